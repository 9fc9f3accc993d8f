"""Figures by the words right around a number: capacity, prison population, lists, cases pending (figures.yaml)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from habeas.reading.draft import Words
from habeas.reading.numbers.counts import number_pattern, read_count
from habeas.terms.claims import Count
from habeas.terms.vocabulary import load_vocabulary

_SIGN = re.compile(
    r"capacity|designed|instances|built|intended|meant|population|list|number of|whose number|their number|cases?\b"
    r"|backlog|tally|total of|count of|arrests|detentions|prisoners|detainees|complaints|pending against|warrants",
    re.IGNORECASE,
)
_LEAD = 110


@dataclass(frozen=True)
class NumberAround:
    """A number at `place`, and the measure that the words right around it give."""

    place: Words
    measure: str
    count: Count
    of: str | None


@dataclass(frozen=True)
class _Around:
    measure: str
    of: str | None
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None

    def fits(self, text: str, place: Words, floor: int) -> bool:
        """Whether the words before and behind the number are those of the measure."""
        if self.before and not self.before.search(text, max(floor, place[0] - _LEAD), place[0]):
            return False
        return not self.behind or bool(self.behind.match(text, place[1]))


@cache
def _rules() -> tuple[_Around, ...]:
    return tuple(
        _Around(rule["measure"], rule.get("of"), *(_pattern(rule.get(side)) for side in ("before", "behind")))
        for rule in load_vocabulary("figures")["around"]
    )


def _pattern(source: str | None) -> re.Pattern[str] | None:
    return re.compile(source, re.IGNORECASE) if source else None


def numbers_around(text: str, start: int, end: int) -> Iterator[NumberAround]:
    """The numbers in text[start:end] whose neighbours say what they measure."""
    if not _SIGN.search(text, start, end):
        return
    for match in number_pattern().finditer(text, start, end):
        rule = next((rule for rule in _rules() if rule.fits(text, match.span(), start)), None)
        count = read_count(text[match.start() : min(end, match.end() + 30)]) if rule else None
        if rule is not None and count is not None:
            yield NumberAround(match.span(), rule.measure, count, rule.of)
