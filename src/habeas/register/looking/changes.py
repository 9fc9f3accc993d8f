"""Whose facts changed between two moments: what an index of the register has to look at again."""

import datetime as dt

from django.db.models import Exists, OuterRef, Q, QuerySet

from habeas.register.models import EventClaim, EventPerson, Person, PersonName, Preference


def people_after(number: int, limit: int) -> tuple[int, ...]:
    """The numbers ever given to people, in order, beginning after this one."""
    return tuple(Person.objects.filter(pk__gt=number).order_by("pk").values_list("pk", flat=True)[:limit])


def changed_people(since: dt.datetime, until: dt.datetime) -> tuple[int, ...]:
    """Everybody of whom something was recorded or superseded after `since` and by `until`, by number.

    With those whom a report names as released that tells, without a name, of something that changed: it is perhaps
    theirs ("those released must report monthly").
    """
    within = Q(recorded_at__gt=since, recorded_at__lte=until) | Q(superseded_at__gt=since, superseded_at__lte=until)
    supports, taking_part = EventClaim.objects.filter(within), EventPerson.objects.filter(within)
    changed: set[int] = set(PersonName.objects.filter(within).values_list("person", flat=True))
    decided = Preference.objects.filter(within, event__isnull=False)
    for rows in (supports, taking_part, decided):
        theirs = EventPerson.objects.filter(event__in=rows.values("event"))
        reports = naming_nobody(EventClaim.objects.filter(event__in=rows.values("event"))).values("claim__report")
        released = EventClaim.objects.filter(claim__report__in=reports, event__type="release").values("event")
        for found in (theirs, EventPerson.objects.filter(event__in=released)):
            changed |= set(found.values_list("person", flat=True).distinct())
    return tuple(sorted(changed))


def naming_nobody(supports: QuerySet[EventClaim]) -> QuerySet[EventClaim]:
    """Those accounts of events that name nobody who takes part."""
    named = EventPerson.objects.filter(event=OuterRef("event"), claim=OuterRef("claim"))
    return supports.filter(~Exists(named))
