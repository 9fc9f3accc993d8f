"""A claim that says nothing yet: what the form starts from when a person adds one."""

from typing import Any

from habeas.terms.claims import (
    Attribution,
    Claim,
    Count,
    DescriptionBody,
    EventBody,
    FigureBody,
    Kind,
    QuoteBody,
    ReasonBody,
)

# The bodies are not valid claims yet (a quote of no words), so they are made without the contract's checks; what the
# form makes of them passes every one.
_BODIES: dict[Kind, Any] = {
    "event": EventBody(type="arrest"),
    "figure": FigureBody(measure="held", count=Count(value=0)),
    "quote": QuoteBody.model_construct(direct=True, text=""),
    "description": DescriptionBody.model_construct(person="", property="role", value=""),
    "reason": ReasonBody.model_construct(of=None, text=""),
}


def blank_claim(kind: Kind) -> Claim:
    """An empty claim of that kind, without evidence."""
    return Claim.model_construct(
        id="by-hand",
        kind=kind,
        modality="asserted",
        attribution=Attribution(),
        evidence=(),
        confidence=1.0,
        **{kind: _BODIES[kind]},
    )
