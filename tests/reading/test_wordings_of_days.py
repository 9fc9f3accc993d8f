"""Wordings of days: told before or after, counted, feasts, edges of months; days that are of something else."""

import pytest
from tests.reading.reports import read_events


def day_of(kind: str, text: str) -> tuple[str | None, str | None]:
    """Since and until of the only event of that kind; the report is of Thursday, 18 November 2021."""
    (event,) = [event for _, event in read_events(text) if event.type == kind]
    return (event.period.since, event.period.until) if event.period else (None, None)


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("release", "Editor Olga Zima was released on Christmas Day.", "2020-12-25"),
        ("release", "Editor Olga Zima was released on New Year’s Eve, 2019.", "2019-12-31"),
        ("arrest", "On the last day of February, police arrested editor Olga Zima.", "2021-02-28"),
        ("arrest", "On the Sunday before last, police arrested editor Olga Zima.", "2021-11-07"),
        ("arrest", "Editor Olga Zima was arrested the month before last.", "2021-09"),
        ("arrest", "the editor olga zima was arrested on monday night.", "2021-11-15"),
        ("arrest", "On Sunday police said that editor Olga Zima had been arrested the day before.", "2021-11-13"),
        ("release", "Editor Olga Zima was arrested on 9 May 2020 and released on the 14th.", "2020-05-14"),
        ("release", "Soldiers arrested editor Olga Zima on 9 May. On the 14th she was released.", "2021-05-14"),
        ("sentence", "Editor Olga Zima was arrested in April 2019 and jailed a year later, in May 2020, for a year.",
         "2020-05"),
        ("release", "Four days after she was arrested on 20 September, editor Olga Zima was released.", "2021-09-24"),
        ("arrest", "Editor Olga Zima was arrested two days after the coup of February 1, 2021.", "2021-02-03"),
        ("arrest", "Three days before the vote of 9 August, police arrested editor Olga Zima.", "2021-08-06"),
        ("release", "Held since October 2020, editor Olga Zima left prison on Wednesday.", "2021-11-17"),
        ("release", "Editor Olga Zima was held from 20 to 25 May, when she was released on bail.", "2021-05-25"),
        ("sentence", "Police arrested editor Olga Zima in May 2019. In November of the same year a court jailed her for"
         " three years.", "2019-11"),
        ("trial", "The court adjourned the trial of activist Olga Zima until 12 December.", "2021-12-12"),
        ("sentence", "Editor Olga Zima has been held since 2016, when she was sentenced to two years.", "2016"),
        ("arrest", "When police came for editor Olga Zima on 8 May, they arrested her son too.", "2021-05-08"),
        ("release", "A week ago today, on 11 November, editor Olga Zima was let go.", "2021-11-11"),
        ("arrest", "Last week, on Monday, police arrested editor Olga Zima.", "2021-11-08"),
    ],
)  # fmt: skip
def test_a_wording_has_its_day(kind: str, text: str, day: str) -> None:
    assert day_of(kind, text) == (day, day)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("arrest", "Editor Olga Zima was arrested the day before the vote."),
        ("arrest", "Editor Olga Zima was arrested in her flat on the 14th floor of a block."),
        ("arrest", "State media reported on May 7 that editor Olga Zima had been arrested."),
        ("arrest", "Hundreds marched on Tuesday against the arrest of editor Olga Zima."),
        ("arrest", "Editor Olga Zima, arrested for a speech that she gave on 9 April, denies the charge."),
        ("sentence", "Wednesday’s arrests follow the sentencing of editor Olga Zima."),
        ("detention", "Editor Olga Zima remains in jail on the same charge and on Monday called for a new law."),
        ("release", "Supporters demanding the release of editor Olga Zima will hold a vigil on Sunday."),
        ("release", "On Friday, her family urged the government to release editor Olga Zima."),
        ("arrest", "Editor Olga Zima was arrested under the Public Order Act 1986."),
    ],
)
def test_a_day_of_something_else_is_not_that_of_the_event(kind: str, text: str) -> None:
    assert day_of(kind, text) == (None, None)


def test_two_months_told_in_the_second_of_them_are_a_time() -> None:
    text = "In October and November, police arrested at least 40 student activists."
    assert day_of("arrest", text) == ("2021-10-01", "2021-11-30")
