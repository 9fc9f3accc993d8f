"""What a source says, and the words it says it in. Immutable: a correction is another claim."""

import json
from typing import Any, ClassVar

from django.db import models
from django.db.models import Index, Q

from habeas.register.models.source_report import Report
from habeas.register.models.two_clocks import LargeImmutable


class ShortJSON(json.JSONEncoder):
    """No blanks between, other scripts as they are: the body is most of what a claim takes on the disk."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"separators": (",", ":"), "ensure_ascii": False})


class Claim(LargeImmutable):
    """One claim: `body` is the contract's JSON (habeas-claims/1), what is as by default left out.

    The other columns repeat it for queries.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="claims")
    local_id = models.CharField(max_length=100)
    kind = models.CharField(max_length=20)
    type = models.CharField(max_length=40, blank=True)
    modality = models.CharField(max_length=20)
    confidence = models.FloatField()
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    body = models.JSONField(encoder=ShortJSON)
    proposed_by = models.CharField(max_length=200)
    corrects = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="corrections", db_index=False
    )

    class Meta:
        indexes: ClassVar = [
            Index(fields=["type"], name="claim_type"),
            Index(fields=["corrects"], name="claim_corrections", condition=Q(corrects__isnull=False)),
        ]
