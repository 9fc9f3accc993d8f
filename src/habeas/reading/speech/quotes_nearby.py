"""Which quotes belong to the register: those told near what befell prisoners.

A yearly report of a country quotes people on elections, schools and wages as well; none of that is a claim here. A
short report that tells of prisoners is about them: whoever is quoted in it speaks to that.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from habeas.reading.draft import Draft
from habeas.terms.claims import EventBody

_NEAR = 2
_SHORT = 8_000
_BLOCK_END = re.compile(r"\n+")


def keep_near(quotes: Sequence[Draft], told: Sequence[Draft], text: str) -> list[Draft]:
    """The quotes at most two paragraphs from an event or figure, or from a kept quote of the same speaker.

    All of them where a short report tells of an event.
    """
    if len(text) <= _SHORT and any(isinstance(draft.body, EventBody) for draft in told):
        return list(quotes)
    ends = [match.end() for match in _BLOCK_END.finditer(text)]
    near = {block for draft in told for block in _blocks(draft, ends)}
    speaking: dict[str | None, set[int]] = {}
    kept: set[int] = set()
    # Forwards, then backwards: somebody's quotes lead on to others of theirs on either side.
    for number in [*range(len(quotes)), *reversed(range(len(quotes)))]:
        blocks, speaker = _blocks(quotes[number], ends), quotes[number].attribution.speaker
        around = {block + step for block in blocks for step in range(-_NEAR, _NEAR + 1)}
        if around & near or around & speaking.get(speaker, set()):
            kept.add(number)
            speaking.setdefault(speaker, set()).update(blocks)
    return [quotes[number] for number in sorted(kept)]


def _blocks(draft: Draft, ends: Sequence[int]) -> list[int]:
    return [bisect_right(ends, start) for start, _ in draft.evidence]
