"""Date words to periods: never an invented day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.reports import make_report

from habeas.reading.dates.anchor import Anchor, anchor_of
from habeas.reading.dates.dates import find_dates

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
        ("from July to October", "2021-07-01", "2021-10-31"),
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


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("arrested on May 3 and released the same day", "2021-05-03", "2021-05-03"),
        ("Police held him on 3 May. The next day a court freed him", "2021-05-04", "2021-05-04"),
        ("He was arrested on 3 May. Two days later he was charged", "2021-05-05", "2021-05-05"),
        ("He was held on 3 May and was freed two days after his arrest", "2021-05-05", "2021-05-05"),
        ("On June 5 he was held. Three weeks later he was freed", "2021-06-21", "2021-06-27"),
        ("On June 5 he was held. Two months later he was freed", "2021-08", "2021-08"),
        ("A rally was held on 30 July. Within roughly a day before the event", "2021-07-29", "2021-07-30"),
        ("A rally was held on 30 July. Within two days of the rally", "2021-07-28", "2021-08-01"),
        ("A rally was held on 30 July. Within 48 hours after the rally", "2021-07-30", "2021-08-01"),
        ("He was jailed in 2019. In July that year he fell ill", "2019-07", "2019-07"),
        ("He was jailed in May 2019. The following month he fell ill", "2019-06", "2019-06"),
        ("He was jailed on 5 May 2019 and freed the following Monday", "2019-05-06", "2019-05-06"),
    ],
)
def test_a_date_told_from_the_event_before(words, since, until):
    found = find_dates(words, 0, len(words), THURSDAY)[-1]
    assert (found.past.since, found.past.until) == (since, until)


@pytest.mark.parametrize(
    "words",
    [
        "Weeks later he was freed",
        "a few days after his arrest",
        "The same day",
        "several months later",
        "about two years later",
        "in recent weeks",
        "Later that evening",
        "at least 3 may have died",
        "the women march in Minsk",
        "police arrested 2000 people",
        "on 31 June",
        "more than a month ago",
        "in the ‘Bloody Sunday’ operations",
        "on Good Friday",
        "the presenter Maqbool Jan on the radio",
        "the newspaper Manila Today reported",
    ],
)
def test_words_that_say_no_day_give_none(words):
    assert all(found.past.since is None for found in find_dates(words, 0, len(words), THURSDAY))


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("last November", "2020-11", "2020-11"),
        ("last May", "2021-05", "2021-05"),
        ("in November last year", "2020-11", "2020-11"),
        ("on November 5 last year", "2020-11-05", "2020-11-05"),
        ("as of mid-June", "2021-06", "2021-06"),
        ("by the end of May", None, "2021-05"),
        ("in prison since July 2020", "2020-07", None),
        ("held until 3 May 2020", None, "2020-05-03"),
        ("arrested before March 2018", None, None),
        ("early 2020", "2020", "2020"),
        ("in the spring of 2019", "2019", "2019"),
        ("in winter 2019", "2018", "2020"),
        ("in the first half of 2020", "2020-01-01", "2020-06-30"),
        ("the first nine months of the year", "2021-01-01", "2021-09-30"),
        ("in June, July and August", "2021-06-01", "2021-08-31"),
        ("between May and July 2019", "2019-05-01", "2019-07-31"),
        ("On Monday, August 3, 2020", "2020-08-03", "2020-08-03"),
        ("on the night of 3-4 May", "2021-05-03", "2021-05-04"),
        ("in 2013 and 2014", "2013", "2014"),
        ("in the 1990s", "1990", "1999"),
        ("from Thursday to Saturday", "2021-11-11", "2021-11-13"),
        ("between Monday and Wednesday", "2021-11-15", "2021-11-17"),
        ("since the coup in February 2021", "2021-02", None),
        ("earlier this week", "2021-11-15", "2021-11-18"),
        ("over the weekend", "2021-11-13", "2021-11-14"),
        ("last night", "2021-11-17", "2021-11-17"),
        ("Friday last week", "2021-11-12", "2021-11-12"),
        ("a month ago", "2021-10", "2021-10"),
        ("a week ago", "2021-11-08", "2021-11-14"),
        ("in the past two weeks", "2021-11-04", "2021-11-18"),
        ("on december 5, 2020", "2020-12-05", "2020-12-05"),
        ("on 12.11.2019", "2019-11-12", "2019-11-12"),
        ("on 25/11/2020", "2020-11-25", "2020-11-25"),
        ("the 2019 protests", "2019", "2019"),
    ],
)
def test_more_ways_to_say_when(words, since, until):
    assert period(words) == (since, until)


def test_a_numeric_date_of_two_meanings_is_sure_of_its_year_only():
    assert period("on 03/05/2020") == ("2020", "2020")
    assert period("on 05/05/2020") == ("2020-05-05", "2020-05-05")


def test_a_yearly_report_speaks_of_the_year_under_review():
    for words in ("during the year", "at year’s end", "in the year under review", "by the end of the year"):
        assert period(words, ONLY_YEAR) == ("2020", "2020")
    assert period("last November", ONLY_YEAR) == (None, None)


def test_a_thing_that_has_a_date_is_not_what_the_story_has_come_to():
    words = "On 3 May he was held over the April 9, 2019 protest. The next day he was freed"
    assert find_dates(words, 0, len(words), THURSDAY)[-1].past.since == "2021-05-04"


def test_from_a_month_no_day_is_counted():
    words = "On 3 May he was held. In November he was convicted. Two days later he was sentenced"
    assert find_dates(words, 0, len(words), THURSDAY)[-1].past.since is None


def test_a_number_after_a_day_is_no_second_day():
    words = "On May 3 and 12 others were arrested"
    assert [found.past.since for found in find_dates(words, 0, len(words), THURSDAY)] == ["2021-05-03"]


def test_the_day_of_a_dateline_is_that_of_the_report():
    for line in ("MANAGUA, June 12 —", "(Tunis, December 28, 2019) –", "HONG KONG, July 3 (Newsroom) -"):
        words = f"{line} the state deported 38 people on Saturday"
        assert [found.text for found in find_dates(words, 0, len(words), THURSDAY)] == ["on Saturday"]


def test_a_plan_for_a_day_just_gone_is_not_a_plan_for_next_year():
    assert period("on 14 November", planned=True) == ("2021-11-14", "2021-11-14")
    assert period("on 14 January", planned=True) == ("2022-01-14", "2022-01-14")


def test_the_same_day_is_that_of_the_event_not_of_the_count():
    words = "He was held on Monday. As of Tuesday it counted 97 prisoners. She was moved on the same day"
    assert find_dates(words, 0, len(words), THURSDAY)[-1].past.since == "2021-11-15"
