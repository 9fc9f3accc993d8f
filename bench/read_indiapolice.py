"""Arrests in IndiaPoliceEvents (Halterman et al. 2021): lower-cased, damaged text, by sentence and by document.

    python bench/read_indiapolice.py [/path/to/sents.jsonl] [--misses]

Beside the reader's figure: the keyword "arrest" in the same run, and the published figures. The data state no licence
and are not part of the project: without the file this says so and ends with status 0.
"""

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from pathlib import Path

from habeas.reading.events.arrests import find_arrests

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "indiapoliceevents" / "sents.jsonl"
TARGETS = {"document": 0.90, "sentence": 0.84}
PUBLISHED = {"document": "ConfliBERT .872, linear .86", "sentence": "linear .82"}
STEP = 1000
KEYWORD = re.compile(r"\b(?:arrest|detain)", re.IGNORECASE)


def read_in_steps(sentences: list[str]) -> list[bool]:
    """Whether each sentence tells an arrest, with a line of progress a thousand sentences."""
    told: list[bool] = []
    for start in range(0, len(sentences), STEP):
        told += [bool(found) for found in find_arrests(sentences[start : start + STEP])]
        print(f"\r{len(told)} of {len(sentences)} sentences", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return told


def score(gold: list[bool], told: list[bool]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    both = sum(a and b for a, b in zip(gold, told, strict=True))
    precision, recall = both / max(1, sum(told)), both / max(1, sum(gold))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def by_document(lines: list[dict], told: list[bool]) -> list[bool]:
    """Whether any sentence of each document tells an arrest."""
    documents: dict[int, bool] = defaultdict(bool)
    for line, one in zip(lines, told, strict=True):
        documents[line["doc_id"]] |= one
    return list(documents.values())


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    if not asked.data.exists():
        print(f"no sentences at {asked.data}: nothing to measure")
        return 0
    lines = [json.loads(line) for line in asked.data.read_text(encoding="utf-8").splitlines()]
    gold = ["ARREST" in line["sent_labels"] for line in lines]
    began = time.process_time()
    told = read_in_steps([line["sent_text"] for line in lines])
    spent = time.process_time() - began
    keyword = [bool(KEYWORD.search(line["sent_text"])) for line in lines]
    print(f"{len(lines)} sentences, {len({line['doc_id'] for line in lines})} documents; {spent:.1f} CPU s")
    print(f"{'':10} {'':16} {'P':>6} {'R':>6} {'F1':>6}")
    for level in ("sentence", "document"):
        for name, found in (("the reader", told), ("keyword alone", keyword)):
            pair = (gold, found) if level == "sentence" else (by_document(lines, gold), by_document(lines, found))
            precision, recall, f1 = score(*pair)
            print(f"{level:10} {name:16} {precision:6.3f} {recall:6.3f} {f1:6.3f}")
        print(f"{level:10} target {TARGETS[level]:.2f}; published: {PUBLISHED[level]}")
    if asked.misses:
        for line, want, got in zip(lines, gold, told, strict=True):
            if want != got:
                print("MISSED" if want else "EXTRA ", line["doc_id"], " ".join(line["sent_text"].split())[:300])
    return 0


if __name__ == "__main__":
    sys.exit(main())
