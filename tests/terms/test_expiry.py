"""Until when a duty runs, by its own words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.terms.expiry import expiry_of
from habeas.terms.period import Period


def on(day):
    return Period(since=day, until=day)


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("a travel ban until 10 November 2024", "2024-11-10", "2024-11-10"),
        ("may not leave until November 10, 2024", "2024-11-10", "2024-11-10"),
        ("a curfew until March 2023", "2023-03", "2023-03"),
        ("three years' probation", "2024-11-12", "2024-11-12"),
        ("report for six months", "2022-05-12", "2022-05-12"),
        ("a two-year travel ban", "2023-11-12", "2023-11-12"),
        ("probation of 18 months", "2023-05-12", "2023-05-12"),
        ("report every two weeks", None, None),
        ("stay within 1 km of his home", None, None),
        ("a ban until 31 February 2024", None, None),
        ("a ban for 9000 years", None, None),
    ],
)
def test_the_end_that_the_words_give(words, since, until):
    found = expiry_of(words, on("2021-11-12"))
    assert (found and found.since, found and found.until) == (since, until)


def test_a_length_of_time_without_a_beginning_gives_no_end():
    assert expiry_of("three years' probation", None) is None
    assert expiry_of("three years' probation", Period(text="last year")) is None


def test_a_vague_beginning_gives_a_vague_end():
    found = expiry_of("for one month", on("2021-01"))
    assert (found.earliest, found.latest) == (dt.date(2021, 2, 1), dt.date(2021, 2, 28))


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)))
def test_a_day_written_out_is_read_back(day):
    assert expiry_of(f"a ban until {day.day} {day:%B} {day.year}", None).since == day.isoformat()


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 90))
def test_so_many_days_later_is_so_many_days_later(day, number):
    found = expiry_of(f"a curfew for {number} days", on(day.isoformat()))
    assert (found.earliest - day).days == number
