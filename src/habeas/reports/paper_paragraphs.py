"""The printed lines of a PDF back to paragraphs."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from habeas.reports.draft import Block
from habeas.reports.paper_lines import Line
from habeas.reports.plain import normalise_lines
from habeas.terms.report import PartKind

_WIDER_GAP = 1.25
_LARGER_TYPE = 1.12
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-\Z")
_WHOLE_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!-\s*\Z)")
# What is written with a hyphen more often than not.
_PREFIXES = frozenset(
    {"pre", "co", "ex", "non", "anti", "pro", "self", "re", "semi", "vice", "well", "so", "long", "half"}
)


def join_lines(lines: list[Line]) -> Iterator[Block]:
    """Lines at the usual distance are one paragraph; a wider gap or another size of type begins a new one."""
    leading = _usual_leading(lines)
    size = median(line.size for line in lines)
    whole_words = _whole_words(lines)
    waiting: list[Line] = []
    for line in lines:
        if waiting and _begins_paragraph(waiting, line, leading):
            yield _block(waiting, size, whole_words)
            waiting = []
        waiting.append(line)
    if waiting:
        yield _block(waiting, size, whole_words)


def _usual_leading(lines: list[Line]) -> float:
    steps = [before.y - after.y for before, after in pairwise(lines) if before.y > after.y]
    return median(steps) if steps else 0.0


def _begins_paragraph(waiting: list[Line], line: Line, leading: float) -> bool:
    before = waiting[-1]
    if abs(before.size - line.size) > 0.1 * before.size:
        return True
    if line.y >= before.y:  # a new page or column: the sentence goes on unless it has ended
        return bool(re.search(r"[.!?:”\"]\Z", before.text))
    return before.y - line.y > _WIDER_GAP * max(leading, before.size)


def _block(lines: list[Line], usual_size: float, whole_words: frozenset[str]) -> Block:
    text = ""
    for line in lines:
        text = _continue(text, line.text.strip(), whole_words)
    kind: PartKind | None = "heading" if lines[0].size > _LARGER_TYPE * usual_size and len(text) < 200 else None
    return Block(normalise_lines(text), kind)


def _continue(text: str, words: str, whole_words: frozenset[str]) -> str:
    """Put the next line behind the text. A word broken at a hyphen is joined as the paper writes it elsewhere."""
    broken = _BROKEN_WORD.search(text)
    rest = re.match(r"[^\W\d_]+", words)
    if not broken or not rest or not rest[0].islower():
        return f"{text} {words}".strip()
    if f"{broken[1]}{rest[0]}".casefold() in whole_words:
        return text[:-1] + words
    hyphenated = f"{broken[1]}-{rest[0]}".casefold() in whole_words or broken[1].casefold() in _PREFIXES
    return text + words if hyphenated else text[:-1] + words


def _whole_words(lines: list[Line]) -> frozenset[str]:
    """Words, with their inner hyphens, that stand unbroken somewhere in the paper."""
    return frozenset(word.casefold() for line in lines for word in _WHOLE_WORD.findall(line.text))
