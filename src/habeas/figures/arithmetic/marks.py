"""The marks that a person's events leave on one state: what opens it, what closes it, when and how surely."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from habeas.figures.arithmetic.dating import Between, began, ended, happened, lasts
from habeas.figures.arithmetic.rule import Course, Part, Weight
from habeas.terms.records import EventRecord


@dataclass(frozen=True)
class Mark:
    """One opening or closing. `before`: keys of marks that it happened before, whatever the dates allow."""

    key: str
    event: EventRecord
    opens: bool
    weight: Weight
    earliest: dt.date | None
    latest: dt.date
    preferred: dt.date
    rank: float
    before: frozenset[str] = frozenset()

    @property
    def sure(self) -> bool:
        """Whether it certainly happened."""
        return self.weight == "certain"

    def may_be_by(self, day: dt.date) -> bool:
        """Whether its accounts allow that it happened by that day."""
        return self.earliest is None or self.earliest <= day

    @property
    def counts_in_known(self) -> bool:
        """Whether the known number takes it to have happened."""
        return self.weight != "possible"


def marks_of(events: Iterable[EventRecord], part: Part, course: Course, told_of_all: frozenset[int]) -> list[Mark]:
    """The marks of a person's events on one part of a rule.

    `told_of_all` holds the ids of events that a report tells of "those released" without naming them:
    what they open or close is presumed.
    """
    found: list[Mark] = []
    for event in events:
        role = part.role(event)
        if role is None:
            continue
        opens, weight = role
        if event.id in told_of_all and weight == "certain":
            weight = "presumed"
        marks = _marks_of_event(event, opens, weight, course)
        found.extend(marks[:1] if event.type in part.endless else marks)
    return found


def _marks_of_event(event: EventRecord, opens: bool, weight: Weight, course: Course) -> list[Mark]:
    """How it begins and, of what lasts, how it ends."""
    lasting = event.type in course.lasting
    between = began(event) if lasting else happened(event)
    marks = [_mark(event, opens, weight, between, _rank(event, course))]
    if lasting and lasts(event):
        # That it is not said to have lasted longer is no report of its end: presumed, not certain.
        end: Weight = "possible" if weight == "possible" else "presumed"
        marks.append(_mark(event, not opens, end, ended(event), course.rank_of_end(event.type), "end"))
    return marks


def _rank(event: EventRecord, course: Course) -> float:
    """A denial ("not dropped") speaks of the day it was made, so after what it denies."""
    return course.rank(event.type) + (0.25 if event.modality == "denied" else 0)


def _mark(event: EventRecord, opens: bool, weight: Weight, between: Between, rank: float, which: str = "begin") -> Mark:
    days = (between.earliest, between.latest, between.preferred)
    return Mark(f"{event.id}:{event.type}:{which}", event, opens, weight, *days, rank)


def events_behind(marks: Iterable[Mark]) -> tuple[EventRecord, ...]:
    """The events that leave these marks, each once."""
    return tuple({mark.event.id: mark.event for mark in marks}.values())


def weaken(mark: Mark) -> Mark:
    """The same mark, no longer certain."""
    return replace(mark, weight="presumed") if mark.sure else mark
