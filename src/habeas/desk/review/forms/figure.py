"""Correcting a reported figure: so many of whom, in what state, on what day."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as __

from habeas.desk.review.forms.base import ClaimForm, changed_period, present
from habeas.desk.review.forms.fields import PartialDateField, count_fields, count_from, count_initial
from habeas.terms.claims import FigureBody

_COUNT = count_fields(required=True)


class FigureForm(ClaimForm):
    """The fields of a figure."""

    verbatim = ("of",)
    first = ("measure", "number", "qualifier", "of")
    periods = (("since", "until"),)

    measure = forms.CharField(
        label=__("State counted"), max_length=60, help_text=__("held, released, charged, convicted")
    )
    number = _COUNT["number"]
    qualifier = _COUNT["qualifier"]
    of = _COUNT["of"]
    since = PartialDateField(label=__("As of, from"), required=False)
    until = PartialDateField(label=__("As of, to"), required=False)

    def body_initial(self) -> dict[str, Any]:
        """The figure as fields."""
        figure = present(self.claim.figure)
        return {
            "measure": figure.measure,
            **count_initial(figure.count),
            "of": figure.count.of or figure.of,
            "since": figure.as_of.since if figure.as_of else None,
            "until": figure.as_of.until if figure.as_of else None,
        }

    def body(self, data: Mapping[str, Any]) -> FigureBody:
        """The fields as a figure."""
        before = self.claim.figure.as_of if self.claim.figure else None
        as_of = changed_period(before, data["since"], data["until"])
        count = present(count_from({**data, "of": None if self._of_stands_beside() else data["of"]}))
        return FigureBody(measure=data["measure"], of=data["of"] or None, count=count, as_of=as_of)

    def _of_stands_beside(self) -> bool:
        """Whether the claim says of whom beside the count rather than in it."""
        return self.claim.figure is None or self.claim.figure.count.of is None
