"""What sifting loses: the facts of hand-made gold found with every sentence parsed, and with the sifted ones only.

    .venv/bin/python bench/cascade.py [FOLDER]

FOLDER is the development data (default ../shared/data). Asked: at most 0.5 % of the facts lost. Printed beside: how
much of the text is parsed, and the CPU time of both ways.
"""

import datetime as dt
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.load import load  # noqa: E402
from tests.gold.scoring import score  # noqa: E402

from habeas.reading.parsing.parse import parse  # noqa: E402
from habeas.reading.reader import read_report  # noqa: E402
from habeas.reports.incoming import Incoming  # noqa: E402
from habeas.reports.preserve import preserve  # noqa: E402

ASKED = 0.005


def facts_of_texts(folder: Path, readings: list) -> tuple[int, int]:
    """Facts found and facts there, by the scorer that comes with the gold texts."""
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "claims.jsonl"
        out.write_text("\n".join(reading.to_json() for reading in readings), encoding="utf-8")
        scorer = [sys.executable, folder.parent / "tools" / "score_reading.py", out]
        told = subprocess.run(
            [*scorer, folder / "gold" / "texts", folder / "gold" / "annotations"],
            text=True,
            capture_output=True,
            check=True,
        ).stdout
    row = next(line.split() for line in told.splitlines() if line.startswith("facts"))
    return round(float(row[2]) * int(row[4])), int(row[4])


def parsed_share(reports: list) -> float:
    """The share of words that have been parsed."""
    words = [word for report in reports for word in parse(report).doc]
    return sum(bool(word.tag) for word in words) / len(words)


def timed(reports: list, *, whole: bool) -> tuple[list, float]:
    """The readings and the CPU seconds they took."""
    began = time.process_time()
    readings = [read_report(report, whole=whole) for report in reports]
    return readings, time.process_time() - began


def tell(name: str, found: tuple[int, int, int], share: float, seconds: tuple[float, float]) -> None:
    """One line of the table."""
    whole, sifted, gold = found
    lost = max(0, whole - sifted) / whole if whole else 0.0
    verdict = "within" if lost <= ASKED else "OVER"
    print(
        f"{name:28}{gold:6}{whole:8}{sifted:8}{lost:8.2%}  {verdict} {ASKED:.1%}{share:9.0%}"
        f"{seconds[0]:9.1f}{seconds[1]:8.1f}"
    )


def main() -> None:
    """Print a row for our own gold and one for the gold texts beside the project."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    read_report(load("dev")[0].report)  # the model is loaded before the clock starts
    print(f"{'facts of':28}{'gold':>6}{'whole':>8}{'sifted':>8}{'lost':>8}{'':13}{'parsed':>9}{'whole s':>9}{'s':>7}")
    own = load("dev")
    ways = [timed([one.report for one in own], whole=whole) for whole in (True, False)]
    scores = [score((one.name, one.claims, read) for one, read in zip(own, way[0], strict=True)) for way in ways]
    found = [round(one.recall("facts") * one.gold["facts"]) for one in scores]
    tell(
        "our gold, dev",
        (*found, scores[0].gold["facts"]),
        parsed_share([o.report for o in own]),
        (ways[0][1], ways[1][1]),
    )
    paths = sorted((folder / "gold" / "texts").glob("*.txt"))
    if not paths:
        print(f"no gold texts in {folder}: nothing more is measured")
        return
    now = dt.datetime.now(dt.UTC)
    reports = [preserve(Incoming(path.name, path.read_bytes(), str(path), "bench", now)).report for path in paths]
    ways = [timed(reports, whole=whole) for whole in (True, False)]
    facts = [facts_of_texts(folder, way[0]) for way in ways]
    tell("gold texts", (facts[0][0], facts[1][0], facts[0][1]), parsed_share(reports), (ways[0][1], ways[1][1]))


if __name__ == "__main__":
    main()
