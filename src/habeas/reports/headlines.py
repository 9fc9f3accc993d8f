"""The headline, kept once, and the standfirst between it and the story."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reports.control_characters import in_one_line
from habeas.reports.datelines import is_dateline
from habeas.reports.draft import Block

_LONGEST_TITLE = 220
_LONGEST_GIVEN_TITLE = 500
_LONGEST_STANDFIRST = 420
_TOP_BLOCKS = 12
_STANDFIRST_WITHIN = 4
_BULLET = re.compile(r"([-*•–—·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_LABEL = re.compile(
    r"(for immediate release|press release|media (statement|release|advisory)|statement|news|opinion|flash (note|news)"
    r"|public statement|press statement|joint statement|translation|unofficial translation)\W*",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(by|from|reported by|written by|author:|byline:)\s+\S.{1,80}", re.IGNORECASE)


def take_headline(given: str | None, blocks: Sequence[Block]) -> tuple[str | None, list[Block]]:
    """The title, and the blocks without it and its repetitions."""
    title = in_one_line(given) if given and len(given) <= _LONGEST_GIVEN_TITLE else None
    title = title or _first_headline(blocks)
    if not title:
        return None, list(blocks)
    kept = [block for number, block in enumerate(blocks) if not _repeats(block, title, number)]
    return title, kept


def _first_headline(blocks: Sequence[Block]) -> str | None:
    """The first block that reads like a headline; labels and datelines may stand before it."""
    for block in blocks[:_TOP_BLOCKS]:
        if block.kind == "headline":
            return block.text
    for number, block in enumerate(blocks[:4]):
        if _LABEL.fullmatch(block.text) or is_dateline(block.text):
            continue
        fits = block.kind in (None, "heading") and _reads_like_headline(block.text, blocks[number + 1 : number + 2])
        return block.text if fits else None
    return None


def _reads_like_headline(words: str, following: Sequence[Block]) -> bool:
    """Short and without a full stop; with one only when a label, a dateline or a byline comes right after it."""
    if len(words) > _LONGEST_TITLE or _BULLET.match(words) or not re.search(r"[^\W\d_]", words):
        return False
    return not re.search(r"[.,;:]\Z", words) or any(stands_between(block.text) for block in following)


def stands_between(words: str) -> bool:
    """Whether the words are what stands between a headline and its story."""
    return is_dateline(words) or bool(_BYLINE.fullmatch(words) or _LABEL.fullmatch(words))


def _repeats(block: Block, title: str, number: int) -> bool:
    """Whether the block is only the headline again; far from the top, only one of four words or more counts."""
    if number >= _TOP_BLOCKS and len(title.split()) < 4:
        return False
    without_site = re.split(r" [|–—-] (?=[^|–—-]+\Z)", block.text)[0]
    return _plain(title) in (_plain(block.text), _plain(without_site))


def _plain(words: str) -> str:
    return re.sub(r"[^\w]+", " ", words).strip().casefold()


def mark_standfirst(blocks: Sequence[Block]) -> list[Block]:
    """The sentence between headline and dateline, where the format has not named it; never one below the story."""
    marked = [
        replace(block, kind="paragraph") if block.kind == "standfirst" and number >= _STANDFIRST_WITHIN else block
        for number, block in enumerate(blocks)
    ]
    if any(block.kind == "standfirst" for block in marked) or len(marked) < 3:
        return marked
    first, second = marked[0], marked[1]
    if first.kind in (None, "heading") and stands_between(second.text) and _reads_like_standfirst(first.text):
        marked[0] = replace(first, kind="standfirst")
    return marked


def _reads_like_standfirst(words: str) -> bool:
    if is_dateline(words) or _BYLINE.fullmatch(words) or len(words) > _LONGEST_STANDFIRST:
        return False
    return len(words.split()) >= 6
