"""Conditions in force on a day, and those that run out by their own words within a time."""

import datetime as dt
from collections.abc import Iterator

from habeas.figures import definitions
from habeas.figures.exposure.case import Case, reason, when_of
from habeas.terms.condition_changes import pieces
from habeas.terms.condition_kinds import is_of_liberty, kind_of_condition
from habeas.terms.exposure import Expiring, Reason
from habeas.terms.records import ConditionRecord, EventRecord

FIGURE = "under-conditions"


def conditions_in_force(case: Case) -> Iterator[Reason]:
    """One reason for each condition that may be in force; what is said of all those released is possible of each."""
    for condition, event in _theirs(case):
        if _may_be_in_force(case, condition, event):
            doubts = _doubts(case, condition, event)
            words = f"condition ({condition.kind.replace('_', ' ')}): {condition.words}"
            yield reason("condition_in_force", words, _behind(case, condition, event), doubts)
    for event, when in case.told("conditions"):
        if event.id in case.history.told_of_all:
            for words in (piece for told in event.conditions for piece in pieces(told) if is_of_liberty(piece)):
                kind = kind_of_condition(words).replace("_", " ")
                yield reason("condition_in_force", f"condition ({kind}): {words}", [event], case.doubts(event, when))


def expiring(case: Case, until: dt.date) -> Iterator[Expiring]:
    """The conditions that may be in force on the day and may run out from then until that day, both included."""
    for condition, event in _theirs(case):
        ends = condition.expires
        if ends is None or ends.earliest is None or ends.latest is None:
            continue
        if ends.earliest <= until and ends.latest >= case.day and _may_be_in_force(case, condition, event):
            yield Expiring(
                person=case.file.person,
                kind=condition.kind,
                words=condition.words,
                expires=ends,
                certain=case.day <= ends.earliest and ends.latest <= until and not _doubts(case, condition, event),
                event=condition.event,
                claims=condition.claims,
                says=tuple(dict.fromkeys(claim.says for claim in event.claims if claim.id in condition.claims)),
            )


def _theirs(case: Case) -> Iterator[tuple[ConditionRecord, EventRecord]]:
    events = {event.id: event for event in case.history.events}
    for condition in case.file.conditions:
        if condition.event in events:
            yield condition, events[condition.event]


def _behind(case: Case, condition: ConditionRecord, event: EventRecord) -> Iterator[EventRecord]:
    yield event
    breaches = (one for one in case.history.events if one.id in condition.breached_by)
    yield from (one for one in breaches if when_of(one).preferred <= case.day)


def _may_be_in_force(case: Case, condition: ConditionRecord, event: EventRecord) -> bool:
    begun = when_of(event)
    first = begun.earliest or min(begun.latest, _first_release(case) or begun.latest)
    return first <= case.day and not _certainly_over(case, condition)


def _first_release(case: Case) -> dt.date | None:
    """An undated condition of a release binds from the release on at the earliest."""
    return min((when.earliest for _, when in case.told("release") if when.earliest), default=None)


def _certainly_over(case: Case, condition: ConditionRecord) -> bool:
    end = _end(case, condition)
    return end is not None and end[1] <= case.day


def _end(case: Case, condition: ConditionRecord) -> tuple[dt.date | None, dt.date] | None:
    """Between which days it ended; without a date, by the first report of what ended it."""
    if condition.until is None:
        return None
    if condition.until.latest is not None:
        return condition.until.earliest, condition.until.latest
    ending = next((one for one in case.history.events if one.id == condition.ended_by), None)
    return (None, when_of(ending).latest) if ending else (None, dt.date.max)


def _doubts(case: Case, condition: ConditionRecord, event: EventRecord) -> list[str]:
    """Why it is not certain that it is in force on the day."""
    found = case.doubts(event, when_of(event))
    end, limit = _end(case, condition), definitions.rule(FIGURE).stale_after_days
    if end is not None and (end[0] is None or end[0] <= case.day):
        found.append(f"it may have ended by then ({(condition.ending or 'ended').replace('_', ' ')})")
    if condition.expires and condition.expires.earliest and condition.expires.earliest <= case.day:
        found.append(f"by its own words it ran out ({condition.expires.text}); no end is reported")
    if condition.disputed_by:
        found.append("denied by another account")
    days = (case.day - case.last_told(event)).days
    if limit is not None and days > limit:
        found.append(f"last told of {days} days before")
    return found
