"""Correcting what somebody is reported to have said."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as __

from habeas.desk.review.forms.base import ClaimForm, present
from habeas.terms.claims import QuoteBody


class QuoteForm(ClaimForm):
    """The fields of a quote."""

    verbatim = ("said",)
    first = ("said", "direct")

    said = forms.CharField(label=__("Words said"), widget=forms.Textarea(attrs={"rows": 3}))
    direct = forms.BooleanField(label=__("In quotation marks"), required=False)

    def body_initial(self) -> dict[str, Any]:
        """The quote as fields."""
        quote = present(self.claim.quote)
        return {"said": quote.text, "direct": quote.direct}

    def body(self, data: Mapping[str, Any]) -> QuoteBody:
        """The fields as a quote."""
        return QuoteBody(direct=data["direct"], text=data["said"])
