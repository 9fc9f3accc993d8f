"""The live events of people with the accounts that tell them, read for recording."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from habeas.register.happening import Account, account_of
from habeas.register.models import EventClaim, EventPerson, Preference
from habeas.terms import claims as contract

_AT_ONCE = 1_000  # numbers in one question: every database takes more


class Histories:
    """Events and their accounts: each read once in a recording, and kept in step with what it records.

    `told`: the accounts of each event, in the order that they were accepted. `newcomers`: the people whom this
    recording made; the database has nothing of theirs that is not here.
    """

    def __init__(self) -> None:
        self.told: dict[int, list[Account]] = {}
        self.made: set[int] = set()
        self.newcomers: set[int] = set()
        self._of: dict[int, set[int]] = defaultdict(set)
        self._read: set[int] = set()

    def read(self, people: Iterable[int]) -> None:
        """Read all events of these people."""
        missing = set(people) - self._read - self.newcomers
        if missing:
            theirs = EventPerson.objects.live().filter(person__in=missing, event__superseded_at=None)
            self.read_events(theirs.values("event"))
            self._read |= missing

    def read_events(self, events: Any) -> None:
        """Read these events, given by number or by a query."""
        supports = EventClaim.objects.live().filter(event__in=events).order_by("pk")
        told = list(supports.values_list("event", "claim", "claim__body", "claim__report__published"))
        new = {row[0] for row in told} - set(self.told)
        people = _taking_part(new)
        for event, claim, body, published in told:
            if event in new:
                said = contract.Claim.model_validate(body)
                self._add(event, account_of(claim, said, people[event, claim], published))

    def tell(self, event: int, account: Account) -> None:
        """Add an account that is recorded now."""
        if event not in self.told:
            self.made.add(event)
        self._add(event, account)

    def of(self, person: int) -> list[int]:
        """The events in which that person takes part."""
        return sorted(self._of[person])

    def people_of(self, events: Iterable[int]) -> set[int]:
        """Everybody who takes part in these events."""
        return {person for event in events for account in self.told[event] for person in account.people}

    def _add(self, event: int, account: Account) -> None:
        self.told.setdefault(event, []).append(account)
        for person in account.people:
            self._of[person].add(event)


def _taking_part(events: Iterable[int]) -> dict[tuple[int, int], set[int]]:
    """Who takes part in each of these events, by the event and the claim that says so."""
    people: dict[tuple[int, int], set[int]] = defaultdict(set)
    wanted = sorted(events)
    for first in range(0, len(wanted), _AT_ONCE):
        rows = EventPerson.objects.live().filter(event__in=wanted[first : first + _AT_ONCE])
        for event, claim, person in rows.values_list("event", "claim", "person"):
            people[event, claim].add(person)
    return people


def decisions_on(events: Iterable[int]) -> dict[int, dict[str, int]]:
    """For each event that somebody decided on, by field the claim decided for."""
    decided: dict[int, dict[str, int]] = defaultdict(dict)
    for event, fact, claim in (
        Preference.objects.live().filter(event__in=list(events)).values_list("event", "fact", "claim")
    ):
        decided[event][fact] = claim
    return decided
