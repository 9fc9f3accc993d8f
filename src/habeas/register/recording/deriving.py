"""A person's episodes, charges and conditions brought in line with their live events."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from habeas.register.derive import Accusation, Duty, Happening, Spell, concerning, derive, moves_something
from habeas.register.looking.court_cases import cases_of_events
from habeas.register.models import CaseEvent, Charge, Condition, Episode, EventPerson, Person
from habeas.register.recording.accounts import accounts_of, decisions_on
from habeas.terms.period import Period

Derived = type[Episode] | type[Charge] | type[Condition]


def rederive(people: Iterable[Person], moment: dt.datetime) -> None:
    """Supersede the derived rows that no longer follow, write those that follow now, leave the rest alone."""
    everybody = {person.pk: person for person in people}
    for number, rows in following(everybody).items():
        for model, wanted in rows.items():
            _bring_in_line(model, everybody[number], wanted, moment)


def following(people: Iterable[int]) -> dict[int, dict[Derived, list[dict[str, Any]]]]:
    """What the live events of each of these people amount to: the fields of the rows of each derived table."""
    theirs: dict[int, set[int]] = {person: set() for person in people}
    taking_part = EventPerson.objects.live().filter(person__in=list(theirs), event__superseded_at=None)
    for person, event, *kind in taking_part.values_list("person", "event", "event__type", "event__modality"):
        if moves_something(*kind):
            theirs[person].add(event)
    told = accounts_of(set().union(*theirs.values()))
    cases, decided = cases_of_events(CaseEvent.objects.live(), told), decisions_on(told)
    return {
        person: _rows(
            replace(concerning(person, event, told[event], decided.get(event, {})), cases=cases[event])
            for event in sorted(events)
            if event in told
        )
        for person, events in theirs.items()
    }


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


def _bring_in_line(model: Derived, person: Person, wanted: list[dict[str, Any]], moment: dt.datetime) -> None:
    missing = list(wanted)
    for row in model.objects.live().filter(person=person).order_by("pk"):
        fields = next((fields for fields in missing if says(row, fields)), None)
        if fields is None:
            model.objects.filter(pk=row.pk).update(superseded_at=moment)
        else:
            missing.remove(fields)
    for fields in missing:
        model.objects.create(person=person, recorded_at=moment, **fields)


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
