"""What people say of accounts: how far a source or a claim is to be trusted, and which account they prefer."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from habeas.register.models.claim import Claim
from habeas.register.models.event import Event
from habeas.register.models.person import Person
from habeas.register.models.two_clocks import Fact

_LIVE = Q(superseded_at=None)


class Grade(Fact):
    """The grade of one aspect (terms/vocabularies/trust.yaml) of a source or of one claim.

    A source is whoever says it, by normalised name (`voice`, empty where a claim is graded); `name` is as it was given.
    """

    voice = models.CharField(max_length=500, blank=True)
    name = models.CharField(max_length=500, blank=True)
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, null=True, related_name="grades")
    aspect = models.CharField(max_length=20)
    value = models.CharField(max_length=40)
    by = models.CharField(max_length=200)
    reason = models.TextField()

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="a_grade_is_of_a_source_or_of_a_claim",
                condition=Q(claim=None) & ~Q(voice="") | Q(claim__isnull=False, voice=""),
            ),
            models.UniqueConstraint(
                name="one_live_grade_a_source", fields=["voice", "aspect"], condition=_LIVE & Q(claim=None)
            ),
            models.UniqueConstraint(name="one_live_grade_a_claim", fields=["claim", "aspect"], condition=_LIVE),
        ]


class Preference(Fact):
    """The account that a person prefers of a property of somebody, or of a field of an event."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="preferences")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, null=True, related_name="preferences")
    fact = models.CharField(max_length=40)
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="preferences")
    by = models.CharField(max_length=200)
    reason = models.TextField()

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="a_preference_is_of_a_person_or_of_an_event",
                condition=Q(person=None, event__isnull=False) | Q(person__isnull=False, event=None),
            ),
            models.UniqueConstraint(
                name="one_live_preference_of_a_person", fields=["person", "fact"], condition=_LIVE & Q(event=None)
            ),
            models.UniqueConstraint(
                name="one_live_preference_of_an_event", fields=["event", "fact"], condition=_LIVE & Q(person=None)
            ),
        ]
