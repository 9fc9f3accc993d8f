"""Which parts of a text are worth parsing: cheap first, so that the parser sees what can carry something of the field.

A sentence is parsed that has a word which may tell an event or a figure, and the ones beside it in its paragraph; near
it, and as far as somebody's words lead on from there, those that speak, quote or bind somebody: nothing else is claimed
there. Where the parsed ones have a surname and not the name it belongs to, the sentence with the whole name is parsed
too. Nothing else is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from habeas.reading.parsing.sentence_ends import split_sentences
from habeas.reading.parsing.word_signs import Signs, WordSigns

_NEAR = 2
_SHORT = 1_500
"""A text up to so many characters is parsed whole: it has no paragraph that is far from another."""
_NAME = re.compile(r"(?<=\w )[^\W\d_a-z][\w’'-]*[^\W_](?: [^\W\d_a-z][\w’'-]*[^\W_])*")
_WHOLE_NAME = re.compile(r"[^\W\d_a-z][\w’'-]*[^\W_](?: [^\W\d_a-z][\w’'-]*[^\W_])+")


@dataclass(frozen=True)
class Piece:
    """A stretch of a block: parsed, or a sentence that is left as it is."""

    text: str
    parsed: bool


@dataclass(frozen=True)
class _Sentence:
    block: int
    line: int
    text: str
    signs: Signs


def sift(blocks: Sequence[str], signs: WordSigns) -> Iterator[Piece]:
    """The pieces of the blocks in order; joined, they are the text. Sentences parsed side by side are one piece."""
    if sum(map(len, blocks)) <= _SHORT:
        yield from (Piece(block, True) for block in blocks)
        return
    sentences = list(_sentences(blocks, signs))
    parsed = _with_whole_names(sentences, _worth_it(sentences))
    pairs = zip(sentences, parsed, strict=True)
    for (_, together), found in groupby(pairs, key=lambda pair: (pair[0].block, pair[1])):
        run = [sentence.text for sentence, _ in found]
        yield from [Piece("".join(run), True)] if together else [Piece(text, False) for text in run]


def _sentences(blocks: Sequence[str], signs: WordSigns) -> Iterator[_Sentence]:
    line = 0
    for number, block in enumerate(blocks):
        for text in split_sentences(block):
            yield _Sentence(number, line, text, signs.of(text))
        line += "\n" in block


def _worth_it(sentences: Sequence[_Sentence]) -> list[bool]:
    near = _lines_near(sentences)
    return [
        sentence.signs.tells
        or any(other.signs.tells and other.line == sentence.line for other in sentences[max(0, n - 1) : n + 2])
        or (sentence.line in near and (sentence.signs.speaks or sentence.signs.binds))
        for n, sentence in enumerate(sentences)
    ]


def _lines_near(sentences: Sequence[_Sentence]) -> set[int]:
    """The lines at most two from one that tells something, or that somebody's words lead on to from there."""
    speaking = {sentence.line for sentence in sentences if sentence.signs.speaks}
    near: set[int] = set()
    fresh = {sentence.line for sentence in sentences if sentence.signs.tells}
    while fresh:
        reached = {line + step for line in fresh for step in range(-_NEAR, _NEAR + 1)} - near
        near |= reached
        fresh = reached & speaking
    return near


def _with_whole_names(sentences: Sequence[_Sentence], parsed: Sequence[bool]) -> list[bool]:
    """The same, and the sentences with a whole name of which the parsed ones have a part only."""
    names = [
        name for sentence, read in zip(sentences, parsed, strict=True) if read for name in _NAME.findall(sentence.text)
    ]
    inside = {part for name in names if " " in name for part in name.split()}
    alone = {name for name in names if " " not in name} - inside
    return [
        read or any(alone & set(name.split()) for name in _WHOLE_NAME.findall(sentence.text))
        for sentence, read in zip(sentences, parsed, strict=True)
    ]
