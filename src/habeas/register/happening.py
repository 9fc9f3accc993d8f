"""When two accounts are of one happening, and what the accounts of it say together. Pure: values in, values out."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from habeas.register.names import normalise
from habeas.terms.claims import Claim, Count, EventBody, Manner, Modality
from habeas.terms.period import Period, first_day


@dataclass(frozen=True)
class Account:
    """One claim's telling of an event. `people` are persons' numbers, `groups` normalised names."""

    claim: int
    body: EventBody
    modality: Modality
    people: frozenset[int]
    groups: frozenset[str]
    told_on: dt.date | None
    words: str = ""  # its evidence

    @property
    def wording(self) -> str | None:
        """Of whom it counts, normalised."""
        return normalise(self.body.count.of) if self.body.count and self.body.count.of else None


def account_of(number: int, claim: Claim, people: Iterable[int], published: str | None) -> Account:
    """The account that an event claim gives, in a report published on that (partial) date."""
    if claim.event is None:
        raise ValueError(f"claim {number} of kind {claim.kind} tells no event")
    return Account(
        claim=number,
        body=claim.event,
        modality=claim.modality,
        people=frozenset(people),
        groups=normalised_groups(claim.event),
        told_on=first_day(published) if published else None,
        words=" … ".join(piece.text for piece in claim.evidence),
    )


def normalised_groups(body: EventBody) -> frozenset[str]:
    """The groups of an event in the form they are compared in."""
    return frozenset(normalise(group) for group in body.groups)


def same_happening(told: Sequence[Account], also: Account) -> bool:
    """Whether `also` tells the event that all of `told` tell.

    Same type and modality; no two periods that exclude each other; and a person in common. Where one side
    names nobody: a group or the wording of the count in common, and both dated.
    """
    first = told[0]
    if (first.body.type, first.modality) != (also.body.type, also.modality):
        return False
    if any(apart(one.body.period, also.body.period) for one in told):
        return False
    people = frozenset[int]().union(*(one.people for one in told))
    if people and also.people:
        return bool(people & also.people)
    return any(_alike(one, also) for one in told)


def _alike(one: Account, also: Account) -> bool:
    """Two accounts of which one names nobody: dated, and of the same group or the same sort of people."""
    if not (is_dated(one.body.period) and is_dated(also.body.period)):
        return False
    return bool(one.groups & also.groups) or (one.wording is not None and one.wording == also.wording)


def is_dated(period: Period | None) -> bool:
    """Whether the period has an end on some day."""
    return period is not None and (period.since is not None or period.until is not None)


def apart(one: Period | None, other: Period | None) -> bool:
    """Whether the periods have no day in common; an open or unknown end excludes nothing."""
    return gap_days(one, other) > 0


def gap_days(one: Period | None, other: Period | None) -> int:
    """Days from the end of the earlier period to the beginning of the later one; 0 where they may meet."""
    if one is None or other is None:
        return 0
    return max(_days_between(one.latest, other.earliest), _days_between(other.latest, one.earliest), 0)


def _days_between(end: dt.date | None, beginning: dt.date | None) -> int:
    return (beginning - end).days if end and beginning else 0


@dataclass(frozen=True)
class Telling:
    """What the accounts of one event say together: each value from the first account that gives it."""

    manner: Manner | None
    count: Count | None
    period: Period | None
    place: str | None
    agent: str | None
    sentence: str | None
    groups: tuple[str, ...]
    offences: tuple[str, ...]
    conditions: tuple[str, ...]


def tell(bodies: Sequence[EventBody], decided: Mapping[str, EventBody] | None = None) -> Telling:
    """The accounts put together, first account first. A number and its dates come from one account.

    `decided`: by field, the account that a person decided for; of that field it comes first.
    """
    first = {field: [body, *bodies] for field, body in (decided or {}).items()}
    counting = next((body for body in first.get("count", bodies) if body.count), None)
    chosen = first["period"][:1] if "period" in first else []
    periods = [body.period for body in (*chosen, counting, *bodies) if body and body.period]
    return Telling(
        manner=next((body.manner for body in first.get("manner", bodies) if body.manner), None),
        count=counting.count if counting else None,
        period=next(filter(is_dated, periods), periods[0] if periods else None),
        place=next((body.place for body in first.get("place", bodies) if body.place), None),
        agent=next((body.agent for body in first.get("agent", bodies) if body.agent), None),
        sentence=next((body.sentence for body in first.get("sentence", bodies) if body.sentence), None),
        groups=each_once(group for body in bodies for group in body.groups),
        offences=each_once(offence for body in bodies for offence in body.offences),
        conditions=each_once(condition for body in bodies for condition in body.conditions),
    )


FIELDS = ("period", "place", "count", "manner", "agent", "sentence")


def decided_bodies(accounts: Iterable[Account], decided: Mapping[str, int]) -> dict[str, EventBody]:
    """By field the account that a person decided for, where it still tells the event and gives the field."""
    bodies = {account.claim: account.body for account in accounts}
    chosen = {field: bodies[claim] for field, claim in decided.items() if claim in bodies}
    return {field: body for field, body in chosen.items() if getattr(body, field) is not None}


def narrowest(periods: Iterable[Period | None]) -> Period | None:
    """The period that says most; of equals the first. None where none is dated."""
    dated = [period for period in periods if period is not None and is_dated(period)]
    return min(dated, key=_width, default=None)


def _width(period: Period) -> int:
    if period.earliest is None or period.latest is None:
        return 1_000_000
    return (period.latest - period.earliest).days


def each_once(words: Iterable[str]) -> tuple[str, ...]:
    """The words in order, those that differ only in case or punctuation once."""
    return tuple({normalise(word): word for word in reversed(list(words))}.values())[::-1]
