"""Which claim that was read is which claim of the gold: one to one, the best pairs first."""

from collections.abc import Callable, Sequence

from tests.gold.alike import same_name, same_text, same_wording
from tests.gold.facts import family

from habeas.terms.claims import Claim

Pairs = dict[int, int]


def pair(gold: Sequence[Claim], read: Sequence[Claim]) -> Pairs:
    """Index of a gold claim → index of the read claim that says it."""
    pairs: Pairs = {}
    ranked = sorted(
        ((_likeness(one, other), -i, -j) for i, one in enumerate(gold) for j, other in enumerate(read)), reverse=True
    )
    for likeness, i, j in ranked:
        if likeness > 0 and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def _likeness(gold: Claim, read: Claim) -> float:
    return _LIKENESS[gold.kind](gold, read) if gold.kind == read.kind else 0


def _of_events(gold: Claim, read: Claim) -> float:
    assert gold.event and read.event
    if family(gold) != family(read):
        return 0
    people = sum(any(same_name(a.name, b.name) for b in read.event.people) for a in gold.event.people)
    words = overlap(gold, read)
    groups = any(same_wording(a, b) for a in _groups(gold) for b in _groups(read))
    if not (people or words or groups):
        return 0
    return 1 + 2 * people + 2 * words + groups + (gold.event.type == read.event.type) + (gold.modality == read.modality)


def _groups(claim: Claim) -> list[str]:
    assert claim.event
    of = claim.event.count.of if claim.event.count else None
    return [*claim.event.groups, *([of] if of else [])]


def overlap(gold: Claim, read: Claim) -> float:
    """How much of the gold's evidence the read claim's evidence covers, 0 to 1."""
    covered = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in gold.evidence for b in read.evidence)
    return min(1.0, covered / sum(a.end - a.start for a in gold.evidence))


def _of_figures(gold: Claim, read: Claim) -> float:
    assert gold.figure and read.figure
    same = gold.figure.count.value == read.figure.count.value
    return (1 + overlap(gold, read) + (gold.figure.measure == read.figure.measure)) * same


def _of_quotes(gold: Claim, read: Claim) -> float:
    assert gold.quote and read.quote
    alike = same_text(gold.quote.text, read.quote.text) or same_wording(gold.quote.text, read.quote.text, 0.8)
    return (1 + overlap(gold, read)) * (alike and overlap(gold, read) > 0)


def _of_descriptions(gold: Claim, read: Claim) -> float:
    assert gold.description and read.description
    same = gold.description.property == read.description.property and same_wording(
        gold.description.value, read.description.value
    )
    return float(same and same_name(gold.description.person, read.description.person))


def _of_reasons(gold: Claim, read: Claim) -> float:
    assert gold.reason and read.reason
    return float(same_wording(gold.reason.text, read.reason.text, 0.6))


_LIKENESS: dict[str, Callable[[Claim, Claim], float]] = {
    "event": _of_events, "figure": _of_figures, "quote": _of_quotes, "description": _of_descriptions,
    "reason": _of_reasons,
}  # fmt: skip
