"""Counting people: each once, whatever the number of rows behind them."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.figures.arithmetic.flows import Window, flow_status
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.rule import Course, Part, Rule
from habeas.figures.arithmetic.status import History, Status, status_on
from habeas.terms.records import CaseFile, EventRecord

NO_HISTORY = History(())


@dataclass(frozen=True)
class CountedPerson:
    """A case file, its status on the day, and the history that the status is of."""

    case: CaseFile
    status: Status
    history: History = NO_HISTORY

    @property
    def level(self) -> int:
        """How surely the person is counted: 3 certain, 2 known, 1 possible, 0 not at all."""
        return self.status.certain + self.status.known + self.status.possible


@dataclass(frozen=True)
class Totals:
    """low <= known <= high, of people."""

    low: int
    known: int
    high: int


def count_people(
    cases: Iterable[CaseFile], events: Iterable[EventRecord], rule: Rule, day: dt.date, *, with_proposed: bool = False
) -> tuple[CountedPerson, ...]:
    """Everyone whom the rule counts at least as possible on the day, each person once."""
    histories = histories_of(cases, events, rule.course, with_proposed=with_proposed)
    counted = (CountedPerson(case, status_on(history, rule, day), history) for case, history in histories)
    return tuple(one for one in counted if one.status.possible)


def count_flow(
    histories: Iterable[tuple[CaseFile, History]], part: Part, course: Course, window: Window
) -> tuple[CountedPerson, ...]:
    """Everyone to whom what the part opens with happened at least possibly within the window, each person once."""
    counted = (CountedPerson(case, flow_status(history, part, course, window), history) for case, history in histories)
    return tuple(one for one in counted if one.status.possible)


def histories_of(
    cases: Iterable[CaseFile], events: Iterable[EventRecord], course: Course, *, with_proposed: bool
) -> Iterator[tuple[CaseFile, History]]:
    """Everybody's history, each person once."""
    unnamed = unnamed_by_report(events, course, with_proposed=with_proposed)
    persons = {case.person.id: case for case in cases}
    return ((case, history_of(case, unnamed, course, with_proposed=with_proposed)) for case in persons.values())


def total(counted: Iterable[CountedPerson]) -> Totals:
    """The three numbers."""
    people = tuple(counted)
    return Totals(
        low=sum(one.status.certain for one in people),
        known=sum(one.status.known for one in people),
        high=len(people),
    )
