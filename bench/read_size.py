"""Time and memory of reading country reports of several lengths on one core: does time grow with the length alone?

    .venv/bin/python bench/read_size.py [PAGE.html]

The page (default: the longest of ../shared/data/country-reports) is read cut after 3, 6, 12 and 24 thousand words, and
beside it spaCy's small pipeline alone, paragraph by paragraph. Asked: at most 8 seconds for 24,000 words.
"""

import datetime as dt
import os
import re
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import spacy

from habeas.reading.parsing.model import MODEL, load_model
from habeas.reading.reader import read_report
from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.terms.report import Report

PAGES = Path(__file__).resolve().parents[2] / "shared" / "data" / "country-reports"
LENGTHS = (3_000, 6_000, 12_000, 24_000)
ASKED_SECONDS, ASKED_MEMORY = 8.0, 400


def cut(report: Report, words: int) -> Report:
    """The report up to that many words."""
    found = list(re.finditer(r"\S+", report.text))[:words]
    text = report.text[: found[-1].end()]
    parts = tuple(part for part in report.parts if part.end <= len(text))
    return report.model_copy(update={"text": text, "parts": parts})


def main() -> None:
    """Print a row a length, and spaCy alone on the longest."""
    pages = (
        [Path(sys.argv[1])]
        if len(sys.argv) > 1
        else sorted(PAGES.glob("*.html"), key=lambda page: -page.stat().st_size)
    )
    if not pages or not pages[0].is_file():
        print(f"no page in {PAGES}: nothing measured; give one as a word")
        return
    now = dt.datetime.now(dt.UTC)
    incoming = (Incoming(page.name, page.read_bytes(), str(page), "bench", now) for page in pages[:3])
    report = max((preserve(one).report for one in incoming), key=lambda one: len(one.text.split()))
    load_model()
    print(f"{report.name}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before")
    for words in LENGTHS:
        part = cut(report, words)
        began = time.process_time()
        claims = len(read_report(part).claims)
        seconds, length = time.process_time() - began, len(part.text.split())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        each = f"{1000 * seconds / length:6.2f} ms a word"
        print(f"habeas {length:7} words{seconds:8.2f} CPU s {each}   {claims} claims   peak {peak} MB", flush=True)
    print(f"{'asked':14}{'':6}{ASKED_SECONDS:8.2f} s{'':25}at most {ASKED_MEMORY} MB")
    model = spacy.load(MODEL)
    began = time.process_time()
    for _ in model.pipe(report.text.split("\n")):
        pass
    print(f"spaCy alone, {len(report.text.split())} words{time.process_time() - began:8.2f} CPU s")


if __name__ == "__main__":
    main()
