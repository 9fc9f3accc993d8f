"""Whether a report is about political imprisonment at all: one of ordinary crime or sport must yield no event."""

import re
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")
_PLAINLY = 3
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
    """The field's words weigh at least the least of the vocabulary, and more than those of ordinary life.

    Each phrase counts at most three times, so that one repeated word decides nothing. Where no word speaks for
    anything else, a lower weight is enough: a plain "the police arrested her and her lawyer" is no sports page.
    Where some do, the words of any court case ("verdict", "lawyer") count little: a murder trial has them too.
    """
    ordinary = _weigh(text, "crime") + _weigh(text, "elsewhere")
    limits = load_vocabulary("relevance")
    if ordinary < _PLAINLY:
        field = _weigh(text, "field")
        return field >= ordinary and field >= int(limits["least"] if ordinary else limits["enough"])
    field = _weigh(text, "field", at_most_of_the_lightest=_COURT_CASE)
    return field > ordinary and field >= int(limits["least"])


def ordinary_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a report of the field that are about ordinary crime all the same."""
    found = []
    wholly = len(text) < _SHORT and _weigh(text, "field") >= 2 * _weigh(text, "crime")
    least = _WHOLLY if wholly else _PLAINLY
    for match in _PARAGRAPH.finditer(text):
        crime = _weigh(match.group(), "crime")
        if crime >= least and crime > _weigh(match.group(), "field"):
            found.append(match.span())
    return found


def _weigh(text: str, side: str, at_most_of_the_lightest: int | None = None) -> int:
    weights, met = _weights(side), _met(text, _phrases(side))
    light = sum(times for phrase, times in met.items() if weights[phrase] == 1)
    heavy = sum(weights[phrase] * times for phrase, times in met.items() if weights[phrase] > 1)
    return heavy + (light if at_most_of_the_lightest is None else min(light, at_most_of_the_lightest))


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
