"""Whether a reading tells already what is proposed: a second claim of the same words is no help to a reviewer."""

from habeas.terms.claims import Claim, Reading

ALREADY_READ = "what the reader has read already"


def is_told_in(reading: Reading, proposed: Claim) -> bool:
    """Same kind and modality on overlapping words, and the same type, measure, words or property."""
    return any(
        claim.kind == proposed.kind
        and claim.modality == proposed.modality
        and _overlap(claim, proposed)
        and _says(claim) == _says(proposed)
        for claim in reading.claims
    )


def _overlap(one: Claim, other: Claim) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)


def _says(claim: Claim) -> object:
    """What makes two claims on the same words the same; a reason, whatever its cut."""
    if claim.event:
        return claim.event.type, frozenset(person.name for person in claim.event.people)
    if claim.figure:
        return claim.figure.measure, claim.figure.count.value
    if claim.description:
        return claim.description.person, claim.description.property
    return claim.kind
