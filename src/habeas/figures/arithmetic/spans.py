"""A person's standing through all days: between two days of change it stays the same.

Computed by the very rule of one day (`status.openness_on`), asked only on the days on which its answer can change.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from habeas.figures.arithmetic.marks import Mark
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.status import History, marks_apart, openness_on, stale_after

FIRST_DAY = dt.date.min.toordinal()
NO_DAY = dt.date.max.toordinal() + 1  # one past the last: a span that does not end

# How surely a figure counts somebody: certain implies known, known implies possible.
CERTAIN, KNOWN, POSSIBLE, NOT_COUNTED = 3, 2, 1, 0

Steps = list[tuple[int, int]]  # (from this day on, so surely), in the order of the days


@dataclass(frozen=True)
class Span:
    """From one day to the day before another (ordinals), how surely each of the rules counts the person."""

    from_day: int
    to_day: int
    levels: tuple[int, ...]


def spans_of(history: History, rules: Sequence[Rule]) -> tuple[Span, ...]:
    """The spans in which some rule counts the person at least as possible, in the order of the days."""
    parts: dict[tuple[int, int | None], Steps] = {}
    for rule in rules:
        for part in rule.parts:
            key = (id(part), stale_after(part, rule))
            if key not in parts:
                groups = marks_apart(history, part, rule.course)
                steps = _surest(_steps(marks, key[1]) for marks in groups)
                parts[key] = _negated(steps) if part.negated else steps
    by_rule = [_least([parts[id(part), stale_after(part, rule)] for part in rule.parts]) for rule in rules]
    return tuple(span for span in _spans(by_rule) if any(span.levels))


def _steps(marks: list[Mark], limit: int | None) -> Steps:
    if not marks:
        return [(FIRST_DAY, NOT_COUNTED)]
    days = sorted({FIRST_DAY, *_days_of_change(marks, limit)})
    return [(day, _level(marks, limit, day)) for day in days]


def _days_of_change(marks: Sequence[Mark], limit: int | None) -> Iterator[int]:
    """Every day from which on the answer may be another: the ends of the marks, and going stale.

    And the day after a mark may first be, where one against it may be on both days: only then may it come later.
    """
    for mark in marks:
        days = [mark.latest.toordinal(), mark.preferred.toordinal()]
        if mark.earliest is not None:
            days.append(mark.earliest.toordinal())
            if any(_goes_on_after(other, mark.earliest) for other in marks if other.opens != mark.opens):
                days.append(mark.earliest.toordinal() + 1)
        if limit is not None and mark.opens:
            days.append(mark.preferred.toordinal() + limit + 1)
        yield from (day for day in days if FIRST_DAY <= day < NO_DAY)


def _goes_on_after(mark: Mark, day: dt.date) -> bool:
    """Whether the mark may be on the day and later."""
    return mark.may_be_by(day) and mark.latest > day


def _level(marks: list[Mark], limit: int | None, day: int) -> int:
    state = openness_on(marks, limit, dt.date.fromordinal(day))
    return CERTAIN if state.certain else KNOWN if state.known else POSSIBLE if state.possible else NOT_COUNTED


def _surest(groups: Iterable[Steps]) -> Steps:
    """A part is as open as the surest of its openings."""
    return [(day, max(levels, default=NOT_COUNTED)) for day, levels in _together(list(groups))]


def _negated(steps: Steps) -> Steps:
    """How surely the part is not open; where nothing tells of it, on no day at all, certainly."""
    return [(day, CERTAIN - level) for day, level in steps or [(FIRST_DAY, NOT_COUNTED)]]


def _least(parts: list[Steps]) -> Steps:
    """Every part must be open: a rule is as sure as the least sure of them."""
    return [(day, min(levels)) for day, levels in _together(parts)]


def _together(several: Sequence[Steps]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The steps of several put side by side, in the order of the days."""
    if len(several) == 1:
        yield from ((day, (level,)) for day, level in several[0])
        return
    places, now = [0] * len(several), [NOT_COUNTED] * len(several)
    for day in sorted({day for steps in several for day, _ in steps}):
        for which, steps in enumerate(several):
            while places[which] < len(steps) and steps[places[which]][0] <= day:
                now[which] = steps[places[which]][1]
                places[which] += 1
        yield day, tuple(now)


def _spans(by_rule: Sequence[Steps]) -> Iterator[Span]:
    begun, levels = FIRST_DAY, (NOT_COUNTED,) * len(by_rule)
    for day, now in _together(by_rule):
        if now != levels:
            if day > begun:
                yield Span(begun, day, levels)
            begun, levels = day, now
    yield Span(begun, NO_DAY, levels)
