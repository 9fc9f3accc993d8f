"""Whether a state is certainly, known to be, or possibly open on a day, from its marks.

Each mark lies on one unknown day of its period. Certain: whatever those days are, the last mark by the
day opens. Possible: for some days it does. Known: one placing, by the stated rule (`_last_known`).
So certain implies known, and known implies possible.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from habeas.figures.arithmetic.marks import Mark

Certainty = Literal["certain", "known", "possible"]


@dataclass(frozen=True)
class Openness:
    """How surely a state is open on a day. certain implies known implies possible."""

    certain: bool
    known: bool
    possible: bool

    def negated(self) -> "Openness":
        """How surely the state is not open."""
        return Openness(certain=not self.possible, known=not self.known, possible=not self.certain)


CLOSED = Openness(certain=False, known=False, possible=False)


def surest(certain: bool, known: bool) -> Certainty:
    """The surest of the three numbers that count somebody whom at least one of them counts."""
    return "certain" if certain else "known" if known else "possible"


def openness(marks: list[Mark], day: dt.date) -> Openness:
    """The state that the marks leave on the day. Before any mark it is closed."""
    near = [mark for mark in marks if mark.may_be_by(day)]
    if not any(mark.opens for mark in near):
        return CLOSED
    last = _last_known(near, day)
    return Openness(
        certain=not _may_be_closed(near, day),
        known=last is not None and last.opens,
        possible=_may_be_last(near, day, opens=True),
    )


def _may_be_closed(marks: list[Mark], day: dt.date) -> bool:
    never_opened = all(mark.latest > day for mark in marks if mark.opens and mark.sure)
    return never_opened or _may_be_last(marks, day, opens=False)


def _may_be_last(marks: list[Mark], day: dt.date, *, opens: bool) -> bool:
    """Whether some mark of this direction can be the last one by the day, of those that may be by then."""
    against = [mark for mark in marks if mark.opens != opens and mark.sure]
    return any(
        all(_can_be_out_of_the_way(other, mark, day) for other in against) for mark in marks if mark.opens == opens
    )


def _can_be_out_of_the_way(other: Mark, mark: Mark, day: dt.date) -> bool:
    """Whether `other` can lie after the day, or before `mark` when that is placed as late as possible."""
    if other.latest > day:
        return True
    if other.key in mark.before:
        return False
    at = min(mark.latest, day)
    if other.earliest is None or other.earliest < at:
        return True
    return other.earliest == at and other.rank <= mark.rank


def _order(mark: Mark) -> tuple[dt.date, float, str]:
    return mark.preferred, mark.rank, mark.key


def _last_known(marks: list[Mark], day: dt.date) -> Mark | None:
    """The latest mark by the last day of its period, ties by the course of a case.

    A mark without a first day never overrides a dated one that stands as late or later in that course:
    an arrest told without a date in the report of a release is not a new arrest.
    """
    by_then = [mark for mark in marks if mark.counts_in_known and mark.preferred <= day]
    dated = max((mark for mark in by_then if mark.earliest is not None), key=_order, default=None)
    undated = [
        mark
        for mark in by_then
        if mark.earliest is None and (dated is None or (mark.preferred >= dated.preferred and mark.rank > dated.rank))
    ]
    return max(undated, key=_order, default=dated)
