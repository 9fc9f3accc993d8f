"""A person's statuses on a day, each opened into the events that make it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from habeas.figures.arithmetic.certainty import Certainty, surest
from habeas.figures.arithmetic.dating import happened, lasts, told_on
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.rule import Part, Rule
from habeas.figures.arithmetic.status import History, Status, marks_apart, stale_after, status_on
from habeas.figures.definitions import course
from habeas.figures.statuses import StatusDefinition, StatusRule, status_rules
from habeas.terms.period import Period
from habeas.terms.records import CaseFile, EventRecord, PersonRef


@dataclass(frozen=True)
class StatusRow:
    """One status that holds at least possibly, and why no more surely.

    `events` are those it rests on, `against` the others that bear on it, both in the order of the world. Where it can
    go stale, `last_reported` is the last day that an event tells of it, `days_over` how far past the threshold that is.
    """

    definition: StatusDefinition
    certainty: Certainty
    reasons: tuple[str, ...]
    events: tuple[EventRecord, ...]
    against: tuple[EventRecord, ...]
    last_reported: dt.date | None = None
    days_over: int = 0

    @property
    def stale(self) -> bool:
        """Whether it went without a word for longer than its threshold."""
        return self.days_over > 0


@dataclass(frozen=True)
class PersonStatus:
    """What holds of a person on a day: what is known first, then what is only possible, each in the statuses' order.

    `last_heard_of` is the day by which the last report was there that tells an event of theirs.
    """

    person: PersonRef
    as_of: dt.date
    rows: tuple[StatusRow, ...]
    last_heard_of: dt.date | None

    @property
    def leading(self) -> StatusRow | None:
        """The status shown first; None where no account tells of any."""
        return self.rows[0] if self.rows else None


def status_of(
    case: CaseFile, day: dt.date, beside: Iterable[EventRecord] = (), *, with_proposed: bool = False
) -> PersonStatus:
    """The person's statuses on the day. `beside`: events without a name, of which some are told of all released."""
    unnamed = unnamed_by_report(beside, course(), with_proposed=with_proposed)
    history = history_of(case, unnamed, course(), with_proposed=with_proposed)
    rows = [row for one in status_rules() for row in _rows(history, one, day)]
    heard = [told for event in history.events for claim in event.claims if (told := told_on(claim)) <= day]
    return PersonStatus(
        person=case.person,
        as_of=day,
        rows=tuple(sorted(rows, key=lambda row: row.certainty == "possible")),
        last_heard_of=max(heard, default=None),
    )


def _rows(history: History, one: StatusRule, day: dt.date) -> Iterator[StatusRow]:
    """The row of one status, if it holds at least possibly."""
    if not all(_may_be_open(part, history, one.rule) for part in one.rule.parts):
        return
    begun = _without_ends(history, one.endless)
    status = status_on(begun, one.rule, day)
    if one.unless:
        status = _but_not(status, status_on(history, one.unless, day))
    if not status.possible:
        return
    told = {event.id: event for event in history.events}
    resting = frozenset(event.id for event in status.opening)
    last, over = _freshness(begun, one.rule, day)
    yield StatusRow(
        definition=one.definition,
        certainty=surest(status.certain, status.known),
        reasons=status.reasons,
        events=_in_order(told[number] for number in resting),
        against=_in_order(told[event.id] for event in status.bearing if event.id not in resting),
        last_reported=last,
        days_over=over,
    )


def _may_be_open(part: Part, history: History, rule: Rule) -> bool:
    """Whether any event of the person can open the part at all: most statuses are nobody's, and soon told so."""
    for event in history.events:
        role = part.role(event)
        if role is not None and (role[0] or event.type in rule.course.lasting):
            return True
    return part.release_tells_of_it and any(event.type == "release" for event in history.events)


def _without_ends(history: History, endless: frozenset[str]) -> History:
    """The history in which events of these types begin and are not said to end."""
    events = tuple(_begun(event) if event.type in endless and lasts(event) else event for event in history.events)
    return replace(history, events=events)


def _begun(event: EventRecord) -> EventRecord:
    period = event.period
    return replace(event, period=Period(since=period.since, text=period.text)) if period else event


def _but_not(status: Status, other: Status) -> Status:
    """How surely the one holds and the other does not."""
    return replace(
        status,
        certain=status.certain and not other.possible,
        known=status.known and not other.known,
        possible=status.possible and not other.certain,
        reasons=tuple(dict.fromkeys((*status.reasons, *other.reasons))),
    )


def _freshness(history: History, rule: Rule, day: dt.date) -> tuple[dt.date | None, int]:
    """When the part heard of longest ago was last told of, and how many days that is past the threshold."""
    told = [(last, limit) for part in rule.parts for last, limit in _last_told(history, part, rule, day)]
    if not told:
        return None, 0
    last, limit = min(told)
    return last, max((day - last).days - limit, 0)


def _last_told(history: History, part: Part, rule: Rule, day: dt.date) -> Iterator[tuple[dt.date, int]]:
    limit = stale_after(part, rule)
    if limit is None:
        return
    marks = [mark for group in marks_apart(history, part, rule.course) for mark in group if mark.opens]
    days = [mark.preferred for mark in marks if mark.preferred <= day]
    if days:
        yield max(days), limit


def _in_order(events: Iterable[EventRecord]) -> tuple[EventRecord, ...]:
    return tuple(sorted(events, key=lambda event: (happened(event).preferred, event.id)))
