"""Quotation marks to quotations: those of all scripts, straight, curly, doubled or damaged, whatever their number.

A mark left open at a block's end closes there when the next block opens with a mark again (the newspapers'
way of quoting over paragraphs); otherwise it is no quotation.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BLOCK = re.compile(r"[^\n]+")
_CLOSERS: dict[str, tuple[str, ...]] = {
    "“": ("”", "“"), "„": ("“", "”", "„"), "‟": ("”",), "«": ("»",), "»": ("«",), "‹": ("›",), "›": ("‹",),
    "‘": ("’",), "‚": ("‘", "’"), "「": ("」",), "『": ("』",), "﹁": ("﹂",), "〝": ("〞", "〟"), '"': ('"', "”"),
    "＂": ("＂",), "''": ("''",), "``": ("''", "``"), "'": ("'",), "”": ("”",),
}  # fmt: skip
_MARK = re.compile(r"''|``|[“”„‟«»‹›‘’‚「」『』﹁﹂〝〞〟＂\"']")
_AMBIGUOUS = ('"', "＂", "''", "'", "»", "›", "“", "”", "‘")
"""Marks that open nothing right after a letter or figure, or before white space: inches, apostrophes, closers."""
_SINGLE = ("'", "’")
_ENDS = ",.?!…"
_WINDOW = 40
"""No quotation has more marks inside than this: time stays linear in the length of a line."""
_REOPENING = ("“", '"', "«", "„", "「", "''", "``", "‘", "”")


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


def quotation_at(quotations: Sequence[Quotation], place: int) -> Quotation | None:
    """The quotation that covers the character at `place`; `quotations` are in order of the text."""
    n = bisect_right(quotations, place, key=lambda one: one.outer_start) - 1
    return quotations[n] if n >= 0 and quotations[n].covers(place) else None


def _opens(text: str, blocks: list[tuple[int, int]], number: int) -> bool:
    return number < len(blocks) and text[slice(*blocks[number])].lstrip().startswith(_REOPENING)


def _in_block(text: str, start: int, end: int, continued: bool) -> Iterator[Quotation]:
    marks = list(_MARK.finditer(text, start, end))
    n = 0
    while n < len(marks):
        closers = _closers_of(text, marks[n], start, end)
        close = _closing(text, marks, n, closers) if closers else None
        opened = marks[n].end()
        if closers and close is None and continued and _is_last_pair(marks, n):
            ended = len(text[:end].rstrip())
            if text[opened:ended].strip():
                yield Quotation(opened, ended, marks[n].start(), ended)
            return
        if close is None:
            n += 1
            continue
        if text[opened : marks[close].start()].strip():
            yield Quotation(opened, marks[close].start(), marks[n].start(), marks[close].end())
        n = close + 1


def _is_last_pair(marks: list[re.Match[str]], n: int) -> bool:
    """Whether only apostrophes and single marks follow, which end no quotation left open."""
    return len(marks) - n < _WINDOW and all(mark.group() in ("'", "’", "‘") for mark in marks[n + 1 :])


def _closers_of(text: str, mark: re.Match[str], block: int, end: int) -> tuple[str, ...]:
    """The marks that may close what this one opens, empty when it opens nothing."""
    sign, place = mark.group(), mark.start()
    closers = _CLOSERS.get(sign, ())
    if sign not in _AMBIGUOUS or not closers:
        return closers
    before, after = text[place - 1 : place] if place > block else "", text[mark.end() : mark.end() + 1]
    if sign == "”":  # a closing mark set where an opening one belongs
        return closers if not before else ()
    if before and not (before.isspace() or before in "([{—–-/:“‘\"'"):
        return () if sign != "“" or before.isalnum() else closers
    if sign in ('"', "＂", "''", "'") and (not after or after.isspace()):
        return ()
    if sign in ("»", "›") and (not after.isalnum()):
        return ()
    return closers if sign != "'" or after.isupper() or after == "[" else ()


def _closing(text: str, marks: list[re.Match[str]], n: int, closers: tuple[str, ...]) -> int | None:
    """The number of the mark that closes marks[n]; None where none does, or where one too few does."""
    window = range(n + 1, min(len(marks), n + _WINDOW))
    closing = [at for at in window if _may_close(text, marks[at], closers)]
    if marks[n].group() != "“":
        return closing[0] if closing else None
    if not closing:
        return next((at for at in window if _may_close(text, marks[at], ('"',))), None)
    inner = [at for at in window if marks[at].group() == "“" and at not in closing]
    if len(inner) >= len(closing) and inner[0] < closing[0]:
        return None  # the next mark opens what this one was to open
    depth = 0
    for at in window:
        depth += at in inner
        if at in closing and depth == 0:
            return at
        depth -= at in closing
    return None


def _may_close(text: str, mark: re.Match[str], closers: tuple[str, ...]) -> bool:
    """An apostrophe closes nothing; nor does a mark between white space and a word, which opens."""
    sign, before, after = mark.group(), text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    if sign not in closers or (sign in _SINGLE and after.isalnum()) or (sign == "'" and before not in _ENDS):
        return False
    if sign in ('"', "''", "“", "«") and before.isspace() and after.isalnum():
        return False
    return not (sign == "“" and "”" in closers and after and not (after.isspace() or after in ",.;:)"))
