"""Days that govern a row of verbs, that a time began with, and that were told a while ago."""

import pytest
from tests.reading.reports import read_events, read_only_event


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Police raided the office of the newspaper on Tuesday and detained three journalists.", "2021-11-16"),
        ("Soldiers stormed the newsroom on 9 November and arrested the editor Olga Zima.", "2021-11-09"),
        ("On February 24, the day before the report came out, police arrested the editor Olga Zima.", "2021-02-24"),
    ],
)
def test_the_day_is_that_of_each_verb_of_the_row(text: str, since: str) -> None:
    _, event = read_only_event(text)
    assert event.period and event.period.since == since


def test_a_year_of_another_deed_is_not_that_of_the_arrest() -> None:
    _, event = read_only_event("The editor Olga Zima joined the party on 3 May 2019 and was arrested.")
    assert event.period is None or event.period.since is None


@pytest.mark.parametrize(
    "text",
    [
        "More than 400 people have been arrested since protests against the results began on October 21.",
        "Since the protests began on October 21, more than 400 people have been arrested.",
    ],
)
def test_a_time_begins_with_what_began_it(text: str) -> None:
    _, event = read_only_event(text)
    assert event.period and (event.period.since, event.period.until) == ("2021-10-21", None)


def test_the_same_day_of_a_day_told_by_its_month_is_of_that_month() -> None:
    events = read_events(
        "In October 2017 police arrested five activists who had handed out leaflets. On the same day, the court "
        "summoned the editor Olga Zima."
    )
    summons = next(event for _, event in events if event.type == "summons")
    assert summons.period and summons.period.since == summons.period.until == "2017-10"


def test_last_sunday_is_gone_though_a_release_was_planned_for_it() -> None:
    modality, event = read_only_event("The women were to be released last Sunday.")
    assert modality == "planned"
    assert event.period and event.period.since == "2021-11-14"


def test_a_release_and_what_came_with_it_are_of_one_day() -> None:
    events = read_events("The poet Ivan Korol was released on September 14, when a judge dismissed the charge.")
    assert {event.type: event.period.since for _, event in events if event.period} == {
        "release": "2021-09-14",
        "charges_dropped": "2021-09-14",
    }


def test_held_until_the_day_of_the_bail() -> None:
    events = read_events("The poet Ivan Korol was held until November 10, when he received bail.")
    found = {event.type: (event.period.since, event.period.until) for _, event in events if event.period}
    assert found == {"detention": (None, "2021-11-10"), "release": ("2021-11-10", "2021-11-10")}
