"""What bodies decided on a person's recognition, as a person entered it with words or a paper cited."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from habeas.register.models.event import Event
from habeas.register.models.person import Person
from habeas.register.models.source_report import Report
from habeas.register.models.two_clocks import Fact, Immutable


class Assessment(Fact):
    """One decision of one body. What the framework said when it was entered is copied: its file may change."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="assessments")
    episode = models.ForeignKey(Event, on_delete=models.PROTECT, null=True, related_name="assessments")
    body = models.TextField()
    framework = models.CharField(max_length=40, db_index=True)
    framework_version = models.CharField(max_length=20)
    framework_title = models.TextField()
    verified = models.BooleanField()
    term = models.TextField()
    limbs = models.JSONField()
    motive = models.BooleanField(null=True)
    outcome = models.CharField(max_length=40)
    standing = models.CharField(max_length=20)
    demand = models.TextField(null=True)
    date = models.CharField(max_length=10, null=True)
    reasons = models.TextField(blank=True)
    report = models.ForeignKey(Report, on_delete=models.PROTECT, null=True, related_name="assessments")
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    words = models.TextField(blank=True)
    document = models.TextField(blank=True)
    by = models.CharField(max_length=200)
    replaces = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="replaced_by")

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="assessment_rests_on_words_or_a_paper",
                condition=Q(report__isnull=False, start__isnull=False, end__isnull=False) & ~Q(words="")
                | ~Q(document=""),
            ),
        ]


class AssessmentTakenBack(Immutable):
    """That an entry was taken back with nothing in its place, by whom and why."""

    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="taken_back")
    by = models.CharField(max_length=200)
    reason = models.TextField()
