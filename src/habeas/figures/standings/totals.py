"""How many people each figure counts on a day, as known at a moment, from the index."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import Totals
from habeas.figures.arithmetic.spans import CERTAIN, KNOWN, POSSIBLE
from habeas.figures.models import Standing
from habeas.figures.standings.codes import levels_of


@dataclass(frozen=True)
class Instant:
    """A day (ordinal) as known at a moment (microseconds since 1970)."""

    day: int
    moment: int


def standing_at(at: Instant) -> QuerySet[Standing]:
    """The rows that hold on the day, as known at the moment: one a person at most."""
    return Standing.objects.known_at(at.moment).filter(from_day__lte=at.day, to_day__gt=at.day)


def count_codes(at: Instant) -> Counter[int]:
    """How many people stand so, by code."""
    rows = standing_at(at).values_list("code").annotate(people=Count("pk")).order_by()
    return Counter(dict(rows))


def totals_of(codes: Counter[int]) -> dict[str, Totals]:
    """Low, known and high of every figure."""
    return {
        name: Totals(*(_at_least(codes, name, level) for level in (CERTAIN, KNOWN, POSSIBLE)))
        for name in definitions.NAMES
    }


def _at_least(codes: Counter[int], name: str, level: int) -> int:
    return sum(people for code, people in codes.items() if levels_of(code)[name] >= level)
