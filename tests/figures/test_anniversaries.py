"""On which days it is whole years since an event: compared with looking at every day."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.figures.histories import event

from habeas.figures.anniversaries import ask_anniversaries, returning
from habeas.terms.errors import BadInput

DAYS = st.dates(dt.date(1999, 1, 1), dt.date(2030, 12, 31))


def days(when, since, until):
    found = returning(event("arrest", when), dt.date.fromisoformat(since), dt.date.fromisoformat(until))
    return [(str(day), exact, years) for day, exact, years in found]


def test_it_works():
    assert days("2019-07-31", "2020-07-01", "2022-07-31") == [
        ("2020-07-31", True, 1), ("2021-07-31", True, 2), ("2022-07-31", True, 3),
    ]  # fmt: skip


def test_the_day_itself_is_no_anniversary():
    assert days("2019-07-31", "2019-01-01", "2019-12-31") == []


def test_the_29th_of_february_returns_on_the_28th():
    assert days("2020-02-29", "2021-01-01", "2024-12-31") == [
        ("2021-02-28", True, 1), ("2022-02-28", True, 2), ("2023-02-28", True, 3), ("2024-02-29", True, 4),
    ]  # fmt: skip


def test_of_a_known_month_the_month_returns():
    assert days("2019-11", "2021-11-15", "2021-12-31") == [("2021-11-15", False, 2)]
    assert days("2019-11", "2021-10-15", "2021-11-01") == [("2021-11-01", False, 2)]


@pytest.mark.parametrize("when", ["2019", "2019-07-01/2019-07-31", "2019-07-01/", None])
def test_where_no_day_is_told_none_is_invented(when):
    assert days(when, "2020-01-01", "2022-12-31") == []


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(DAYS, DAYS, st.integers(0, 900))
def test_every_exact_anniversary_is_found_and_no_other(begun, since, length):
    until = since + dt.timedelta(days=length)
    found = [(day, years) for day, _, years in returning(event("arrest", str(begun)), since, until)]
    every = (since + dt.timedelta(days=number) for number in range(length + 1))
    same = [(day, day.year - begun.year) for day in every if (day.month, day.day) == (begun.month, begun.day)]
    if (begun.month, begun.day) != (2, 29):
        assert found == [(day, years) for day, years in same if years >= 1]
    assert {(day, years) for day, years in same if years >= 1} <= set(found)


def test_a_list_is_for_three_years_at_most_and_ends_after_it_begins():
    now = dt.datetime(2022, 1, 1, tzinfo=dt.UTC)
    for since, until in ((dt.date(2022, 1, 2), dt.date(2022, 1, 1)), (dt.date(2020, 1, 1), dt.date(2029, 1, 1))):
        with pytest.raises(BadInput, match="anniversaries from"):
            ask_anniversaries(since, until, now)
