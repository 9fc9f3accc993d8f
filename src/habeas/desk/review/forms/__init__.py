"""The form that corrects a claim, one for each kind."""

from typing import Any

from habeas.desk.review.forms.base import ClaimForm
from habeas.desk.review.forms.description import DescriptionForm
from habeas.desk.review.forms.event import EventForm
from habeas.desk.review.forms.figure import FigureForm
from habeas.desk.review.forms.quote import QuoteForm
from habeas.desk.review.forms.reason import ReasonForm
from habeas.terms.claims import Claim, Kind
from habeas.terms.report import Report

FORMS: dict[Kind, type[ClaimForm]] = {
    "event": EventForm,
    "figure": FigureForm,
    "quote": QuoteForm,
    "description": DescriptionForm,
    "reason": ReasonForm,
}


def form_for(claim: Claim, report: Report, data: Any = None, prefix: str = "") -> ClaimForm:
    """The form of the claim's kind, filled with the claim or with what was sent."""
    return FORMS[claim.kind](claim, report, data, prefix)
