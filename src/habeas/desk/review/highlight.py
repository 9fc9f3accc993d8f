"""A report's text with the evidence of its claims marked: pieces that a template can lay out.

Spans may overlap. Each claim is given a level, so that the underlines of overlapping claims lie below one another
and every one of them can be followed without telling colours apart.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from habeas.terms.report import Part, Report

LEVELS = 4


@dataclass(frozen=True)
class Span:
    """text[start:end] is evidence of claim `claim`, shown as `number`."""

    start: int
    end: int
    claim: int
    number: int
    kind: str
    state: str


@dataclass(frozen=True)
class Mark:
    """A span's mark on one piece, `level` counted from 1."""

    span: Span
    level: int


@dataclass(frozen=True)
class Piece:
    """Text under the same marks throughout; `ending` are the spans that end with it and get their number here."""

    text: str
    marks: tuple[Mark, ...]
    ending: tuple[Span, ...]


@dataclass(frozen=True)
class Block:
    """A headline, caption or paragraph of the report."""

    kind: str
    pieces: tuple[Piece, ...]


def lay_out(report: Report, spans: Iterable[Span]) -> tuple[Block, ...]:
    """The whole text in blocks: every character of it that is not white space between blocks, exactly once."""
    marks = give_levels(spans)
    return tuple(
        Block(part.kind, tuple(_cut(report.text, part, marks)))
        for part in _cover(report)
        if report.text[part.start : part.end].strip()
    )


def give_levels(spans: Iterable[Span]) -> tuple[Mark, ...]:
    """Give overlapping spans different levels while there are levels left; longer spans lie closer to the text."""
    marks: list[Mark] = []
    for span in sorted(set(spans), key=lambda span: (span.start, -span.end, span.number)):
        taken = {mark.level for mark in marks if mark.span.end > span.start}
        free = (level for level in range(1, LEVELS + 1) if level not in taken)
        marks.append(Mark(span, next(free, LEVELS)))
    return tuple(marks)


def _cover(report: Report) -> Iterable[Part]:
    """The report's parts, with what lies between them as paragraphs of its own."""
    position = 0
    for part in sorted(report.parts, key=lambda part: part.start):
        start = max(part.start, position)
        if start >= part.end:
            continue
        yield from _paragraphs(report.text, position, start)
        yield Part(kind=part.kind, start=start, end=part.end)
        position = part.end
    yield from _paragraphs(report.text, position, len(report.text))


def _paragraphs(text: str, start: int, end: int) -> Iterable[Part]:
    """Text outside known parts, cut at empty lines."""
    while start < end:
        gap = text.find("\n\n", start, end)
        stop = end if gap < 0 else gap
        if stop > start:
            yield Part(kind="paragraph", start=start, end=stop)
        start = stop + 2


def _cut(text: str, part: Part, marks: Sequence[Mark]) -> Iterable[Piece]:
    inside = [mark for mark in marks if mark.span.start < part.end and mark.span.end > part.start]
    edges = {part.start, part.end}
    for mark in inside:
        edges |= {edge for edge in (mark.span.start, mark.span.end) if part.start < edge < part.end}
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        over = tuple(mark for mark in inside if mark.span.start <= start and mark.span.end >= end)
        ending = tuple(mark.span for mark in over if mark.span.end == end)
        yield Piece(text[start:end], over, ending)
