"""Fitting the linear models that the reader ships: logistic regression and a conditional logit, plain numpy."""

from collections import Counter

import numpy as np

LEAST = 5
"""A feature must be met in so many examples."""
Features = dict[str, float]
Choice = tuple[list[tuple[str, Features]], tuple[str, ...]]
"""Candidates with their features, and the names that are right, each as much as another."""


def fit_yes_or_no(rows: list[Features], right: np.ndarray, penalty: float) -> dict[str, float]:
    """Logistic regression: weight by feature, with "bias"."""
    names = frequent(rows)
    matrix = np.hstack([as_matrix(rows, names), np.ones((len(rows), 1))])
    weights = fit_logistic(matrix, right, np.array([*[penalty] * len(names), 1e-6]))
    return dict(zip((*names, "bias"), weights.tolist(), strict=True))


def fit_logistic(matrix: np.ndarray, right: np.ndarray, penalties: np.ndarray) -> np.ndarray:
    """The weights of the columns, each drawn to nothing by its own penalty, by Newton's method."""
    ridge, weights = np.diag(penalties), np.zeros(matrix.shape[1])
    for _ in range(30):
        chances = chances_of(matrix @ weights)
        slope = matrix.T @ (chances - right) + ridge @ weights
        curve = (matrix * np.maximum(chances * (1 - chances), 1e-6)[:, None]).T @ matrix + ridge
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-5:
            break
    return weights


def fit_wide(matrix: np.ndarray, right: np.ndarray, penalties: np.ndarray) -> tuple[np.ndarray, float]:
    """The same with a free bias, apart: quick where there are more columns than rows (it solves for the rows)."""
    drawn = matrix / penalties
    alike, size = drawn @ matrix.T, len(right)
    pulls, bias = np.zeros(size), 0.0
    for _ in range(30):
        scores = alike @ pulls + bias
        chances = chances_of(scores)
        sure = np.maximum(chances * (1 - chances), 1e-6)
        system = np.block([[alike + np.diag(1 / sure), np.ones((size, 1))], [np.ones((1, size)), np.zeros((1, 1))]])
        solved = np.linalg.solve(system, np.append(scores + (right - chances) / sure, 0.0))
        moved = np.abs(solved[:size] - pulls).max() + abs(float(solved[size]) - bias)
        pulls, bias = solved[:size], float(solved[size])
        if moved < 1e-5:
            break
    return drawn.T @ pulls, bias


def fit_choice(choices: list[Choice], penalty: float) -> dict[str, float]:
    """Conditional logit over candidates: weight by feature."""
    names = frequent([features for candidates, _ in choices for _, features in candidates])
    ridge, weights = penalty * np.eye(len(names)), np.zeros(len(names))
    tables = [as_matrix([features for _, features in candidates], names) for candidates, _ in choices]
    rights = [[n for n, (name, _) in enumerate(candidates) if name in right] for candidates, right in choices]
    for _ in range(12):
        slope, curve = ridge @ weights, ridge.copy()
        for rows, right in zip(tables, rights, strict=True):
            chances = softmax(rows @ weights)
            mean = chances @ rows
            slope += mean - rows[right].mean(axis=0)
            curve += (rows * chances[:, None]).T @ rows - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weights -= step / max(1.0, np.abs(step).max())
        if np.abs(step).max() < 1e-4:
            break
    return dict(zip(names, weights.tolist(), strict=True))


def chances_of(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))


def softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max())
    return raised / raised.sum()


def frequent(rows: list[Features]) -> list[str]:
    counted = Counter(name for row in rows for name in row)
    return sorted(name for name, times in counted.items() if times >= LEAST)


def as_matrix(rows: list[Features], names: list[str]) -> np.ndarray:
    places = {name: n for n, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for n, row in enumerate(rows):
        for name, value in row.items():
            if name in places:
                matrix[n, places[name]] = value
    return matrix


def weigh(weights: dict[str, float], features: Features) -> float:
    return weights.get("bias", 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())


def chosen(weights: dict[str, float], candidates: list[tuple[str, Features]]) -> str | None:
    return max(candidates, key=lambda pair: weigh(weights, pair[1]))[0] if candidates else None
