"""Organisations, parties and informal groups, and who is said to belong to them."""

from django.db import models

from habeas.register.models.claim import Claim
from habeas.register.models.person import Person
from habeas.register.models.two_clocks import Fact, Recorded


class Group(Recorded):
    """A group in the spelling it was first met in."""

    name = models.TextField()
    normalised = models.TextField(unique=True)


class Affiliation(Fact):
    """A person's belonging to a group, as one accepted claim gives it."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="affiliations")
    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="affiliations")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="affiliations")
