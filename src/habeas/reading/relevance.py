"""Whether a report is about political imprisonment at all: one of ordinary crime or sport must yield no event."""

import re
from functools import cache

from habeas.terms.vocabulary import load_vocabulary

_PARAGRAPH = re.compile(r"[^\n]+")
_PLAINLY = 3


@cache
def _pattern(side: str) -> re.Pattern[str]:
    phrases = [phrase for weighed in load_vocabulary("relevance")[side].values() for phrase in weighed]
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))})\b", re.IGNORECASE
    )


@cache
def _weights(side: str) -> dict[str, int]:
    return {phrase: weight for weight, listed in load_vocabulary("relevance")[side].items() for phrase in listed}


def is_of_the_field(text: str) -> bool:
    """The field's words weigh at least the least of the vocabulary, and no less than those of ordinary life.

    Each phrase counts at most three times, so that one repeated word decides nothing. Where no word speaks for
    anything else, a lower weight is enough: a plain "the police arrested her and her lawyer" is no sports page.
    """
    field, ordinary = _weigh(text, "field"), _weigh(text, "crime") + _weigh(text, "elsewhere")
    limits = load_vocabulary("relevance")
    return field >= ordinary and field >= int(limits["least"] if ordinary else limits["enough"])


def ordinary_paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a report of the field that are about ordinary crime all the same."""
    found = []
    for match in _PARAGRAPH.finditer(text):
        crime = _weigh(match.group(), "crime")
        if crime >= _PLAINLY and crime > _weigh(match.group(), "field"):
            found.append(match.span())
    return found


def _weigh(text: str, side: str) -> int:
    met: dict[str, int] = {}
    for match in _pattern(side).finditer(text):
        phrase = " ".join(match.group().lower().split())
        met[phrase] = min(3, met.get(phrase, 0) + 1)
    weights = _weights(side)
    return sum(weights[phrase] * times for phrase, times in met.items())
