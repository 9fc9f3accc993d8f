"""Derived rows equal what the rules make of the live events now."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from habeas.register.checking.checks import Check, Step
from habeas.register.checking.chunks import chunks
from habeas.register.checking.tables import derived
from habeas.register.models import Person
from habeas.register.recording.deriving import following, says
from habeas.terms.finding import Finding

_NAME = "derived"
_WAY_OUT = "mark a claim on person {} unsure and accept it again: what follows for them is then derived anew"
_PEOPLE = 200


def _find(step: Step) -> Iterator[Finding]:
    for people in chunks(Person.objects.all(), _PEOPLE):
        wanted = following(person.pk for person in people)
        for model in derived():
            rows = _live(model, list(wanted))
            for person in wanted:
                yield from _compare(model, person, rows[person], wanted[person][model])
        step(len(people))


def _live(model: Any, people: list[int]) -> dict[int, list[Any]]:
    rows: dict[int, list[Any]] = defaultdict(list)
    for row in model.objects.live().filter(person__in=people).order_by("pk"):
        rows[row.person_id].append(row)
    return rows


def _compare(model: Any, person: int, rows: list[Any], wanted: list[dict[str, Any]]) -> Iterator[Finding]:
    missing, table, way_out = list(wanted), model._meta.db_table, _WAY_OUT.format(person)
    for row in rows:
        fields = next((fields for fields in missing if says(row, fields)), None)
        if fields is None:
            yield Finding(_NAME, table, str(row.pk), f"does not follow from the events of person {person}", way_out)
        else:
            missing.remove(fields)
    for _ in missing:
        yield Finding(_NAME, table, f"person {person}", "lacks a row that follows from their events", way_out)


DERIVED = Check(_NAME, "what follows from events", Person.objects.count, _find)
