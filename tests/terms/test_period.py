"""Partial dates and periods are calendar dates of reduced precision, and never invent a day."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from habeas.terms.period import Period, first_day, last_day

DAYS = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31))


@given(DAYS)
def test_a_day_begins_and_ends_on_itself(day: dt.date) -> None:
    assert first_day(day.isoformat()) == last_day(day.isoformat()) == day


@given(DAYS)
def test_a_month_holds_each_of_its_days_and_no_other(day: dt.date) -> None:
    month = day.strftime("%Y-%m")
    assert first_day(month) <= day <= last_day(month)
    assert first_day(month).day == 1
    assert (last_day(month) + dt.timedelta(1)).day == 1


@given(st.integers(1900, 2100))
def test_a_year_has_as_many_days_as_the_calendar_says(year: int) -> None:
    days = (last_day(f"{year:04}") - first_day(f"{year:04}")).days + 1
    assert days == 366 if calendar.isleap(year) else 365


@pytest.mark.parametrize("value", ["", "21-11-05", "2021-13", "2021-02-30", "2021-2-3", "2021-11-05T00:00", "soon"])
def test_what_is_no_partial_date_is_refused_by_value(value: str) -> None:
    with pytest.raises(ValidationError):
        Period(since=value)


@given(DAYS, DAYS)
def test_a_period_never_ends_before_it_begins(a: dt.date, b: dt.date) -> None:
    early, late = sorted((a, b))
    assert Period(since=early.isoformat(), until=late.isoformat()).earliest == early
    if early < late:
        with pytest.raises(ValidationError, match="before it begins"):
            Period(since=late.isoformat(), until=early.isoformat())


def test_a_month_may_end_in_a_day_of_the_same_month() -> None:
    assert Period(since="2021-11", until="2021-11-05").latest == dt.date(2021, 11, 5)


def test_words_that_cannot_be_resolved_have_no_dates() -> None:
    period = Period(text="weeks later")
    assert (period.earliest, period.latest) == (None, None)
