"""Kill `habeas add` of fifty reports at ten random points; after each, every report is wholly there or not there.

    .venv/bin/python bench/kill_add.py [SEED]

Each time the command is then run again to its end and must complete that register. Takes about five minutes.
"""

import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
REPORTS, KILLS = 50, 10
STORY = """Court frees {n} activists in the northern province

March {day}, 2021

On March {day}, a court released {n} activists on bail. Officers had arrested teacher Dara Sok in January on charges of
incitement. A rights group said that {more} more activists remain in prison. The lawyer Vanna Keo said the charges have
not been dropped and that those released must report to the police every month.

Story number {number} of the exercise, told in other words each time: {words}.
"""


def write_reports(folder: pathlib.Path, chance: random.Random) -> None:
    for number in range(REPORTS):
        words = " ".join(chance.choice(("court", "prison", "street", "bail", "judge", "village")) for _ in range(60))
        text = STORY.format(n=number + 2, day=1 + number % 28, more=number + 5, number=number, words=words)
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")


def is_whole(home: pathlib.Path, wanted: dict[str, int]) -> tuple[int, list[str]]:
    """How many reports are in the register, and those that are there by half."""
    database = home / "register.sqlite3"
    if not database.exists():
        return 0, []
    with sqlite3.connect(database) as store:
        try:
            rows = store.execute(
                "SELECT r.name, r.sha256, COUNT(DISTINCT c.id), COUNT(DISTINCT p.id) FROM register_report r"
                " LEFT JOIN register_claim c ON c.report_id = r.id LEFT JOIN register_capture p ON p.report_id = r.id"
                " GROUP BY r.id"
            ).fetchall()
        except sqlite3.OperationalError:  # killed before the tables stood
            return 0, []
    kept = {path.name for path in (home / "reports").rglob("*") if path.is_file()}
    halves = []
    for name, sha256, claims, captures in rows:
        if captures == 0 or claims != wanted.get(name, claims) or sha256 not in kept:
            halves.append(name)
    return len(rows), halves


def count_claims(home: pathlib.Path) -> dict[str, int]:
    with sqlite3.connect(home / "register.sqlite3") as store:
        return dict(store.execute("SELECT r.name, COUNT(c.id) FROM register_report r LEFT JOIN register_claim c"
                                  " ON c.report_id = r.id GROUP BY r.id"))  # fmt: skip


def main() -> None:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else int(time.time())
    chance = random.Random(seed)
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        texts, whole, torn = (pathlib.Path(folder) / name for name in ("texts", "whole", "torn"))
        texts.mkdir()
        write_reports(texts, chance)
        add = [sys.executable, "-m", "habeas.cli", "add", str(texts), "--by", "bench", "--home"]
        began = time.monotonic()
        run_whole([*add, str(whole)], env)
        full, wanted = time.monotonic() - began, count_claims(whole)
        print(f"seed {seed}; uninterrupted: {full:.1f} s, {len(wanted)} reports, {sum(wanted.values())} claims")
        for turn in range(1, KILLS + 1):
            home = torn / str(turn)
            wait = chance.uniform(0.3, full)
            kill_after(wait, [*add, str(home)], env)
            there, halves = is_whole(home, wanted)
            run_whole([*add, str(home)], env)
            same = count_claims(home) == wanted
            verdict = "run again: complete" if same else "run again: NOT COMPLETE"
            print(
                f"kill {turn:2} after {wait:4.1f} s: {there:2} of {REPORTS} there, {len(halves)} by half; {verdict}",
                flush=True,
            )
            if halves or not same:
                raise SystemExit(1)


def run_whole(command: list[str], env: dict[str, str]) -> None:
    done = subprocess.run(command, env=env, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"habeas add left with {done.returncode}:\n{done.stderr}")


def kill_after(seconds: float, command: list[str], env: dict[str, str]) -> None:
    """Start the command in a group of its own and kill the whole group, readers included, after so long."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=env, start_new_session=True, **quiet)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


if __name__ == "__main__":
    main()
