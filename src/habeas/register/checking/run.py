"""All checks, one after another, of the register as it stands at one moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from pydantic import ValidationError

from habeas.register.checking.accepted import FACTS
from habeas.register.checking.checks import RESTORE, Check, Nobody, Watcher
from habeas.register.checking.clock import CLOCK
from habeas.register.checking.database import DATABASE
from habeas.register.checking.entered import ENTRIES
from habeas.register.checking.evidence import EVIDENCE
from habeas.register.checking.follows import DERIVED
from habeas.register.checking.judged import JUDGEMENTS
from habeas.register.checking.preserved import BYTES
from habeas.register.checking.support import SUPPORT
from habeas.register.models import Claim
from habeas.terms.errors import NotFound
from habeas.terms.finding import Finding

# A door of its own beside `lookup`: what it hands out are no facts, but whether the facts may be relied on.
CHECKS = (DATABASE, BYTES, EVIDENCE, ENTRIES, CLOCK, JUDGEMENTS, SUPPORT, FACTS, DERIVED)
_BEGIN = {"sqlite": "BEGIN DEFERRED", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}


def check(watcher: Watcher | None = None) -> Iterator[Finding]:
    """What is wrong with the register, as it is found; others may record meanwhile. Raises NotFound without tables."""
    watched = watcher or Nobody()
    with _one_moment():
        _refuse_without_tables()
        for one in CHECKS:
            yield from _run(one, watched)


def _run(one: Check, watched: Watcher) -> Iterator[Finding]:
    """One check to its end, or to where the database cannot be read any further."""
    try:
        watched.begin(one.looks_at, one.size())
        yield from one.find(watched.advance)
    except DatabaseError as problem:
        words = f"the database cannot be read ({type(problem).__name__}): this check did not come to its end"
        yield Finding(one.name, connection.vendor, "", words, RESTORE)
    except ValidationError:
        words = "the body of a claim cannot be read (the check `evidence` says of which): this check went no further"
        yield Finding(one.name, Claim._meta.db_table, "", words, RESTORE)


@contextmanager
def _one_moment() -> Iterator[None]:
    """A snapshot to read from, and no lock that a writer would wait for. Inside a transaction it is that one's."""
    if connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(_BEGIN[connection.vendor])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ROLLBACK")


def _refuse_without_tables() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise NotFound(
            "the register has not the tables of this program: it is new, or was made by an older one; "
            "any command that records brings it up to date (habeas add)"
        )
