"""Whether a report is about political imprisonment at all: one of ordinary crime or sport must yield no event."""

import re
from dataclasses import dataclass
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")
_PLAINLY = 2
_OF_CRIME = 3
_COURT_CASE = 4
_WHOLLY = 6
_PASSAGE = 2
_SENTENCE = re.compile(r"(?<=[.!?:;”\"])\s+(?=[\w“\"])|\n+")
_LONG_AGO = re.compile(r"\b(?:in|of|since|until) (?:1[0-8]\d\d|19[0-5]\d)\b(?! \w+s\b)")
_SINCE_THEN = re.compile(r"\b(?:19[6-9]\d|20\d\d)\b")
_SHORT = 6_000
"""Of a short report plainly of the field each paragraph is of it, unless all crime; a long one has many themes."""


@cache
def _phrases(side: str) -> dict[str, list[str]]:
    """The phrases of one side by their first words, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(_weights(side), key=len, reverse=True):
        found.setdefault(_WORD.findall(phrase)[0], []).append(phrase)
    return found


@cache
def _weights(side: str) -> dict[str, int]:
    return {phrase: weight for weight, listed in load_vocabulary("relevance")[side].items() for phrase in listed}


@dataclass(frozen=True)
class _Words:
    """A text in small letters and where each of its words begins: weighed for several sides, read once."""

    lower: str
    places: tuple[tuple[str, int], ...]


def _words(text: str) -> _Words:
    lower = text.lower()
    return _Words(lower, tuple((word[0], word.start()) for word in _WORD.finditer(lower)))


def is_of_the_field(text: str) -> bool:
    """The field's words and those of a court case weigh the least that is asked, and more than those of ordinary life.

    Each phrase counts at most three times, so that one repeated word decides nothing. The words of a case ("verdict",
    "lawyer") make no report of the field by themselves, and beside words of ordinary life count no more than the
    field's: a murder trial has them too. Where no word speaks for anything else, a lower weight is enough.
    """
    words = _words(text)
    history = bool(_LONG_AGO.search(text)) and not _SINCE_THEN.search(text)
    aside = history or _weigh(words, "crime", "past") >= _OF_CRIME
    return _outweighs(words, _OF_CRIME if history else 0) or (not aside and _tells_in_passing(text, words))


def _outweighs(words: _Words, history: int) -> bool:
    field, case = _weigh(words, "field"), _weigh(words, "case")
    ordinary = _weigh(words, "crime", "elsewhere", "past") + history
    if field < (_PLAINLY if ordinary >= _PLAINLY else 1):
        return False
    told = field + (case if ordinary < _PLAINLY else min(case, max(field, _COURT_CASE)))
    limits = load_vocabulary("relevance")
    return 2 * told > 3 * ordinary and told >= int(limits["least"] if ordinary else limits["enough"])


def _tells_in_passing(text: str, words: _Words) -> bool:
    """A report of other matter can tell of a case in two sentences: who it is about, and what was done to them."""
    limits = load_vocabulary("relevance")
    least = int(limits["least"] if _weigh(words, "elsewhere") >= _WHOLLY else limits["enough"])
    sentences = [_words(sentence) for sentence in _SENTENCE.split(text)]
    pairs = zip([_words(""), *sentences], sentences, strict=False)
    return any(_is_of_a_case(told, before, least) for before, told in pairs)


def _is_of_a_case(told: _Words, before: _Words, least: int) -> bool:
    field = _weigh(told, "field") + _weigh(before, "field")
    ordinary = _weigh(told, "crime", "elsewhere", "past")
    case = _weigh(told, "case")
    enough = field + case >= max(least, 2 * ordinary + 1)
    return field >= _PASSAGE and bool(case) and enough and not _weigh(told, "crime")


def ordinary_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a report of the field that are about ordinary crime all the same."""
    found = []
    whole = _words(text) if len(text) < _SHORT else None
    wholly = whole is not None and _weigh(whole, "field", "case") >= 2 * _weigh(whole, "crime")
    least = _WHOLLY if wholly else _OF_CRIME
    for match in _PARAGRAPH.finditer(text):
        words = _words(match.group())
        crime = _weigh(words, "crime")
        if crime >= least and crime > _weigh(words, "field", "case"):
            found.append(match.span())
    return found


def _weigh(words: _Words, *sides: str) -> int:
    return sum(_weights(side)[phrase] * times for side in sides for phrase, times in _met(words, side).items())


def _met(words: _Words, side: str) -> dict[str, int]:
    """The side's phrases in the text, none inside another, and how often each is met, up to three times."""
    met: dict[str, int] = {}
    phrases, reached = _phrases(side), 0
    for word, start in words.places:
        if word not in phrases or start < reached:
            continue
        for phrase in phrases[word]:
            end = start + len(phrase)
            if words.lower.startswith(phrase, start) and not _WORD.match(words.lower, end):
                met[phrase], reached = min(3, met.get(phrase, 0) + 1), end
                break
    return met
