"""A text in capitals is read like any other; what is claimed stands in the report's own capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.reports import make_report, names

from habeas.reading.parsing.capitals import in_small_letters, is_in_capitals
from habeas.reading.reader import read_report
from habeas.terms.claims import Claim

COURT_PAPER = (
    "THE DISTRICT COURT OF GOMEL ON FRIDAY SENTENCED JOURNALIST KATSIARYNA ANDREYENKA AND "
    "HER COLLEAGUE DARIA CHULTSAVA TO TWO YEARS IN PRISON ON CHARGES OF ORGANISING PUBLIC EVENTS, THE UN SAID.\n"
    "ANDREYENKA, 27, WAS ARRESTED ON NOVEMBER 15, 2020, IN MINSK FOR REPORTING ON POLITICAL PRISONERS."
)


def events(text: str) -> list[Claim]:
    return [claim for claim in read_report(make_report(text)).claims if claim.event is not None]


def test_who_was_sentenced_and_arrested() -> None:
    sentence, arrest = events(COURT_PAPER)
    assert sentence.event is not None and arrest.event is not None
    assert (sentence.event.type, arrest.event.type) == ("sentence", "arrest")
    assert names(sentence.event) == ["KATSIARYNA ANDREYENKA", "DARIA CHULTSAVA"]
    assert arrest.event.period is not None and arrest.event.period.since == "2020-11-15"


def test_every_word_claimed_is_the_reports_own() -> None:
    for claim in read_report(make_report(COURT_PAPER)).claims:
        for piece in claim.evidence:
            assert COURT_PAPER[piece.start : piece.end] == piece.text
        if claim.event is not None:
            assert all(person.name in COURT_PAPER for person in claim.event.people)
            assert all(offence in COURT_PAPER for offence in claim.event.offences)


@pytest.mark.parametrize(
    ("text", "view"),
    [
        (
            "POLICE ARRESTED TWO REPORTERS IN HONG KONG ON MONDAY.",
            "Police arrested two reporters in Hong Kong on Monday.",
        ),
        ("THE UN WANTS AUNG MIN OO FREED.", "The UN wants Aung Min Oo freed."),
        ("MR KARIMOV WAS FREED. HE IS 51.", "Mr Karimov was freed. He is 51."),
    ],
)
def test_as_it_would_be_written(text: str, view: str) -> None:
    assert in_small_letters(text) == view


@pytest.mark.parametrize(
    "text", ["POLICE ARREST TWO\nPolice arrested two reporters.", "The UN and the EU spoke.", "", "123 456"]
)
def test_a_heading_in_capitals_and_abbreviations_are_no_text_in_capitals(text: str) -> None:
    assert not is_in_capitals(text)
    assert in_small_letters(text) == text


@given(st.text())
def test_the_view_has_a_character_for_each(text: str) -> None:
    assert len(in_small_letters(text.upper())) == len(text.upper())
