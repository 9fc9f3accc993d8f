"""Which limits of the law somebody's custody has passed on a day: by this rule, from this source."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from habeas.figures.arithmetic.certainty import Certainty
from habeas.figures.limits.custody import Custody
from habeas.terms.law.codes import Limit, limits_in
from habeas.terms.records import EventRecord, PersonRef
from habeas.terms.sentences.length import Length, length_in

# certain: whatever the open days are. unless extended: the limit is passed, an extension may cover it.
# possible: for some of the days that the accounts allow, or where the rule only may apply.
Over = Literal["no", "possible", "unless extended", "certain"]
_ORDER: tuple[Over, ...] = ("certain", "unless extended", "possible", "no")


@dataclass(frozen=True)
class Severity:
    """How grave the charges are by the articles found; `name` None: not known, so that every rule may apply."""

    name: str | None = None
    verified: bool = False


@dataclass(frozen=True)
class Clock:
    """One limit on the day. Days over are counted from the day that the limit ran out; None: not known.

    `applies` False: the rule only may apply (how grave the charge is, or whose law, is not known).
    """

    limit: Limit
    country: str | None
    applies: bool
    over: Over
    ran_out: tuple[dt.date | None, dt.date | None]
    days_over: tuple[int, int | None]
    reasons: tuple[str, ...]
    verified: bool


@dataclass(frozen=True)
class Overdue:
    """Somebody held without judgement on the day, since when, and the limits that may be passed."""

    person: PersonRef
    certainty: Certainty
    since: tuple[dt.date | None, dt.date | None]
    clocks: tuple[Clock, ...]
    events: tuple[EventRecord, ...]

    @property
    def over(self) -> Over:
        """The surest of its clocks."""
        return min((clock.over for clock in self.clocks), key=_ORDER.index, default="no")

    @property
    def most_days(self) -> int:
        """The most days that any clock may be over, for putting the longest first."""
        return max((clock.days_over[1] or 0 for clock in self.clocks if clock.over != "no"), default=0)


def surest_first(rows: Iterable[Overdue]) -> tuple[Overdue, ...]:
    """The surest first, then the longest over, then by number."""
    return tuple(sorted(rows, key=lambda row: (_ORDER.index(row.over), -row.most_days, row.person.id)))


def clocks_of(custody: Custody, countries: frozenset[str], severity: Severity, day: dt.date) -> Iterator[Clock]:
    """Every limit that applies or may apply to the custody, whether it is passed or not."""
    seen: set[str] = set()
    whose: list[str | None] = [*sorted(countries)]
    for country in whose or [None]:
        for limit in limits_in(country):
            if limit.key in seen or not _at_stage(limit, custody) or not _may_apply(limit, severity):
                continue
            seen.add(limit.key)
            yield _clock(limit, custody, severity, day, (country, len(countries) == 1))


def _at_stage(limit: Limit, custody: Custody) -> bool:
    return limit.stage != "police custody" or custody.charged is None


def _may_apply(limit: Limit, severity: Severity) -> bool:
    return limit.severity is None or severity.name is None or limit.severity == severity.name


def _clock(limit: Limit, custody: Custody, severity: Severity, day: dt.date, whose: tuple[str | None, bool]) -> Clock:
    country, alone = whose
    base, most = lengths(limit)
    begun = (custody.earliest, _latest_begin(limit, custody))
    ran_out = (_after(base, begun[0]), _after(base, begun[1]))
    applies = (alone or not country) and (limit.severity is None or severity.name is not None)
    reasons = tuple(_reasons(limit, custody, severity, whose))
    return Clock(
        limit=limit,
        country=country if limit not in limits_in(None) else None,
        applies=applies,
        over=_over(limit, (base, most), begun, day, sure=applies and limit.stage != "police custody"),
        ran_out=ran_out,
        days_over=_days_over(ran_out, day),
        reasons=reasons,
        verified=limit.verified and (limit.severity is None or severity.name is None or severity.verified),
    )


def lengths(limit: Limit) -> tuple[Length, Length]:
    """The limit, and the limit with every extension that it allows."""
    base = length_in(limit.length) or Length()
    most = base
    if limit.extension is not None:
        for _ in range(limit.extension.times):
            most += length_in(limit.extension.length) or Length()
    return base, most


def _latest_begin(limit: Limit, custody: Custody) -> dt.date | None:
    """The last day on which the clock can have begun: for detention before trial with the charge, where one is told."""
    if custody.latest is None or limit.stage == "police custody" or custody.charged is None:
        return custody.latest
    return max(custody.latest, custody.charged[1])


def _over(
    limit: Limit,
    allowed: tuple[Length, Length],
    begun: tuple[dt.date | None, dt.date | None],
    day: dt.date,
    *,
    sure: bool,
) -> Over:
    base, most = allowed
    earliest, latest = begun
    if latest is not None and sure and day > most.after(latest):
        return "certain"
    if latest is not None and sure and limit.extension and day > base.after(latest):
        return "unless extended"
    return "possible" if earliest is None or day >= base.after(earliest) else "no"


def _after(length: Length, day: dt.date | None) -> dt.date | None:
    return length.after(day) if day else None


def _days_over(ran_out: tuple[dt.date | None, dt.date | None], day: dt.date) -> tuple[int, int | None]:
    """The least and the most days over. Whether the first day counts is not stated: one day either way."""
    first, last = ran_out
    least = max((day - last).days, 0) if last else 0
    return least, max((day - first).days + 1, 0) if first else None


def _reasons(limit: Limit, custody: Custody, severity: Severity, whose: tuple[str | None, bool]) -> Iterator[str]:
    country, alone = whose
    if country is None:
        yield "whose law applies is not told: only the international yardstick is shown"
    elif not alone:
        yield "the events tell of several countries"
    if limit.severity is not None and severity.name is None:
        yield f"how grave the charge is is not known: the rule applies if it is a {limit.severity}"
    elif limit.severity is not None:
        yield f"a {limit.severity} by the articles found"
    if limit.stage == "police custody":
        yield "no charge is told of; a judge may have been seen without a report of it"
    if custody.latest is None:
        yield "not certainly held without judgement"
    if limit.extension:
        only = f" in a {limit.extension.only}" if limit.extension.only else ""
        unsure = "" if limit.extension.verified else " (not verified)"
        yield f"may be extended {limit.extension.times} time by {limit.extension.length}{only}{unsure}"
