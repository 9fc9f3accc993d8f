"""A pinned floor under the reader on our own gold: falling below it fails. Raise it when the reader gets better."""

from typing import Literal

import pytest
from tests.gold.load import load
from tests.gold.scoring import Score, score

from habeas.reading.explain import explain_report
from habeas.reading.reader import read_report

Part = Literal["dev", "score"]
FLOORS: dict[Part, dict[str, float]] = {
    "dev": {
        "facts": 0.82,
        "events": 0.86,
        "person": 0.79,
        "date": 0.84,
        "figures": 0.88,
        "quotes": 0.95,
        "source": 0.76,
    },
    "score": {
        "facts": 0.74,
        "events": 0.80,
        "person": 0.71,
        "date": 0.69,
        "figures": 0.69,
        "quotes": 0.88,
        "source": 0.67,
    },
}
PRECISION_OF_EVENTS: dict[Part, float] = {"dev": 0.96, "score": 0.93}


@pytest.fixture(scope="module", params=["dev", "score"])
def part(request: pytest.FixtureRequest) -> tuple[Part, Score]:
    """A part of the gold with its score."""
    name: Part = request.param
    return name, score((one.name, one.claims, read_report(one.report)) for one in load(name))


def test_the_reader_reads_as_well_as_it_did(part: tuple[Part, Score]) -> None:
    name, told = part
    fallen = {measure: told.f1(measure) for measure, floor in FLOORS[name].items() if told.f1(measure) < floor}
    assert fallen == {}


def test_little_is_claimed_that_did_not_happen(part: tuple[Part, Score]) -> None:
    name, told = part
    assert told.precision("events") >= PRECISION_OF_EVENTS[name]


def test_every_claim_of_the_gold_can_be_explained() -> None:
    for one in load("dev"):
        reading, why = explain_report(one.report)
        assert [explanation.claim for explanation in why] == list(reading.claims)
        for explanation in why:
            assert explanation.rule_in_words
            assert all(one.report.text[slice(*words.words)] == words.text for words in explanation.parts)
