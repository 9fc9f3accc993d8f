"""Acts against people: every place in the text where a word of the violations' vocabulary stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from habeas.reading.summary.word_forms import plural, verb_forms
from habeas.terms.vocabulary import load_vocabulary

Shape = Literal["verb", "noun", "phrase"]
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST = 6


@dataclass(frozen=True)
class Act:
    """A word at text[start:end] that tells of an act of that type."""

    type: str
    shape: Shape
    start: int
    end: int


def find_acts(text: str) -> tuple[Act, ...]:
    """The acts told in the text, in order; the longest words win where two overlap."""
    return tuple(_found(text))


def told_by(word: str) -> Shape | None:
    """As what a word, lower case, tells of an act; None where it tells none."""
    found = _words().get(word)
    return found[1] if found else None


def _found(text: str) -> Iterator[Act]:
    words = [(match.group().lower(), *match.span()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        length, told = _longest_at([word for word, _, _ in words[at : at + _LONGEST]])
        if told is not None:
            yield Act(*told, words[at][1], words[at + length - 1][2])
        at += length


def _longest_at(words: list[str]) -> tuple[int, tuple[str, Shape] | None]:
    for length in range(min(len(words), _by_first().get(words[0], 0)), 0, -1):
        told = _words().get(" ".join(words[:length]))
        if told is not None:
            return length, told
    return 1, None


@cache
def _by_first() -> dict[str, int]:
    """How many words the longest entry that begins with a word has."""
    longest: dict[str, int] = {}
    for form in _words():
        parts = form.split()
        longest[parts[0]] = max(len(parts), longest.get(parts[0], 0))
    return longest


@cache
def _words() -> dict[str, tuple[str, Shape]]:
    """Each form, lower case, with its type; the type told first keeps a form that two have."""
    found: dict[str, tuple[str, Shape]] = {}
    for type_, kinds in load_vocabulary("violations").items():
        for base in kinds.get("verbs", ()):
            found.update({form: (type_, "verb") for form in verb_forms(base) if form not in found})
        found.update({form: (type_, "verb") for form in kinds.get("past", {}) if form not in found})
        for noun in kinds.get("nouns", ()):
            for form in (noun, plural(noun)):
                found.setdefault(form, (type_, "noun"))
        for phrase in kinds.get("phrases", ()):
            found.setdefault(phrase, (type_, "phrase"))
    return found
