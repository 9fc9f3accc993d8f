"""Whether a report is about political imprisonment at all: one of ordinary crime or sport must yield no event."""

import re
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")
_PLAINLY = 2
_OF_CRIME = 3
_COURT_CASE = 4
_WHOLLY = 6
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


def is_of_the_field(text: str) -> bool:
    """The field's words and those of a court case weigh the least that is asked, and more than those of ordinary life.

    Each phrase counts at most three times, so that one repeated word decides nothing. The words of a case ("verdict",
    "lawyer") make no report of the field by themselves, and beside words of ordinary life count no more than the
    field's: a murder trial has them too. Where no word speaks for anything else, a lower weight is enough.
    """
    field, case = _weigh(text, "field"), _weigh(text, "case")
    ordinary = _weigh(text, "crime") + _weigh(text, "elsewhere")
    if field < (_PLAINLY if ordinary >= _PLAINLY else 1):
        return False
    told = field + (case if ordinary < _PLAINLY else min(case, max(field, _COURT_CASE)))
    limits = load_vocabulary("relevance")
    return told > ordinary and told >= int(limits["least"] if ordinary else limits["enough"])


def ordinary_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a report of the field that are about ordinary crime all the same."""
    found = []
    wholly = len(text) < _SHORT and _weigh(text, "field", "case") >= 2 * _weigh(text, "crime")
    least = _WHOLLY if wholly else _OF_CRIME
    for match in _PARAGRAPH.finditer(text):
        crime = _weigh(match.group(), "crime")
        if crime >= least and crime > _weigh(match.group(), "field", "case"):
            found.append(match.span())
    return found


def _weigh(text: str, *sides: str) -> int:
    return sum(_weights(side)[phrase] * times for side in sides for phrase, times in _met(text, _phrases(side)).items())


def _met(text: str, phrases: dict[str, list[str]]) -> dict[str, int]:
    """The phrases in the text, none inside another, and how often each is met, up to three times."""
    met: dict[str, int] = {}
    lower, reached = text.lower(), 0
    for word in _WORD.finditer(lower):
        for phrase in phrases.get(word[0], ()) if word.start() >= reached else ():
            end = word.start() + len(phrase)
            if lower.startswith(phrase, word.start()) and not _WORD.match(lower, end):
                met[phrase], reached = min(3, met.get(phrase, 0) + 1), end
                break
    return met
