"""Read our own gold and score it, its two parts apart: `python bench/reading.py [--verbose]`.

`dev` may be looked at while rules are written (--verbose prints what is missed and what is extra there);
`score` is only ever seen as these numbers.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.load import GoldReport, load  # noqa: E402
from tests.gold.scoring import MEASURES, Score, score  # noqa: E402

from habeas.reading.reader import read_report  # noqa: E402

TARGETS = {
    "facts": 0.80, "events": 0.90, "person": 0.88, "date": 0.85, "offence": 0.75, "condition": 0.70, "count": 0.80,
    "figures": 0.75, "quotes": 0.75, "speakers": 0.90,
}  # fmt: skip


def score_part(part: str) -> Score:
    """The score of one part of the gold."""

    def told(one: GoldReport):
        return one.name, one.claims, read_report(one.report)

    return score(map(told, load(part)))


def main() -> int:
    """Print both parts side by side, beside what is asked."""
    dev, kept = score_part("dev"), score_part("score")
    print(f"{'measure':13}{'dev P':>7}{'R':>7}{'F1':>7}{'of':>6}{'score P':>10}{'R':>7}{'F1':>7}{'of':>6}{'asked':>8}")
    for name in MEASURES:
        row = "".join(f"{value:7.3f}" for value in (dev.precision(name), dev.recall(name), dev.f1(name)))
        more = f"{kept.precision(name):10.3f}{kept.recall(name):7.3f}{kept.f1(name):7.3f}"
        print(f"{name:13}{row}{dev.gold[name]:6}{more}{kept.gold[name]:6}{TARGETS.get(name, ''):>8}")
    print(f"events claimed in near misses: dev {dev.false_alarms}, score {kept.false_alarms}; asked 0")
    if "--verbose" in sys.argv:
        print("\n".join(dev.differences))
    return 0


if __name__ == "__main__":
    sys.exit(main())
