"""The facts behind an accepted claim: made or extended when it is accepted, superseded when it falls."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import Model

from habeas.register.models import (
    Affiliation,
    Claim,
    Description,
    Event,
    EventClaim,
    EventGroup,
    EventPerson,
    Group,
    Person,
    PersonName,
)
from habeas.register.names import normalise
from habeas.register.recording.deriving import rederive
from habeas.register.recording.events import find_event
from habeas.register.recording.people import Choices, link_people
from habeas.terms import claims as contract
from habeas.terms.vocabulary import load_vocabulary

# Rows that hold because one claim says so, and fall with it.
_SUPPORTED = (PersonName, EventClaim, EventPerson, EventGroup, Description, Affiliation)


def make_facts(row: Claim, choices: Choices, moment: dt.datetime) -> None:
    """Record what an accepted claim says of people and events. Figures, quotes and reasons stand as claims."""
    rederive(_people_of(told_by(row, choices, moment)), moment)


def make_facts_of(rows: Iterable[Claim], moment: dt.datetime) -> None:
    """The same of several claims, one after another; what follows for a person is derived once, at the end."""
    told = [event for row in rows for event in told_by(row, {}, moment)]
    rederive(_people_of(told), moment)


def told_by(row: Claim, choices: Choices, moment: dt.datetime) -> list[int]:
    """Record what the claim itself says; the numbers of the events that it tells."""
    claim = contract.Claim.model_validate(row.body)
    if claim.event is not None:
        return [_make_event(row, claim, claim.event, choices, moment)]
    if claim.description is not None:
        _describe(row, claim.description, choices, moment)
    return []


def _make_event(
    row: Claim, claim: contract.Claim, body: contract.EventBody, choices: Choices, moment: dt.datetime
) -> int:
    people = set(link_people(row, (person.name for person in body.people), choices, moment).values())
    event = find_event(row, claim, people)
    if event is None:
        event = Event.objects.create(type=body.type, modality=row.modality, recorded_at=moment)
    EventClaim.objects.create(event=event, claim=row, recorded_at=moment)
    for person in sorted(people, key=_number):
        EventPerson.objects.create(event=event, person=person, claim=row, recorded_at=moment)
    for group in {group.pk: group for group in (_group(name, moment) for name in body.groups)}.values():
        EventGroup.objects.create(event=event, group=group, claim=row, recorded_at=moment)
    return _number(event)


def _number(row: Model) -> int:
    return int(row.pk)


def _group(name: str, moment: dt.datetime) -> Group:
    group, _ = Group.objects.get_or_create(normalised=normalise(name), defaults={"name": name, "recorded_at": moment})
    return group


def _describe(row: Claim, body: contract.DescriptionBody, choices: Choices, moment: dt.datetime) -> None:
    """A description of a person. One of a group of the register is no person's, and stands as a claim."""
    if body.person not in choices and Group.objects.filter(normalised=normalise(body.person)).exists():
        return
    (person,) = link_people(row, [body.person], choices, moment).values()
    Description.objects.create(
        person=person, claim=row, property=body.property[:100], value=body.value, recorded_at=moment
    )
    if normalise(body.property) in load_vocabulary("description_properties")["belonging"]:
        Affiliation.objects.create(person=person, group=_group(body.value, moment), claim=row, recorded_at=moment)


def end_facts(row: Claim, moment: dt.datetime) -> None:
    """Supersede what only this claim supported, and what followed from it."""
    told = list(EventClaim.objects.live().filter(claim=row).values_list("event", flat=True))
    affected = _people_of(told)
    for model in _SUPPORTED:
        model.objects.live().filter(claim=row).update(superseded_at=moment)
    still_told = EventClaim.objects.live().filter(event__in=told).values("event")
    Event.objects.live().filter(pk__in=told).exclude(pk__in=still_told).update(superseded_at=moment)
    rederive(affected, moment)


def _people_of(events: Iterable[int]) -> list[Person]:
    taking_part = EventPerson.objects.live().filter(event__in=list(events))
    return list(Person.objects.filter(pk__in=taking_part.values("person")).order_by("pk"))
