"""What is derived from a person's events: spells of detention, charges, conditions (register/derive.py)."""

from django.db import models

from habeas.register.models.event import Event
from habeas.register.models.person import Person
from habeas.register.models.two_clocks import LargeFact


class Episode(LargeFact):
    """A spell without liberty. `since`, `until`: a period as JSON, None where not known or not ended."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="episodes")
    since = models.JSONField(null=True)
    until = models.JSONField(null=True)
    opened_by = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="opened_episodes")
    closed_by = models.ForeignKey(Event, on_delete=models.PROTECT, null=True, related_name="closed_episodes")


class Charge(LargeFact):
    """An offence that a person is charged with, open while `until` and `outcome` are None."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="charges")
    offence = models.TextField()
    since = models.JSONField(null=True)
    until = models.JSONField(null=True)
    outcome = models.CharField(max_length=40, null=True)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="charges")


class Condition(LargeFact):
    """A duty or ban attached to a person's liberty, in the words of a report."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="conditions")
    kind = models.CharField(max_length=40)
    words = models.TextField()
    since = models.JSONField(null=True)
    until = models.JSONField(null=True)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="conditions")
