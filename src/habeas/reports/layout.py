"""What each block is in the layout: headline, standfirst, caption, heading or paragraph; and what is left out.

The same stages for every format: credits of pictures go and make captions, the headline is kept once,
what stands between headline and story is told apart from the story.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.reports.captions import mark_captions
from habeas.reports.control_characters import in_one_line
from habeas.reports.datelines import is_dateline
from habeas.reports.debris import is_debris, strip_markup_scraps
from habeas.reports.draft import Block, Draft
from habeas.reports.headlines import mark_standfirst, stands_between, take_headline

_LONGEST_HEADING = 120
_MOST_HEADING_WORDS = 16
_BULLET = re.compile(r"([-*•–—·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NUMBERED_HEADING = re.compile(r"(section \w+[.:]?|[a-zA-Z0-9]{1,3}[.)])\s+[A-Z]", re.IGNORECASE)


@dataclass(frozen=True)
class Story:
    """The title and the blocks that are the text of the report, each with its kind."""

    title: str | None
    blocks: tuple[Block, ...]


def lay_out(draft: Draft) -> Story:
    """Decide what each block of a draft is. The headline comes first and once."""
    blocks = mark_captions(_clean(draft.blocks))
    title, blocks = take_headline(draft.title, blocks)
    if title is None:
        return Story(None, tuple(_settle_kinds(blocks)))
    blocks = mark_standfirst(blocks)
    return Story(title, (Block(title, "headline"), *_settle_kinds(blocks)))


def _clean(blocks: Sequence[Block]) -> list[Block]:
    cleaned = []
    for block in blocks:
        words = in_one_line(strip_markup_scraps(block.text))
        if not is_debris(words):
            cleaned.append(replace(block, text=words))
    return cleaned


def _settle_kinds(blocks: Sequence[Block]) -> list[Block]:
    settled = []
    for number, block in enumerate(blocks):
        kind = block.kind
        if kind == "headline":
            kind = "heading"
        if kind is None:
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            kind = "heading" if _reads_like_heading(block.text, following) else "paragraph"
        settled.append(replace(block, kind=kind))
    return settled


def _reads_like_heading(words: str, following: Block | None) -> bool:
    """Short, without a full stop, and above something longer. A numbered one may look like a list's item."""
    if following is None or following.kind == "caption":
        return False
    if len(words) > _LONGEST_HEADING or len(words.split()) > _MOST_HEADING_WORDS or re.search(r"[.!?;,…]\Z", words):
        return False
    if _NUMBERED_HEADING.match(words):
        return True
    if stands_between(words) or is_dateline(following.text) or _BULLET.match(words):
        return False
    if re.search(r"[:”\"'’]\Z", words) or not words[:1].isupper():
        return False
    return following.kind == "heading" or len(following.text) > len(words)
