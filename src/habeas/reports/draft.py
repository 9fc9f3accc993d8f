"""A report half made: what one format's reader found, before debris and layout are dealt with."""

from dataclasses import dataclass

from habeas.terms.report import PartKind


@dataclass(frozen=True)
class Block:
    """One stretch of running text. `kind` is None where the format does not say; `gap`: white space stood before it."""

    text: str
    kind: PartKind | None = None
    gap: bool = True


@dataclass(frozen=True)
class Draft:
    """The blocks in reading order, and what the format's own metadata say."""

    blocks: tuple[Block, ...]
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
