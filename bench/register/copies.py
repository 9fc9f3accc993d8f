"""Copies of a whole register inside itself: other numbers, other names, moments somewhat later.

A copy's histories are those of the original, so its index is the original's with other numbers and later moments, too;
`check_copies` makes some of it anew and compares.
"""

import datetime as dt
import random
from typing import Any

from bench.register.pouring import pouring
from bench.register.stories import MARK
from django.db import connection, models, transaction
from django.db.models import Max

from habeas.figures.models import Checkpoint, Progress, ShownName, Standing
from habeas.figures.standings.checkpoints import make_checkpoints
from habeas.figures.standings.codes import moment_of, number_of
from habeas.figures.standings.writing import write_people
from habeas.register import lookup
from habeas.register import models as register
from habeas.register.models import Clock

MINUTES = 37  # between one copy's moments and the next one's
COPIED = [register.Report, register.Capture, register.Claim, register.Judgement, register.Person,
          register.PersonName, register.Event, register.EventClaim, register.EventPerson, register.EventGroup,
          register.Description, register.Episode, register.Charge, register.Condition, Standing, ShownName]  # fmt: skip
NAMED = {"name", "normalised", "text", "body", "value", "key"}


def copy_register(copies: int) -> None:
    """Add the copies, each in a transaction of its own."""
    until, highest = lookup.known_until(), {model: _highest(model) for model in COPIED}
    with pouring(COPIED):
        for copy in range(1, copies + 1):
            _copy(copy, until + dt.timedelta(minutes=MINUTES * copy), highest)
    Checkpoint.objects.all().delete()
    with transaction.atomic():
        make_checkpoints(Progress.objects.get(pk=1).whole_until)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for model in COPIED:
                table = model._meta.db_table
                cursor.execute(f"select setval(pg_get_serial_sequence('{table}','id'), (select max(id) from {table}))")


def _copy(copy: int, last: dt.datetime, highest: dict[Any, int]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        for model in COPIED:
            cursor.execute(_insert(model, copy, highest))
        Clock.objects.filter(pk=1).update(last=last)
        Progress.objects.filter(pk=1).update(whole_until=number_of(last))


def check_copies(sample: int = 200) -> int:
    """Make the standings of some people anew, and compare them with the rows copied; how many there were."""
    numbers = list(register.Person.objects.values_list("pk", flat=True))
    people = sorted(random.Random(1).sample(numbers, min(sample, len(numbers))))
    columns = ("person", "from_day", "to_day", "known_from", "known_to", "code")
    rows = Standing.objects.filter(person__in=people)
    before = sorted(rows.values_list(*columns), key=str)
    until = Progress.objects.get(pk=1).whole_until
    with transaction.atomic():
        write_people(people, 0, until)
        assert sorted(rows.values_list(*columns), key=str) == before, "a copy's index is not what it should be"
        transaction.set_rollback(True)
    assert moment_of(until) == lookup.known_until()
    return len(before)


def _highest(model: Any) -> int:
    return int(model.objects.aggregate(most=Max("pk"))["most"] or 0)


def _insert(model: Any, copy: int, highest: dict[Any, int]) -> str:
    fields = model._meta.concrete_fields
    columns = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join(_value(field, copy, highest) for field in fields)
    table = model._meta.db_table
    return f"insert into {table} ({columns}) select {values} from {table} where id <= {highest[model]}"


def _value(field: Any, copy: int, highest: dict[Any, int]) -> str:
    column = f'"{field.column}"'
    if field.primary_key:
        return f"{column} + {copy * highest[field.model]}"
    if field.is_relation and field.related_model in highest:
        return f"{column} + {copy * highest[field.related_model]}"
    if field.column == "person":  # the index knows people by their number alone
        return f"{column} + {copy * highest[register.Person]}"
    if field.column in ("known_from", "known_to"):
        return f"{column} + {copy * MINUTES * 60_000_000}"
    if isinstance(field, models.DateTimeField):
        return _later(column, copy)
    if field.column == "sha256":
        return f"substr({column}, 1, 56) || '{copy:08x}'"
    return _renamed(field, copy) if field.column in NAMED else column


def _later(column: str, copy: int) -> str:
    if connection.vendor == "postgresql":
        return f"{column} + interval '{copy * MINUTES} minutes'"
    return f"datetime({column}, '+{copy * MINUTES} minutes')"


def _renamed(field: Any, copy: int) -> str:
    column, mark = f'"{field.column}"', "Q" + chr(97 + copy // 26) + chr(97 + copy % 26)
    if field.column == "key":
        return _renamed_bytes(column, mark.casefold())
    text = f"{column}::text" if connection.vendor == "postgresql" else column
    renamed = f"replace(replace({text}, '{MARK}', '{mark}'), '{MARK.casefold()}', '{mark.casefold()}')"
    return f"{renamed}::jsonb" if connection.vendor == "postgresql" and field.column == "body" else renamed


def _renamed_bytes(column: str, mark: str) -> str:
    if connection.vendor == "postgresql":
        return f"convert_to(replace(convert_from({column}, 'UTF8'), '{MARK.casefold()}', '{mark}'), 'UTF8')"
    return f"cast(replace(cast({column} as text), '{MARK.casefold()}', '{mark}') as blob)"
