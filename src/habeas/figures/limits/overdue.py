"""Which limits of the law somebody's custody has passed on a day: by this rule, from this source."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from habeas.figures.arithmetic.certainty import Certainty
from habeas.figures.limits.allowed import Allowed, allowed_by
from habeas.figures.limits.custody import Custody
from habeas.figures.limits.reasons import how_extended, in_force_in_part, why_it_applies
from habeas.figures.limits.severity import Severity
from habeas.figures.limits.stages import Days, began, force_during, is_asked, may_have_ended
from habeas.terms.law.codes import limits_in
from habeas.terms.law.limits import Limit
from habeas.terms.records import EventRecord, PersonRef
from habeas.terms.sentences.length import Length

# certain: whatever the open days are. unless extended: the limit is passed, an extension may cover it.
# possible: for some of the days that the accounts allow, or where the rule only may apply.
Over = Literal["no", "possible", "unless extended", "certain"]
_ORDER: tuple[Over, ...] = ("certain", "unless extended", "possible", "no")


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
            if limit.key in seen or not _may_apply(limit, custody, severity, day):
                continue
            seen.add(limit.key)
            yield _clock(limit, _Held(custody, severity, day, country, len(countries) == 1))


@dataclass(frozen=True)
class _Held:
    """What a limit is compared with: a custody on a day, how grave, under whose law (`alone`: no other is named)."""

    custody: Custody
    severity: Severity
    day: dt.date
    country: str | None
    alone: bool


def _may_apply(limit: Limit, custody: Custody, severity: Severity, day: dt.date) -> bool:
    grave = limit.severity is None or severity.name is None or limit.severity == severity.name
    return grave and is_asked(limit.stage, custody) and force_during(limit, custody, day) != "not"


def _clock(limit: Limit, held: _Held) -> Clock:
    allowed = allowed_by(limit, held.severity)
    first, last = began(limit.stage, held.custody)
    ran_out = (_after(allowed.base, first), _after(allowed.base, last))
    applies = _applies(limit, held)
    over = _over(allowed, (first, last), held.day, sure=applies and may_have_ended(limit.stage) is None)
    return Clock(
        limit=limit,
        country=held.country if limit not in limits_in(None) else None,
        applies=applies,
        over=over,
        ran_out=ran_out,
        days_over=_days_over(ran_out, held.day),
        reasons=tuple(_reasons(limit, allowed, held)),
        verified=_verified(limit, allowed, held.severity, over),
    )


def _applies(limit: Limit, held: _Held) -> bool:
    """Whether nothing leaves open that the rule is the one of this custody."""
    return (
        (held.alone or not held.country)
        and (limit.severity is None or held.severity.name is not None)
        and limit.offences is None
        and force_during(limit, held.custody, held.day) == "throughout"
    )


def _over(allowed: Allowed, begun: Days, day: dt.date, *, sure: bool) -> Over:
    earliest, latest = begun
    if latest is not None and sure and allowed.most is not None and day > allowed.most.after(latest):
        return "certain"
    if latest is not None and sure and allowed.extensions and day > allowed.base.after(latest):
        return "unless extended"
    return "possible" if earliest is None or day >= allowed.base.after(earliest) else "no"


def _verified(limit: Limit, allowed: Allowed, severity: Severity, over: Over) -> bool:
    """Whether all that the answer rests on was read: the rule, the class, and for "certain" the extensions."""
    if not limit.verified or (limit.classes and severity.name is not None and not severity.verified):
        return False
    return over != "certain" or all(extension.verified for extension in allowed.extensions)


def _after(length: Length, day: dt.date | None) -> dt.date | None:
    return length.after(day) if day else None


def _days_over(ran_out: Days, day: dt.date) -> tuple[int, int | None]:
    """The least and the most days over. Whether the first day counts is not stated: one day either way."""
    first, last = ran_out
    least = max((day - last).days, 0) if last else 0
    return least, max((day - first).days + 1, 0) if first else None


def _reasons(limit: Limit, allowed: Allowed, held: _Held) -> Iterator[str]:
    yield from why_it_applies(limit, held.severity, held.country, alone=held.alone)
    if force_during(limit, held.custody, held.day) == "in part":
        yield in_force_in_part(limit)
    if held.custody.latest is None:
        yield "not certainly held without judgement"
    yield from (how_extended(extension) for extension in allowed.extensions)
