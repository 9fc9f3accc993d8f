"""Parts of a number told before: "at least 140 of them are students", "among them about 40 minors"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.reading.draft import Words
from habeas.reading.numbers.counts import number_pattern, read_count
from habeas.reading.numbers.numbers_of_events import WITHIN
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Count

_OF_THEM = re.compile(
    r" of (?:them|whom|those)(?:,? (?:are|were|is|was))?(?: also| mostly| all)? (?:of )?"
    r"(?P<who>[^\W\d][^,.;:()\n]{2,60})"
)
_PLAIN = re.compile(r" (?P<who>[^\W\d][^,.;:()\n]{2,60})")
_AMONG = re.compile(r" (?P<who>[^\W\d][\w ’-]{2,40}?) among (?:them|those|whom)\b")
_PREPOSITION = re.compile(r" (?:in|on|from|at|for|who|whom|with|and|were|was|are|have|had|of|under|since|as)\b")
_OTHERWISE_SIGN = re.compile(r"\b(?:number|figure|total|count(?:s|ed)?|(?:up|down) from|compared (?:to|with))\b")
_OTHERWISE = re.compile(
    r"\b(?:(?:put|puts|gave|gives|set|placed) (?:the|that|this|their) (?:number|figure|total) (?:at|as)"
    r"|(?:it|they|group) (?:had )?counted"
    r"|, (?:up|down|compared) (?:from|to|with)"
    r"|(?:number|figure|total|count) (?:has |had |have )?(?:since |now |then |later )?(?:rose|risen|fell|fallen|grew"
    r"|grown|dropped|climbed|increased|decreased|reached|stood at|stands at|was|is)"
    r"(?: again)?(?: from \d[\d,]*)?(?: to)?)(?: only| just)? $"
)
_ENDS = re.compile(r"\s*(?:[.,;:)—–]|and\b|but\b|in\b|on\b|$)")
_LEAD = 40
_PLURALS = {"women", "men", "children", "people", "persons"}


@dataclass(frozen=True)
class Part:
    """A number at `place` that counts `of` among those told before."""

    place: Words
    count: Count
    of: str


def parts_of_numbers(text: str, start: int, end: int) -> Iterator[Part]:
    """The parts told in text[start:end]; whom they count must be people by the first words behind the number."""
    for match in number_pattern().finditer(text, start, end):
        within = WITHIN.search(text, max(start, match.start() - _LEAD), match.start())
        behind = _OF_THEM.match(text, match.end(), end) or _AMONG.match(text, match.end(), end)
        behind = behind or (_PLAIN.match(text, match.end(), end) if within else None)
        count = read_count(text[match.start() : min(end, match.end() + 12)]) if behind else None
        who = _PREPOSITION.split(behind["who"])[0].strip() if behind else ""
        if count is not None and _are_people(who):
            yield Part((match.start(), match.end()), count, who)


def numbers_told_otherwise(text: str, start: int, end: int) -> Iterator[tuple[Words, Count]]:
    """`the lawyers put the number at 298`, `a year ago it counted 1,020`: of those told before, by another."""
    if not _OTHERWISE_SIGN.search(text, start, end):
        return
    for match in number_pattern().finditer(text, start, end):
        told = _OTHERWISE.search(text, max(start, match.start() - _LEAD), match.start())
        count = read_count(text[match.start() : match.end()]) if told and _ENDS.match(text, match.end()) else None
        if count is not None:
            yield match.span(), count


def _are_people(who: str) -> bool:
    last = who.lower().split()[-1:] or [""]
    if last[0] in _PLURALS:
        return True
    return any(
        word in word_set("people", "groups")
        for word in (last[0], last[0].removesuffix("s"), last[0].removesuffix("es"))
    )
