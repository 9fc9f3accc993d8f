"""Places and facilities as people enter them: a number for ever, what it is, where it lies, other names."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from habeas.register.models.two_clocks import Fact, Recorded


class Place(Recorded):
    """A place's number, kept for ever."""


class PlaceEntry(Fact):
    """What the place is called, of what kind it is (terms/vocabularies/places.yaml) and within what it lies."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="entries")
    name = models.CharField(max_length=500)
    normalised = models.CharField(max_length=500, db_index=True)
    kind = models.CharField(max_length=40)
    within = models.ForeignKey(Place, on_delete=models.PROTECT, null=True, related_name="contained")
    by = models.CharField(max_length=200)
    reason = models.TextField()

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(name="one_live_entry_a_place", fields=["place"], condition=Q(superseded_at=None)),
        ]


class PlaceName(Fact):
    """Another name of a place."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="names")
    name = models.CharField(max_length=500)
    normalised = models.CharField(max_length=500, db_index=True)
    by = models.CharField(max_length=200)
    reason = models.TextField()

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                name="one_live_name_a_place", fields=["place", "normalised"], condition=Q(superseded_at=None)
            ),
        ]
