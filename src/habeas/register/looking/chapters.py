"""People's histories in chapters: what was known of their events from each moment of change to the next.

The same events as those of `case_files` and `events` at those moments, read for many people and all moments at once.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from habeas.register.looking.changes import naming_nobody
from habeas.register.looking.derived import recorded_conditions
from habeas.register.looking.reports import report_record
from habeas.register.looking.told import Told, account, event_record, in_time
from habeas.register.models import (
    Claim,
    Event,
    EventClaim,
    EventPerson,
    PersonName,
    Preference,
    PublicationDecision,
    Report,
)
from habeas.terms import claims as contract
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import CaseFile, Chapter, EventRecord, PersonRef

_BEGINNING = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class _Span:
    """What held, from when until when we knew it: a name, an event's or a claim's number."""

    what: int
    since: dt.datetime
    until: dt.datetime | None

    def holds(self, moment: dt.datetime) -> bool:
        return self.since <= moment and (self.until is None or self.until > moment)


@dataclass
class _Rows:
    """The rows behind the histories of some people, all that ever held."""

    names: dict[int, list[tuple[_Span, str]]]
    theirs: dict[int, list[_Span]]
    supports: dict[int, list[_Span]]
    named_in: dict[int, list[_Span]]
    beside: dict[int, set[int]]
    events: dict[int, tuple[str, dt.datetime]]
    claims: dict[int, ClaimRecord]
    decided: dict[int, list[tuple[str, _Span]]]
    _records: dict[tuple[object, ...], EventRecord] = field(default_factory=dict)

    def record(self, event: int, moment: dt.datetime) -> EventRecord | None:
        """The event as it was told at that moment, None where nobody told it."""
        telling = tuple(span.what for span in self.supports[event] if span.holds(moment))
        if not telling:
            return None
        decided = {fact: span.what for fact, span in self.decided.get(event, ()) if span.holds(moment)}
        key = (event, *telling, *decided.items())
        if key not in self._records:
            told = [self.claims[claim] for claim in telling]
            recorded_at = self.events[event][1]
            accounts = tuple(account(claim, ()) for claim in told)
            self._records[key] = event_record(Told(event, recorded_at, True, accounts, tuple(told), decided), {})
        return self._records[key]


def chapters(
    people: Collection[int], beside: Collection[str], since: dt.datetime = _BEGINNING, until: dt.datetime | None = None
) -> dict[int, tuple[Chapter, ...]]:
    """The chapters of these people's histories that began after `since` and by `until`, oldest first.

    `beside`: the types of events that are looked for among those that name nobody.
    """
    rows = _read(people, beside)
    return {person: tuple(_chapters(rows, person, since, until)) for person in people}


def short_cases(
    people: Collection[int], beside: Collection[str], known_at: dt.datetime
) -> tuple[tuple[CaseFile, tuple[EventRecord, ...]], ...]:
    """Of those of these people who were in the register at that moment: name, events, conditions, nothing else.

    With the events beside them, as in a chapter.
    """
    rows = _read(people, beside)
    conditions = recorded_conditions(known_at, people)
    told = ((person, _chapter(rows, person, known_at)) for person in people)
    named = [(person, chapter) for person, chapter in told if chapter.name is not None]
    decided = PublicationDecision.objects.known_at(known_at).filter(person__in=people, publish=True)
    publishable = set(decided.values_list("person", flat=True))
    return tuple(
        (CaseFile(PersonRef(person, chapter.name or "", person in publishable), events=chapter.events,
                  conditions=conditions.get(person, ())), chapter.beside)
        for person, chapter in named
    )  # fmt: skip


def events_beside(reports: Collection[str], kinds: Collection[str], known_at: dt.datetime) -> tuple[EventRecord, ...]:
    """The events of these types that name nobody, of these reports (by their SHA-256), as known at that moment."""
    supports = EventClaim.objects.known_at(known_at)
    told = naming_nobody(supports.filter(claim__report__sha256__in=reports, event__type__in=kinds))
    events = set(told.values_list("event", flat=True)) if reports else set()
    if not events:
        return ()
    named = set(EventPerson.objects.known_at(known_at).filter(event__in=events).values_list("event", flat=True))
    telling = _supports(events)
    claims = _claims({span.what for spans in telling.values() for span in spans})
    rows = _Rows({}, {}, telling, {}, {}, _events(events), claims, _decided(telling))
    return _told(rows, sorted(events - named), known_at)


def _chapters(rows: _Rows, person: int, since: dt.datetime, until: dt.datetime | None) -> Iterator[Chapter]:
    last: Chapter | None = None
    for moment in sorted(_moments(rows, person)):
        if moment <= since or (until is not None and moment > until):
            continue
        found = _chapter(rows, person, moment)
        if last is None or (found.name, found.events, found.beside) != (last.name, last.events, last.beside):
            yield found
        last = found


def _moments(rows: _Rows, person: int) -> set[dt.datetime]:
    """Every moment at which something of the person's history began or ended to be known."""
    events = {span.what for span in rows.theirs[person]} | rows.beside[person]
    spans = [span for span, _ in rows.names[person]] + rows.theirs[person]
    spans += [span for event in events for span in rows.supports[event]]
    spans += [span for event in events for _, span in rows.decided.get(event, ())]
    spans += [span for event in rows.beside[person] for span in rows.named_in[event]]
    return {span.since for span in spans} | {span.until for span in spans if span.until is not None}


