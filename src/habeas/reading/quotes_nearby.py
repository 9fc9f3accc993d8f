"""Which quotes belong to the register: those told near what befell prisoners.

A yearly report of a country quotes people on elections, schools and wages as well; none of that is a claim here.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from habeas.reading.draft import Draft

_NEAR = 2
_BLOCK_END = re.compile(r"\n+")


def keep_near(quotes: Sequence[Draft], told: Sequence[Draft], text: str) -> list[Draft]:
    """The quotes at most two paragraphs from an event or figure, or from a kept quote of the same speaker."""
    ends = [match.end() for match in _BLOCK_END.finditer(text)]
    near = {block for draft in told for block in _blocks(draft, ends)}
    kept: dict[int, Draft] = {}
    for quote in [*quotes, *reversed(quotes)]:
        if id(quote) in kept:
            continue
        blocks = _blocks(quote, ends)
        speaker = quote.attribution.speaker
        same = {
            block for other in kept.values() if other.attribution.speaker == speaker for block in _blocks(other, ends)
        }
        if any(abs(block - other) <= _NEAR for block in blocks for other in near | same):
            kept[id(quote)] = quote
    return [quote for quote in quotes if id(quote) in kept]


def _blocks(draft: Draft, ends: Sequence[int]) -> list[int]:
    return [bisect_right(ends, start) for start, _ in draft.evidence]
