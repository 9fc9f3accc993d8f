"""Damaged text: "courtâ€™s" for "court’s". The reader reads a mended view of it; claims quote the report itself.

The damage is UTF-8 that some program took for Windows-1252. Each mended character stands for a stretch of the report's
own text, so that whatever is found in the view is quoted from the report to the character.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

_TAIL = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd"
_DAMAGED = re.compile(rf"â€[{_TAIL}]?|[ÂÃ][{_TAIL}]|Â(?![^\W\d])|(?<=\w)''(?=\w)")
_WHOLE = {"â€": "”", "Â": " ", "''": "'"}


@dataclass(frozen=True)
class MendedText:
    """The view, and for each mended character (its place in the view, where its words begin and end in the report)."""

    text: str
    original: str
    mended: tuple[tuple[int, int, int], ...]

    def in_report(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the report that view[start:end] stands for."""
        return self._place(start), self._place(end - 1, ends=True) if end > start else self._place(start)

    def in_view(self, at: int) -> int:
        """Where in the view the place of the report stands."""
        before = [(place, first, last) for place, first, last in self.mended if first < at]
        if not before:
            return at
        place, _, last = before[-1]
        return place + 1 + max(0, at - last)

    def _place(self, at: int, ends: bool = False) -> int:
        number = bisect_left(self.mended, (at + 1,)) - 1
        if number < 0:
            return at + ends
        place, first, last = self.mended[number]
        if place == at:
            return last if ends else first
        return last + (at - place - 1) + ends

    def as_written(self, words: str) -> str:
        """Words of the view as the report has them."""
        if words in self.original:
            return words
        at = self.text.find(words)
        if at < 0:
            return words
        start, end = self.in_report(at, at + len(words))
        return self.original[start:end]


def is_damaged(text: str) -> bool:
    """Whether there is anything to mend; most texts cost one look."""
    return _DAMAGED.search(text) is not None


def mend(text: str) -> MendedText:
    """The view of a damaged text."""
    view: list[str] = []
    mended: list[tuple[int, int, int]] = []
    at = length = 0
    for start, end, character in _repairs(text):
        view += [text[at:start], character]
        length += start - at
        mended.append((length, start, end))
        length += 1
        at = end
    return MendedText("".join([*view, text[at:]]), text, tuple(mended))


def _repairs(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _DAMAGED.finditer(text):
        whole = _decoded(match.group())
        if whole is not None:
            yield match.start(), match.end(), whole


def _decoded(damaged: str) -> str | None:
    if damaged in _WHOLE:
        return _WHOLE[damaged]
    if damaged.endswith("\ufffd"):
        return "”"  # The one quotation mark whose last byte Windows-1252 does not have.
    try:
        whole = b"".join(map(_byte, damaged)).decode("utf-8")
    except UnicodeError:
        return None
    return whole if len(whole) == 1 else None


def _byte(character: str) -> bytes:
    """What the program took for this character: for a control character a byte that Windows-1252 lacks."""
    return character.encode("latin-1" if "\x80" <= character <= "\x9f" else "cp1252")
