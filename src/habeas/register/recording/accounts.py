"""The live accounts of live events, read for recording."""

from collections import defaultdict
from collections.abc import Iterable

from habeas.register.happening import Account, account_of
from habeas.register.models import EventClaim, EventPerson, Preference
from habeas.terms import claims as contract


def accounts_of(events: Iterable[int]) -> dict[int, list[Account]]:
    """The accounts of each event, in the order that they were accepted."""
    wanted = list(events)
    people: dict[tuple[int, int], set[int]] = defaultdict(set)
    taking_part = EventPerson.objects.live().filter(event__in=wanted)
    for event, claim, person in taking_part.values_list("event", "claim", "person"):
        people[event, claim].add(person)
    told: dict[int, list[Account]] = defaultdict(list)
    supports = EventClaim.objects.live().filter(event__in=wanted).order_by("pk")
    for event, claim, body, published in supports.values_list(
        "event", "claim", "claim__body", "claim__report__published"
    ):
        said = contract.Claim.model_validate(body)
        told[event].append(account_of(claim, said, people[event, claim], published))
    return told


def decisions_on(events: Iterable[int]) -> dict[int, dict[str, int]]:
    """For each event that somebody decided on, by field the claim decided for."""
    decided: dict[int, dict[str, int]] = defaultdict(dict)
    for event, fact, claim in (
        Preference.objects.live().filter(event__in=list(events)).values_list("event", "fact", "claim")
    ):
        decided[event][fact] = claim
    return decided
