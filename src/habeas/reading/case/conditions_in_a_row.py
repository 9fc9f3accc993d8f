"""Conditions of the same people, told in one sentence after another, are one event."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.draft import Draft
from habeas.terms.claims import EventBody

_NEXT = 3
_POINTS = re.compile(r"\b(?:him|her|them|his|their)\b")


def join_conditions(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts in order of the text, each joined to the one before it when it binds the same people close after."""
    joined: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (one.sentence, one.trigger)):
        last = joined[-1] if joined else None
        both = _both(last, draft) or _side_by_side(text, last, draft) if last is not None else None
        if both is None:
            joined.append(draft)
        else:
            joined[-1] = both
    return joined


def _both(one: Draft, other: Draft) -> Draft | None:
    """The two as one; None where they are of other people, another time, or told by somebody else."""
    first, second = one.body, other.body
    if not isinstance(first, EventBody) or not isinstance(second, EventBody) or not _bind_the_same(first, second):
        return None
    said = other.attribution.label in {one.attribution.label, None}
    alike = (one.modality, one.rule) == (other.modality, other.rule)
    if not said or not alike or other.sentence - one.sentence > _NEXT:
        return None
    conditions = tuple(dict.fromkeys((*first.conditions, *second.conditions)))
    body = first.model_copy(update={"conditions": conditions, "period": first.period or second.period})
    return replace(one, body=body, evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))))


def _side_by_side(text: str, one: Draft, other: Draft) -> Draft | None:
    """`confiscated the teachers’ phones and denied them access to lawyers`: "them" are those told of just before."""
    first, second = one.body, other.body
    if not isinstance(first, EventBody) or not isinstance(second, EventBody) or first.type != second.type:
        return None
    points = _POINTS.search(text, *other.trigger) or _POINTS.search(text, other.trigger[0], other.evidence[0][1])
    between = text[one.evidence[-1][1] : other.trigger[0]]
    if one.sentence != other.sentence or one.modality != other.modality or not points or between.strip(" ,") != "and":
        return None
    conditions = tuple(dict.fromkeys((*first.conditions, *second.conditions)))
    evidence = ((one.evidence[0][0], other.evidence[-1][1]),)
    return replace(one, body=first.model_copy(update={"conditions": conditions}), evidence=evidence)


def _bind_the_same(one: EventBody, other: EventBody) -> bool:
    somebody = bool(one.people or one.groups or one.count)
    same = (one.people, one.groups, one.count) == (other.people, other.groups, other.count)
    dated = one.period is not None and other.period is not None and one.period != other.period
    return one.type == other.type == "conditions" and somebody and same and not dated
