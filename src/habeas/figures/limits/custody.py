"""Since when somebody is held on a day, whether a judgement or a charge is told of: as certain, known, possible."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from habeas.figures.arithmetic.certainty import Openness, openness
from habeas.figures.arithmetic.implied import is_implied
from habeas.figures.arithmetic.marks import Mark, events_behind
from habeas.figures.arithmetic.rule import Course, Part
from habeas.figures.arithmetic.status import History, marks_apart
from habeas.terms.records import EventRecord


@dataclass(frozen=True)
class Custody:
    """How somebody is held on the day. It began no earlier than `earliest` (None: no telling) and by `latest`.

    `charged`, `tried`: when a charge, a trial is told of within it (first and last day allowed); None: not told of.
    `latest` None: not certainly held.
    """

    openness: Openness
    earliest: dt.date | None
    latest: dt.date | None
    charged: tuple[dt.date | None, dt.date] | None
    tried: tuple[dt.date | None, dt.date] | None
    events: tuple[EventRecord, ...]


def custody_on(history: History, course: Course, day: dt.date) -> Custody | None:
    """The custody without judgement that the person is in on the day; None where it is not even possible."""
    custody, judged = _part("custody"), _part("judged")
    (marks,) = marks_apart(history, custody, course)
    held, decided = openness(marks, day), openness(marks_apart(history, judged, course)[0], day)
    state = Openness(
        certain=held.certain and not decided.possible,
        known=held.known and not decided.known,
        possible=held.possible and not decided.certain,
    )
    if not state.possible:
        return None
    earliest = _earliest(marks, day)
    return Custody(
        openness=state,
        earliest=earliest,
        latest=_latest(marks, day) if state.certain else None,
        charged=_first_told(marks_apart(history, _part("charged"), course)[0], earliest, day),
        tried=_first_told(marks_apart(history, _part("tried"), course)[0], earliest, day),
        events=events_behind(mark for mark in marks if mark.opens and mark.may_be_by(day) and not is_implied(mark)),
    )


def _earliest(marks: Sequence[Mark], day: dt.date) -> dt.date | None:
    """The first day on which this custody may have begun: after all that certainly ended one before. None: open."""
    ends = [mark for mark in marks if mark.sure and not mark.opens and mark.latest <= day]
    bound = max((end.earliest for end in ends if end.earliest is not None), default=None)
    begun = [
        mark for mark in marks if mark.opens and mark.may_be_by(day) and all(_may_follow(mark, end) for end in ends)
    ]
    days = [_later(mark.earliest, bound) for mark in begun]
    return bound if None in days else min((one for one in days if one is not None), default=bound)


def _may_follow(opening: Mark, end: Mark) -> bool:
    """Whether the opening can come after the end, by their days and by what is known of their order."""
    if end.key in opening.before:
        return False
    return end.earliest is None or (end.earliest, end.rank) < (opening.latest, opening.rank)


def _later(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    return max((day for day in (one, other) if day is not None), default=None)


def _latest(marks: Sequence[Mark], day: dt.date) -> dt.date:
    """The last day on which it can have begun: by the first sure opening after all that may have ended one before."""
    ends = [mark for mark in marks if not mark.opens and mark.may_be_by(day)]
    begun = [mark for mark in marks if mark.opens and mark.sure and mark.latest <= day]
    return min((mark.latest for mark in begun if all(_follows(mark, end) for end in ends)), default=day)


def _follows(opening: Mark, end: Mark) -> bool:
    """Whether the opening certainly comes after the end."""
    if opening.key in end.before:
        return False
    return opening.earliest is not None and (opening.earliest, opening.rank) > (end.latest, end.rank)


def _first_told(marks: list[Mark], earliest: dt.date | None, day: dt.date) -> tuple[dt.date | None, dt.date] | None:
    """When the first such step within this custody was taken, by the days that its accounts allow."""
    told = [m for m in marks if m.opens and m.sure and m.may_be_by(day) and (earliest is None or m.latest >= earliest)]
    first = min(told, key=lambda mark: mark.latest, default=None)
    return (first.earliest, min(first.latest, day)) if first else None


@cache
def _part(name: str) -> Part:
    return Part(**_read()[name])


@cache
def _read() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("custody.yaml").read_text(encoding="utf-8"))
    return loaded
