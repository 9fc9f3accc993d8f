"""Between which days an event happened: the hull of all accounts, and the day that known takes."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from habeas.terms.claim_records import ClaimRecord
from habeas.terms.period import Period, last_day
from habeas.terms.records import EventRecord

_AT_HAND = 4096  # events that are asked again and again, by every part of every figure


@dataclass(frozen=True)
class Between:
    """The days that an event may have happened on. `earliest` None: open. `preferred` is what known takes."""

    earliest: dt.date | None
    latest: dt.date
    preferred: dt.date


def told_on(claim: ClaimRecord) -> dt.date:
    """The day by which the claim's report was there: as published, else as recorded."""
    published = claim.report.published
    return last_day(published) if published else claim.report.recorded_at.date()


def told_on_of(event: EventRecord) -> dt.date:
    """The first day by which some report told of the event."""
    return min((told_on(claim) for claim in event.claims), default=event.recorded_at.date())


def _accounts(event: EventRecord) -> list[tuple[Period, dt.date]]:
    """The periods that the accounts give, each with the day its report was there; the preferred one first."""
    shown = [(event.period, told_on_of(event))] if event.period else []
    bodies = [(claim.claim.event, told_on(claim)) for claim in event.claims]
    told = [(body.period, day) for body, day in bodies if body and body.period]
    return [(period, day) for period, day in shown + told if period.earliest or period.latest]


def _bounds(account: tuple[Period, dt.date]) -> tuple[dt.date | None, dt.date]:
    """The account's days, cut at the day its report was there: nobody reports what has not happened yet."""
    period, told = account
    latest = period.latest or told
    if period.earliest is None or period.earliest <= told:
        latest = min(latest, told)
    return period.earliest, max(latest, period.earliest or latest)


def _hull(bounds: Iterable[tuple[dt.date | None, dt.date]]) -> Between:
    pairs = list(bounds)
    starts = [since for since, _ in pairs if since]
    earliest = min(starts) if len(starts) == len(pairs) else None
    return Between(earliest, max(until for _, until in pairs), pairs[0][1])


@lru_cache(_AT_HAND)
def happened(event: EventRecord) -> Between:
    """When a momentary event happened. Without a date: no later than its first report."""
    accounts = _accounts(event)
    if not accounts:
        told = told_on_of(event)
        return Between(None, told, told)
    return _hull(_bounds(account) for account in accounts)


def _ends(period: Period, which: str) -> Period:
    """The first or the last end of a period as a period of its own, as exact as it is given."""
    end = period.since if which == "since" else period.until
    return Period(since=end, until=end, text=period.text)


def lasts(event: EventRecord) -> bool:
    """Whether the event's period has two different ends, so that it says from when until when."""
    return event.period is not None and event.period.until is not None and event.period.since != event.period.until


def began(event: EventRecord) -> Between:
    """When a lasting event began. With no beginning given: no later than it is said to have lasted."""
    given = [(period, day) for period, day in _accounts(event) if period.since]
    if not given:
        return happened(event)
    return _hull(_bounds((_ends(period, "since"), day)) for period, day in given)


def ended(event: EventRecord) -> Between:
    """When a lasting event ended, of one that `lasts`. An end still to come is taken as it is given."""
    given = [period for period, _ in _accounts(event) if period.until and period.since != period.until]
    ends = [_ends(period, "until") for period in given]
    return _hull((end.earliest, end.latest) for end in ends if end.latest)
