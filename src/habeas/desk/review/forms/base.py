"""What every kind of claim is corrected by: modality, speaker, the words it stands on, and why."""

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as __
from pydantic import ValidationError

from habeas.desk.review.forms.fields import LinesField, PartialDateField, choices
from habeas.desk.review.words_in_text import find_words, has_words
from habeas.desk.wording.labels import MODALITIES
from habeas.terms.claims import Attribution, Claim, Evidence
from habeas.terms.errors import BadInput
from habeas.terms.period import Period, first_day, last_day
from habeas.terms.report import Report

Body = TypeVar("Body")


class ClaimForm(forms.Form):
    """Corrects one claim of one report. After is_valid(), `corrected` is the new claim."""

    # Fields whose words must stand in the report, letter for letter.
    verbatim: ClassVar[tuple[str, ...]] = ()
    # Fields in the order of the page; the common ones follow.
    first: ClassVar[tuple[str, ...]] = ()
    # Pairs of fields that begin and end a period.
    periods: ClassVar[tuple[tuple[str, str], ...]] = ()

    modality = forms.ChoiceField(
        label=__("How the report says it"),
        choices=choices(MODALITIES),
        help_text=__("A call for release is a release demanded."),
    )
    speaker = forms.CharField(label=__("Who says so"), required=False, help_text=__("Empty: the report itself."))
    speaker_role = forms.CharField(label=__("In what office"), required=False)
    organisation = forms.CharField(label=__("For which organisation"), required=False)
    via = forms.CharField(label=__("Through whom"), required=False, help_text=__("“told Reuters”: Reuters"))
    said_on = PartialDateField(label=__("Said on"), required=False)
    words = LinesField(
        label=__("The words it stands on"), help_text=__("Passages of the report, one a line, word for word.")
    )
    why = forms.CharField(label=__("Why you correct it"), required=False, max_length=500)

    def __init__(self, claim: Claim, report: Report, data: Any = None, prefix: str = "") -> None:
        self.claim, self.report = claim, report
        self.corrected: Claim | None = None
        initial = {**self.common_initial(), **self.body_initial()}
        super().__init__(data, initial=initial, auto_id=f"{prefix}%s", label_suffix="")
        own = [name for name in self.fields if name not in ClaimForm.base_fields]
        self.order_fields([*self.first, "modality", *own])

    def common_initial(self) -> dict[str, Any]:
        """The claim's values that every kind has."""
        who = self.claim.attribution
        return {
            "modality": self.claim.modality,
            "speaker": who.speaker,
            "speaker_role": who.role,
            "organisation": who.organisation,
            "via": who.via,
            "said_on": who.said.since if who.said else None,
            "words": [" ".join(evidence.text.split()) for evidence in self.claim.evidence],
        }

    def body_initial(self) -> dict[str, Any]:
        """The claim's values of this kind, as the form's fields name them."""
        raise NotImplementedError

    def body(self, data: Mapping[str, Any]) -> Any:
        """The corrected body from the cleaned values. May raise pydantic's ValidationError."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        """Check words against the report, periods against themselves, and make the corrected claim."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        for name in (*self.verbatim, "speaker", "speaker_role", "organisation", "via"):
            self._check_verbatim(name, data.get(name))
        for since, until in self.periods:
            self._check_order(since, until)
        evidence = self._find_evidence(data.get("words") or [])
        if not self.errors:
            self._make_corrected(data, evidence)
        return data

    def _check_verbatim(self, name: str, value: Any) -> None:
        for words in value if isinstance(value, list) else [value]:
            said = words if isinstance(words, str) or not words else words[0]
            if said and not has_words(self.report.text, said):
                self.add_error(
                    name, _("“%(words)s” is not in the report. Use the report's own words.") % {"words": said}
                )

    def _check_order(self, since: str, until: str) -> None:
        start, end = self.cleaned_data.get(since), self.cleaned_data.get(until)
        if start and end and first_day(start) > last_day(end):
            self.add_error(until, _("This day lies before the day it began."))

    def _find_evidence(self, passages: list[str]) -> tuple[Evidence, ...]:
        found = []
        for place, passage in enumerate(passages):
            evidence = find_words(self.report.text, passage, near=self._place_before(place))
            if evidence is None:
                self.add_error("words", _("“%(words)s” is not in the report, word for word.") % {"words": passage})
            else:
                found.append(evidence)
        return tuple(found)

    def _place_before(self, place: int) -> int:
        """Where the passage of the uncorrected claim stood; the start of the text for a claim that is new."""
        before = self.claim.evidence
        return before[min(place, len(before) - 1)].start if before else 0

    def _make_corrected(self, data: dict[str, Any], evidence: tuple[Evidence, ...]) -> None:
        try:
            self.corrected = Claim(
                id=self.claim.id,
                kind=self.claim.kind,
                modality=data["modality"],
                attribution=self._attribution(data),
                evidence=evidence,
                confidence=1.0,
                **{self.claim.kind: self.body(data)},
            )
        except ValidationError as problem:
            for error in problem.errors(include_url=False, include_input=False):
                self.add_error(None, f"{'.'.join(str(part) for part in error['loc'])}: {error['msg']}")

    def _attribution(self, data: dict[str, Any]) -> Attribution:
        return Attribution(
            speaker=data["speaker"] or None,
            role=data["speaker_role"] or None,
            organisation=data["organisation"] or None,
            via=data["via"] or None,
            said=changed_period(self.claim.attribution.said, data["said_on"], data["said_on"]),
        )


def present(body: Body | None) -> Body:
    """The part of a claim that its kind promises. Raises BadInput for a claim that breaks the promise."""
    if body is None:
        raise BadInput("this claim lacks the body of its kind: reject it and add it anew")
    return body


def changed_period(before: Period | None, since: str | None, until: str | None) -> Period | None:
    """The period with new ends; its words stay, since the report did not change."""
    text = before.text if before else None
    if not since and not until and not text:
        return None
    return Period(since=since or None, until=until or None, text=text)
