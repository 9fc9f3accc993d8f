"""Law 1 at every door: a claim's evidence is in the report, to the character."""

from habeas.terms.claims import Claim
from habeas.terms.errors import NotAllowed


def check_evidence(claim: Claim, text: str) -> None:
    """Raise NotAllowed unless every piece of evidence is text[start:end]."""
    for words in claim.evidence:
        if text[words.start : words.end] != words.text:
            raise NotAllowed(
                f"claim {claim.id}: its evidence is not what the report says at {words.start}:{words.end}; "
                "mark the words in the report's own text"
            )
    if not claim.evidence:
        raise NotAllowed(f"claim {claim.id} has no evidence: mark the words that it comes from")
