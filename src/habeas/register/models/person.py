"""Who somebody is, and what accepted claims say of them."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from habeas.register.models.claim import Claim
from habeas.register.models.two_clocks import Fact, LargeFact, MovingFact, Recorded


class Person(Recorded):
    """A person's number, kept for ever. They are in the register while a live name says so."""


class PersonName(MovingFact):
    """A name that an accepted claim gives a person. `normalised` is what names are compared by."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="names")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="person_names")
    name = models.TextField()
    normalised = models.TextField()

    class Meta(MovingFact.Meta):
        indexes: ClassVar = [
            *MovingFact.Meta.indexes,
            models.Index(fields=["normalised"], name="personname_normalised"),
        ]


class Description(LargeFact):
    """A property of a person as one accepted claim gives it; several stand side by side."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="descriptions")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="descriptions")
    property = models.CharField(max_length=100)
    value = models.TextField()


class PublicationDecision(Fact):
    """Whether a person may be named outside; without one they may not."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="publication_decisions")
    publish = models.BooleanField()
    by = models.CharField(max_length=200)
    reason = models.TextField()

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                name="one_live_publication_decision", fields=["person"], condition=Q(superseded_at=None)
            ),
        ]
