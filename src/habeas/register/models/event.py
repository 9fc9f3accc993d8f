"""Happenings. An event is told by one or more accepted claims and holds while one of them does.

Its values (period, count, place …) are not copied here: they are those of its claims, so that no two rows
of the register can say different things of one account.
"""

from typing import ClassVar

from django.db import models

from habeas.register.models.claim import Claim
from habeas.register.models.group import Group
from habeas.register.models.person import Person
from habeas.register.models.two_clocks import LargeFact, MovingFact


class Event(LargeFact):
    """Something that happened, was planned, denied or demanded."""

    type = models.CharField(max_length=40)
    modality = models.CharField(max_length=20)

    class Meta(LargeFact.Meta):
        indexes: ClassVar = [models.Index(fields=["type"], name="event_type")]


class EventClaim(MovingFact):
    """An accepted claim's support of an event."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="supports")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="supports")


class EventPerson(MovingFact):
    """A person's part in an event, as one accepted claim gives it."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="participations")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="participations")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="participations")


class EventGroup(LargeFact):
    """A group's part in an event, as one accepted claim gives it."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="group_participations")
    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="participations")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="group_participations")
