"""Days, periods, numbers and events in words."""

import datetime as dt

import pytest
from tests.figures.histories import period

from habeas.figures.words import day_in_words, events_in_words, people_in_words, period_in_words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("2021-11-05", "5 November 2021"),
        ("2021-11", "November 2021"),
        ("2021", "2021"),
        ("2021-11-05/2021-11-12", "between 5 November 2021 and 12 November 2021"),
        ("2021-05/", "since May 2021"),
        ("/2021", "by 2021"),
        (None, None),
    ],
)
def test_a_period_is_as_exact_as_it_is_given(given, words):
    assert period_in_words(period(given)) == words


def test_a_day():
    assert day_in_words(dt.date(2021, 11, 5)) == "5 November 2021"


@pytest.mark.parametrize(
    ("value", "qualifier", "of", "words"),
    [
        (26, "exact", "political prisoners", "26 political prisoners"),
        (60, "at_least", None, "at least 60 people"),
        (1, "exact", "them", "1 person"),
        (17, "about", "26 protesters", "about 17 of 26 protesters"),
        (6000, "at_most", "prisoners", "at most 6,000 prisoners"),
    ],
)
def test_a_number_of_people(value, qualifier, of, words):
    assert people_in_words(value, qualifier, of) == words


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (1, "release", "1 release"),
        (2, "house_arrest", "2 house arrests"),
        (2, "death_in_custody", "2 deaths in custody"),
        (3, "charges_dropped", "3 reports of charges dropped"),
    ],
)
def test_events(number, kind, words):
    assert events_in_words(number, kind) == words
