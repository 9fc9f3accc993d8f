"""In which cell of a breakdown a person stands, and how surely: certain, as the preferred account says, possibly."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from habeas.figures.arithmetic.dating import Between, began, happened
from habeas.figures.arithmetic.rule import Course
from habeas.terms.records import EventRecord

CERTAIN, PREFERRED, POSSIBLE = 3, 2, 1


@dataclass(frozen=True)
class Share:
    """A value of a person, None where it is not known, how surely it is theirs, and why not certainly."""

    value: str | None
    level: int = CERTAIN
    why: str = ""


NOT_KNOWN = (Share(None),)


def of_accounts(preferred: str, others: Iterable[str]) -> tuple[Share, ...]:
    """The share of what is preferred, and those of the other accounts where they differ."""
    differing = [value for value in dict.fromkeys(others) if value != preferred]
    if not differing:
        return (Share(preferred),)
    why = "accounts differ"
    return (Share(preferred, PREFERRED, why), *(Share(value, POSSIBLE, why) for value in differing))


@dataclass(frozen=True)
class Telling:
    """An event with the values that its accounts give, the preferred one first."""

    event: EventRecord
    values: tuple[str, ...]


@dataclass(frozen=True)
class _Placed:
    between: Between
    rank: float
    values: tuple[str, ...]


def of_last(tellings: Sequence[Telling], day: dt.date, course: Course) -> tuple[Share, ...]:
    """What the last event by the day says. Where another may have been the last one, it is not certain."""
    placed = [
        _Placed(_when(one.event, course), course.rank(one.event.type), one.values)
        for one in tellings
        if one.values and one.event.modality == "asserted"
    ]
    placed = [one for one in placed if one.between.earliest is None or one.between.earliest <= day]
    if not placed:
        return NOT_KNOWN
    told = [one for one in placed if one.between.preferred <= day]
    if not told:
        why = "told of days that go beyond the day"
        values = dict.fromkeys(value for one in placed for value in one.values)
        return (Share(None, PREFERRED, why), *(Share(value, POSSIBLE, why) for value in values))
    last = max(told, key=lambda one: (one.between.preferred, one.rank, one.values))
    rivals = [value for one in placed if _may_be_later(one, last) for value in one.values]
    shares = of_accounts(last.values[0], [*last.values, *rivals])
    if last.between.latest > day and shares[0].level == CERTAIN:
        return (Share(shares[0].value, PREFERRED, "told of days that go beyond the day"),)
    return shares


def _when(event: EventRecord, course: Course) -> Between:
    """When it happened; of what lasts, when it began: that is when somebody came where they are."""
    return began(event) if event.type in course.lasting else happened(event)


def _may_be_later(one: _Placed, last: _Placed) -> bool:
    first = last.between.earliest or dt.date.min
    return one.between.latest > first or (one.between.latest == first and one.rank >= last.rank)
