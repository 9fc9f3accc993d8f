"""Which event of the register an accepted claim tells of, and the events that are new."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from habeas.register.happening import Account, is_dated, same_happening
from habeas.register.looking.nearness import filed_under, looked_up_by
from habeas.register.models import Claim, Event, EventClaim, EventPerson
from habeas.register.recording.histories import Histories

Telling = tuple[Claim, Account]


@dataclass
class _Happening:
    """An event, not yet recorded where it has no number, and the accounts of it."""

    event: Event
    told: list[Account]


class _Happenings:
    """The events that claims may tell again, in the order they were recorded, new ones last."""

    def __init__(self, histories: Histories, numbers: Iterable[int], moment: dt.datetime) -> None:
        self.new: list[Event] = []
        self._moment = moment
        self._all: list[_Happening] = []
        self._filed: dict[object, set[int]] = defaultdict(set)
        for number in sorted(numbers):
            place = self._add(Event(pk=number))
            for account in histories.told[number]:
                self._file(place, account)

    def tell(self, also: Account) -> Event:
        """The event that the account tells again (rule: happening.same_happening), else a new one.

        Of several it is one that is dated, then the one recorded last.
        """
        near = set[int]().union(*(self._filed.get(key, ()) for key in looked_up_by(also)))
        alike = [place for place in near if same_happening(self._all[place].told, also)]
        place = max(alike, key=lambda place: (_dated(self._all[place].told), place)) if alike else self._open(also)
        self._file(place, also)
        return self._all[place].event

    def _open(self, first: Account) -> int:
        event = Event(type=first.body.type, modality=first.modality, recorded_at=self._moment)
        self.new.append(event)
        return self._add(event)

    def _add(self, event: Event) -> int:
        self._all.append(_Happening(event, []))
        return len(self._all) - 1

    def _file(self, place: int, account: Account) -> None:
        self._all[place].told.append(account)
        for key in filed_under(account):
            self._filed[key].add(place)


def events_told(telling: Sequence[Telling], histories: Histories, moment: dt.datetime) -> list[int]:
    """The event that each of these claims tells, one claim after another; new ones are recorded."""
    histories.read(person for _, account in telling for person in account.people)
    happenings = _Happenings(histories, _candidates(telling, histories), moment)
    told = [happenings.tell(account) for _, account in telling]
    Event.objects.bulk_create(happenings.new)
    for event, (_, account) in zip(told, telling, strict=True):
        histories.tell(event.pk, account)
    return [event.pk for event in told]


def _candidates(telling: Sequence[Telling], histories: Histories) -> set[int]:
    """The recorded events that may be told again: those of the same people, and those alike by date and wording."""
    near = {event for row, account in telling for event in _near(row, account)}
    histories.read_events(near - set(histories.told))
    theirs = {event for _, account in telling for person in account.people for event in histories.of(person)}
    return theirs | near


def _dated(told: Sequence[Account]) -> bool:
    return any(is_dated(account.body.period) for account in told)


def _near(row: Claim, also: Account) -> Iterator[int]:
    """The events that may be alike by their dates alone; of two that both name people, one of them is in common."""
    if not (is_dated(also.body.period) and (also.groups or also.wording)):
        return
    near = _told_near(row)
    if also.people:
        near = near.filter(~Exists(EventPerson.objects.live().filter(event=OuterRef("event"))))
    yield from near.values_list("event", flat=True)


def _told_near(row: Claim) -> QuerySet[EventClaim]:
    """The accounts of events of this type whose dates do not exclude those of the claim."""
    near = EventClaim.objects.live().filter(claim__type=row.type, claim__modality=row.modality)
    if row.latest:
        near = near.filter(Q(claim__earliest=None) | Q(claim__earliest__lte=row.latest))
    if row.earliest:
        near = near.filter(Q(claim__latest=None) | Q(claim__latest__gte=row.earliest))
    return near.exclude(claim__earliest=None, claim__latest=None)
