"""Correcting how a report describes a person or group."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as __

from habeas.desk.review.forms.base import ClaimForm, present
from habeas.terms.claims import DescriptionBody


class DescriptionForm(ClaimForm):
    """The fields of a description."""

    verbatim = ("person", "value")
    first = ("person", "property", "value")

    person = forms.CharField(label=__("Of whom"))
    property = forms.CharField(
        label=__("Property"), max_length=60, help_text=__("role, affiliation, age, nationality, other name")
    )
    value = forms.CharField(label=__("As the report words it"))

    def body_initial(self) -> dict[str, Any]:
        """The description as fields."""
        description = present(self.claim.description)
        return description.model_dump()

    def body(self, data: Mapping[str, Any]) -> DescriptionBody:
        """The fields as a description."""
        return DescriptionBody(person=data["person"], property=data["property"], value=data["value"])
