"""A made-up register filled fast: without secondary indexes and references checked, which are made again after."""

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection

_BEFORE = {
    "sqlite": (
        "pragma cache_size = -1500000",
        "pragma synchronous = off",  # a register that is being made up need not survive a power cut
        "pragma foreign_keys = off",
    ),
    "postgresql": (
        "set synchronous_commit = off",
        "set maintenance_work_mem = '512MB'",
        "set session_replication_role = replica",  # no triggers, so no references checked
    ),
}
_AFTER = {"sqlite": ("pragma foreign_keys = on",), "postgresql": ("set session_replication_role = origin",)}
_INDEXES = {
    "sqlite": "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ({tables})",
    "postgresql": (
        "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i"
        " join pg_class t on t.oid = i.indrelid where t.relname in ({tables})"
        " and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)"
    ),
}


@contextlib.contextmanager
def pouring(models: Iterable[Any]) -> Iterator[None]:
    """Rows of these tables are poured in meanwhile."""
    tables = ", ".join(f"'{model._meta.db_table}'" for model in models)
    with connection.cursor() as cursor:
        for statement in _BEFORE[connection.vendor]:
            cursor.execute(statement)
        cursor.execute(_INDEXES[connection.vendor].format(tables=tables))
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f"drop index {name}")
    yield
    with connection.cursor() as cursor:
        for _, made_by in indexes:
            cursor.execute(made_by)
        for statement in _AFTER[connection.vendor]:
            cursor.execute(statement)
