"""Attribution on PolNeAR (Newell et al. 2018), development part, beside a published quote extractor.

    python bench/read_polnear.py [FOLDER] [--half first|second] [--articles N] [--misses]

FOLDER holds `text/` and `attributions/` (another part of PolNeAR is read the same way). An attribution is found when
the content stretches overlap by at least 0.3 of their characters (intersection over union), one to one, the best pairs
first; a saying inside another's words is the other's, as the annotators have it. The whole text is parsed: the news
here are of every kind. `--half` measures every second
article: the rules were made looking at the first half only. The data have no licence and are not part of the
project: without the folder this says so and ends with status 0.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from habeas.reading.parsing.parse import parse
from habeas.reading.speech.speakers import Attributed, attribute_sayings
from habeas.reading.speech.speakers_phrases import phrase_of
from habeas.terms.report import Report

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "polnear" / "dev"
FLOOR = 0.3
TABLE = (  # measure, target, GenderGapTracker's quote extractor on PolNeAR's test part, textacy
    ("F1 over all", 0.65, ".556", ".258"),
    ("recall of direct", 0.88, ".755", "–"),
    ("speaker right", 0.90, ".855", "–"),
)


@dataclass(frozen=True)
class Attribution:
    """The characters said, the source's words, and whether quotation marks stand in what is said."""

    content: frozenset[int]
    source: str
    direct: bool


def read_annotated(path: Path, text: str) -> Iterator[Attribution]:
    """The attributions of one brat file: T lines are stretches, E lines tie source, cue and content."""
    stretches: dict[str, list[tuple[int, int]]] = {}
    events: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            places = re.findall(r"(\d+) (\d+)", fields[1])
            stretches[fields[0]] = [(int(start), int(end)) for start, end in places]
        elif line.startswith("E"):
            events.append(fields[1].split())
    for event in events:
        roles = [part.split(":") for part in event]
        content = [span for role, name in roles if role.startswith("Content") for span in stretches[name]]
        source = [span for role, name in roles if role.startswith("Source") for span in stretches[name]]
        if content:
            yield as_attribution(text, content, " ".join(text[start:end] for start, end in source))


def as_attribution(text: str, content: list[tuple[int, int]], source: str) -> Attribution:
    characters = frozenset(place for start, end in content for place in range(start, end) if not text[place].isspace())
    return Attribution(characters, source, any(text[place] in '“”"' for place in characters))


def read_own(attributed: Attributed, text: str) -> Attribution:
    saying = attributed.saying
    marked = [(start - 1, end + 1) if saying.direct else (start, end) for start, end in saying.content]
    source = phrase_of(saying.source).text if saying.source is not None else ""
    within = [(max(0, start), min(len(text), end)) for start, end in marked]
    # The annotators mark a relative pronoun as the source: 'a lawyer who said'.
    relative = [child.text for child in saying.cue.children if child.tag_ in ("WP", "WDT")]
    named = " ".join(filter(None, (source, attributed.attribution.speaker, *relative)))
    return as_attribution(text, within, named)


def pair(gold: list[Attribution], own: list[Attribution]) -> list[tuple[int, int]]:
    """One to one, the greatest overlap first."""
    scored = []
    for i, one in enumerate(gold):
        for j, other in enumerate(own):
            shared = len(one.content & other.content)
            if shared and shared / len(one.content | other.content) >= FLOOR:
                scored.append((shared / len(one.content | other.content), i, j))
    used_gold: set[int] = set()
    used_own: set[int] = set()
    pairs = []
    for _, i, j in sorted(scored, reverse=True):
        if i not in used_gold and j not in used_own:
            used_gold.add(i)
            used_own.add(j)
            pairs.append((i, j))
    return pairs


def same_speaker(one: Attribution, other: Attribution) -> bool:
    """Whether the sources share a word that is more than an article."""
    words = [
        set(re.findall(r"\w+", source.lower())) - {"the", "a", "an", "of"} for source in (one.source, other.source)
    ]
    return bool(words[0] & words[1])


def choose(folder: Path, half: str | None, articles: int | None) -> list[Path]:
    """The articles to measure: all, or every second one."""
    paths = sorted((folder / "text").glob("*.txt"))
    return paths[{"first": 0, "second": 1}.get(half or "", 0) :: 2 if half else 1][:articles]


def measure(folder: Path, paths: list[Path], misses: bool) -> Counter[str]:
    total: Counter[str] = Counter()
    for path in paths:
        text = path.read_text(encoding="utf-8")
        annotated = (
            folder
            / "attributions"
            / next(one.name for one in (folder / "attributions").iterdir() if one.stem.startswith(path.stem))
        )
        started = time.process_time()
        parsed = parse(Report(sha256="0" * 64, name=path.name, text=text), whole=True)
        found = attribute_sayings(parsed)
        total["seconds"] += round(1000 * (time.process_time() - started))
        gold = list(read_annotated(annotated, text))
        own = [read_own(one, text) for one in found if not one.saying.nested]
        pairs = pair(gold, own)
        total.update(articles=1, gold=len(gold), own=len(own), both=len(pairs))
        direct = {i for i, one in enumerate(gold) if one.direct}
        total.update(direct=len(direct), direct_found=sum(i in direct for i, _ in pairs))
        sourced = [(i, j) for i, j in pairs if gold[i].source]
        total.update(sourced=len(sourced), speaker=sum(same_speaker(gold[i], own[j]) for i, j in sourced))
        if misses:
            show_misses(text, gold, own, pairs)
    return total


def show_misses(text: str, gold: list[Attribution], own: list[Attribution], pairs: list[tuple[int, int]]) -> None:
    for label, side, seen in (("MISSED", gold, {i for i, _ in pairs}), ("EXTRA", own, {j for _, j in pairs})):
        for n, one in enumerate(side):
            if n not in seen:
                start, end = min(one.content), max(one.content)
                words = text[max(0, start - 40) : start] + "⟦" + text[start : end + 1] + "⟧" + text[end + 1 : end + 40]
                print(f"{label:7}{'D' if one.direct else ' '} {one.source[:30]!r:32} {words!r}")


def show(total: Counter[str], folder: Path) -> None:
    """The figures beside target and published ones, in one table."""
    precision, recall = total["both"] / max(1, total["own"]), total["both"] / max(1, total["gold"])
    figures = (
        2 * precision * recall / max(1e-9, precision + recall),
        total["direct_found"] / max(1, total["direct"]),
        total["speaker"] / max(1, total["sourced"]),
    )
    print(f"PolNeAR {folder.name}, {total['articles']} articles, {total['gold']} attributions, overlap >= {FLOOR}")
    print(f"{'measure':18}{'Habeas':>8}{'target':>8}{'GGT':>8}{'textacy':>9}")
    for (name, target, tracker, textacy), figure in zip(TABLE, figures, strict=True):
        print(f"{name:18}{figure:8.3f}{target:8.2f}{tracker:>8}{textacy:>9}")
    print(f"precision {precision:.3f}, recall {recall:.3f}; {total['direct']} with quotation marks")
    print(
        f"{total['seconds'] / 1000:.1f} CPU s; GGT: GenderGapTracker's quote extractor; both as published (test part)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--half", choices=["first", "second"], help="every second article, from the first or second on")
    parser.add_argument("--articles", type=int, help="the first N articles only")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was too much")
    options = parser.parse_args()
    if not (options.folder / "text").is_dir():
        print(f"no PolNeAR at {options.folder}: nothing measured (name its folder)")
        return
    total = measure(options.folder, choose(options.folder, options.half, options.articles), options.misses)
    show(total, options.folder)


if __name__ == "__main__":
    main()
