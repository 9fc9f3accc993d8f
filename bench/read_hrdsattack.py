"""Summaries on HRDsAttack (Ran et al. 2023), development part, beside the published T5-large.

    python bench/read_hrdsattack.py [/path/to/dev.json] [--articles N] [--misses]

Scored as the paper's code does (`evaluate_all` of github.com/dataminr-ai/HRDsAttack):

- victims: the names that the data give; exact = the same string, fuzzy = one string is part of the other; precision
  over the names answered, recall over the names given, over all articles;
- violation types: micro-F1 over the types of all articles, `unknown` where none is answered;
- perpetrator type, country, city, region, year, month, day: right answers divided by all articles. Where the data say
  nothing the paper's code counts no answer as right; the lines "or none" count silence there as right.

A country counts as right by its ISO code ("USA" is "United States"); the line below it asks for the same string, as the
paper does. Victim types are asked of the victims that both name. The published figures are on the test part, which is
kept apart. The data are MIT and no part of the project: without the file this says so and ends with status 0.
"""

import argparse
import html
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from habeas.reading.names.gazetteer import country_code
from habeas.reading.summary.summarise import summarise_report
from habeas.terms.report import Report
from habeas.terms.summary import Summary

FILE = Path(__file__).resolve().parents[2] / "shared" / "data" / "hrdsattack" / "dev.json"
MONTHS = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
]  # fmt: skip
NOTHING = {"", "none", "n/a", "n//a", "unknown"}
DETENTION = "arbitrary detention"


@dataclass(frozen=True)
class Marked:
    """What the crowd said of one article."""

    victims: tuple[str, ...]
    victim_types: dict[str, frozenset[str]]
    violations: frozenset[str]
    perpetrator: str | None
    places: dict[str, str | None]
    date: tuple[int | None, int | None, int | None]


def read_articles(path: Path) -> Iterator[tuple[Report, Marked]]:
    """The articles of a part of HRDsAttack, each paragraph a line."""
    for record in json.loads(path.read_text(encoding="utf-8")):
        sample, merged = record["sample"], record["merged_sample"]
        paragraphs = re.split(r"</?p>", html.unescape(sample["Input.article_interface"]))
        text = "\n".join(part.strip() for part in paragraphs if part.strip())
        title, published = sample["Input.title"], sample["Input.publish_date"][:10]
        yield Report(sha256="0" * 64, name="article", title=title, published=published, text=text), marked_in(merged)


def marked_in(merged: dict[str, Any]) -> Marked:
    named = [victim for victim in merged["victims"] if victim["victim_name"]]
    violations = set(merged["violation_types"])
    return Marked(
        victims=tuple(victim["victim_name"] for victim in named),
        victim_types={victim["victim_name"]: types_of(victim["victim_type"]) for victim in named},
        violations=frozenset(violations - {"unknown"} or violations),
        perpetrator=merged["perpetrator_type"],
        places={kind: given(merged[kind]) for kind in ("country", "region", "city")},
        date=(number(merged["year"]), month_of(merged["month"]), number(merged["date"])),
    )


def types_of(listed: list[str]) -> frozenset[str]:
    types = set(listed)
    return frozenset(types - {"insufficient information"} or {"insufficient information"})


def given(value: str | None) -> str | None:
    return None if value is None or value.strip().lower() in NOTHING else value.strip()


def number(value: str | None) -> int | None:
    return int(float(value)) if value and re.fullmatch(r"\s*\d+(?:\.\d+)?\s*", value) else None


def month_of(value: str | None) -> int | None:
    found = [n for n, month in enumerate(MONTHS, 1) if value and value.strip().lower()[:3] == month[:3]]
    return found[0] if found else number(value)


def date_of(summary: Summary) -> tuple[int | None, int | None, int | None]:
    parts = [int(part) for part in ((summary.when and summary.when.since) or "").split("-") if part]
    year, month, day = [*parts, None, None, None][:3]
    return year, month, day


