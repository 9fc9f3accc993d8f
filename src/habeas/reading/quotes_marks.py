"""Quotation marks to quotations: straight, curly and guillemets, whatever their number.

A mark left open at a block's end closes there when the next block opens with a mark again (the newspapers'
way of quoting over paragraphs); otherwise it is no quotation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLOCK = re.compile(r"[^\n]+")
_OPENING = {"“": "”", "„": "“”", "«": "»", "‘": "’"}


@dataclass(frozen=True)
class Quotation:
    """text[start:end] between its marks; `outer_start`/`outer_end` take the marks in."""

    start: int
    end: int
    outer_start: int
    outer_end: int

    def covers(self, place: int) -> bool:
        """Whether the character at `place` is inside, marks included."""
        return self.outer_start <= place < self.outer_end


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations in order of the text. Never fails on unpaired marks."""
    blocks = [(match.start(), match.end()) for match in _BLOCK.finditer(text) if match.group().strip()]
    return tuple(
        quotation
        for number, (start, end) in enumerate(blocks)
        for quotation in _in_block(text, start, end, _opens(text, blocks, number + 1))
    )


def _opens(text: str, blocks: list[tuple[int, int]], number: int) -> bool:
    return number < len(blocks) and text[slice(*blocks[number])].lstrip()[:1] in ("“", '"')


def _in_block(text: str, start: int, end: int, continued: bool) -> Iterator[Quotation]:
    place = start
    while place < end:
        closers = _closers_of(text, place, start)
        if not closers:
            place += 1
            continue
        close = _closing(text, place + 1, end, closers)
        if close is None and continued and not _quoted_again(text, place + 1, end):
            close = len(text[:end].rstrip())
        if close is not None and text[place + 1 : close].strip():
            yield Quotation(place + 1, close, place, min(close + 1, end))
        place = place + 1 if close is None else close + 1


def _closers_of(text: str, place: int, block: int) -> str:
    """The marks that may close what text[place] opens, empty when it opens nothing."""
    mark = text[place]
    after_letter = place > block and not (text[place - 1].isspace() or text[place - 1] in "([—–-/:“")
    if mark == '"':
        followed = place + 1 < len(text) and not text[place + 1].isspace()
        return "" if after_letter or not followed else '"'
    if mark == "‘" and after_letter:
        return ""
    if mark == "”" and place == block:
        return "”"  # a closing mark set where an opening one belongs
    return _OPENING.get(mark, "")


def _closing(text: str, start: int, end: int, closers: str) -> int | None:
    for place in range(start, end):
        if text[place] not in closers:
            continue
        if text[place] == "’" and text[place + 1 : place + 2].isalnum():
            continue
        if text[place] == '"' and text[place - 1].isspace() and text[place + 1 : place + 2].isalnum():
            continue
        return place
    return None


def _quoted_again(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in ("“", "”", '"'))
