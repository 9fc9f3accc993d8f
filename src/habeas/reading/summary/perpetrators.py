"""Whose doing it was, by the report as a whole: the kinds of doers named, above all beside the acts, as features."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import get_args

from habeas.reading.summary.linear import chance
from habeas.reading.summary.told import VIOLATIONS, ToldText
from habeas.reading.summary.wording import count_kinds, find_kinds
from habeas.terms.claims import Claim
from habeas.terms.summary import PerpetratorType


def describe_perpetrators(told: ToldText, claims: Sequence[Claim]) -> dict[str, float]:
    """Features of the report: kinds of doers in all, in its title, beside its acts, and as the doers of acts."""
    text, title = told.parsed.report.text, told.parsed.report.title or ""
    counted: Counter[str] = Counter()
    counted.update({f"title:{kind}": n for kind, n in count_kinds(title, "perpetrators").items()})
    kinds = list(find_kinds(text, "perpetrators"))
    counted.update(f"named:{kind}" for kind, _, _ in kinds)
    counted.update(f"lead:{kind}" for kind, start, _ in kinds if start < 900)
    with_acts = {act.sentence for act in told.acts if act.act.type in VIOLATIONS}
    counted.update(f"beside:{kind}" for kind, start, _ in kinds if told.sentence_at(start) in with_acts)
    for act in told.acts:
        counted[f"act:{act.act.type}"] += 1
        for doer in act.doers:
            for kind, n in count_kinds(doer, "perpetrators").items():
                counted[f"doer:{kind}"] += n
                counted[f"doer:{kind}:{act.act.type}"] += n
    for claim in claims:
        if claim.event:
            counted[f"event:{claim.event.type}"] += 1
            for kind, n in count_kinds(claim.event.agent or "", "perpetrators").items():
                counted[f"agent:{kind}"] += n
    found = {key: math.log1p(n) for key, n in counted.items() if n}
    found.update({f"{key}?": 1.0 for key, n in counted.items() if n})
    for group in ("named", "beside", "doer"):
        mine = {key: n for key, n in counted.items() if key.startswith(f"{group}:") and key.count(":") == 1}
        found.update({f"share {key}": n / sum(mine.values()) for key, n in mine.items()})
    return found


def model_of(type_: PerpetratorType | None) -> str:
    """The name of the model that says whether it was one of this type; None: nobody is said to have done it."""
    return f"perpetrator: {type_ or 'nobody'}"


def choose_type(features: dict[str, float]) -> tuple[PerpetratorType | None, float]:
    """The type whose model is surest, and how probable it is beside the others."""
    types: tuple[PerpetratorType | None, ...] = (None, *get_args(PerpetratorType))
    chances = {type_: chance(model_of(type_), features) for type_ in types}
    best = max(types, key=lambda type_: chances[type_])
    return best, chances[best] / sum(chances.values())
