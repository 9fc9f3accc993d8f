"""The articles that a person's charges may be: by their words, and the country and days that the events tell of."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from habeas.register.looking.court_cases import Choices
from habeas.register.names import normalise
from habeas.terms.jurisdiction import countries_of, words_of
from habeas.terms.law import find_articles
from habeas.terms.law.articles import Days, article
from habeas.terms.period import last_day
from habeas.terms.records import ChargeRecord, EventRecord


def with_articles(
    person: int, charges: Iterable[ChargeRecord], events: Sequence[EventRecord], choices: Choices
) -> tuple[ChargeRecord, ...]:
    """The charges with the articles that each may be, or that a person set for it."""
    told = {event.id: event for event in events}
    return tuple(
        _as_set(charge, choices[person, normalise(charge.offence), charge.event])
        if (person, normalise(charge.offence), charge.event) in choices
        else _with_articles(charge, told.get(charge.event), events)
        for charge in charges
    )


def _as_set(charge: ChargeRecord, keys: Iterable[str]) -> ChargeRecord:
    """The charge with the articles set for it; one that the data have no more is left out."""
    found = (article(key) for key in keys)
    return replace(charge, articles=tuple(one for one in found if one is not None))


def _with_articles(charge: ChargeRecord, event: EventRecord | None, events: Sequence[EventRecord]) -> ChargeRecord:
    if event is None or not charge.offence:
        return charge
    countries = countries_of([event]) or countries_of(events)
    found = find_articles(charge.offence, countries, _days(charge, event), words_of(event))
    return replace(charge, articles=found)


def _days(charge: ChargeRecord, event: EventRecord) -> Days:
    """The days on which the charge may have been made: as it is dated, no later than the event was told of."""
    period = charge.since or event.period
    told = min(_told_on(event), default=None)
    latest = period.latest if period else None
    return Days(period.earliest if period else None, latest or told)


def _told_on(event: EventRecord) -> Iterator[dt.date]:
    return (last_day(claim.report.published) for claim in event.claims if claim.report.published)
