"""Date words to periods: never an invented day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.reports import make_report

from habeas.reading.anchor import Anchor, anchor_of
from habeas.reading.dates import find_dates

THURSDAY = Anchor(2021, 11, dt.date(2021, 11, 18))
ONLY_YEAR = Anchor(2020)


def period(words: str, anchor: Anchor = THURSDAY, planned: bool = False) -> tuple[str | None, str | None]:
    (found,) = find_dates(words, 0, len(words), anchor)
    return found.period(planned).since, found.period(planned).until


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("Between November 5 and 12, they", "2021-11-05", "2021-11-12"),
        ("5 to 12 November 2021", "2021-11-05", "2021-11-12"),
        ("on Wednesday", "2021-11-17", "2021-11-17"),
        ("yesterday", "2021-11-17", "2021-11-17"),
        ("Nov 12, 2021", "2021-11-12", "2021-11-12"),
        ("in May", "2021-05", "2021-05"),
        ("in December", "2020-12", "2020-12"),
        ("from July to October", "2021-07", "2021-10"),
        ("in early August 2019", "2019-08", "2019-08"),
        ("last month", "2021-10", "2021-10"),
        ("in 2018", "2018", "2018"),
        ("two days ago", "2021-11-16", "2021-11-16"),
        ("about two weeks ago", None, None),
    ],
)
def test_period_of(words, since, until):
    assert period(words) == (since, until)


def test_without_a_day_to_count_from_a_weekday_stays_open():
    assert period("on Wednesday", ONLY_YEAR) == (None, None)
    assert period("On June 25, the", ONLY_YEAR) == ("2020-06-25", "2020-06-25")


def test_what_is_planned_lies_ahead():
    assert period("on Friday", planned=True) == ("2021-11-19", "2021-11-19")
    assert period("in May", planned=True) == ("2022-05", "2022-05")


def test_the_thirty_first_of_june_is_no_day():
    words = "on June 31, 2021"
    assert all(found.past.since != "2021-06-31" for found in find_dates(words, 0, len(words), THURSDAY))


def test_a_yearly_report_speaks_of_its_own_year():
    report = make_report("x", published="2022-03-07", title="2021 Country Reports on Human Rights Practices")
    assert anchor_of(report) == Anchor(2021)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)))
def test_a_whole_date_is_read_back_whatever_the_anchor(day):
    for words in (f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        assert period(words) == (day.isoformat(), day.isoformat())


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(["Monday", "Friday", "Sunday"]))
def test_a_weekday_told_lies_in_the_week_before_the_report(day, weekday):
    since, _ = period(f"on {weekday}", Anchor(day.year, day.month, day))
    assert since is not None
    assert 0 <= (day - dt.date.fromisoformat(since)).days < 7
