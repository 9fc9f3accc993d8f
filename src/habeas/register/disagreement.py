"""When two statements of one fact do not agree. Pure: values in, values out; the rules are in docs/register.md."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from habeas.register.happening import gap_days, is_dated
from habeas.register.names import normalise
from habeas.terms.claims import Count
from habeas.terms.period import Period

Statement = TypeVar("Statement")

NEAR_DAYS = 31
# "Nearly 80" is said of 72 to 88, "more than 60" of 60 to 66: beyond a tenth, somebody else's number is another.
_TENTH = 0.1


def counts_disagree(one: Count, other: Count) -> bool:
    """Whether no number fits both counts."""
    (low, high), (other_low, other_high) = _range(one), _range(other)
    return high < other_low or other_high < low


def _range(count: Count) -> tuple[float, float]:
    below = count.value * (1 - _TENTH) if count.qualifier in ("at_most", "about") else count.value
    above = count.value * (1 + _TENTH) if count.qualifier in ("at_least", "about") else count.value
    return below, above


def like_wording(one: str | None, other: str | None) -> bool:
    """Whether the words may be of the same people: one says all that the other says, or both say nothing."""
    first, second = (set(normalise(words or "").split()) for words in (one, other))
    return first == second or (bool(first and second) and (first <= second or second <= first))


def near(one: Period | None, other: Period | None) -> bool:
    """Whether both are dated and no more than a month lies between them."""
    return is_dated(one) and is_dated(other) and gap_days(one, other) <= NEAR_DAYS


def dates_disagree(one: Period | None, other: Period | None) -> bool:
    """Whether the two have no day in common and yet lie near: told as one happening, dated twice."""
    return near(one, other) and gap_days(one, other) > 0


def values_disagree(one: str, other: str) -> bool:
    """Whether neither wording says what the other says and more."""
    return not like_wording(one, other)


def disagreeing(
    statements: Iterable[Statement],
    disagree: Callable[[Statement, Statement], bool],
    when: Callable[[Statement], Period | None] = lambda _: None,
) -> list[list[Statement]]:
    """The statements that disagree with one another, each set of them together, their order kept.

    Only those whose dates lie near are compared: `when` says of what time a statement is.
    """
    ordered = list(statements)
    joined = list(range(len(ordered)))
    for first, second in _near_pairs([when(statement) for statement in ordered]):
        if disagree(ordered[first], ordered[second]):
            _join(joined, first, second)
    sets: dict[int, list[Statement]] = {}
    for place, statement in enumerate(ordered):
        sets.setdefault(_root(joined, place), []).append(statement)
    return [found for found in sets.values() if len(found) > 1]


def _near_pairs(periods: Sequence[Period | None]) -> Iterator[tuple[int, int]]:
    """The places of every two periods no more than a month apart, found in one sweep through time."""
    begun: list[tuple[int, int]] = []
    for beginning, end, place in sorted(_days(period, place) for place, period in enumerate(periods)):
        begun = [(until, other) for until, other in begun if until + NEAR_DAYS >= beginning]
        yield from ((min(place, other), max(place, other)) for _, other in begun)
        begun.append((end, place))


def _days(period: Period | None, place: int) -> tuple[int, int, int]:
    earliest, latest = (period.earliest, period.latest) if period else (None, None)
    beginning = earliest.toordinal() if earliest else 0
    return beginning, latest.toordinal() if latest else dt.date.max.toordinal(), place


def _root(joined: Sequence[int], place: int) -> int:
    while joined[place] != place:
        place = joined[place]
    return place


def _join(joined: list[int], first: int, second: int) -> None:
    one, other = sorted((_root(joined, first), _root(joined, second)))
    joined[other] = one
