"""The status of one person on a day by the rule of a figure: certain, known, possible, and why."""

import datetime as dt
from dataclasses import dataclass

from habeas.figures.arithmetic.again import taken_again
from habeas.figures.arithmetic.certainty import Openness, openness
from habeas.figures.arithmetic.denials import weaken_disputed
from habeas.figures.arithmetic.implied import is_implied, with_implied_opening
from habeas.figures.arithmetic.marks import Mark, events_behind, marks_of
from habeas.figures.arithmetic.rule import Course, Part, Rule
from habeas.figures.arithmetic.sequence import in_course
from habeas.terms.records import EventRecord


@dataclass(frozen=True)
class Status:
    """How surely a person is counted on the day; `reasons` say why not certainly, in plain words.

    `opening` are the events that the state rests on, `bearing` all events that moved it either way.
    """

    certain: bool
    known: bool
    possible: bool
    reasons: tuple[str, ...] = ()
    opening: tuple[EventRecord, ...] = ()
    bearing: tuple[EventRecord, ...] = ()


@dataclass(frozen=True)
class History:
    """A person's events, and the ids of those that a report tells of "those released" without a name."""

    events: tuple[EventRecord, ...]
    told_of_all: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Track:
    """One opening of a part, or all of them where they are one, as it stands on a day."""

    marks: tuple[Mark, ...]
    openness: Openness
    last_reported: dt.date | None
    stale: bool


def status_on(history: History, rule: Rule, day: dt.date) -> Status:
    """The person's status on the day: every part of the rule must be open."""
    parts = [(part, _tracks(history, part, rule, day)) for part in rule.parts]
    states = [_openness(part, tracks) for part, tracks in parts]
    marks = [mark for _, tracks in parts for track in tracks for mark in track.marks]
    resting = [mark for part, tracks in parts if not part.negated for track in tracks for mark in track.marks]
    return Status(
        certain=all(state.certain for state in states),
        known=all(state.known for state in states),
        possible=all(state.possible for state in states),
        reasons=tuple(dict.fromkeys(why for part, tracks in parts for why in _doubts(part, tracks, day))),
        opening=events_behind(mark for mark in resting if mark.opens and mark.may_be_by(day) and not is_implied(mark)),
        bearing=events_behind(mark for mark in marks if mark.may_be_by(day)),
    )


def _openness(part: Part, tracks: list[Track]) -> Openness:
    """A part is as open as the surest of its openings."""
    state = Openness(
        certain=any(track.openness.certain for track in tracks),
        known=any(track.openness.known for track in tracks),
        possible=any(track.openness.possible for track in tracks),
    )
    return state.negated() if part.negated else state


def _tracks(history: History, part: Part, rule: Rule, day: dt.date) -> list[Track]:
    return [track_on(marks, stale_after(part, rule), day) for marks in marks_apart(history, part, rule.course)]


def stale_after(part: Part, rule: Rule) -> int | None:
    """After how many days without a word the part is no longer certain, None where it never goes stale."""
    return rule.stale_after_days if part.goes_stale else None


def marks_apart(history: History, part: Part, course: Course) -> list[list[Mark]]:
    """The marks on one part, whatever the day; one list for each opening where several may be open at once."""
    marks = marks_of(history.events, part, course, history.told_of_all)
    marks = in_course(weaken_disputed(marks, history.events), course)
    if part.only_again:
        marks = taken_again(marks)
    if part.release_tells_of_it:
        marks = with_implied_opening(marks, course)
    return [_apart(opening, marks) for opening in marks if opening.opens] if part.each_opening_apart else [marks]


def _apart(opening: Mark, marks: list[Mark]) -> list[Mark]:
    """One opening with what can close it: its own end, and closings that are not of another offence."""
    return [opening] + [
        mark
        for mark in marks
        if not mark.opens
        and (mark.event.id == opening.event.id or not mark.key.endswith(":end"))
        and _same_offence(opening, mark)
    ]


def _same_offence(opening: Mark, closing: Mark) -> bool:
    ours = {offence.casefold() for offence in opening.event.offences}
    theirs = {offence.casefold() for offence in closing.event.offences}
    return not ours or not theirs or bool(ours & theirs)


def track_on(marks: list[Mark], stale_after: int | None, day: dt.date) -> Track:
    """How the state that these marks leave stands on the day."""
    last = _last_opening(marks, day)
    return Track(tuple(marks), openness_on(marks, stale_after, day), last, _is_stale(last, stale_after, day))


def openness_on(marks: list[Mark], stale_after: int | None, day: dt.date) -> Openness:
    """How surely that state is open on the day: not certainly where it went stale."""
    state = openness(marks, day)
    if state.certain and _is_stale(_last_opening(marks, day), stale_after, day):
        return Openness(certain=False, known=state.known, possible=state.possible)
    return state


def _last_opening(marks: list[Mark], day: dt.date) -> dt.date | None:
    return max((mark.preferred for mark in marks if mark.opens and mark.preferred <= day), default=None)


def _is_stale(last: dt.date | None, stale_after: int | None, day: dt.date) -> bool:
    return stale_after is not None and last is not None and (day - last).days > stale_after


def _doubts(part: Part, tracks: list[Track], day: dt.date) -> list[str]:
    """Why the part is not certain, in plain words; nothing when it is, or when it is not even possible."""
    if _openness(part, tracks).certain:
        return []
    doubts: dict[str, None] = {}
    for track in tracks:
        if not track.openness.possible:
            continue
        if track.stale and track.last_reported:
            days = (day - track.last_reported).days
            doubts[f"last reported {track.last_reported}, {days} days before"] = None
        doubts |= dict.fromkeys(_open_dates(track, day))
    name = f"possibly {part.name}" if part.negated else part.name
    return [f"{name}: {', '.join(doubts)}"] if doubts else []


def _open_dates(track: Track, day: dt.date) -> list[str]:
    near = [mark for mark in track.marks if mark.may_be_by(day)]
    doubts = []
    if any(is_implied(mark) for mark in near):
        doubts.append("only a later release is told")
    if any(mark.earliest is None and not is_implied(mark) for mark in near):
        doubts.append("an account gives no first day")
    if any(mark.earliest is not None and mark.latest > day for mark in near):
        doubts.append("the period of an account goes beyond the day")
    if any(mark.weight == "presumed" for mark in near):
        doubts.append("presumed, or accounts differ")
    if any(mark.weight == "possible" for mark in near):
        doubts.append("possible by what is reported, not said")
    return doubts
