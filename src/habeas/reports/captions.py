"""Captions: the words that a picture's credit belongs to. The credit itself is not text of the story."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reports.control_characters import in_one_line
from habeas.reports.datelines import is_dateline
from habeas.reports.debris import is_debris, is_picture_credit, split_trailing_credit, strip_markup_scraps
from habeas.reports.draft import Block

_LONGEST_CAPTION = 450
_MOST_CREDITS = 8
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\Z")
# What a photographer's caption looks like: who is seen doing what, then the day. Never enough by itself.
_CAPTION_SHAPE = re.compile(
    r"(\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:file|in this) photo\b|\bpictured\b|"
    r"\b(?:on |, ?)(?:\w+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? \d{4}\W*\Z)"
)


def mark_captions(blocks: Sequence[Block]) -> list[Block]:
    """Take picture credits out; the words that a credit belongs to become a caption."""
    kept: list[Block] = []
    credit_waits = False
    for block in blocks:
        words, credited = _take_off_credits(block.text)
        if is_debris(words):
            continue
        if is_picture_credit(words):
            credit_waits = not _caption_before(kept, block)
            continue
        belongs = credited or (credit_waits and not block.gap and bool(_SENTENCE_END.search(words)))
        kind = "caption" if belongs and _may_be_caption(block, words) else block.kind
        kept.append(replace(block, text=words, kind=kind))
        credit_waits = False
    return kept


def _take_off_credits(text: str) -> tuple[str, bool]:
    """The text without credits at its end, nor the scraps that stood before them, and whether there were credits."""
    credited = False
    for _ in range(_MOST_CREDITS):
        shorter, found = split_trailing_credit(text)
        shorter = in_one_line(strip_markup_scraps(shorter)) if found else shorter
        credited = credited or found
        if shorter == text:
            break
        text = shorter
    return text, credited


def _caption_before(kept: list[Block], credit: Block) -> bool:
    """Mark the block before a credit, when it stands on the line above or has a caption's shape."""
    if not kept:
        return False
    block = kept[-1]
    shaped = bool(_CAPTION_SHAPE.search(block.text))
    on_the_line_above = not credit.gap and bool(_SENTENCE_END.search(block.text))
    if block.kind != "caption" and _may_be_caption(block, block.text) and (shaped or on_the_line_above):
        kept[-1] = replace(block, kind="caption")
    return kept[-1].kind == "caption"


def _may_be_caption(block: Block, words: str) -> bool:
    return block.kind in (None, "paragraph") and len(words) <= _LONGEST_CAPTION and not is_dateline(words)
