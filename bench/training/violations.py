"""The violations' part of `bench/train_summary.py`: a wide logistic regression a type, thresholds for all of them.

Features stand in groups: the acts of the type itself, everything else, what stands around its acts, how they spread.
A group counts as a whole: its penalty is the smaller, the less its features vary together, times its share.
"""

from collections.abc import Sequence

import numpy as np

from habeas.reading.summary.acts import find_acts
from habeas.reading.summary.violations import ACTS_OF, chosen_of
from training.linear_fits import Features, as_matrix, chances_of, fit_wide, frequent

SHARES = {"own": 1.0, "rest": 1.0, "around": 0.5, "spread": 0.5}
PENALTY = 0.6
ROUNDS, FOLDS, SEED = 5, 10, 7
AS_GOOD = 0.005
LIMITS = [round(0.2 + 0.02 * n, 2) for n in range(16)]
Marks = Sequence[frozenset[str]]


def group_of(feature: str, type_: str) -> str | None:
    """The group in which a type's model counts the feature; None where it looks at it not at all."""
    acts = ACTS_OF[type_]
    first, _, rest = feature.partition(" ")
    if first in ("around", "spread"):
        return first if rest.partition(":")[0] in acts else None
    kind, _, word = feature.removesuffix("?").partition(":")
    if kind == "word":
        return "own" if {act.type for act in find_acts(word)} & acts else "rest"
    return "own" if word in acts else "rest"


def fit_violation(type_: str, rows: Sequence[Features], right: np.ndarray) -> dict[str, float]:
    """Weight by feature, with "bias"."""
    names = [name for name in frequent(list(rows)) if group_of(name, type_)]
    groups = [group_of(name, type_) for name in names]
    matrix = as_matrix(list(rows), names)
    varied = dict.fromkeys(SHARES, 0.0)
    for group, much in zip(groups, matrix.var(axis=0), strict=True):
        varied[group] += float(much)
    shares = sum(SHARES[group] for group in set(groups))
    penalties = np.array([PENALTY * varied[group] * shares / SHARES[group] for group in groups])
    weights, bias = fit_wide(matrix, right, penalties)
    return {**dict(zip(names, weights.tolist(), strict=True)), "bias": bias}


def train_violations(rows: list[Features], marks: Marks, alike: Sequence[int]) -> dict[str, dict[str, float]]:
    """The models with one threshold for all; prints what they reached in repeated cross-validation."""
    chances = held_out_chances(rows, marks, alike)
    limit = lowest_good_limit(chances, marks)
    show(chances, marks, limit)
    return {type_: {**fit_violation(type_, rows, marked_with(type_, marks)), "threshold": limit} for type_ in ACTS_OF}


def lowest_good_limit(chances: dict[str, np.ndarray], marks: Marks) -> float:
    """The lowest that is as good as the best: F1 is flat there, and of new reports less is known than of these."""
    reached = {limit: mean_f1(chances, marks, limit) for limit in LIMITS}
    return next(limit for limit in LIMITS if reached[limit] >= max(reached.values()) - AS_GOOD)


def marked_with(type_: str, marks: Marks) -> np.ndarray:
    return np.array([float(type_ in marked) for marked in marks])


def held_out_chances(rows: list[Features], marks: Marks, alike: Sequence[int]) -> dict[str, np.ndarray]:
    """By type a table, round by article: what models that saw neither it nor another version of it say."""
    draw = np.random.default_rng(SEED)
    return {type_: np.array([one_round(type_, rows, marks, alike, draw) for _ in range(ROUNDS)]) for type_ in ACTS_OF}


def one_round(type_: str, rows: list[Features], marks: Marks, alike: Sequence[int], draw: np.random.Generator):
    right = marked_with(type_, marks)
    folds = stratified(right, draw)[np.array(alike)]
    chances = np.zeros(len(rows))
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        weights = fit_violation(type_, [rows[n] for n in outside], right[outside])
        names = [name for name in weights if name != "bias"]
        scores = as_matrix([rows[n] for n in inside], names) @ np.array([weights[name] for name in names])
        chances[inside] = chances_of(scores + weights["bias"])
    return chances


def stratified(right: np.ndarray, draw: np.random.Generator) -> np.ndarray:
    """A fold for each article; every fold holds its share of the right ones."""
    folds = np.zeros(len(right), dtype=int)
    for value in (0.0, 1.0):
        places = draw.permutation(np.flatnonzero(right == value))
        folds[places] = np.arange(len(places)) % FOLDS
    return folds


def mean_f1(chances: dict[str, np.ndarray], marks: Marks, limit: float) -> float:
    """Micro-F1 over the types of all articles, `unknown` where none is answered; the mean of the rounds."""
    return float(np.mean(f1s(chances, marks, limit)))


def f1s(chances: dict[str, np.ndarray], marks: Marks, limit: float, only: str | None = None) -> list[float]:
    limits = dict.fromkeys(chances, limit)
    found = []
    for turn in range(ROUNDS):
        told = [
            {type_ for type_, _ in chosen_of({type_: table[turn, n] for type_, table in chances.items()}, limits)}
            or {"unknown"}
            for n in range(len(marks))
        ]
        kept = [({*one} if only is None else {*one} & {only}) for one in told]
        given = [({*one} if only is None else {*one} & {only}) for one in marks]
        both = sum(len(mine & theirs) for mine, theirs in zip(kept, given, strict=True))
        found.append(2 * both / max(1, sum(map(len, kept)) + sum(map(len, given))))
    return found


def show(chances: dict[str, np.ndarray], marks: Marks, limit: float) -> None:
    print(f"{'violations':28} F1 {mean_f1(chances, marks, limit):.3f} at {limit}")
    for type_ in chances:
        print(f"  {type_:26} F1 {np.mean(f1s(chances, marks, limit, type_)):.3f}")