def count_article(marked: Marked, summary: Summary) -> Counter[str]:
    """What one article adds to the sums."""
    sums: Counter[str] = Counter(articles=1)
    names = [victim.name for victim in summary.victims]
    sums.update(victims_marked=len(marked.victims), victims_read=len(names))
    sums["victims exact"] += sum(name in marked.victims for name in names)
    sums["victims fuzzy"] += sum(any(name in one or one in name for one in marked.victims) for name in names)
    told = {one.type for one in summary.violations}
    sums.update(
        violations_marked=len(marked.violations), violations_read=len(told), violations=len(told & marked.violations)
    )
    sums.update(f"{type_} marked" for type_ in marked.violations)
    sums.update(f"{type_} read" for type_ in told)
    sums.update(f"{type_} both" for type_ in told & marked.violations)
    sums["perpetrator"] += (summary.perpetrator.type if summary.perpetrator else None) == marked.perpetrator
    count_places(sums, marked, summary)
    for kind, mine, theirs in zip(("year", "month", "day"), date_of(summary), marked.date, strict=True):
        sums[kind] += mine == theirs and mine is not None
        sums[f"{kind} or none"] += mine == theirs
    for victim in summary.victims:
        if victim.name in marked.victim_types:
            sums["typed"] += 1
            sums["types"] += (
                frozenset(victim.types or ("insufficient information",)) == marked.victim_types[victim.name]
            )
    return sums


def count_places(sums: Counter[str], marked: Marked, summary: Summary) -> None:
    country, name = marked.places["country"], summary.country.name if summary.country else None
    same = (
        country is not None
        and summary.country is not None
        and country_code(country.removeprefix("the ")) == summary.country.code
    )
    sums["country"] += same
    sums["country string"] += name is not None and name == country
    sums["country or none"] += same or name == country
    for kind, mine in (("region", summary.region), ("city", summary.city)):
        sums[kind] += mine is not None and mine == marked.places[kind]
        sums[f"{kind} or none"] += mine == marked.places[kind]


def f1(both: int, read: int, marked: int) -> float:
    return 2 * both / max(1, read + marked)


def table(sums: Counter[str]) -> Iterator[tuple[str, float, str, str]]:
    """Measure, figure, target, published."""
    articles = max(1, sums["articles"])
    read, marked = sums["victims_read"], sums["victims_marked"]
    yield "victims, exact F1", f1(sums["victims exact"], read, marked), ".55", ".474"
    yield "victims, fuzzy F1", f1(sums["victims fuzzy"], read, marked), ".60", ".512"
    yield "  precision, exact", sums["victims exact"] / max(1, read), "", ""
    yield "  recall, exact", sums["victims exact"] / max(1, marked), "", ""
    all_types = f1(sums["violations"], sums["violations_read"], sums["violations_marked"])
    yield "violation types, F1 over all", all_types, ".714", ".714"
    for type_ in (DETENTION, "enforced disappearance", "kidnapping", "killing", "torture", "other"):
        both, own, theirs = (sums[f"{type_} {side}"] for side in ("both", "read", "marked"))
        yield f"  {type_}, F1", f1(both, own, theirs), ".85" if type_ == DETENTION else "", ""
    yield "perpetrator type", sums["perpetrator"] / articles, ".62", ""
    yield "country, by code", sums["country"] / articles, ".75", ".66 (same string)"
    yield "country, same string", sums["country string"] / articles, "", ".66"
    yield "country, by code, or none", sums["country or none"] / articles, "", ""
    for kind, published in (("city", ".23"), ("region", ""), ("year", ".50"), ("month", ".33"), ("day", ".14")):
        yield kind, sums[kind] / articles, "", published
        yield f"  {kind}, or none", sums[f"{kind} or none"] / articles, "", ""
    yield "victim types, of victims found", sums["types"] / max(1, sums["typed"]), "", ""


def show_misses(marked: Marked, summary: Summary) -> None:
    names = {victim.name for victim in summary.victims}
    theirs = set(marked.victims)
    print(f"{summary.title}\n  missed {sorted(theirs - names)} too many {sorted(names - theirs)}")
    print(f"  told {sorted(one.type for one in summary.violations)} marked {sorted(marked.violations)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    parser.add_argument("--articles", type=int, help="the first N articles only")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was too much")
    options = parser.parse_args()
    if not options.file.is_file():
        print(f"no HRDsAttack at {options.file}: nothing measured (give its path)")
        return
    sums: Counter[str] = Counter()
    started = time.process_time()
    for report, marked in list(read_articles(options.file))[: options.articles]:
        summary = summarise_report(report)
        sums.update(count_article(marked, summary))
        if options.misses:
            show_misses(marked, summary)
    print(f"HRDsAttack, {options.file.name}, {sums['articles']} articles, {sums['victims_marked']} victims named")
    print(f"{'measure':32} {'Habeas':>7} {'target':>7}  published (T5-large, test part)")
    for measure, figure, target, published in table(sums):
        print(f"{measure:32} {figure:7.3f} {target:>7}  {published}")
    print(f"{time.process_time() - started:.1f} CPU s")


if __name__ == "__main__":
    main()
