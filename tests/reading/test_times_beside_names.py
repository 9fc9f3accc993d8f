"""A time that opens a sentence belongs to the event: not to the role beside a name, nor to a place, nor to a term."""

import pytest
from tests.reading.reports import read_events


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("On Tuesday activist Lerato Nkosi was arrested.", "activist"),
        ("On May 7 journalist Tariq Mansoor was charged with sedition.", "journalist"),
        ("In March 2020 opposition leader Elena Duarte was jailed.", "opposition leader"),
        ("Last week lawyer Binod Thapa was arrested.", "lawyer"),
        ("On Tuesday, 30-year-old activist Lerato Nkosi was arrested.", "30-year-old activist"),
        ("Police arrested former Sunday Herald editor Peter Mwale.", "former Sunday Herald editor"),
    ],
)
def test_a_role_begins_after_the_time(text, role):
    people = [person for _, event in read_events(text) for person in event.people]
    assert [person.role for person in people] == [role]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Officers took teacher Lerato Nkosi from her home in May.", "her home"),
        ("Police arrested teacher Lerato Nkosi at a checkpoint in 2020.", "checkpoint"),
    ],
)
def test_a_place_ends_before_the_time(text, place):
    assert [event.place for _, event in read_events(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Only three years after Okello imposed the curfew, teacher Lerato Nkosi was arrested.",
        "Two years before Okello imposed emergency rule, teacher Lerato Nkosi was arrested.",
    ],
)
def test_how_long_after_something_was_imposed_is_no_term(text):
    assert [event.type for _, event in read_events(text)] == ["arrest"]
