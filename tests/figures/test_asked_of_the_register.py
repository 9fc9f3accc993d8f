"""Figures asked of a real register: accepted claims count, corrections move them, the past answers as it did."""

import datetime as dt

import pytest
from tests.register.builders import add, event

from habeas.figures.ask import Question, ask_figure
from habeas.figures.board import ask_board
from habeas.register import lookup, record

pytestmark = pytest.mark.django_db
DAY = dt.date(2021, 11, 18)
FREED = "Cambodia released 26 people between November 5 and 12, among them Rong Chhun"
STILL = "Thun Ratha was arrested on 3 September 2020"


def now():
    return dt.datetime.now(dt.UTC)


def numbers(name, known_at=None, **asked):
    figure = ask_figure(name, Question(DAY, known_at or now(), **asked))
    return figure.low, figure.known, figure.high


def freed():
    told = event(FREED, "release", "Rong Chhun", when="2021-11-05/2021-11-12", count=26, groups=("unionists",))
    return add(FREED, told)[0]


def test_a_claim_counts_once_it_is_accepted():
    claim = freed()
    assert numbers("released") == (0, 0, 0)
    assert numbers("released", with_proposed=True) == (1, 1, 1)
    record.accept(claim, by="ana")
    assert numbers("released") == (1, 1, 1)


def test_the_reported_stands_beside_the_documented():
    claim = freed()
    record.accept(claim, by="ana")
    (reported,) = ask_figure("released", Question(DAY, now())).reported
    assert (reported.value, reported.named_here, reported.claim) == (26, 1, claim)


def test_before_a_correction_the_old_answer_stands():
    arrest = add(STILL, event(STILL, "arrest", "Thun Ratha", when="2020-09-03"), published="2021-11-18")[0]
    record.accept(arrest, by="ana")
    before = now()
    assert numbers("held") == (0, 1, 1)  # held when last reported more than a year before
    record.correct(arrest, event(STILL, "arrest", "Thun Ratha", when="2021-09-03"), by="ana", reason="2021")
    assert numbers("held") == (1, 1, 1)
    assert numbers("held", known_at=before) == (0, 1, 1)


def test_rejecting_takes_a_person_out_again_and_says_so():
    claim = freed()
    record.accept(claim, by="ana")
    record.reject(claim, by="ana", reason="misread")
    figure = ask_figure("released", Question(DAY, now()))
    assert figure.high == 0
    assert [(one.what, one.reason) for one in figure.left_out] == [("1 claim of release", "rejected by a person")]


def test_the_board_of_an_empty_register_is_empty():
    board = ask_board(Question(DAY, now()))
    assert board.rows == ()
    assert [figure.high for figure in board.figures] == [0, 0, 0, 0]


def test_two_reports_of_one_release_count_one_person():
    again = "Union leader Rong Chhun walked free on November 12"
    second = add(again, event(again, "release", "Rong Chhun", when="2021-11-12"))[0]
    for claim in (freed(), second):
        record.accept(claim, by="ana")
    assert len(lookup.people()) == 1
    assert numbers("released") == (1, 1, 1)
