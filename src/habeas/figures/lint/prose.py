"""Figures in running text: sums, percentages, and totals told by two halves of them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from habeas.figures.lint.values import Breakdown, Part, Total
from habeas.terms.vocabulary import load_vocabulary

_NUMBER = r"(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?![\d])|(?<![\d.,])\d+(?!\d|[.,]\d)"
_WORDS = r"(?:\s+[^\W\d_][\w'’-]*){0,8}"
_TERM = rf"(?:{_NUMBER}){_WORDS}"
_SUM = rf"{_TERM}(?:\s*[+–−-]\s*{_TERM})+"
_EQUATION = re.compile(
    rf"(?P<left>{_SUM})\s*=\s*(?P<total>{_NUMBER})|(?P<whole>{_NUMBER}){_WORDS}\s*=\s*(?P<right>{_SUM})"
)
_ONE_TERM = re.compile(rf"(?P<sign>[+–−-]?)\s*(?P<number>{_NUMBER})(?P<words>{_WORDS})")
_OF = rf"(?P<part>{_NUMBER}){_WORDS}?\s*(?:/|of|out of)\s*(?:the\s+)?(?P<total>{_NUMBER})"
_PERCENT = r"(?P<percent>\d{1,3}(?:\.\d+)?)\s*(?:%|per\s?cent)"
_PERCENTAGES = (
    re.compile(rf"{_OF}{_WORDS}\s*(?:\(|,|is|are|=|or|–|—|:)+\s*(?:or|is|are|about)?\s*{_PERCENT}"),
    re.compile(rf"{_PERCENT}{_WORDS}\s*\(\s*{_OF}"),
)
_DAY = re.compile(
    r"\d{4}-\d{2}-\d{2}|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}"
)
_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.,](?=\d)[^.!?;\n]+)*")


def totals_of_prose(text: str) -> tuple[Total, ...]:
    """Every number that the text says how it is made up. They are of a day where the text names any."""
    has_day = _DAY.search(text) is not None
    found: list[Total] = []
    for number, line in enumerate(text.splitlines(), start=1):
        where = f"line {number}"
        for total in (*_equations(line, where), *_percentages(line, where), *_halves(line, where)):
            # Of a text without any day it is said once.
            found.append(total.model_copy(update={"needs_a_day": not (has_day or found)}))
    return tuple(found)


def _equations(line: str, where: str) -> Iterator[Total]:
    for match in _EQUATION.finditer(line) if "=" in line else ():
        terms = list(_ONE_TERM.finditer(match["left"] or match["right"]))
        if any(term["sign"] not in ("", "+") for term in terms):
            continue
        parts = tuple(Part(name=term["words"].strip(), value=_whole(term["number"])) for term in terms)
        total = _whole(match["total"] or match["whole"])
        yield Total(figure="the sum", value=total, where=where, breakdowns=(Breakdown(name="made of", parts=parts),))


def _percentages(line: str, where: str) -> Iterator[Total]:
    for pattern in _PERCENTAGES:
        for match in pattern.finditer(line):
            part = Part(name="", value=_whole(match["part"]), percent=Decimal(match["percent"]))
            one = Breakdown(name="share", parts=(part,), overlaps=True)
            yield Total(figure="the share", value=_whole(match["total"]), where=where, breakdowns=(one,))


def _halves(line: str, where: str) -> Iterator[Total]:
    """ "1,135 held: 968 men, 168 women": a total, and two numbers that everybody is in one of."""
    for sentence in _SENTENCE.findall(line):
        if "=" in sentence:
            continue
        for one, other in load_vocabulary("complementary_halves")["pairs"]:
            found = [_named(sentence, words) for words in (one, other)]
            first, second = found
            if first is None or second is None:
                continue
            begins = min(first.start(), second.start())
            before = [_whole(n) for n in re.findall(_NUMBER, sentence[:begins])]
            larger = [n for n in before if n >= max(_whole(first[1]), _whole(second[1]))]
            if larger:
                parts = tuple(Part(name=half[2], value=_whole(half[1])) for half in (first, second))
                made = (Breakdown(name="made of", parts=parts),)
                yield Total(figure="the total", value=larger[-1], where=where, breakdowns=made)


def _named(sentence: str, words: list[str]) -> re.Match[str] | None:
    return re.search(rf"({_NUMBER})\s+({'|'.join(map(re.escape, words))})\b", sentence, re.IGNORECASE)


def _whole(written: str) -> int:
    return int(re.sub(r"\D", "", written))
