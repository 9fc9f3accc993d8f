"""The database itself: its own check of its file, and rows that point at rows that are not there."""

from collections.abc import Iterator

from django.db import connection
from django.db.models import Exists, OuterRef

from habeas.register.checking.checks import RESTORE, Check, Step, faults, numbers
from habeas.register.checking.tables import all_tables, foreign_keys
from habeas.terms.finding import Finding

_NAME = "database"
_SQLITE = "PRAGMA integrity_check"
_POSTGRESQL = (
    "SELECT indrelid::regclass::text, 'its index ' || indexrelid::regclass || ' is not valid' FROM pg_index"
    " WHERE NOT indisvalid UNION ALL "
    "SELECT conrelid::regclass::text, 'its rule ' || conname || ' was never held against its rows' FROM pg_constraint"
    " WHERE NOT convalidated"
)


def _find(step: Step) -> Iterator[Finding]:
    yield from _own_check()
    step(1)
    for model in all_tables():
        for field in foreign_keys(model):
            target = field.related_model._base_manager.filter(pk=OuterRef(field.attname))
            rows = model._base_manager.exclude(**{field.attname: None}).filter(~Exists(target))
            yield from faults(_NAME, model, numbers(rows), f"points at a {field.name} that is not there")
        step(1)


def _own_check() -> Iterator[Finding]:
    """What the database says of itself. SQLite reads the whole file; PostgreSQL has no such check of its own."""
    with connection.cursor() as cursor:
        cursor.execute(_SQLITE if connection.vendor == "sqlite" else _POSTGRESQL)
        for row in cursor.fetchall():
            table, words = row if len(row) > 1 else (connection.vendor, row[0])
            if words != "ok":
                yield Finding(_NAME, table, "", words, RESTORE)


DATABASE = Check(_NAME, "the database and its references", lambda: 1 + len(all_tables()), _find)
