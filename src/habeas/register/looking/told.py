"""Events with the accounts that tell them, as they stood at a moment."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet

from habeas.register.derive import moves_something
from habeas.register.happening import Account, account_of, decided_bodies, tell
from habeas.register.looking.claims import FEW, claim_records, few
from habeas.register.models import Claim, Event, EventClaim, EventPerson, Preference
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import EventRecord, PersonRef


@dataclass(frozen=True)
class Told:
    """An event and its accounts, the first accepted first; `claims` are the same accounts as claims."""

    id: int
    recorded_at: dt.datetime
    accepted: bool
    accounts: tuple[Account, ...]
    claims: tuple[ClaimRecord, ...]
    decided: Mapping[str, int] = field(default_factory=dict)

    @property
    def people(self) -> tuple[int, ...]:
        """The numbers of those who are named in it."""
        return tuple(dict.fromkeys(person for account in self.accounts for person in sorted(account.people)))

    @property
    def moves_something(self) -> bool:
        """Whether episodes, charges or conditions are derived from it."""
        return moves_something(self.accounts[0].body.type, self.accounts[0].modality)


def told_events(
    moment: dt.datetime, people: Iterable[int] | None = None, kinds: Collection[str] | None = None
) -> list[Told]:
    """The events that held at that moment, of these types, or those in which one of these people takes part."""
    supports, taking_part = EventClaim.objects.known_at(moment), EventPerson.objects.known_at(moment)
    if kinds is not None:
        supports, taking_part = supports.filter(event__type__in=kinds), taking_part.filter(event__type__in=kinds)
    if people is not None:
        theirs = few(taking_part.filter(person__in=list(people)), "event")
        supports, taking_part = supports.filter(event__in=theirs), taking_part.filter(event__in=theirs)
    return _told(moment, supports, taking_part)


def told_beside(moment: dt.datetime, people: Iterable[int]) -> list[Told]:
    """The events that name nobody, held at that moment, of the reports that tell of the release of these people."""
    supports, taking_part = EventClaim.objects.known_at(moment), EventPerson.objects.known_at(moment)
    theirs = taking_part.filter(person__in=list(people), event__type="release").values("event")
    reports = supports.filter(event__in=theirs).values("claim__report")
    unnamed = supports.filter(claim__report__in=reports).exclude(event__in=taking_part.values("event"))
    return _told(moment, supports.filter(event__in=unnamed.values("event")), taking_part.none())


def told_of_nobody(moment: dt.datetime) -> list[Told]:
    """The events that held at that moment and name nobody."""
    supports, taking_part = EventClaim.objects.known_at(moment), EventPerson.objects.known_at(moment)
    return _told(moment, supports.exclude(event__in=taking_part.values("event")), taking_part.none())


def _told(moment: dt.datetime, supports: QuerySet[EventClaim], taking_part: QuerySet[EventPerson]) -> list[Told]:
    named: dict[tuple[int, int], list[int]] = defaultdict(list)
    for event, claim, person in taking_part.order_by("pk").values_list("event", "claim", "person"):
        named[event, claim].append(person)
    told: dict[int, list[int]] = defaultdict(list)
    for event, claim in supports.order_by("pk").values_list("event", "claim"):
        told[event].append(claim)
    telling = {claim for told_by in told.values() for claim in told_by}
    behind: Any = list(telling) if len(telling) < FEW else supports.values("claim")
    rows = Claim.objects.filter(pk__in=behind)
    claims = {record.id: record for record in claim_records(rows, moment)}
    held: Any = list(told) if len(told) < FEW else supports.values("event")
    events = Event.objects.filter(pk__in=held)
    recorded = dict(events.values_list("pk", "recorded_at"))
    decided = _decided(moment, recorded)
    return [
        Told(
            id=event,
            recorded_at=recorded[event],
            accepted=True,
            accounts=tuple(account(claims[claim], named[event, claim]) for claim in telling),
            claims=tuple(claims[claim] for claim in telling),
            decided=decided.get(event, {}),
        )
        for event, telling in told.items()
    ]


def _decided(moment: dt.datetime, events: Collection[int]) -> dict[int, dict[str, int]]:
    """What people decided of these events: by field, the claim whose account they prefer."""
    decided: dict[int, dict[str, int]] = defaultdict(dict)
    rows = Preference.objects.known_at(moment).filter(event__isnull=False)
    for event, fact, claim in rows.values_list("event", "fact", "claim"):
        if event in events:
            decided[event][fact] = claim
    return decided


def account(record: ClaimRecord, people: Iterable[int]) -> Account:
    """The account that an event claim gives of these people."""
    return account_of(record.id, record.claim, people, record.report.published)


def event_record(told: Told, refs: Mapping[int, PersonRef]) -> EventRecord:
    """The event as handed out."""
    telling = tell([account.body for account in told.accounts], decided_bodies(told.accounts, told.decided))
    first = told.accounts[0]
    return EventRecord(
        id=told.id,
        type=first.body.type,
        modality=first.modality,
        manner=telling.manner,
        people=tuple(refs[person] for person in told.people if person in refs),
        groups=telling.groups,
        count=telling.count,
        period=telling.period,
        place=telling.place,
        agent=telling.agent,
        offences=telling.offences,
        sentence=telling.sentence,
        conditions=telling.conditions,
        claims=told.claims,
        accepted=told.accepted,
        recorded_at=told.recorded_at,
    )


def in_time(events: Iterable[EventRecord]) -> tuple[EventRecord, ...]:
    """The events in the order of the world, then of their claims; those without a date come last."""
    return tuple(sorted(events, key=lambda event: (_day(event), event.claims[0].id)))


def _day(event: EventRecord) -> dt.date:
    period = event.period
    return (period.earliest or period.latest or dt.date.max) if period else dt.date.max
