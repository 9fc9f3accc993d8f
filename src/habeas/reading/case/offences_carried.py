"""The offences of charges that are only pointed at: "the charges against him", "guilty of the charge"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.draft import Draft
from habeas.terms.claims import EventBody

_CHARGED = {"charge", "arrest", "rearrest", "detention", "trial", "warrant"}
_DEFENDANTS = re.compile(r"\b(?:defendants?|accused)\b", re.IGNORECASE)
_THE_FIRST = re.compile(r"\bthe first charge\b", re.IGNORECASE)
_THE_CHARGE = re.compile(
    r"\b(?:of|to|on) (?:the|this|that|his|her|their|both) (?:first |same |only )?charges?\b", re.IGNORECASE
)


def carry_offences(text: str, events: Sequence[Draft]) -> list[Draft]:
    """The events, those that point at a charge told before with its offences."""
    return [_with_charge(text, event, events) for event in events]


def _with_charge(text: str, event: Draft, events: Sequence[Draft]) -> Draft:
    body = event.body
    if not isinstance(body, EventBody) or body.offences or not _points_at_a_charge(text, event, body):
        return event
    before = [
        (other.trigger, other.body.offences)
        for other in events
        if isinstance(other.body, EventBody)
        and other.trigger < event.trigger
        and other.body.offences
        and other.body.type in _CHARGED
        and _is_of_the_same(body, other.body)
    ]
    if not before:
        return event
    first = any(_THE_FIRST.search(text, start, end + 30) for start, end in event.evidence)
    _, offences = min(before) if first else max(before)
    return replace(event, body=body.model_copy(update={"offences": offences}))


def _points_at_a_charge(text: str, event: Draft, body: EventBody) -> bool:
    told = body.type in {"conviction", "sentence", "acquittal", "trial"} and any(
        _THE_CHARGE.search(text, start, end + 30) for start, end in event.evidence
    )
    return body.type == "charges_dropped" or told


def _is_of_the_same(body: EventBody, charged: EventBody) -> bool:
    names = {person.name for person in body.people}
    if names:
        return bool(names & {person.name for person in charged.people})
    of = " ".join([*body.groups, (body.count.of if body.count else None) or ""])
    same_group = bool(body.groups) and body.groups == charged.groups
    return charged.type == "charge" and (same_group or bool(_DEFENDANTS.search(of)))
