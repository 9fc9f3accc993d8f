"""From a person's events to spells of detention, charges and conditions. Pure: values in, values out.

The rules are written out in docs/register.md. Only asserted events come in here.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from habeas.register.condition_kinds import kind_of_condition
from habeas.register.happening import Account, gap_days, narrowest, tell
from habeas.register.names import normalise
from habeas.terms.period import Period

NEAR_DAYS = 31  # two dates of one happening may be this far apart in the press before we take them for two

OPENING = {"arrest", "detention", "house_arrest", "rearrest"}
CLOSING = {"release", "exile", "death_in_custody"}
# Events that say the person stands charged. An arrest "for" an offence is no charge yet.
_CHARGING = {"charge", "trial", "conviction", "acquittal", "sentence", "appeal", "charges_dropped", "conditions"}
_OUTCOMES = {"charges_dropped": "charges_dropped", "acquittal": "acquittal", "conviction": "conviction"}
_OUTCOME_OF_RELEASE = {"charges_dropped": "charges_dropped", "acquitted": "acquittal"}
_RELEASE_OF_CONVICTS = {"served", "suspended", "parole", "pardon", "amnesty"}
_CONDITIONED = {"conditions", "release", "sentence", "house_arrest", "appeal", "conviction"}
_FREEING = {"charges_dropped", "acquittal", "pardon", "exile", "death_in_custody", "arrest", "detention", "rearrest"}
# On one day: what puts into custody, what is decided there, what lets out, and what comes after.
_RANK = {"arrest": 0, "detention": 0, "house_arrest": 5, "charge": 1, "trial": 2, "conviction": 3, "acquittal": 3,
         "sentence": 4, "release": 6, "conditions": 7, "rearrest": 8}  # fmt: skip


@dataclass(frozen=True)
class Happening:
    """An asserted event as it concerns one person. `told_on`: the first day a report told it."""

    event: int
    type: str
    manner: str | None = None
    period: Period | None = None
    offences: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    told_on: dt.date | None = None


@dataclass(frozen=True)
class Spell:
    """A spell of detention. Ends not known of are None."""

    since: Period | None
    until: Period | None
    opened_by: int
    closed_by: int | None


@dataclass(frozen=True)
class Accusation:
    """A charge; `outcome` None: pending."""

    offence: str
    since: Period | None
    until: Period | None
    outcome: str | None
    event: int


@dataclass(frozen=True)
class Duty:
    """A condition attached to liberty."""

    kind: str
    words: str
    since: Period | None
    until: Period | None
    event: int


@dataclass(frozen=True)
class Derived:
    """What a person's events amount to."""

    episodes: tuple[Spell, ...]
    charges: tuple[Accusation, ...]
    conditions: tuple[Duty, ...]


def concerning(person: int, event: int, told: Sequence[Account]) -> Happening:
    """The event as its accounts tell it of one person: those that name them come first, the closest date counts."""
    naming = [account for account in told if person in account.people]
    telling = tell([account.body for account in (*naming, *told)])
    return Happening(
        event=event,
        type=told[0].body.type,
        manner=telling.manner,
        period=narrowest(account.body.period for account in naming) or telling.period,
        offences=telling.offences,
        conditions=telling.conditions,
        told_on=min((account.told_on for account in told if account.told_on), default=None),
    )


def derive(happenings: Iterable[Happening]) -> Derived:
    """Episodes, charges and conditions of one person, in the order they began."""
    ordered = in_order(happenings)
    return Derived(_episodes(ordered), _charges(ordered), _conditions(ordered))


def in_order(happenings: Iterable[Happening]) -> list[Happening]:
    """The events in the order that they are taken to have happened in."""
    return sorted(happenings, key=_when)


def _when(happening: Happening) -> tuple[dt.date, int, int]:
    return (_day(happening), _RANK.get(happening.type, 2), happening.event)


