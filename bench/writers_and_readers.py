"""Four writers and eight readers at once for a minute; then `habeas check`, and every kind of answer asked again.

    .venv/bin/python bench/writers_and_readers.py [sqlite|postgresql] [SECONDS]

The writers add reports and judge claims, their own and each other's; the readers ask for figures, the board, people
and claims as of the last recording. Nothing may fail, be lost, or be recorded by half, and an answer asked for again
afterwards, as known at its moment, must be the same.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.safety.crowd import Crowd, crowd
from bench.safety.databases import register_on

WRITERS, READERS, SAMPLE = 4, 8, 400


def main() -> None:
    databases = [sys.argv[1]] if len(sys.argv) > 1 else ["sqlite", "postgresql"]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    clean = [run(database, seconds) for database in databases]
    raise SystemExit(0 if all(clean) else 1)


def run(database: str, seconds: float) -> bool:
    """One crowd on a new register of that database; whether nothing went wrong."""
    began = time.monotonic()
    with register_on(database) as place:
        done = crowd(place, WRITERS, READERS, seconds, SAMPLE)
    print(*(f"  {one}" for one in (*done.problems, *done.wrong, *done.lost, *done.changed)), sep="\n", end="")
    print(
        f"{database}: {WRITERS} writers, {READERS} readers, {seconds:.0f} s: {len(done.problems)} failed;"
        f" {sum(done.done.values())} calls acknowledged ({spelt(done)}), {len(done.lost)} lost;"
        f" check: {len(done.wrong)} wrong\n"
        f"  {len(done.answers)} answers, half of them within {median(done) * 1000:.0f} ms;"
        f" {done.asked_again} asked again: {len(done.changed)} others; {done.claims} claims at the end;"
        f" {time.monotonic() - began:.0f} s in all",
        flush=True,
    )
    return done.clean


def spelt(done: Crowd) -> str:
    return ", ".join(f"{count} {what}" for what, count in done.done.most_common())


def median(done: Crowd) -> float:
    took = sorted(one["seconds"] for one in done.answers)
    return float(took[len(took) // 2]) if took else 0.0


if __name__ == "__main__":
    main()
