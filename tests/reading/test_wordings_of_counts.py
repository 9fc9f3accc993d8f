"""How many an event befell, in the wordings of ordinary reports."""

import pytest
from tests.reading.reports import read_events

CONTEXT = "\n\nThe country has jailed opposition activists for years, human rights groups say."


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("There were 44 arrests.", 44, "exact"),
        ("Police confirmed 44 arrests.", 44, "exact"),
        ("Between 30 and 40 monks were arrested.", 30, "at_least"),
        ("Upwards of 70 protesters were arrested.", 70, "at_least"),
        ("Just under 200 people were detained.", 200, "about"),
        ("Several hundred people were arrested.", 200, "at_least"),
        ("1.5 million people were detained.", 1_500_000, "exact"),
        ("12 journalists of the daily and six staff members were arrested.", 18, "exact"),
        ("Ilham Tohtiyar, an economist, was detained with seven of his students.", 7, "exact"),
        ("Police arrested the party's head, Tendai Mukwashi, its spokesman, Brian Chirwa, and 14 supporters.", 14,
         "exact"),
    ],
)  # fmt: skip
def test_the_number_is_read_as_it_is_meant(text: str, value: int, qualifier: str) -> None:
    counts = [event.count for _, event in read_events(text + CONTEXT) if event.count is not None]
    assert [(count.value, count.qualifier) for count in counts] == [(value, qualifier)]


@pytest.mark.parametrize(
    "text",
    [
        "The law allows 44 days of detention.",
        "The minister spoke of 44 arrests of smugglers' ships.",
        "The app was used by 1.5 million people.",
    ],
)
def test_other_numbers_count_nobody(text: str) -> None:
    assert not read_events(text + CONTEXT)
