"""Anniversaries of arrests and sentences: what a campaign prepares for."""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.figures.knowledge import case_batches
from habeas.figures.statuses.on_a_day import PersonStatus, status_of
from habeas.terms.errors import BadInput
from habeas.terms.period import first_day
from habeas.terms.records import CaseFile, EventRecord

KINDS = ("arrest", "rearrest", "sentence")
LONGEST = 3 * 366  # days: what is further ahead is a calendar, not a list to work from


@dataclass(frozen=True)
class Anniversary:
    """So many years since an event. `exact` False: only the month is known, and `day` is its first day asked about.

    `status` is what holds of the person on that day, as known when the list was asked for.
    """

    day: dt.date
    exact: bool
    years: int
    event: EventRecord
    status: PersonStatus


def ask_anniversaries(since: dt.date, until: dt.date, known_at: dt.datetime) -> tuple[Anniversary, ...]:
    """The anniversaries from one day to another, both within, in their order. Raises BadInput."""
    if until < since:
        raise BadInput(f"anniversaries from {since} to {until}: the end lies before the beginning")
    if (until - since).days > LONGEST:
        raise BadInput(f"anniversaries from {since} to {until}: ask for three years at most")
    found = (
        one
        for cases, beside in case_batches(known_at)
        for case in cases
        for one in _of_case(case, beside, since, until)
    )
    return tuple(sorted(found, key=lambda one: (one.day, not one.exact, one.status.person.id, one.event.id)))


def _of_case(case: CaseFile, beside: tuple[EventRecord, ...], since: dt.date, until: dt.date) -> Iterator[Anniversary]:
    for event in case.events:
        if event.type not in KINDS or event.modality != "asserted" or not event.accepted:
            continue
        for day, exact, years in returning(event, since, until):
            yield Anniversary(day, exact, years, event, status_of(case, day, beside))


def returning(event: EventRecord, since: dt.date, until: dt.date) -> Iterator[tuple[dt.date, bool, int]]:
    """The days on which it is a whole number of years since the event, one year at least.

    An event of a known month and unknown day returns in that month; of one with a year alone, or a span of days, no day
    can be named. What happened on 29 February returns on the 28th where there is no 29th.
    """
    period = event.period
    if period is None or period.since is None or period.since != period.until or len(period.since) == 4:
        return
    begun, exact = first_day(period.since), len(period.since) == 10
    for year in range(max(since.year, begun.year + 1), until.year + 1):
        last = calendar.monthrange(year, begun.month)[1]
        first = dt.date(year, begun.month, min(begun.day, last))
        end = first if exact else dt.date(year, begun.month, last)
        if first <= until and end >= since:
            yield max(first, since), exact, year - begun.year
