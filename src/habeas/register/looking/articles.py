"""The articles that a person's charges may be: by their words, and the country and days that the events tell of."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from habeas.terms.law import countries_named, find_articles
from habeas.terms.law.articles import Days
from habeas.terms.period import last_day
from habeas.terms.records import ChargeRecord, EventRecord


def with_articles(charges: Iterable[ChargeRecord], events: Sequence[EventRecord]) -> tuple[ChargeRecord, ...]:
    """The charges with the articles that each may be."""
    told = {event.id: event for event in events}
    return tuple(_with_articles(charge, told.get(charge.event), events) for charge in charges)


def _with_articles(charge: ChargeRecord, event: EventRecord | None, events: Sequence[EventRecord]) -> ChargeRecord:
    if event is None or not charge.offence:
        return charge
    countries = countries_of([event]) or countries_of(events)
    found = find_articles(charge.offence, countries, _days(charge, event), _words(event))
    return replace(charge, articles=found)


def countries_of(events: Sequence[EventRecord]) -> frozenset[str]:
    """The countries that the events tell of: by place and who acted, else by the words of their claims."""
    return _named(events, _where, by_town=True) or _named(events, _words, by_town=False)


def _named(events: Iterable[EventRecord], words: Callable[[EventRecord], str], *, by_town: bool) -> frozenset[str]:
    return frozenset(country for event in events for country in countries_named(words(event), by_town=by_town))


def _where(event: EventRecord) -> str:
    return " / ".join(part for part in (event.place, event.agent) if part)


def _words(event: EventRecord) -> str:
    return " … ".join(words.text for claim in event.claims for words in claim.claim.evidence)


def _days(charge: ChargeRecord, event: EventRecord) -> Days:
    """The days on which the charge may have been made: as it is dated, no later than the event was told of."""
    period = charge.since or event.period
    told = min(_told_on(event), default=None)
    latest = period.latest if period else None
    return Days(period.earliest if period else None, latest or told)


def _told_on(event: EventRecord) -> Iterator[dt.date]:
    return (last_day(claim.report.published) for claim in event.claims if claim.report.published)
