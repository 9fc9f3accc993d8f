"""Rows grouped by what they belong to."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

Row = TypeVar("Row")


def by(key: Callable[[Row], int], rows: Iterable[Row]) -> dict[int, list[Row]]:
    """The rows under each key, their order kept; a key without rows gives an empty list."""
    grouped: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[key(row)].append(row)
    return grouped
