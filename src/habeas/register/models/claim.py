"""What a source says, and the words it says it in. Immutable: a correction is another claim."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from habeas.register.models.source_report import Report
from habeas.register.models.two_clocks import Immutable


class Claim(Immutable):
    """One claim: `body` is the contract's JSON (habeas-claims/1); the other columns repeat it for queries."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="claims")
    local_id = models.CharField(max_length=100)
    kind = models.CharField(max_length=20, db_index=True)
    type = models.CharField(max_length=40, blank=True, db_index=True)
    modality = models.CharField(max_length=20)
    confidence = models.FloatField()
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    body = models.JSONField()
    proposed_by = models.CharField(max_length=200)
    corrects = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="corrections")


class Evidence(Immutable):
    """A stretch of the report's text that a claim came from, in the order of the claim."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="evidence")
    place = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()

    class Meta:
        ordering: ClassVar = ["claim_id", "place"]
        constraints: ClassVar = [models.CheckConstraint(name="evidence_has_words", condition=Q(end__gt=F("start")))]
