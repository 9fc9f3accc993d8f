"""Read the gold texts and score the claims: `python bench/read_gold.py [--verbose]`.

Needs ../shared (the development data); says so and stops when it is not there.
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


def main() -> int:
    """Print the score, one line a measure."""
    texts = sorted((GOLD / "texts").glob("*.txt"))
    if not texts:
        print(f"no gold texts in {GOLD}: nothing to measure")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "claims.jsonl"
        out.write_text("\n".join(read_report(_report(path)).to_json() for path in texts), encoding="utf-8")
        scorer = [sys.executable, SHARED / "tools" / "score_reading.py", out, GOLD / "texts", GOLD / "annotations"]
        return subprocess.run([*scorer, *sys.argv[1:]], check=False).returncode


def _report(path: Path):
    incoming = Incoming(path.name, path.read_bytes(), str(path), "bench", dt.datetime.now(dt.UTC))
    return preserve(incoming).report


if __name__ == "__main__":
    sys.exit(main())
