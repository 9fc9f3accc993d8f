"""What each block is in the layout: headline, standfirst, caption, heading or paragraph; and what is left out.

The same stages for every format: credits of pictures go and make captions, the headline is kept once,
what stands between headline and story is told apart from the story.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.reports.datelines import is_dateline
from habeas.reports.debris import is_debris, is_picture_credit, split_trailing_credit, strip_markup_scraps
from habeas.reports.draft import Block, Draft

_LONGEST_TITLE = 220
_LONGEST_CAPTION = 450
_LONGEST_STANDFIRST = 420
_LONGEST_HEADING = 120
_TOP_BLOCKS = 12
_STANDFIRST_WITHIN = 4
_LABEL = re.compile(
    r"(for immediate release|press release|media (statement|release|advisory)|statement|news|opinion|flash (note|news)"
    r"|public statement|press statement|joint statement|translation|unofficial translation)\W*",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(by|from|reported by|written by|author:|byline:)\s+\S.{1,80}", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_BULLET = re.compile(r"([-*•–—·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NUMBERED_HEADING = re.compile(r"(section \w+[.:]?|[a-zA-Z0-9]{1,3}[.)])\s+[A-Z]", re.IGNORECASE)
# What a photographer's caption looks like: who is seen doing what, then the day. Never enough by itself.
_CAPTION_SHAPE = re.compile(
    r"(\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:file|in this) photo\b|\bpictured\b|"
    r"\b(?:on |, ?)(?:\w+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? \d{4}\W*\Z)"
)


@dataclass(frozen=True)
class Story:
    """The title and the blocks that are the text of the report, each with its kind."""

    title: str | None
    blocks: tuple[Block, ...]


def lay_out(draft: Draft) -> Story:
    """Decide what each block of a draft is. The headline comes first and once."""
    blocks = _mark_captions(_clean(draft.blocks))
    title, blocks = _take_headline(draft.title, blocks)
    if title is None:
        return Story(None, tuple(_settle_kinds(blocks)))
    blocks = _mark_standfirst(blocks)
    return Story(title, (Block(title, "headline"), *_settle_kinds(blocks)))


def _clean(blocks: Sequence[Block]) -> list[Block]:
    cleaned = []
    for block in blocks:
        words = re.sub(r"\s+", " ", strip_markup_scraps(block.text)).strip()
        if re.search(r"\w", words) and not is_debris(words):
            cleaned.append(replace(block, text=words))
    return cleaned


def _mark_captions(blocks: Sequence[Block]) -> list[Block]:
    """Take picture credits out; the words that a credit belongs to become a caption."""
    kept: list[Block] = []
    credit_waits = False
    for block in blocks:
        if is_picture_credit(block.text):
            credit_waits = not _caption_before(kept, block)
            continue
        words, credited = split_trailing_credit(block.text)
        marked = replace(
            block, text=words, kind="caption" if credited and _may_be_caption(block, words) else block.kind
        )
        if credit_waits and not block.gap and _may_be_caption(block, words) and _SENTENCE_END.search(words):
            marked = replace(marked, kind="caption")
        credit_waits = False
        kept.append(marked)
    return kept


def _caption_before(kept: list[Block], credit: Block) -> bool:
    """Mark the block before a credit, when it stands on the line above or has a caption's shape."""
    if not kept:
        return False
    block = kept[-1]
    near = not credit.gap and bool(_SENTENCE_END.search(block.text) or _CAPTION_SHAPE.search(block.text))
    if block.kind == "caption":
        return True
    if _may_be_caption(block, block.text) and (near or _CAPTION_SHAPE.search(block.text)):
        kept[-1] = replace(block, kind="caption")
        return True
    return False


def _may_be_caption(block: Block, words: str) -> bool:
    return block.kind in (None, "paragraph") and len(words) <= _LONGEST_CAPTION and not is_dateline(words)


def _take_headline(given: str | None, blocks: Sequence[Block]) -> tuple[str | None, list[Block]]:
    """The title, and the blocks without it and its repetitions."""
    title = re.sub(r"\s+", " ", given).strip() if given else None
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
    return not re.search(r"[.,;:]\Z", words) or any(_stands_between(block.text) for block in following)


def _stands_between(words: str) -> bool:
    """Whether the words are what stands between a headline and its story."""
    return is_dateline(words) or bool(_BYLINE.fullmatch(words) or _LABEL.fullmatch(words))


def _repeats(block: Block, title: str, number: int) -> bool:
    """Whether the block is only the headline again; far from the top, only one of four words or more counts."""
    if block.kind == "headline" and number >= _TOP_BLOCKS:
        return False
    same = _plain(re.split(r" [|–—-] (?=[^|–—-]+\Z)", block.text)[0]) == _plain(title) or _plain(block.text) == _plain(
        title
    )
    return same and (number < _TOP_BLOCKS or len(title.split()) >= 4)


def _plain(words: str) -> str:
    return re.sub(r"[^\w]+", " ", words).strip().casefold()


def _mark_standfirst(blocks: Sequence[Block]) -> list[Block]:
    """The sentence between headline and dateline, where the format has not named it; never one below the story."""
    marked = [
        replace(block, kind="paragraph") if block.kind == "standfirst" and number >= _STANDFIRST_WITHIN else block
        for number, block in enumerate(blocks)
    ]
    if any(block.kind == "standfirst" for block in marked) or len(marked) < 3:
        return marked
    first, second = marked[0], marked[1]
    if first.kind in (None, "heading") and _stands_between(second.text) and _reads_like_standfirst(first.text):
        marked[0] = replace(first, kind="standfirst")
    return marked


def _reads_like_standfirst(words: str) -> bool:
    if is_dateline(words) or _BYLINE.fullmatch(words) or len(words) > _LONGEST_STANDFIRST:
        return False
    return len(words.split()) >= 6


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
    if following is None or following.kind == "caption" or len(words) > _LONGEST_HEADING or len(words.split()) > 16:
        return False
    if is_dateline(words) or is_dateline(following.text) or _BYLINE.fullmatch(words) or _BULLET.match(words):
        return bool(_NUMBERED_HEADING.match(words)) and not re.search(r"[.!?;,]\Z", words)
    if re.search(r"[.!?:;,…”\"'’]\Z", words) or not words[:1].isupper():
        return bool(_NUMBERED_HEADING.match(words)) and not re.search(r"[.!?;,]\Z", words)
    return following.kind == "heading" or len(following.text) > len(words)
