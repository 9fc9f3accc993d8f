"""A day as known at a moment, and the rows of the index that hold then."""

from dataclasses import dataclass

from django.db.models import QuerySet

from habeas.figures.models import Standing


@dataclass(frozen=True)
class Instant:
    """A day (ordinal) as known at a moment (microseconds since 1970)."""

    day: int
    moment: int


def standing_at(at: Instant) -> QuerySet[Standing]:
    """The rows that hold on the day, as known at the moment: one a person at most."""
    return Standing.objects.known_at(at.moment).filter(from_day__lte=at.day, to_day__gt=at.day)
