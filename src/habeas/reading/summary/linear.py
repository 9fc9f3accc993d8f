"""Small linear models over named features: a weight a feature, shipped as JSON that a person can read.

What they were trained on and by which script stands in the file itself (models/summary.json).
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import TypeVar

Features = Mapping[str, float]
Name = TypeVar("Name", bound=str)


def chance(model: str, features: Features) -> float:
    """The probability that a yes-or-no model gives."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, weigh(model, features)))))


def weigh(model: str, features: Features) -> float:
    """The sum of weight times value, with the model's own bias."""
    weights = _models()[model]
    return weights.get("bias", 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())


def likeliest(model: str, candidates: Sequence[tuple[Name, Features]]) -> tuple[Name, float] | None:
    """The candidate that weighs most, with its probability beside the others; None only where there is none."""
    chances = chances_of(model, candidates)
    named = [(name, sure) for (name, _), sure in zip(candidates, chances, strict=True)]
    return max(named, key=lambda pair: pair[1]) if named else None


def chances_of(model: str, candidates: Sequence[tuple[str, Features]]) -> list[float]:
    """How probable each candidate is beside the others; one of them must be right."""
    weights = _models()[model]
    scored = [sum(weights.get(key, 0.0) * value for key, value in found.items()) for _, found in candidates]
    raised = [math.exp(score - max(scored)) for score in scored]
    return [one / sum(raised) for one in raised]


def threshold(model: str) -> float:
    """From which probability on the model says yes: chosen by cross-validation on the training part."""
    return _models()[model].get("threshold", 0.5)


def explain(model: str, features: Features, most: int = 5) -> list[tuple[str, float]]:
    """The features that weighed most, for and against."""
    weights = _models()[model]
    weighed = [(name, weights.get(name, 0.0) * value) for name, value in features.items()]
    return sorted((pair for pair in weighed if pair[1]), key=lambda pair: -abs(pair[1]))[:most]


def models() -> Iterable[str]:
    """The names of the models shipped."""
    return _models()


@cache
def _models() -> dict[str, dict[str, float]]:
    file = resources.files("habeas.reading") / "models" / "summary.json"
    loaded: dict[str, dict[str, float]] = json.loads(file.read_text(encoding="utf-8"))["models"]
    return loaded
