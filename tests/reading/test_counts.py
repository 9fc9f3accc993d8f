"""Numbers of people and how exactly they are meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.reading.numbers.counts import add_counts, people_counted, read_count, read_number


@pytest.mark.parametrize(
    ("words", "value", "qualifier"),
    [
        ("26 political prisoners", 26, "exact"),
        ("almost 6,000 prisoners", 6000, "about"),
        ("more than 1,600 inmates", 1600, "at_least"),
        ("up to 40 people", 40, "at_most"),
        ("nearly 80 prisoners", 80, "about"),
        ("twenty-six activists", 26, "exact"),
        ("two dozen villagers", 24, "exact"),
        ("at least three hundred people", 300, "at_least"),
        ("an estimated 700 prisoners", 700, "about"),
        ("20 to 30 activists", 20, "at_least"),
        ("between 5,000 and 7,000 people", 5000, "at_least"),
        ("as few as 20,000 and as many as 60,000 persons", 20000, "at_least"),
        ("two or three students", 2, "at_least"),
        ("dozens of villagers", 24, "at_least"),
        ("hundreds of people", 200, "at_least"),
        ("a dozen monks", 12, "exact"),
        ("more than a dozen monks", 12, "at_least"),
        ("half a dozen monks", 6, "exact"),
        ("50 or more people", 50, "at_least"),
        ("an additional 91 suspects", 91, "exact"),
        ("a third of the 90", 30, "about"),
        ("two thirds of the 90", 60, "about"),
        ("his two sons", 2, "exact"),
        ("17 of the 26 protesters", 17, "exact"),
        ("one of 13 leaders", 13, "exact"),
        ("arrested 2000 people", 2000, "exact"),
    ],
)
def test_count_of(words, value, qualifier):
    count = read_count(words)
    assert count is not None
    assert (count.value, count.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    "words",
    [
        "political prisoners",
        "most of the 26 protesters",
        "a majority of the 40 detainees",
        "90 percent of detainees",
        "the 2019 protesters",
        "Prison No. 8 inmates",
        "the 15-year prisoners",
        "18-year-old student",
        "Article 295 defendants",
        "children younger than six",
        "students aged 19",
        "9" * 5000 + " people",
    ],
)
def test_words_without_a_number_of_people_have_no_count(words):
    assert read_count(words) is None


@given(st.text())
def test_any_words_have_a_count_or_none(words):
    count = read_count(words)
    assert count is None or count.value >= 0


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("26 political prisoners", "political prisoners"),
        ("between 20 and 30 monks", "monks"),
        ("dozens of monks", "of monks"),
        ("50 or more monks", "monks"),
    ],
)
def test_what_a_number_counts(words, counted):
    assert people_counted(words) == counted


def test_one_doctor_and_three_health_workers_are_four():
    counts = [count for words in ("one doctor", "three health workers") for count in [read_count(words)] if count]
    total = add_counts(counts, "health workers")
    assert total is not None and total.value == 4


@given(st.integers(0, 999_999))
def test_digits_are_read_back_with_and_without_commas(number):
    assert read_number(str(number)) == read_number(f"{number:,}") == number
