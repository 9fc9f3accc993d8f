"""Correcting a reason that somebody gives for an event."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as __

from habeas.desk.review.forms.base import ClaimForm, present
from habeas.terms.claims import ReasonBody


class ReasonForm(ClaimForm):
    """The field of a reason. Which event it is a reason for stays as it was."""

    verbatim = ("reason",)
    first = ("reason",)

    reason = forms.CharField(label=__("Reason given"), widget=forms.Textarea(attrs={"rows": 3}))

    def body_initial(self) -> dict[str, Any]:
        """The reason as a field."""
        reason = present(self.claim.reason)
        return {"reason": reason.text}

    def body(self, data: Mapping[str, Any]) -> ReasonBody:
        """The field as a reason."""
        return ReasonBody(of=self.claim.reason.of if self.claim.reason else None, text=data["reason"])
