"""Read the gold texts and score the claims: `python bench/read_gold.py [FOLDER] [--verbose]`.

FOLDER holds texts/ and annotations/ (default: the development data in ../shared); says so and stops without it.
Beside each figure stands what is asked, and what an hour's work with spaCy alone gave on like texts.
"""

import datetime as dt
import subprocess
import sys
import tempfile
from pathlib import Path

from habeas.reading.reader import read_report
from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve

SHARED = Path(__file__).resolve().parents[2] / "shared"
GOLD = SHARED / "data" / "gold"


ASKED = {
    "facts": 0.80, "events": 0.90, "person": 0.88, "date": 0.85, "offence": 0.75, "condition": 0.70, "count": 0.80,
    "figures": 0.75, "quotes": 0.75, "speakers": 0.90,
}  # fmt: skip
BASELINE = {"facts": 0.41, "events": 0.64, "person": 0.52}


def main() -> int:
    """Print the score, one line a measure."""
    gold = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), GOLD))
    texts = sorted((gold / "texts").glob("*.txt"))
    if not texts:
        print(f"no gold texts in {gold}: nothing to measure")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "claims.jsonl"
        out.write_text("\n".join(read_report(_report(path)).to_json() for path in texts), encoding="utf-8")
        scorer = [sys.executable, SHARED / "tools" / "score_reading.py", out, gold / "texts", gold / "annotations"]
        options = [word for word in sys.argv[1:] if word.startswith("-")]
        scored = subprocess.run([*scorer, *options], check=False, capture_output=True, text=True)
    print("\n".join(map(_beside, scored.stdout.splitlines())))
    return scored.returncode


def _beside(line: str) -> str:
    """The scorer's line with what is asked and the baseline behind it."""
    measure = line.split(maxsplit=1)[0] if line.strip() else ""
    if measure == "measure":
        return f"{line}   asked  spaCy alone"
    if measure not in ASKED:
        return line
    return f"{line}{ASKED[measure]:8.2f}{BASELINE.get(measure, ''):>9}"


def _report(path: Path):
    incoming = Incoming(path.name, path.read_bytes(), str(path), "bench", dt.datetime.now(dt.UTC))
    return preserve(incoming).report


if __name__ == "__main__":
    sys.exit(main())
