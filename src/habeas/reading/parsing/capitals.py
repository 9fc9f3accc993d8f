"""Text in capitals, as court papers and old wires have it: read as it would be written with small letters.

The view has a character for each of the report, so that every place in it is a place in the report.
"""

import re
from collections.abc import Iterator
from functools import cache

from habeas.reading.names.gazetteer import find_places
from habeas.reading.parsing.model import load_model
from habeas.reading.parsing.word_lists import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_LINE = re.compile(r"[^\n]+")
_OPENS = re.compile(r"(?:^|[.!?:]['\"”’)]?\s+|\n\s*|[“\"(]|^\W*\d+[.)]\s*|^[^.!?]{1,60}\s[-–—]+\s+)\Z")
_VOWEL = re.compile(r"[AEIOUYÀ-ÝĀ-Ž]")
_FEW = 12
"""A line of fewer words in capitals is a heading; a text of nothing else is none."""


def is_in_capitals(text: str) -> bool:
    """Whether a whole line of some length, or the whole text, is written in capitals."""
    return any(True for _ in _lines_in_capitals(text))


def in_small_letters(text: str) -> str:
    """The same with small letters where a text with both cases has them; as long as the text, to the character."""
    written, at = [], 0
    for start, end in _lines_in_capitals(text):
        written += [text[at:start], _line_in_small(text[start:end])]
        at = end
    return "".join([*written, text[at:]])


def _lines_in_capitals(text: str) -> Iterator[tuple[int, int]]:
    whole = text.isupper()
    for line in _LINE.finditer(text):
        words = line.group()
        if words.isupper() and (whole or len(_WORD.findall(words)) > _FEW):
            yield line.span()


def _line_in_small(line: str) -> str:
    words = list(_WORD.finditer(line))
    places = _places_in(line)
    names = [_may_be_name(word.group()) or any(a <= word.start() < b for a, b in places) for word in words]
    written, at = [], 0
    for n, word in enumerate(words):
        opens = _OPENS.search(line, 0, word.start()) is not None
        written += [line[at : word.start()], _as_usual(word.group(), opens or names[n] or _is_in_name(n, words, names))]
        at = word.end()
    return "".join([*written, line[at:]])


def _places_in(line: str) -> list[tuple[int, int]]:
    titled = line.title()
    return [(place.start, place.end) for place in find_places(titled)] if len(titled) == len(line) else []


def _is_in_name(n: int, words: list[re.Match[str]], names: list[bool]) -> bool:
    """`AUNG MIN OO`: a word of the language between two names, or one of two letters that is none beside a name."""
    word = words[n].group()
    before = n > 0 and names[n - 1] and words[n - 1].end() + 1 == words[n].start()
    after = n + 1 < len(words) and names[n + 1] and words[n].end() + 1 == words[n + 1].start()
    if _is_function_word(word):
        return False
    return (before and after) or ((before or after) and len(word) == 2)


def _as_usual(word: str, capital: bool) -> str:
    """The word with one capital or none; an abbreviation as it is, and what has no small letter of its length."""
    if _is_abbreviation(word):
        return word
    small = word.lower()
    if len(small) != len(word):
        return word
    return small[0].upper() + small[1:] if capital and len(small[0].upper()) == 1 else small


def _is_abbreviation(word: str) -> bool:
    if word.lower() in word_set("capitals", "always"):
        return False
    return word in word_set("capitals", "abbreviations") or (len(word) > 1 and not _VOWEL.search(word))


@cache
def _may_be_name(word: str) -> bool:
    """A day, a given name, or no word of the language at all."""
    small = word.lower().removesuffix("’s").removesuffix("'s")
    if small in word_set("capitals", "always"):
        return True
    if any(small in word_set("genders", gender, "names") for gender in ("she", "he")):
        return True
    role = small in word_set("people", "roles") or small.removesuffix("s") in word_set("people", "roles")
    return not role and not _is_function_word(small) and len(small) > 1 and not load_model().is_word(small)


def _is_function_word(word: str) -> bool:
    return word.lower() in word_set("capitals", "function")
