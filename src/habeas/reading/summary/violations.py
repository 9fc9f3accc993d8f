"""What was done to people, by the report as a whole: how often and where each act is told, as features."""

import math
from collections import Counter
from collections.abc import Sequence

from habeas.reading.summary.acts import find_acts
from habeas.reading.summary.around_acts import describe_around, describe_spread
from habeas.reading.summary.linear import chance, threshold
from habeas.reading.summary.told import ToldText
from habeas.reading.summary.wording import count_kinds
from habeas.terms.claims import Claim
from habeas.terms.summary import Violation

FIRST, LEAD = 400, 1_200
ACTS_OF: dict[Violation, frozenset[str]] = {
    "arbitrary detention": frozenset({"arbitrary_detention", "prosecution"}),
    "enforced disappearance": frozenset({"enforced_disappearance"}),
    "kidnapping": frozenset({"kidnapping"}),
    "killing": frozenset({"killing", "death"}),
    "torture": frozenset({"torture"}),
    "other": frozenset({"assault", "sexual_violence", "threat", "restriction", "labour", "discrimination"}),
}
"""The kinds of violation and the acts of the vocabulary that tell them."""
LIKELY = 0.2
"""How probable the likeliest type must be to be told alone where no model says yes."""


def describe_violations(told: ToldText, claims: Sequence[Claim]) -> dict[str, float]:
    """Features of the report: acts told in all, in its title and its beginning, with people named, and claims."""
    text, title = told.parsed.report.text, told.parsed.report.title or ""
    counted: Counter[str] = Counter()
    for act in told.acts:
        kind = act.act.type
        counted[f"act:{kind}"] += 1
        counted[f"{act.act.shape}:{kind}"] += 1
        counted["acts"] += 1
        counted[f"lead:{kind}"] += act.act.start < LEAD
        counted[f"first words:{kind}"] += act.act.start < FIRST
        counted[f"of somebody:{kind}"] += bool(act.affected)
        counted[f"of people named:{kind}"] += bool(act.affected.people)
    counted.update(f"title:{act.type}" for act in find_acts(title))
    counted.update(f"event:{claim.event.type}" for claim in claims if claim.event)
    counted.update(f"asserted:{claim.event.type}" for claim in claims if claim.event and claim.modality == "asserted")
    counted.update({f"doers:{kind}": n for kind, n in count_kinds(text, "perpetrators").items()})
    found = {key: math.log1p(n) for key, n in counted.items() if n}
    found.update({f"{key}?": 1.0 for key, n in counted.items() if n})
    found.update({f"word:{_spelled(text[act.act.start : act.act.end])}": 1.0 for act in told.acts})
    found["size"] = math.log(1 + len(text) / 1000)
    found.update({f"share {key}": n / counted["acts"] for key, n in counted.items() if key.startswith("act:")})
    return {**found, **describe_around(told), **describe_spread(told)}


def _spelled(words: str) -> str:
    return " ".join(words.lower().split())


def choose_violations(features: dict[str, float]) -> list[tuple[Violation, float]]:
    """The types whose models say yes, else the likeliest if it is likely at all, with their probabilities."""
    chances = {type_: chance(type_, features) for type_ in ACTS_OF}
    return chosen_of(chances, {type_: threshold(type_) for type_ in ACTS_OF})


def chosen_of(chances: dict[Violation, float], limits: dict[Violation, float]) -> list[tuple[Violation, float]]:
    """Those that reach their limits; else the likeliest alone, or none where even that is not likely."""
    found = [(type_, sure) for type_, sure in chances.items() if sure >= limits[type_]]
    likeliest = max(chances.items(), key=lambda pair: pair[1])
    return found or ([likeliest] if likeliest[1] >= LIKELY else [])
