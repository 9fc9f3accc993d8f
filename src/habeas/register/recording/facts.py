"""The facts behind an accepted claim: made or extended when it is accepted, superseded when it falls."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from habeas.register.happening import account_of
from habeas.register.models import (
    Affiliation,
    Claim,
    Description,
    Event,
    EventClaim,
    EventGroup,
    EventPerson,
    PersonName,
)
from habeas.register.names import normalise, normalise_name
from habeas.register.recording.deriving import rederive
from habeas.register.recording.events import events_told
from habeas.register.recording.groups import Groups
from habeas.register.recording.histories import Histories
from habeas.register.recording.people import Accepted, Cast, Choices, names_in
from habeas.terms import claims as contract
from habeas.terms.vocabulary import load_vocabulary

# Rows that hold because one claim says so, and fall with it.
_SUPPORTED = (PersonName, EventClaim, EventPerson, EventGroup, Description, Affiliation)
_AT_ONCE = 500  # claims read and written together: no question to the database grows without bound


@dataclass(frozen=True)
class _Meant:
    """An accepted claim of people or of an event, with the numbers of those whom it names."""

    row: Claim
    claim: contract.Claim
    people: Mapping[str, int]


def make_facts(
    accepted: Sequence[Accepted], choices: Choices, moment: dt.datetime, affected: Iterable[int] = ()
) -> None:
    """Record what accepted claims say, one after another; derive once, at the end, what follows for people.

    `affected`: people for whom something else has changed. Figures, quotes and reasons stand as claims.
    """
    histories, people = Histories(), set(affected)
    for first in range(0, len(accepted), _AT_ONCE):
        people |= _make(accepted[first : first + _AT_ONCE], choices, moment, histories)
    rederive(people, moment, histories)


def _make(accepted: Sequence[Accepted], choices: Choices, moment: dt.datetime, histories: Histories) -> set[int]:
    """Record what these claims say; the numbers of those who take part in the events told."""
    telling = [(row, claim) for row, claim in accepted if claim.event is not None or claim.description is not None]
    groups = Groups(name for _, claim in telling for name in (*_groups_in(claim), *_described(claim)))
    meant = _meant(telling, choices, groups, moment, histories)
    groups.record(moment)
    PersonName.objects.bulk_create(
        PersonName(
            person_id=person, claim=one.row, name=name, normalised=normalise_name(name), recorded_at=moment
        )
        for one in meant
        for name, person in one.people.items()
    )  # fmt: skip
    _describe([one for one in meant if one.claim.description is not None], groups, moment)
    return _take_part([one for one in meant if one.claim.event is not None], groups, moment, histories)


def _meant(
    telling: Sequence[Accepted], choices: Choices, groups: Groups, moment: dt.datetime, histories: Histories
) -> list[_Meant]:
    """Who is meant in each claim. A description of a group of the register is no person's, and is left out."""
    cast, linked = Cast(telling, choices), []
    for row, claim in telling:
        if not any(name in groups and name not in choices for name in _described(claim)):
            linked.append((row, claim, cast.link(row, names_in(claim))))
            groups.meet(_groups_in(claim))
    numbers = cast.record_newcomers(moment)
    histories.newcomers.update(numbers.values())
    return [
        _Meant(row, claim, {name: numbers.get(person, person) for name, person in people.items()})
        for row, claim, people in linked
    ]


def _groups_in(claim: contract.Claim) -> Sequence[str]:
    """The groups that the claim names as taking part, or as what somebody belongs to."""
    if claim.event is not None:
        return claim.event.groups
    body, belonging = claim.description, load_vocabulary("description_properties")["belonging"]
    return [body.value] if body is not None and normalise(body.property) in belonging else []


def _described(claim: contract.Claim) -> Sequence[str]:
    """Who is described by the claim: a person, or a group."""
    return [claim.description.person] if claim.description is not None else []


def _describe(meant: Iterable[_Meant], groups: Groups, moment: dt.datetime) -> None:
    told = [(one.row, body, one.people[body.person]) for one in meant if (body := one.claim.description)]
    Description.objects.bulk_create(
        Description(person_id=person, claim=row, property=body.property[:100], value=body.value, recorded_at=moment)
        for row, body, person in told
    )
    Affiliation.objects.bulk_create(
        Affiliation(person_id=one.people[name], group_id=group, claim=one.row, recorded_at=moment)
        for one in meant
        for name in one.people
        for group in groups.numbers(_groups_in(one.claim))
    )


def _take_part(meant: Sequence[_Meant], groups: Groups, moment: dt.datetime, histories: Histories) -> set[int]:
    telling = [
        (one.row, account_of(one.row.pk, one.claim, one.people.values(), one.row.report.published)) for one in meant
    ]
    events = events_told(telling, histories, moment)
    told = list(zip(events, meant, strict=True))
    EventClaim.objects.bulk_create(EventClaim(event_id=event, claim=one.row, recorded_at=moment) for event, one in told)
    EventPerson.objects.bulk_create(
        EventPerson(event_id=event, person_id=person, claim=one.row, recorded_at=moment)
        for event, one in told
        for person in sorted(set(one.people.values()))
    )
    EventGroup.objects.bulk_create(
        EventGroup(event_id=event, group_id=group, claim=one.row, recorded_at=moment)
        for event, one in told
        for group in groups.numbers(_groups_in(one.claim))
    )
    return histories.people_of(events)


def end_facts(row: Claim, moment: dt.datetime) -> set[int]:
    """Supersede what only this claim supported; the numbers of those for whom something else may follow now."""
    told = list(EventClaim.objects.live().filter(claim=row).values_list("event", flat=True))
    affected = set(EventPerson.objects.live().filter(event__in=told).values_list("person", flat=True))
    for model in _SUPPORTED:
        model.objects.live().filter(claim=row).update(superseded_at=moment)
    still_told = EventClaim.objects.live().filter(event__in=told).values("event")
    Event.objects.live().filter(pk__in=told).exclude(pk__in=still_told).update(superseded_at=moment)
    return affected
