"""The day of publication is what the report's own words say, never more precise than they are."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.reports.datelines import find_published, is_dateline, read_date

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31))
SHAPES = [
    "%Y-%m-%d",
    "%d %B %Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%d.%m.%Y",
    "%A, %B %d, %Y",
    "Published: %d %b %Y",
    "Oslo, %d %B %Y",
]


@given(DAYS, st.sampled_from(SHAPES))
def test_a_dateline_in_any_usual_shape_is_read(day: dt.date, shape: str) -> None:
    assert find_published([f"{day:{shape}}"], None) == day.isoformat()


@given(DAYS)
def test_a_month_stays_a_month(day: dt.date) -> None:
    assert find_published([f"{day:%B %Y}"], None) == f"{day:%Y-%m}"


@pytest.mark.parametrize(
    "line", ["31 November 2021", "On Monday", "26 political prisoners", "2021", "May 12", "99.99.2021"]
)
def test_what_is_no_date_is_no_dateline(line: str) -> None:
    assert not is_dateline(line)


def test_a_dateline_may_open_the_first_paragraph() -> None:
    assert find_published(["(Geneva, 3 May 2022) – The government should free them."], None) == "2022-05-03"
    assert find_published(["PORT ANA, May 3, 2022 (Wire) - The government freed them."], None) == "2022-05-03"


def test_a_date_inside_a_sentence_is_none() -> None:
    assert find_published(["A court freed nine people on 3 May 2022 in Port Ana."], None) is None


def test_only_the_top_of_the_report_is_looked_at() -> None:
    assert find_published(["A paragraph."] * 30 + ["3 May 2022"], None) is None


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("2021 Country Reports on Human Rights Practices: Belarus", "2021"),
        ("Annual Report 2019", "2019"),
        ("Court upholds 2017 conviction", None),
        ("2017 protests recalled", None),
    ],
)
def test_the_year_in_the_title_of_an_annual_report_counts(title: str, published: str | None) -> None:
    assert find_published([], title) == published


def test_a_clock_and_a_zone_do_not_change_the_day() -> None:
    assert read_date("2021-11-18T23:40:00-05:00") == "2021-11-18"
