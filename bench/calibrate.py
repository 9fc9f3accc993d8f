"""Fit the confidence of claims and show how reliable it is on reports that neither rules nor weights have seen.

Which signs speak for a claim, and how strongly, is fitted on the gold's dev part. The rules have seen that part, so its
claims are right too often; how far to trust all signs together (a slope and a shift) is therefore fitted on every
second report of the score part. What is shown as “unseen” are the others.

`python bench/calibrate.py` prints the reliability of the weights that stand; `--fit` fits new ones on dev and writes
src/habeas/reading/models/confidence.json; `--draw` redraws docs/reading-reliability.svg.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.load import GoldReport, load  # noqa: E402
from tests.gold.scoring import judge  # noqa: E402
from training.linear_fits import fit_logistic  # noqa: E402

from habeas.reading.explain import explain_report  # noqa: E402

MODEL = ROOT / "src" / "habeas" / "reading" / "models" / "confidence.json"
PICTURE = ROOT / "docs" / "reading-reliability.svg"
FEWEST = 6  # a sign seen less often says nothing
RIDGE = 2.0  # how strongly weights are drawn to nothing: few hundred claims
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Judged = tuple[str, tuple[str, ...], float, bool]
"""Kind, signs, confidence, right or not."""


def judged(reports: Sequence[GoldReport]) -> list[Judged]:
    """Every claim of the reports with its signs and whether it is right."""
    found: list[Judged] = []
    for gold in reports:
        reading, why = explain_report(gold.report)
        right = {claim.id: is_right for claim, is_right in judge(gold.claims, reading)}
        for one in why:
            signs = tuple(name for name, _ in one.effects[1:])
            found.append((one.claim.kind, signs, one.claim.confidence, right[one.claim.id]))
    return found


def fit(claims: Sequence[Judged]) -> dict[str, Any]:
    """Weights of each kind: ridge logistic regression by Newton's steps, the base not drawn to nothing."""
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for claim in claims:
        by_kind[claim[0]].append(claim)
    return {kind: _fit_kind(ones) for kind, ones in sorted(by_kind.items())}


def _fit_kind(claims: Sequence[Judged]) -> dict[str, Any]:
    seen = Counter(sign for claim in claims for sign in set(claim[1]))
    names = sorted(sign for sign, times in seen.items() if FEWEST <= times <= len(claims) - FEWEST)
    rows = np.array([[1.0, *(float(name in claim[1]) for name in names)] for claim in claims])
    right = np.array([float(claim[3]) for claim in claims])
    weights = fit_logistic(rows, right, np.array([0.05, *[RIDGE] * len(names)]))
    signs = {name: round(float(value), 3) for name, value in zip(names, weights[1:], strict=True)}
    return {"base": round(float(weights[0]), 3), "claims": len(claims), "signs": signs}


def levelled(kinds: dict[str, Any], claims: Sequence[Judged]) -> dict[str, Any]:
    """The weights with one slope and one shift for all, fitted on claims of reports that the rules have not seen."""
    odds = np.array([_odds(kinds[claim[0]], claim[1]) for claim in claims if claim[0] in kinds])
    right = np.array([float(claim[3]) for claim in claims if claim[0] in kinds])

    def loss(pair: tuple[float, float]) -> float:
        chance = np.clip(1 / (1 + np.exp(-(pair[0] * odds + pair[1]))), 1e-6, 1 - 1e-6)
        return float(-(right * np.log(chance) + (1 - right) * np.log(1 - chance)).sum() + (pair[0] - 1) ** 2)

    slope, shift = min(((a, b) for a in np.arange(0.2, 1.55, 0.05) for b in np.arange(-4, 2.05, 0.05)), key=loss)
    return {kind: _scaled(weights, slope, shift) for kind, weights in kinds.items()}


def _odds(weights: dict[str, Any], signs: Sequence[str]) -> float:
    return float(weights["base"] + sum(weights["signs"].get(sign, 0.0) for sign in signs))


def _scaled(weights: dict[str, Any], slope: float, shift: float) -> dict[str, Any]:
    signs = {sign: round(slope * value, 3) for sign, value in weights["signs"].items()}
    return {"base": round(slope * weights["base"] + shift, 3), "claims": weights["claims"], "signs": signs}


def reliability(claims: Iterable[Judged]) -> list[tuple[float, float, int]]:
    """Per bin of confidence: the mean confidence, the share that is right, how many."""
    bins: dict[int, list[Judged]] = defaultdict(list)
    for claim in claims:
        bins[max(n for n, edge in enumerate(BINS) if claim[2] >= edge)].append(claim)
    return [
        (sum(c[2] for c in ones) / len(ones), sum(c[3] for c in ones) / len(ones), len(ones))
        for _, ones in sorted(bins.items())
    ]


def show(name: str, claims: Sequence[Judged]) -> None:
    """One line a bin; the mean distance between confidence and truth, weighted by claims."""
    print(f"{name}: {len(claims)} claims")
    rows = reliability(claims)
    for sure, right, number in rows:
        print(f"  said {sure:.2f}   right {right:.2f}   of {number}")
    print(f"  mean distance {sum(abs(s - r) * n for s, r, n in rows) / max(1, len(claims)):.3f}")
    high = [claim for claim in claims if claim[2] >= 0.9]
    if high:
        print(f"  of claims at .9 or more, right: {sum(c[3] for c in high) / len(high):.3f} ({len(high)})")


def draw(rows: Sequence[tuple[float, float, int]]) -> str:
    """The curve as SVG: each dot a bin, as large as it has claims, beside the line of perfect honesty."""
    most = max(number for *_, number in rows)
    dots = "".join(
        f'<circle cx="{50 + 300 * s:.0f}" cy="{350 - 300 * r:.0f}" r="{4 + 10 * (n / most) ** 0.5:.1f}"'
        ' fill="#1f5f8b"/>'
        f'<text x="{62 + 300 * s:.0f}" y="{368 - 300 * r:.0f}" font-size="11">{n}</text>'
        for s, r, n in rows
    )
    marks = "".join(
        f'<text x="{42 + 300 * v:.0f}" y="368" font-size="11">{v:.1f}</text>'
        f'<text x="22" y="{354 - 300 * v:.0f}" font-size="11">{v:.1f}</text>'
        for v in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" font-family="sans-serif" role="img">'
        "<title>How often claims are right, by their confidence</title>"
        '<rect width="400" height="400" fill="#fff"/><path d="M50 350 H350 M50 350 V50" stroke="#333" fill="none"/>'
        f'<path d="M50 350 L350 50" stroke="#999" stroke-dasharray="4"/>{marks}{dots}'
        '<text x="130" y="392" font-size="12">confidence that the claim states</text>'
        '<text x="-270" y="14" font-size="12" transform="rotate(-90)">share that is right (score part)</text></svg>\n'
    )


def main() -> int:
    """Fit where asked, then show what was fitted on and what was not."""
    kept = load("score")
    if "--fit" in sys.argv:
        told = {
            "trained_on": "signs: tests/gold/dev; slope and shift: every second report of tests/gold/score",
            "script": "bench/calibrate.py --fit",
            "kinds": levelled(fit(judged(load("dev"))), judged(kept[::2])),
        }
        MODEL.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"fitted; run again without --fit to see {MODEL.name} at work")
        return 0
    show("dev, which the rules have seen", judged(load("dev")))
    show("the half of the score part that slope and shift are fitted on", judged(kept[::2]))
    unseen = judged(kept[1::2])
    show("unseen: the other half", unseen)
    if "--draw" in sys.argv:
        PICTURE.write_text(draw(reliability(unseen)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
