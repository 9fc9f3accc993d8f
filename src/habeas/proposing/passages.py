"""A long report in passages that a small model can hold, cut where a paragraph ends."""

import re
from collections.abc import Iterator

from habeas.terms.report import Report

LONGEST = 6_000
_ENDS = (re.compile(r"\n"), re.compile(r"[.!?]\s"), re.compile(r"\s"))


def passages_of(report: Report, longest: int = LONGEST) -> Iterator[tuple[int, int]]:
    """Stretches text[start:end] that together are the whole text, none longer than `longest` characters."""
    start, text = 0, report.text
    while start < len(text):
        end = _cut(text, start, longest)
        if text[start:end].strip():
            yield start, end
        start = end


def _cut(text: str, start: int, longest: int) -> int:
    """Where the passage that begins at `start` ends: after a line, else a sentence, else a word, else anywhere."""
    end = start + longest
    if end >= len(text):
        return len(text)
    for pattern in _ENDS:
        ends = [match.end() for match in pattern.finditer(text, start, end)]
        if ends:
            return ends[-1]
    return end
