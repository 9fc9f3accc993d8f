"""Of whom something of a kind is told at a moment, by number alone: who need not be read is not read."""

import datetime as dt
from collections.abc import Collection

from habeas.register.looking.changes import naming_nobody
from habeas.register.looking.told import event_record, in_time, told_of_nobody
from habeas.register.models import Condition, EventClaim, EventPerson
from habeas.terms.records import EventRecord


def people_told_of(kinds: Collection[str], beside: Collection[str], known_at: dt.datetime) -> frozenset[int]:
    """Everybody who takes part in an event of these types.

    With those whom a report names as released that tells, without a name, of an event of the types `beside`.
    """
    taking_part, supports = EventPerson.objects.known_at(known_at), EventClaim.objects.known_at(known_at)
    reports = naming_nobody(supports.filter(event__type__in=beside)).values("claim__report")
    released = supports.filter(event__type="release", claim__report__in=reports).values("event")
    theirs = taking_part.filter(event__type__in=kinds)
    found = set(theirs.values_list("person", flat=True).distinct())
    if beside:
        found |= set(taking_part.filter(event__in=released).values_list("person", flat=True).distinct())
    return frozenset(found)


def people_under_conditions(known_at: dt.datetime) -> frozenset[int]:
    """Everybody of whom a duty or ban is recorded, whether it ended or not."""
    return frozenset(Condition.objects.known_at(known_at).values_list("person", flat=True).distinct())


def events_naming_nobody(known_at: dt.datetime) -> tuple[EventRecord, ...]:
    """The events in which nobody is named, in the order of the world."""
    return in_time(event_record(event, {}) for event in told_of_nobody(known_at))
