"""What the sentence says somebody is accused of beside the name, before the verb that tells the event."""

import re
from collections.abc import Iterable

from habeas.reading.case.offences import find_offences

Words = tuple[int, int]
_BESIDE = re.compile(
    r"(?:[^,;.]{0,40})?,?\s+(?:(?:aged )?\d{1,2}, )?"
    r"(?:(?:who|and) (?:is|was|are|were|has been|have been|stands?|had been) )?"
    r"(?:also |both |all )?(?:accused|suspected) of\s"
)
_FIRST = re.compile(
    r"\W*(?:(?:Accused|Suspected) of|For (?:his|her|their|alleged|having|[a-z]+ing)|Over (?:an?|his|her|their))\s"
)
_OVER = re.compile(r"[;.]|\bbut\b")


def offences_beside(text: str, spans: Iterable[Words], sentence: Words, trigger: int) -> list[Words]:
    """`X, accused of spying, was arrested`; `Accused of spying, X was arrested`."""
    for start, end in spans:
        if not sentence[0] <= start < end <= trigger:
            continue
        if _FIRST.match(text, sentence[0], start):
            return find_offences(text, sentence[0], start)
        if _BESIDE.match(text, end, trigger) and not _OVER.search(text, end, trigger):
            return find_offences(text, end, trigger)
    return []
