"""Several people sentenced in one sentence: a term each, or one for all."""

import pytest
from tests.reading.reports import names, read_events


def terms(text: str) -> list[tuple[list[str], str | None]]:
    return [(names(event), event.sentence) for _, event in read_events(text) if event.type == "sentence"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday a court sentenced Dara Sok and Lina Meas to three years and four years in prison, respectively.",
        "A court sentenced Dara Sok to three years and Lina Meas to four years in prison.",
    ],
)
def test_each_has_their_own_term(text):
    assert terms(text) == [(["Dara Sok"], "three years"), (["Lina Meas"], "four years in prison")]


def test_the_same_term_is_that_of_all():
    assert terms("On Monday a court sentenced Dara Sok and Lina Meas to three years in prison.") == [
        (["Dara Sok", "Lina Meas"], "three years in prison")
    ]


def test_a_term_of_months_and_days_is_one():
    text = "On Monday a court sentenced Dara Sok and Lina Meas to 15 months and 11 days in prison."
    assert terms(text) == [(["Dara Sok", "Lina Meas"], "15 months and 11 days in prison")]


@pytest.mark.parametrize(
    "text",
    [
        "A court sentenced Lina Haddad, Tran Van Minh, and Omar Said to 16, 16, and 23 years in prison.",
        "Lina Haddad, Tran Van Minh and Omar Said were sentenced to 16, 16 and 23 years in prison respectively.",
        "Three activists, Lina Haddad, Tran Van Minh and Omar Said, got 16, 16 and 23 years in prison.",
    ],
)
def test_a_row_of_numbers_is_a_term_for_each(text):
    assert terms(text) == [
        (["Lina Haddad"], "16"),
        (["Tran Van Minh"], "16"),
        (["Omar Said"], "23 years in prison"),
    ]


def test_a_row_of_more_numbers_than_people_stays_whole():
    text = "A court sentenced Lina Haddad and Tran Van Minh to five, six and seven years in prison."
    assert [names for names, _ in terms(text)] == [["Lina Haddad", "Tran Van Minh"]]


def test_who_is_jailed_for_terms_in_a_row():
    text = "A court jailed the activists Lina Haddad and Omar Said for six and eight years."
    assert terms(text) == [(["Lina Haddad"], "six"), (["Omar Said"], "eight years")]
