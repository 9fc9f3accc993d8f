"""A shape recorded through the real doors: reports, claims, a person's acceptance of each. Django is set up before."""

import datetime as dt
import hashlib
import itertools
from collections.abc import Iterator

from bench.oracle.shapes import Alike, Oracle

from habeas.register import lookup, record
from habeas.reports.preserved import Capture, Preserved
from habeas.terms.claims import Claim, Reading
from habeas.terms.report import Report

PAGE = 50  # people told of in one report


def names() -> Iterator[str]:
    """Made-up full names, never the same twice."""
    starts = ("Ba", "Cho", "Da", "Ko", "Li", "Mo", "Na", "Po", "Ra", "Sa", "Tu", "Vi")
    ends = ("bel", "dar", "fen", "gol", "kim", "lan", "mir", "nok", "pur", "sel", "tan", "vor")
    words = [start + middle + end.lower() for start, middle, end in itertools.product(starts, ("", "ra", "li"), ends)]
    return (f"{first} {second}" for first, second in itertools.product(words, words))


def build(oracle: Oracle) -> None:
    """Record the oracle's people through the doors, every claim accepted by a person."""
    named = names()
    for group in oracle.people:
        left = group.number
        while left > 0:
            page = [next(named) for _ in range(min(left, PAGE))]
            left -= len(page)
            _record_page(page, group, oracle.day)


def _record_page(people: list[str], group: Alike, day: dt.date) -> None:
    text = f"{'; '.join(people)}: {', '.join(kind for kind, _, _ in group.events)}."
    data = text.encode()
    sha256, moment = hashlib.sha256(data).hexdigest(), dt.datetime.combine(day, dt.time(), dt.UTC)
    report = Report(sha256=sha256, name=f"{sha256[:8]}.txt", published=day.isoformat(), text=text)
    capture = Capture(captured_at=moment, origin=report.name, tool="bench", media_type="text/plain", size=len(data))
    reading = Reading(reader="bench/1", report=report, claims=tuple(_claims(people, group, text)))
    record.add_report(Preserved(report=report, data=data, capture=capture), reading, by="bench")
    for claim in lookup.claims(sha256=sha256):
        record.accept(claim.id, by="bench")


def _claims(people: list[str], group: Alike, text: str) -> Iterator[Claim]:
    numbers = itertools.count(1)
    evidence = [{"start": 0, "end": len(text), "text": text}]

    def claim(kind: str, body: dict[str, object]) -> Claim:
        told = {"id": f"c{next(numbers)}", "kind": kind, kind: body, "evidence": evidence, "confidence": 0.9}
        return Claim.model_validate(told)

    for told, when, more in group.events:
        kind, _, manner = told.partition(":")
        body = {"type": kind, "manner": manner or None, "people": [{"name": name} for name in people], **more}
        yield claim("event", body | {"period": {"since": when, "until": when, "text": when}})
    for name, (told_as, value) in itertools.product(people, group.described.items()):
        yield claim("description", {"person": name, "property": told_as, "value": value})
