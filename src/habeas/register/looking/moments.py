"""The moment that a question is asked as of."""

import datetime as dt

from habeas.register.models import Clock
from habeas.terms.errors import BadInput

_BEGINNING = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def known_until() -> dt.datetime:
    """The moment of the last recording: an answer as known at it never changes again."""
    return Clock.objects.values_list("last", flat=True).first() or _BEGINNING


def settle(known_at: dt.datetime | None) -> dt.datetime:
    """The moment asked for, or that of the last recording, so that all of one answer is as of one moment."""
    if known_at is None:
        return known_until()
    if known_at.tzinfo is None:
        raise BadInput(f"known at {known_at.isoformat()} has no time zone: add +00:00")
    return known_at
