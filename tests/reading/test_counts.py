"""Numbers of people and how exactly they are meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.reading.counts import add_counts, read_count, read_number


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
    ],
)
def test_count_of(words, value, qualifier):
    count = read_count(words)
    assert count is not None
    assert (count.value, count.qualifier) == (value, qualifier)


def test_words_without_a_number_have_no_count():
    assert read_count("political prisoners") is None


def test_one_doctor_and_three_health_workers_are_four():
    counts = [count for words in ("one doctor", "three health workers") for count in [read_count(words)] if count]
    total = add_counts(counts, "health workers")
    assert total is not None and total.value == 4


@given(st.integers(0, 999_999))
def test_digits_are_read_back_with_and_without_commas(number):
    assert read_number(str(number)) == read_number(f"{number:,}") == number
