"""Making the tables, by one process at a time."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

# Any number that no other program of the same PostgreSQL database locks.
_KEY = 0x4861626561


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Nobody else makes the tables meanwhile: neither on this folder, nor, on PostgreSQL, from another one.

    Two commands that meet a new register at once would both find no tables, and one would fail on the other's.
    The locks end with the process, however that ends.
    """
    descriptor = os.open(home / ".set-up", os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        _lock_database("pg_advisory_lock")
        try:
            yield
        finally:
            _lock_database("pg_advisory_unlock")
    finally:
        os.close(descriptor)


def _lock_database(function: str) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [_KEY])
