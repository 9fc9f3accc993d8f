"""Articles of about 600 words read a second, on one process and on two, beside spaCy's small pipeline alone.

    .venv/bin/python bench/read_speed.py [TRAIN.json]

The articles are those of HRDsAttack's train part with at least 600 words, cut after the 600th (default
../shared/data/hrdsattack/train.json). Asked on two cores: 30 articles a second, 0.07 CPU seconds each, 400 MB each.
The start of a process (imports, model) is told apart. spaCy alone is measured here; its published figure stands beside.
"""

import html
import json
import os
import re
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import spacy

from habeas.reading.parsing.model import MODEL
from habeas.reading.reader import read_report, read_reports
from habeas.reading.relevance import is_of_the_field
from habeas.terms.report import Report

DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "data" / "hrdsattack" / "train.json"
WORDS = 600
ASKED_RATE, ASKED_CPU, ASKED_MEMORY = 30.0, 0.07, 400
PUBLISHED = "published: 21/s, 0.089 s"


def articles(path: Path) -> list[Report]:
    """The long articles as reports of their first 600 words."""
    found = []
    for number, entry in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        paragraphs = re.sub(r"</p>\s*<p>", "\n\n", entry["sample"]["Input.article_interface"])
        text = html.unescape(re.sub(r"<[^>]+>", "", paragraphs))
        words = list(re.finditer(r"\S+", text))
        if len(words) >= WORDS:
            cut = text[: words[WORDS - 1].end()]
            found.append(Report(sha256=f"{number:064}", name=str(number), published="2019-09-17", text=cut))
    return found


def clocks() -> tuple[float, float]:
    """Wall and CPU seconds so far, ended children's included."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic(), own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def tell(name: str, count: int, began: tuple[float, float], more: str = "") -> tuple[float, float]:
    """Print one line: articles a second, and CPU seconds each; return both."""
    wall, cpu = (now - then for now, then in zip(clocks(), began, strict=True))
    print(f"{name:34}{count / wall:8.1f}/s{cpu / count:9.3f} CPU s each  {more}", flush=True)
    return count / wall, cpu / count


def peak() -> int:
    """The most memory that the process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Print a row for spaCy alone, for one process and for two."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not path.is_file():
        print(f"no articles at {path}: nothing measured; give HRDsAttack's train.json as a word")
        return
    reports = articles(path)
    field = sum(is_of_the_field(report.text) for report in reports)
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before"
    print(f"{len(reports)} articles of {WORDS} words, {field} of them of the field; {machine}")
    began = clocks()
    read_report(reports[0])
    tell("habeas, loading and the first one", 1, began)
    began = clocks()
    for report in reports:
        read_report(report)
    tell("habeas, one process", len(reports), began, f"peak {peak()} MB")
    held = peak()
    for report in (reports * 3)[:500]:
        read_report(report)
    print(
        f"{'habeas, after 500 more':34}{'':30}peak {peak()} MB, {peak() - held} more; asked: at most {ASKED_MEMORY} MB"
    )
    began = clocks()
    count = sum(1 for _ in read_reports(reports * 4, processes=2))
    both = tell("habeas, two processes, with start", count, began, f"asked: {ASKED_RATE:.0f}/s, {ASKED_CPU} CPU s")
    model = spacy.load(MODEL)
    began = clocks()
    for report in reports:
        model(report.text)
    alone = tell("spaCy alone, one process", len(reports), began, PUBLISHED)
    rate, cpu = (mine / theirs for mine, theirs in zip(both, alone, strict=True))
    print(f"as ratios to spaCy alone: {rate:.1f} times the articles a second on two processes, asked {30 / 21:.1f}; "
          f"{cpu:.2f} of the CPU time each, asked {0.07 / 0.089:.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
