"""A person's episodes, charges and conditions brought in line with their live events."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from habeas.register.derive import Accusation, Duty, Spell, concerning, derive, moves_something
from habeas.register.looking.court_cases import cases_of_events
from habeas.register.models import CaseEvent, Charge, Condition, Episode, Event, EventPerson, Person
from habeas.register.recording.accounts import accounts_of
from habeas.terms.period import Period

_Derived = type[Episode] | type[Charge] | type[Condition]


def rederive(people: Iterable[Person], moment: dt.datetime) -> None:
    """Supersede the derived rows that no longer follow, write those that follow now, leave the rest alone."""
    for person in people:
        taking_part = EventPerson.objects.live().filter(person=person)
        events = Event.objects.live().filter(pk__in=taking_part.values("event"))
        told = accounts_of(pk for pk, *kind in events.values_list("pk", "type", "modality") if moves_something(*kind))
        cases = cases_of_events(CaseEvent.objects.live(), told)
        derived = derive(
            replace(concerning(person.pk, event, accounts), cases=cases[event]) for event, accounts in told.items()
        )
        _bring_in_line(Episode, person, [_episode(spell) for spell in derived.episodes], moment)
        _bring_in_line(Charge, person, [_charge(charge) for charge in derived.charges], moment)
        _bring_in_line(Condition, person, [_condition(duty) for duty in derived.conditions], moment)


def _bring_in_line(model: _Derived, person: Person, wanted: list[dict[str, Any]], moment: dt.datetime) -> None:
    missing = list(wanted)
    for row in model.objects.live().filter(person=person).order_by("pk"):
        fields = next((fields for fields in missing if _says(row, fields)), None)
        if fields is None:
            model.objects.filter(pk=row.pk).update(superseded_at=moment)
        else:
            missing.remove(fields)
    for fields in missing:
        model.objects.create(person=person, recorded_at=moment, **fields)


def _says(row: Episode | Charge | Condition, fields: dict[str, Any]) -> bool:
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
