"""What a person decided on a claim. A later judgement supersedes it; one is live at a time."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from habeas.register.models.claim import Claim
from habeas.register.models.two_clocks import Fact


class Judgement(Fact):
    """`verdict`: accepted, rejected, corrected or unsure."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="judgements")
    verdict = models.CharField(max_length=20)
    by = models.CharField(max_length=200)
    reason = models.TextField(blank=True)
    superseded_at = models.DateTimeField(null=True, blank=True)  # never asked for alone: no index

    class Meta(Fact.Meta):
        constraints: ClassVar = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                name="one_live_judgement_a_claim", fields=["claim"], condition=Q(superseded_at=None)
            ),
        ]
