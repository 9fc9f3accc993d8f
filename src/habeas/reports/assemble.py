"""Blocks to the main text, with the exact place of each."""

from collections.abc import Iterable

from habeas.reports.draft import Block
from habeas.terms.report import Part

SEPARATOR = "\n\n"


def assemble(blocks: Iterable[Block]) -> tuple[str, tuple[Part, ...]]:
    """The text and its parts: in order, not overlapping, nothing but white space between them."""
    texts: list[str] = []
    parts: list[Part] = []
    position = 0
    for block in blocks:
        texts.append(block.text)
        end = position + len(block.text)
        parts.append(Part(kind=block.kind or "paragraph", start=position, end=end))
        position = end + len(SEPARATOR)
    return SEPARATOR.join(texts), tuple(parts)
