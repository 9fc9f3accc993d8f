"""Many rows, some at a time."""

from collections.abc import Iterator
from typing import Any


def chunks(rows: Any, size: int) -> Iterator[list[Any]]:
    """The rows in the order of their numbers, so many at a time; each chunk is a question of its own."""
    last = 0
    while found := list(rows.filter(pk__gt=last).order_by("pk")[:size]):
        yield found
        last = found[-1].pk
