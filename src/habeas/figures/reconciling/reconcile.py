"""Reconcile a figure between two days: whole, or month by month."""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.figures.knowledge import Question
from habeas.figures.reconciling.people import gather_between
from habeas.figures.reconciling.step import Step, step_between
from habeas.figures.reconciling.views import Gather, gathering_once, view
from habeas.terms.errors import BadInput
from habeas.terms.figure import Definition


@dataclass(frozen=True)
class Between:
    """From one question to another: of one figure, of one group."""

    opening: Question
    closing: Question
    by_month: bool = False


class Reconciliation(BaseModel):
    """How the closing stock follows from the opening one, in one step or a step a month."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    definition: Definition
    group: str | None
    steps: tuple[Step, ...]

    @property
    def remainder(self) -> int:
        """What is left unexplained: 0, always."""
        return sum(abs(step.remainder) for step in self.steps)


def reconcile(name: str, between: Between, gather: Gather | None = None) -> Reconciliation:
    """Reconcile a figure. Corrections come first, in the first step: the opening day as it is known at the end.

    Raises BadInput for an unknown figure, days or moments in the wrong order, and proposed claims.
    """
    definitions.rule(name)
    _check(between)
    ask = gathering_once(gather or gather_between(name, between.opening, between.closing))
    opening = view(name, between.opening, ask(between.opening))
    steps = []
    for since, until in pairwise(_days(between)):
        known_later = replace(between.closing, as_of=since)
        corrected = opening if opening.question == known_later else view(name, known_later, ask(known_later))
        at_end = replace(between.closing, as_of=until)
        closing = view(name, at_end, ask(at_end))
        steps.append(step_between(name, opening, corrected, closing))
        opening = closing
    definition = definitions.definition(name)
    return Reconciliation(definition=definition, group=between.closing.group, steps=tuple(steps))


def _check(between: Between) -> None:
    opening, closing = between.opening, between.closing
    if opening.as_of >= closing.as_of:
        raise BadInput(f"from {opening.as_of} to {closing.as_of}: the first day must be before the last")
    if opening.known_at > closing.known_at:
        raise BadInput(
            f"the first day as known at {opening.known_at.isoformat()}, the last at {closing.known_at.isoformat()}: "
            "what was known of the first cannot be later"
        )
    if opening.with_proposed or closing.with_proposed:
        raise BadInput("only accepted claims reconcile: leave proposed ones out")


def _days(between: Between) -> Iterator[dt.date]:
    """The first day, the last day of every month in between where that is asked for, and the last day."""
    day, last = between.opening.as_of, between.closing.as_of
    yield day
    end = _end_of_month(day)
    while between.by_month and end < last:
        if end > day:
            yield end
        end = _end_of_month(end + dt.timedelta(days=1))
    yield last


def _end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
