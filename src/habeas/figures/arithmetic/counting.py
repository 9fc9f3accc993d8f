"""Counting people: each once, whatever the number of rows behind them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.status import Status, status_on
from habeas.terms.records import CaseFile, EventRecord


@dataclass(frozen=True)
class CountedPerson:
    """A case file and its status on the day."""

    case: CaseFile
    status: Status


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
    unnamed = unnamed_by_report(events, rule.course, with_proposed=with_proposed)
    persons = {case.person.id: case for case in cases}
    counted = (
        CountedPerson(case, status_on(history_of(case, unnamed, rule.course, with_proposed=with_proposed), rule, day))
        for case in persons.values()
    )
    return tuple(one for one in counted if one.status.possible)


def total(counted: Iterable[CountedPerson]) -> Totals:
    """The three numbers."""
    people = tuple(counted)
    return Totals(
        low=sum(one.status.certain for one in people),
        known=sum(one.status.known for one in people),
        high=len(people),
    )
