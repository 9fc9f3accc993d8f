"""A person's episodes, charges and conditions: the recorded ones, and those that proposed events would make."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from habeas.register.derive import Duty, concerning, derive, derive_conditions
from habeas.register.looking.rows import by
from habeas.register.looking.told import Told
from habeas.register.models import Charge, Condition, Episode
from habeas.terms.period import Period
from habeas.terms.records import ChargeRecord, ConditionRecord, EpisodeRecord


@dataclass(frozen=True)
class Spells:
    """What follows from one person's events."""

    episodes: tuple[EpisodeRecord, ...] = ()
    charges: tuple[ChargeRecord, ...] = ()
    conditions: tuple[ConditionRecord, ...] = ()


def recorded_spells(moment: dt.datetime, people: Iterable[int] | None = None) -> dict[int, Spells]:
    """What held of each person at that moment."""
    rows = [_known(model, moment, people) for model in (Episode, Charge, Condition)]
    episodes, charges, conditions = rows
    return {
        person: Spells(
            tuple(map(_episode, episodes[person])),
            tuple(map(_charge, charges[person])),
            tuple(map(_condition, conditions[person])),
        )
        for person in {*episodes, *charges, *conditions}
    }


def recorded_conditions(moment: dt.datetime, people: Iterable[int]) -> dict[int, tuple[ConditionRecord, ...]]:
    """The conditions that held of these people at that moment."""
    rows = _known(Condition, moment, people)
    return {person: tuple(map(_condition, theirs)) for person, theirs in rows.items()}


def _known(model: Any, moment: dt.datetime, people: Iterable[int] | None) -> dict[int, list[Any]]:
    rows = model.objects.known_at(moment).order_by("pk")
    return by(lambda row: row.person_id, rows if people is None else rows.filter(person__in=list(people)))


def _period(value: dict[str, Any] | None) -> Period | None:
    return Period.model_validate(value) if value is not None else None


def _episode(row: Episode) -> EpisodeRecord:
    return EpisodeRecord(
        id=row.pk,
        since=_period(row.since),
        until=_period(row.until),
        opened_by=row.opened_by_id,
        closed_by=row.closed_by_id,
        recorded_at=row.recorded_at,
    )


def _charge(row: Charge) -> ChargeRecord:
    return ChargeRecord(
        id=row.pk,
        offence=row.offence,
        since=_period(row.since),
        until=_period(row.until),
        outcome=row.outcome,
        event=row.event_id,
        recorded_at=row.recorded_at,
    )


def _condition(row: Condition) -> ConditionRecord:
    return ConditionRecord(
        id=row.pk,
        kind=row.kind,
        words=row.words,
        since=_period(row.since),
        until=_period(row.until),
        event=row.event_id,
        recorded_at=row.recorded_at,
    )


def proposed_spells(
    person: int, events: Sequence[Told], recorded: Spells, cases: Mapping[int, Collection[int]]
) -> Spells:
    """What would follow from all these events; what is recorded already keeps its number, the rest is negative.

    `cases`: the court cases that events were entered under.
    """
    told = {event.id: event for event in events if event.moves_something}
    when = {number: event.recorded_at for number, event in told.items()}
    derived = derive(
        replace(concerning(person, event.id, event.accounts, event.decided), cases=frozenset(cases.get(event.id, ())))
        for event in told.values()
    )
    episodes = [
        EpisodeRecord(-number, one.since, one.until, one.opened_by, one.closed_by, when[one.opened_by])
        for number, one in enumerate(derived.episodes, 1)
    ]
    charges = [
        ChargeRecord(-number, one.offence, one.since, one.until, one.outcome, one.event, when[one.event])
        for number, one in enumerate(derived.charges, 1)
    ]
    conditions = [
        ConditionRecord(-number, one.kind, one.words, one.since, one.until, one.event, when[one.event])
        for number, one in enumerate(derived.conditions, 1)
    ]
    return Spells(
        tuple(_recorded(one, recorded.episodes) for one in episodes),
        tuple(_recorded(one, recorded.charges) for one in charges),
        tuple(_recorded(one, recorded.conditions) for one in conditions),
    )


def _recorded(one: Any, known: Iterable[Any]) -> Any:
    """The record that says the same, if there is one."""
    alike = (record for record in known if replace(one, id=record.id, recorded_at=record.recorded_at) == record)
    return next(alike, one)


def with_changes(
    person: int, events: Sequence[Told], conditions: tuple[ConditionRecord, ...]
) -> tuple[ConditionRecord, ...]:
    """The conditions with when they expire and how they changed and ended, by the same events that they follow from."""
    if not conditions:
        return ()
    told = [concerning(person, event.id, event.accounts, event.decided) for event in events if event.moves_something]
    duties = {(duty.event, duty.words, duty.until): duty for duty in derive_conditions(told)}
    return tuple(_changed(one, duties.get((one.event, one.words, one.until))) for one in conditions)


def _changed(condition: ConditionRecord, duty: Duty | None) -> ConditionRecord:
    if duty is None:
        return condition
    return replace(
        condition, expires=duty.expires, change=duty.change, ending=duty.ending, ended_by=duty.ended_by
    )  # fmt: skip
