"""Which event of the register an accepted claim tells of."""

from collections.abc import Iterable, Sequence

from django.db.models import Exists, OuterRef, Q, QuerySet

from habeas.register.happening import Account, account_of, is_dated, same_happening
from habeas.register.models import Claim, Event, EventClaim, EventPerson, Person
from habeas.register.recording.accounts import accounts_of
from habeas.terms import claims as contract


def find_event(row: Claim, claim: contract.Claim, people: Iterable[Person]) -> Event | None:
    """The live event that this claim tells again, None where it tells a new one (rule: happening.same_happening).

    Of several it is one that is dated, then the one recorded last.
    """
    also = account_of(row.pk, claim, (person.pk for person in people), row.report.published)
    candidates = {event.pk: event for event in _candidates(row, also)}
    told = {event: accounts for event, accounts in accounts_of(candidates).items() if same_happening(accounts, also)}
    best = max(told, key=lambda event: (_dated(told[event]), event), default=None)
    return candidates[best] if best is not None else None


def _dated(told: Sequence[Account]) -> bool:
    return any(is_dated(account.body.period) for account in told)


def _candidates(row: Claim, also: Account) -> QuerySet[Event]:
    """The live events that might be it, so that no more than those are read."""
    events = Event.objects.live().filter(type=row.type, modality=row.modality)
    with_somebody = EventPerson.objects.live().filter(person__in=also.people)
    might_be = Q(pk__in=with_somebody.values("event"))
    if is_dated(also.body.period) and (also.groups or also.wording):
        might_be |= Q(pk__in=_near(row, also).values("event"))
    return events.filter(might_be)


def _near(row: Claim, also: Account) -> QuerySet[EventClaim]:
    """The accounts that may be alike by their dates alone; of two that both name people, one of them is in common."""
    near = _told_near(row)
    if not also.people:
        return near
    naming = EventPerson.objects.live().filter(event=OuterRef("event"))
    return near.filter(~Exists(naming))


def _told_near(row: Claim) -> QuerySet[EventClaim]:
    """The accounts of events of this type whose dates do not exclude those of the claim."""
    near = EventClaim.objects.live().filter(claim__type=row.type, claim__modality=row.modality)
    if row.latest:
        near = near.filter(Q(claim__earliest=None) | Q(claim__earliest__lte=row.latest))
    if row.earliest:
        near = near.filter(Q(claim__latest=None) | Q(claim__latest__gte=row.earliest))
    return near.exclude(claim__earliest=None, claim__latest=None)