def _day(happening: Happening) -> dt.date:
    """A beginning is placed as early as its words allow, an end as late.

    Without a date, what brings into custody is placed before everything else: taken as later, an arrest told
    in passing would put a released person back in prison. An end is placed on the day it was first told.
    """
    period, ends = happening.period, happening.type not in OPENING | {"charge"}
    known = [day for day in ((period.earliest, period.latest) if period else ()) if day]
    if known:
        return max(known) if ends else min(known)
    if ends or happening.type == "rearrest":
        return happening.told_on or dt.date.max
    return dt.date.min


def _episodes(ordered: Sequence[Happening]) -> tuple[Spell, ...]:
    spells: list[Spell] = []
    for happening in ordered:
        held = bool(spells) and spells[-1].closed_by is None
        if happening.type == "rearrest" and held:
            # Whoever is re-arrested had been let out, on a day nobody told us of.
            spells[-1] = replace(spells[-1], until=_not_after(happening.period), closed_by=happening.event)
            held = False
        if happening.type in OPENING and not held:
            spells.append(Spell(happening.period, None, happening.event, None))
        elif happening.type in CLOSING:
            _close(spells, happening)
    return tuple(spells)


def _not_after(period: Period | None) -> Period | None:
    return Period(since=None, until=period.until) if period else None


def _close(spells: list[Spell], happening: Happening) -> None:
    """End the open spell; an end without a beginning tells of a spell of unknown beginning."""
    period, event = happening.period, happening.event
    if spells and spells[-1].closed_by is None:
        spells[-1] = replace(spells[-1], until=period, closed_by=event)
    elif not spells or gap_days(spells[-1].until, period) > NEAR_DAYS:
        spells.append(Spell(None, period, event, event))


def _charges(ordered: Sequence[Happening]) -> tuple[Accusation, ...]:
    charges: list[Accusation] = []
    for happening in ordered:
        if _tells_of_charge(happening):
            for offence in happening.offences or (("",) if happening.type == "charge" else ()):
                _charge(charges, offence, happening)
        outcome = _outcome(happening)
        if outcome:
            charges = [_decided(charge, outcome, happening) for charge in charges]
    return tuple(charges)


def _tells_of_charge(happening: Happening) -> bool:
    if happening.type == "release":
        return happening.manner not in _RELEASE_OF_CONVICTS
    return happening.type in _CHARGING


def _charge(charges: list[Accusation], offence: str, happening: Happening) -> None:
    """Add a charge unless it stands already; only a charge event says when it began."""
    begun = happening.period if happening.type == "charge" else None
    for place, known in enumerate(charges):
        if known.outcome is None and _same_offence(known.offence, offence):
            charges[place] = replace(known, since=known.since or begun)
            return
    charges.append(Accusation(offence, begun, None, None, happening.event))


def _same_offence(one: str, other: str) -> bool:
    """Whether the words may name one charge: "incitement", "incitement to commit a felony", or none stated."""
    first, second = normalise(one), normalise(other)
    return first in second or second in first


def _outcome(happening: Happening) -> str | None:
    if happening.type == "release":
        return _OUTCOME_OF_RELEASE.get(happening.manner or "")
    return _OUTCOMES.get(happening.type)


def _decided(charge: Accusation, outcome: str, happening: Happening) -> Accusation:
    """The charge decided, when the decision is on it: on all charges where it names no offence."""
    named = happening.offences
    if charge.outcome is not None or (named and not any(_same_offence(charge.offence, one) for one in named)):
        return charge
    return replace(charge, until=happening.period, outcome=outcome)


def _conditions(ordered: Sequence[Happening]) -> tuple[Duty, ...]:
    duties: list[Duty] = []
    for happening in ordered:
        if happening.type in _FREEING:
            ended = happening.period or Period()  # ended, on a day that nobody told us of
            duties = [duty if duty.until else replace(duty, until=ended) for duty in duties]
        if happening.type in _CONDITIONED:
            standing = {normalise(duty.words) for duty in duties if duty.until is None}
            duties += [
                Duty(kind_of_condition(words), words, happening.period, None, happening.event)
                for words in happening.conditions
                if normalise(words) not in standing
            ]
    return tuple(duties)
