"""A pinned floor under the reader: what the sample reports tell, marked by hand. Falling below it fails.

Raise the floor when the reader gets better; never lower it to let a change through.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from habeas.reading.reader import read_report
from habeas.reports.gather import gather
from habeas.reports.incoming import Incoming
from habeas.reports.preserve import preserve
from habeas.terms.claims import Claim, EventBody, Reading

ROOT = Path(__file__).resolve().parents[2]
MARKED: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "events.yaml").read_text(encoding="utf-8"))
FAMILY = {"rearrest": "arrest", "detention": "arrest", "conviction": "sentence", "pardon": "release"}
RECALL_FLOOR, PRECISION_FLOOR = 0.90, 0.84


@dataclass(frozen=True)
class Score:
    """Marked events, claimed events, and how many of them are the same."""

    marked: int
    claimed: int
    found: int


@cache
def reading_of(number: str) -> Reading:
    (path,) = (ROOT / "samples").glob(f"{number}-*")
    incoming = [one for one in gather([str(path)]) if isinstance(one, Incoming)]
    return read_report(preserve(incoming[0]).report)


def fits(claim: Claim, mark: dict[str, Any]) -> bool:
    """Whether the claim is of the marked type, modality and people, and not on another day."""
    event = claim.event
    if event is None or FAMILY.get(event.type, event.type) != FAMILY.get(mark["type"], mark["type"]):
        return False
    if claim.modality != mark.get("modality", "asserted"):
        return False
    return _is_of(event, str(mark.get("who", ""))) and _is_on(event, str(mark.get("since", "")))


def _is_of(event: EventBody, who: str) -> bool:
    if who.isdigit():
        return event.count is not None and event.count.value == int(who)
    words = [*(person.name for person in event.people), *event.groups, (event.count.of if event.count else None) or ""]
    return not who or any(who.casefold() in word.casefold() for word in words)


def _is_on(event: EventBody, since: str) -> bool:
    return not since or bool(event.period and event.period.since and event.period.since.startswith(since))


def score(number: str) -> Score:
    claims = [claim for claim in reading_of(number).claims if claim.kind == "event"]
    marks, left = MARKED[number]["tells"], list(claims)
    found = 0
    for mark in marks:
        match = next((claim for claim in left if fits(claim, mark)), None)
        if match:
            left.remove(match)
            found += 1
    return Score(len(marks), len(claims), found)


@pytest.mark.parametrize("number", sorted(MARKED))
def test_nothing_is_claimed_that_would_wrong_somebody(number: str) -> None:
    wrong = [
        (mark, claim.event)
        for mark in MARKED[number]["never"]
        for claim in reading_of(number).claims
        if fits(claim, {"modality": "asserted"} | mark)
    ]
    assert wrong == []


def test_what_the_samples_tell_is_read_as_well_as_it_was() -> None:
    scores = [score(number) for number in MARKED]
    found = sum(one.found for one in scores)
    recall, precision = found / sum(one.marked for one in scores), found / sum(one.claimed for one in scores)
    print(f"recall {recall:.3f} precision {precision:.3f}", dict(zip(MARKED, scores, strict=True)))
    assert recall >= RECALL_FLOOR
    assert precision >= PRECISION_FLOOR


def test_every_claim_stands_on_words_of_its_report() -> None:
    for number in MARKED:
        reading = reading_of(number)
        for claim in reading.claims:
            assert all(reading.report.text[w.start : w.end] == w.text for w in claim.evidence)
