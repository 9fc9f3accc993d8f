"""Which stretches of a text lie around a place, found without looking at all of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")


class Stretches(Generic[T]):
    """Stretches text[start:end], each with what it belongs to."""

    def __init__(self, stretches: Iterable[tuple[int, int, T]]) -> None:
        self._ordered = sorted(stretches, key=lambda one: one[0])
        self._starts = [start for start, _, _ in self._ordered]
        self._furthest = list(accumulate((end for _, end, _ in self._ordered), max))

    def around(self, start: int, end: int) -> Iterator[T]:
        """What every stretch that holds text[start:end] belongs to, the latest begun first."""
        n = bisect_right(self._starts, start) - 1
        while n >= 0 and self._furthest[n] >= end:
            if self._ordered[n][1] >= end:
                yield self._ordered[n][2]
            n -= 1
