"""What happened to a person within a period: certain, known, possible, and why."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.figures.arithmetic.marks import Mark, events_behind
from habeas.figures.arithmetic.rule import Course, Part
from habeas.figures.arithmetic.status import History, Status, marks_apart


@dataclass(frozen=True)
class Window:
    """From one day to another, both within."""

    since: dt.date
    until: dt.date

    def has(self, day: dt.date) -> bool:
        """Whether the day is within."""
        return self.since <= day <= self.until


def flow_status(history: History, part: Part, course: Course, window: Window) -> Status:
    """Whether any event that opens the part fell within the window.

    Certain: on every day that its accounts allow. Known: on the last of them. An event without a first day is
    possible, never known: it would be an invented day. Two events that together make it certain, none alone, do not.
    """
    marks = [mark for group in marks_apart(history, part, course) for mark in group if mark.opens]
    within = [mark for mark in marks if _possible(mark, window)]
    return Status(
        certain=any(_certain(mark, window) for mark in within),
        known=any(_known(mark, window) for mark in within),
        possible=bool(within),
        reasons=() if any(_certain(mark, window) for mark in within) else tuple(dict.fromkeys(_doubts(within, window))),
        opening=events_behind(within),
        bearing=events_behind(within),
    )


def _possible(mark: Mark, window: Window) -> bool:
    return mark.latest >= window.since and (mark.earliest is None or mark.earliest <= window.until)


def _certain(mark: Mark, window: Window) -> bool:
    return mark.sure and mark.earliest is not None and window.has(mark.earliest) and window.has(mark.latest)


def _known(mark: Mark, window: Window) -> bool:
    return mark.counts_in_known and mark.earliest is not None and window.has(mark.preferred)


def _doubts(marks: Iterable[Mark], window: Window) -> Iterable[str]:
    for mark in marks:
        if mark.earliest is None:
            yield "an account gives no first day"
        elif not (window.has(mark.earliest) and window.has(mark.latest)):
            yield "the days of an account go beyond the period"
        if mark.weight == "presumed":
            yield "presumed, or accounts differ"
        if mark.weight == "possible":
            yield "possible by what is reported, not said"
