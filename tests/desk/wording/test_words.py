"""Claims, periods and counts in words."""

import pytest

from habeas.desk.wording.claim import list_rows, say_claim, say_count
from habeas.desk.wording.dates import say_period
from habeas.desk.wording.labels import EVENT_TYPES, MANNERS, MODALITIES, label
from habeas.terms.claims import Claim, Count, EventType, Manner, Modality
from habeas.terms.period import Period

WORDS = [{"start": 0, "end": 1, "text": "x"}]


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2021-11-05", "2021-11-05", "5 November 2021"),
        ("2021-11-05", "2021-11-12", "5–12 November 2021"),
        ("2021-10-28", "2021-11-03", "28 October – 3 November 2021"),
        ("2020-12-31", "2021-01-01", "31 December 2020 – 1 January 2021"),
        ("2021-11", "2021-11", "November 2021"),
        ("2021-10", "2021-11", "October – November 2021"),
        ("2021", "2021", "2021"),
        ("2020", "2021", "2020 – 2021"),
        ("2021-11", "2021-12-03", "November 2021 – 3 December 2021"),
        ("2021-11-05", None, "from 5 November 2021"),
        (None, "2021", "until 2021"),
    ],
)
def test_a_period_is_said_as_exactly_as_it_is_known(since, until, said):
    assert say_period(Period(since=since, until=until)) == said


def test_a_period_that_was_not_resolved_keeps_its_words():
    assert say_period(Period(text="last spring")) == "“last spring”"
    assert say_period(None) == ""


def test_counts():
    assert say_count(Count(value=26, of="political prisoners")) == "26 political prisoners"
    assert say_count(Count(value=80, qualifier="about")) == "about 80"
    assert say_count(None) == ""


def test_a_demanded_release_is_no_release():
    claim = Claim(
        id="c1",
        kind="event",
        modality="demanded",
        event={"type": "release", "manner": "bail"},
        evidence=WORDS,
        confidence=1,
    )
    assert say_claim(claim) == "Release (bail), demanded"


def test_empty_values_are_left_out():
    claim = Claim(id="c1", kind="event", event={"type": "arrest", "place": "Old Harbour"}, evidence=WORDS, confidence=1)
    assert list_rows(claim) == [("Where", "Old Harbour")]


@pytest.mark.parametrize(("table", "contract"), [(EVENT_TYPES, EventType), (MANNERS, Manner), (MODALITIES, Modality)])
def test_every_word_of_the_contract_has_a_label(table, contract):
    assert set(table) == set(contract.__args__)


def test_an_unknown_code_is_shown_without_its_underscores():
    assert label({}, "death_in_custody") == "death in custody"
