"""Events with the accounts that tell them, as they stood at a moment."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import QuerySet

from habeas.register.derive import moves_something
from habeas.register.happening import Account, account_of, decided_bodies, tell
from habeas.register.looking.claims import FEW, claims_by_number, few
from habeas.register.models import EventClaim, EventPerson, Preference
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


@dataclass(frozen=True)
class Supports:
    """By number: the claims that tell each event, first accepted first, and whom each of them names in it."""

    telling: dict[int, list[int]]
    recorded: dict[int, dt.datetime]
    named: dict[tuple[int, int], list[int]]

    @property
    def claims(self) -> set[int]:
        """All claims that tell one of the events."""
        return {claim for telling in self.telling.values() for claim in telling}


def told_events(moment: dt.datetime, kinds: Collection[str] | None = None) -> list[Told]:
    """The events that held at that moment, of these types."""
    supports = supports_of(moment, kinds=kinds)
    return told_by(supports, claims_by_number(supports.claims, moment), moment)


def supports_of(
    moment: dt.datetime, people: Iterable[int] | None = None, kinds: Collection[str] | None = None
) -> Supports:
    """Of the events that held at that moment, of these types, or those in which one of these people takes part."""
    supports, taking_part = EventClaim.objects.known_at(moment), EventPerson.objects.known_at(moment)
    if kinds is not None:
        supports, taking_part = supports.filter(event__type__in=kinds), taking_part.filter(event__type__in=kinds)
    if people is not None:
        theirs = few(taking_part.filter(person__in=list(people)), "event")
        supports, taking_part = supports.filter(event__in=theirs), taking_part.filter(event__in=theirs)
    return _supports(supports, taking_part)


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
    found = _supports(supports, taking_part)
    return told_by(found, claims_by_number(found.claims, moment), moment)


def _supports(supports: QuerySet[EventClaim], taking_part: QuerySet[EventPerson]) -> Supports:
    named: dict[tuple[int, int], list[int]] = defaultdict(list)
    for event, claim, person in taking_part.order_by("pk").values_list("event", "claim", "person"):
        named[event, claim].append(person)
    telling: dict[int, list[int]] = defaultdict(list)
    recorded = {}
    for event, claim, recorded_at in supports.order_by("pk").values_list("event", "claim", "event__recorded_at"):
        telling[event].append(claim)
        recorded[event] = recorded_at
    return Supports(telling, recorded, named)


def told_by(supports: Supports, claims: Mapping[int, ClaimRecord], moment: dt.datetime) -> list[Told]:
    """The events with their accounts; `claims`: all that tell them, and maybe others."""
    decided = _decided(moment, supports.recorded)
    return [
        Told(
            id=event,
            recorded_at=supports.recorded[event],
            accepted=True,
            accounts=tuple(account(claims[claim], supports.named.get((event, claim), ())) for claim in telling),
            claims=tuple(claims[claim] for claim in telling),
            decided=decided.get(event, {}),
        )
        for event, telling in supports.telling.items()
    ]


def _decided(moment: dt.datetime, events: Collection[int]) -> dict[int, dict[str, int]]:
    """What people decided of these events: by field, the claim whose account they prefer."""
    decided: dict[int, dict[str, int]] = defaultdict(dict)
    few_of_them = {"event__in": list(events)} if len(events) < FEW else {"event__isnull": False}
    rows = Preference.objects.known_at(moment).filter(**few_of_them)
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
