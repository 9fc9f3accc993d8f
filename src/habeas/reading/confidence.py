"""How sure a claim is, calibrated: of claims at .9, nine in ten are right (docs/reading.md).

A logistic model for each kind over a few signs that can be named: the rule that made the claim, its modality, whether
somebody is named, counted, dated. The weights are in models/confidence.json with what they were fitted on;
bench/calibrate.py fits them.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from habeas.reading.draft import Draft
from habeas.terms.claims import DescriptionBody, EventBody, FigureBody, QuoteBody

LOWEST, HIGHEST = 0.05, 0.98


@dataclass(frozen=True)
class Scale:
    """The weights of one kind, in log-odds: the base, and what each sign adds."""

    base: float
    signs: Mapping[str, float]


@cache
def scales() -> dict[str, Scale]:
    """The scale of each kind of claim."""
    file = resources.files("habeas.reading") / "models" / "confidence.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    return {kind: Scale(weights["base"], weights["signs"]) for kind, weights in told["kinds"].items()}


def confidence_of(draft: Draft) -> float:
    """The chance, 0 to 1 in hundredths, that a reviewer would accept the claim as it stands."""
    scale = scales()[kind_of(draft)]
    odds = scale.base + sum(scale.signs.get(sign, 0.0) for sign in signs_of(draft))
    return round(min(HIGHEST, max(LOWEST, 1 / (1 + math.exp(-odds)))), 2)


def kind_of(draft: Draft) -> str:
    """The kind of claim that the draft becomes."""
    return draft.rule.partition(".")[0]


def signs_of(draft: Draft) -> tuple[str, ...]:
    """Everything that bears on how sure the draft is, in words."""
    signs = [f"rule {draft.rule}", *draft.signs]
    signs += [f"modality {draft.modality}"] if draft.modality != "asserted" else []
    signs += ["somebody is given as saying it"] if draft.attribution.label else []
    signs += ["told more than once"] if len(draft.evidence) > 1 else []
    return tuple(signs + _signs_of_body(draft))


def _signs_of_body(draft: Draft) -> list[str]:
    body = draft.body
    if isinstance(body, EventBody):
        given = {
            "somebody is named": body.people, "several are named": body.people[1:], "a number is given": body.count,
            "a date is given": body.period, f"type {body.type}": True,
        }  # fmt: skip
        return [sign for sign, is_so in given.items() if is_so]
    if isinstance(body, FigureBody):
        return [f"measure {body.measure}"]
    if isinstance(body, QuoteBody):
        return ["a long quote"] if len(body.text.split()) > 25 else []
    return [f"property {body.property}"] if isinstance(body, DescriptionBody) else []