def _chapter(rows: _Rows, person: int, moment: dt.datetime) -> Chapter:
    name = next((name for span, name in rows.names[person] if span.holds(moment)), None)
    theirs = dict.fromkeys(span.what for span in rows.theirs[person] if span.holds(moment))
    nobodys = [event for event in rows.beside[person] if not any(named.holds(moment) for named in rows.named_in[event])]
    return Chapter(moment, name, _told(rows, theirs, moment), _told(rows, nobodys, moment))


def _told(rows: _Rows, events: Iterable[int], moment: dt.datetime) -> tuple[EventRecord, ...]:
    told = (rows.record(event, moment) for event in events)
    return in_time(record for record in told if record is not None)


def _read(people: Collection[int], beside: Collection[str]) -> _Rows:
    clock = ("recorded_at", "superseded_at")
    names: dict[int, list[tuple[_Span, str]]] = defaultdict(list)
    for person, name, number, *span in (
        PersonName.objects.filter(person__in=people).order_by("pk").values_list("person", "name", "pk", *clock)
    ):
        names[person].append((_Span(number, *span), name))
    theirs: dict[int, list[_Span]] = defaultdict(list)
    for person, event, *span in (
        EventPerson.objects.filter(person__in=people).order_by("pk").values_list("person", "event", *clock)
    ):
        theirs[person].append(_Span(event, *span))
    own = {span.what for spans in theirs.values() for span in spans}
    supports = _supports(own)
    events = _events(own)
    told_beside = _beside(theirs, supports, events, beside)
    others = {event for found in told_beside.values() for event in found} - own
    supports.update(_supports(others))
    events.update(_events(others))
    named_in: dict[int, list[_Span]] = defaultdict(list)
    unnamed = {event for found in told_beside.values() for event in found}
    for event, *span in EventPerson.objects.filter(event__in=unnamed).values_list("event", *clock):
        named_in[event].append(_Span(event, *span))
    claims = _claims({span.what for spans in supports.values() for span in spans})
    return _Rows(names, theirs, supports, named_in, told_beside, events, claims, _decided(supports))


def _decided(events: Iterable[int]) -> dict[int, list[tuple[str, _Span]]]:
    """What people decided of these events, with when it was so decided."""
    decided: dict[int, list[tuple[str, _Span]]] = defaultdict(list)
    rows = Preference.objects.filter(event__in=list(events)).order_by("pk")
    for event, fact, *span in rows.values_list("event", "fact", "claim", "recorded_at", "superseded_at"):
        decided[event].append((fact, _Span(*span)))
    return decided


def _supports(events: Collection[int]) -> dict[int, list[_Span]]:
    told: dict[int, list[_Span]] = defaultdict(list)
    rows = EventClaim.objects.filter(event__in=events).order_by("pk")
    for event, claim, *span in rows.values_list("event", "claim", "recorded_at", "superseded_at"):
        told[event].append(_Span(claim, *span))
    return told


def _events(events: Collection[int]) -> dict[int, tuple[str, dt.datetime]]:
    rows = Event.objects.filter(pk__in=events).values_list("pk", "type", "recorded_at")
    return {number: (kind, recorded_at) for number, kind, recorded_at in rows}


def _beside(
    theirs: dict[int, list[_Span]],
    supports: dict[int, list[_Span]],
    events: dict[int, tuple[str, dt.datetime]],
    kinds: Collection[str],
) -> dict[int, set[int]]:
    """For each person the events that a report of their release tells without naming anybody."""
    released = {event for event, (kind, _) in events.items() if kind == "release"}
    claims = {span.what for event in released for span in supports[event]}
    report_of = dict(Claim.objects.filter(pk__in=claims).values_list("pk", "report"))
    told = naming_nobody(EventClaim.objects.filter(claim__report__in=set(report_of.values()), event__type__in=kinds))
    by_report: dict[int, set[int]] = defaultdict(set)
    for report, event in told.values_list("claim__report", "event"):
        by_report[report].add(event)
    found: dict[int, set[int]] = defaultdict(set)
    for person, spans in theirs.items():
        for event in {span.what for span in spans} & released:
            found[person].update(*(by_report[report_of[span.what]] for span in supports[event]))
    return found


def _claims(numbers: Collection[int]) -> dict[int, ClaimRecord]:
    """The claims as accepted: what supports an event was, for as long as it did."""
    rows = Claim.objects.filter(pk__in=numbers)
    sources = Report.objects.filter(pk__in=rows.values("report")).select_related("source").defer("text", "parts")
    reports = {row.pk: report_record(row) for row in sources}
    told = rows.values_list("pk", "report", "body", "proposed_by", "recorded_at", "corrects")
    return {
        number: ClaimRecord(
            id=number,
            report=reports[report],
            claim=contract.Claim.model_validate(body),
            state="accepted",
            proposed_by=proposed_by,
            recorded_at=recorded_at,
            corrects=corrects,
        )
        for number, report, body, proposed_by, recorded_at, corrects in told
    }
