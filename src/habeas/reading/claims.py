"""Drafts to claims: ids in the order of the text, evidence cut to the character, reasons tied to their event."""

from collections.abc import Sequence
from typing import Any

from habeas.reading.confidence import confidence_of
from habeas.reading.draft import Body, Draft, Words
from habeas.terms.claims import (
    Claim,
    DescriptionBody,
    EventBody,
    Evidence,
    FigureBody,
    Kind,
    QuoteBody,
    ReasonBody,
)

_KIND: dict[type[Body], Kind] = {
    EventBody: "event",
    FigureBody: "figure",
    QuoteBody: "quote",
    DescriptionBody: "description",
    ReasonBody: "reason",
}


def as_claims(drafts: Sequence[Draft], text: str, triggers: dict[Words, Words] | None = None) -> tuple[Claim, ...]:
    """Number the drafts c1, c2 … `triggers` says into which draft's trigger a merged one went."""
    ordered = in_order(drafts)
    ids = {draft.trigger: f"c{n}" for n, draft in enumerate(ordered, 1) if isinstance(draft.body, EventBody)}
    merged = triggers or {}
    return tuple(
        _as_claim(draft, f"c{n}", text, ids.get(merged.get(draft.about, draft.about)) if draft.about else None)
        for n, draft in enumerate(ordered, 1)
    )


def in_order(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in the order of the text: that of the claims."""
    return sorted(drafts, key=lambda draft: (draft.evidence[0], draft.trigger))


def _as_claim(draft: Draft, name: str, text: str, of: str | None) -> Claim:
    body = draft.body.model_copy(update={"of": of}) if isinstance(draft.body, ReasonBody) else draft.body
    kind = _KIND[type(draft.body)]
    bodies: dict[str, Any] = {kind: body}
    return Claim(
        id=name,
        kind=kind,
        modality=draft.modality,
        attribution=draft.attribution,
        evidence=tuple(Evidence(start=start, end=end, text=text[start:end]) for start, end in draft.evidence),
        confidence=confidence_of(draft),
        **bodies,
    )
