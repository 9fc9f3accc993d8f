"""A person's episodes, charges and conditions brought in line with their live events."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from habeas.register.derive import Accusation, Duty, Happening, Spell, concerning, derive, moves_something
from habeas.register.happening import Account
from habeas.register.looking.court_cases import cases_of_events
from habeas.register.models import CaseEvent, Charge, Condition, Episode
from habeas.register.recording.histories import Histories, decisions_on
from habeas.terms.period import Period

Derived = type[Episode] | type[Charge] | type[Condition]

_AT_ONCE = 200  # people whose rows are read and written together


def rederive(people: Iterable[int], moment: dt.datetime, histories: Histories | None = None) -> None:
    """Supersede the derived rows that no longer follow, write those that follow now, leave the rest alone.

    `histories`: what the same recording has read and told already.
    """
    known, everybody = histories or Histories(), sorted(set(people))
    for first in range(0, len(everybody), _AT_ONCE):
        wanted = following(everybody[first : first + _AT_ONCE], known)
        for model in derived_tables():
            _bring_in_line(model, {person: rows[model] for person, rows in wanted.items()}, known, moment)


def following(
    people: Iterable[int], histories: Histories | None = None
) -> dict[int, dict[Derived, list[dict[str, Any]]]]:
    """What the live events of each of these people amount to: the fields of the rows of each derived table."""
    known, everybody = histories or Histories(), list(people)
    known.read(everybody)
    theirs = {person: [event for event in known.of(person) if _moves(known.told[event])] for person in everybody}
    before = {event for events in theirs.values() for event in events if event not in known.made}
    cases, decided = cases_of_events(CaseEvent.objects.live(), before), decisions_on(before)
    return {
        person: _rows(
            replace(concerning(person, event, known.told[event], decided.get(event, {})), cases=cases[event])
            for event in events
        )
        for person, events in theirs.items()
    }


def _moves(told: Sequence[Account]) -> bool:
    return moves_something(told[0].body.type, told[0].modality)


def _rows(happenings: Iterable[Happening]) -> dict[Derived, list[dict[str, Any]]]:
    derived = derive(happenings)
    return {
        Episode: [_episode(spell) for spell in derived.episodes],
        Charge: [_charge(charge) for charge in derived.charges],
        Condition: [_condition(duty) for duty in derived.conditions],
    }


def derived_tables() -> tuple[Derived, ...]:
    """The tables whose rows follow from events."""
    return tuple(_rows(()))


def _bring_in_line(
    model: Derived, wanted: Mapping[int, list[dict[str, Any]]], histories: Histories, moment: dt.datetime
) -> None:
    missing, ended = {person: list(rows) for person, rows in wanted.items()}, []
    before = [person for person in wanted if person not in histories.newcomers]
    for row in model.objects.live().filter(person__in=before).order_by("pk"):
        theirs = missing[row.person_id]
        fields = next((fields for fields in theirs if says(row, fields)), None)
        if fields is None:
            ended.append(row.pk)
        else:
            theirs.remove(fields)
    if ended:
        model.objects.filter(pk__in=ended).update(superseded_at=moment)
    table: Any = model
    table.objects.bulk_create(
        table(person_id=person, recorded_at=moment, **fields) for person, rows in missing.items() for fields in rows
    )


def says(row: Episode | Charge | Condition, fields: dict[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in fields.items())


def _episode(spell: Spell) -> dict[str, Any]:
    return {
        "since": _json(spell.since),
        "until": _json(spell.until),
        "opened_by_id": spell.opened_by,
        "closed_by_id": spell.closed_by,
    }


def _charge(charge: Accusation) -> dict[str, Any]:
    return {
        "offence": charge.offence,
        "since": _json(charge.since),
        "until": _json(charge.until),
        "outcome": charge.outcome,
        "event_id": charge.event,
    }


def _condition(duty: Duty) -> dict[str, Any]:
    return {
        "kind": duty.kind,
        "words": duty.words,
        "since": _json(duty.since),
        "until": _json(duty.until),
        "event_id": duty.event,
    }


def _json(period: Period | None) -> dict[str, Any] | None:
    return period.model_dump(mode="json") if period else None
