"""The board: each person once, under the first status known of them, with conditions and who says so."""

import datetime as dt
from dataclasses import replace

from tests.figures.histories import case, event, report
from tests.figures.test_ask import ASKED, knowledge

from habeas.figures.board import board_from

FREED = event("release", "2021-11-12")
NOT_DROPPED = event("charges_dropped", None, modality="denied")
DUTIES = event("conditions", None, conditions=("regular reporting", "limits on freedom of movement"))


def rows(*cases, others=()):
    return {row.person.name: row for row in board_from(ASKED, knowledge(*cases, others=others)).rows}


def test_it_works():
    found = rows(case(event("arrest", "2021-09-01"), name="A"), case(FREED, name="B"))
    assert [(name, row.status, row.certainty) for name, row in found.items()] == [
        ("A", "held", "certain"),
        ("B", "released", "certain"),
    ]
    assert found["B"].since == "12 November 2021"
    assert found["B"].says == ("Publisher a",)


def test_released_with_charges_pending_under_conditions_is_one_row():
    row = rows(case(FREED, name="A"), others=[NOT_DROPPED, DUTIES])["A"]
    assert (row.status, row.certainty, row.also) == ("charges-pending", "known", ("under-conditions", "released"))
    assert row.conditions == ("regular reporting", "limits on freedom of movement")
    assert row.since == "12 November 2021"


def test_what_is_known_comes_before_what_is_only_possible():
    elsewhere = event("arrest", None, source=report("b"))
    row = rows(case(FREED, elsewhere, name="A"))["A"]
    assert row.status == "released"
    assert row.certainty == "known"


def test_nobody_of_whom_nothing_is_possible_is_on_the_board():
    assert rows(case(event("release", None, modality="demanded"))) == {}


def test_a_status_without_a_date_says_by_when_it_was_reported():
    row = rows(case(event("detention", None), name="A"))["A"]
    assert row.since == "by 18 November 2021 (as reported, no date given)"


def test_before_a_release_it_is_not_known_since_when_somebody_was_held():
    board = board_from(replace(ASKED, as_of=dt.date(2021, 11, 1)), knowledge(case(FREED)))
    assert [(row.status, row.certainty, row.since, row.says) for row in board.rows] == [
        ("held", "possible", "not known", ("Publisher a",))
    ]


def test_the_board_carries_its_four_figures():
    board = board_from(ASKED, knowledge(case(FREED)))
    assert {figure.definition.name: figure.known for figure in board.figures} == {
        "held": 0,
        "released": 1,
        "charges-pending": 0,
        "under-conditions": 0,
    }
