"""What a check is, and how it tells what it found."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from habeas.terms.finding import Finding

Step = Callable[[int], None]
RESTORE = "restore the register from a backup made before"


@dataclass(frozen=True)
class Check:
    """One check: a short name, what it looks at, how many steps it takes, and what it finds on the way."""

    name: str
    looks_at: str
    size: Callable[[], int]
    find: Callable[[Step], Iterator[Finding]]


class Watcher(Protocol):
    """Whoever waits for a check, and is told how far it has got."""

    def begin(self, looks_at: str, steps: int) -> None: ...

    def advance(self, steps: int) -> None: ...


class Nobody:
    """Nobody waits."""

    def begin(self, looks_at: str, steps: int) -> None:
        """Tell nobody."""

    def advance(self, steps: int) -> None:
        """Tell nobody."""


def faults(check: str, model: Any, rows: Iterable[object], words: str, way_out: str = RESTORE) -> Iterator[Finding]:
    """A fault for each of these rows of a table, by number."""
    for row in rows:
        yield Finding(check, model._meta.db_table, str(row), words, way_out)


def numbers(rows: Any) -> Iterator[int]:
    """The numbers of these rows in order, however many there are."""
    found: Iterator[int] = rows.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=2000)
    return found
