"""Damaged characters are mended in a view; what is found there is a stretch of the report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.reports import make_report

from habeas.reading.parsing.damage import is_damaged, mend
from habeas.reading.reader import read_report


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("the courtâ€™s order", "the court’s order"),
        ("â€œFree them,â€\x9d she said", "“Free them,” she said"),
        ("JosÃ© and FranÃ§ois", "José and François"),
        ("the city''s mayor", "the city's mayor"),
        ("3Â\xa0May", "3\xa0May"),
        ("storiesÂ", "stories "),
        ("an unclosed quote, he saidâ€", "an unclosed quote, he said”"),
    ],
)
def test_view_of(text, view):
    assert mend(text).text == view


@pytest.mark.parametrize(
    "text", ["the court’s order", "Lê Văn Âu was freed", "José", "“Free them,” she said", "SÃO PAULO"]
)
def test_sound_text_is_left_alone(text):
    assert mend(text).text == text


def test_a_stretch_of_the_view_is_a_stretch_of_the_report():
    text = "On Monday the courtâ€™s order freed JosÃ© Pineda."
    mended = mend(text)
    at = mended.text.index("José Pineda")
    start, end = mended.in_report(at, at + len("José Pineda"))
    assert text[start:end] == "JosÃ© Pineda"
    assert mended.as_written("José Pineda") == "JosÃ© Pineda"
    assert mended.as_written("Monday") == "Monday"


@given(st.text(alphabet="ab ’“é", max_size=40))
def test_what_was_damaged_is_mended(whole):
    damaged = "".join(c.encode().decode("cp1252", "replace") if c in "’“é" else c for c in whole)
    assert mend(damaged).text == whole
    assert is_damaged(damaged) == (damaged != whole)


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_places_in_the_report_are_in_order(text, one, other):
    mended = mend(text)
    start, end = sorted((min(one, len(mended.text)), min(other, len(mended.text))))
    first, last = mended.in_report(start, end)
    assert 0 <= first <= last <= len(text)


def test_a_damaged_report_is_read_and_quoted_as_it_stands():
    text = (
        "Police arrested the opposition activist JosÃ© Pineda on 3 May 2021. â€œHe wrote nothing,â€\x9d said his "
        "lawyer, Ana Ruiz. The courtâ€™s judge freed Pineda on 5 May 2021. Human rights groups protested."
    )
    claims = read_report(make_report(text)).claims
    assert all(text[words.start : words.end] == words.text for claim in claims for words in claim.evidence)
    events = {claim.event.type: [person.name for person in claim.event.people] for claim in claims if claim.event}
    assert events == {"arrest": ["JosÃ© Pineda"], "release": ["JosÃ© Pineda"]}
    assert [claim.quote.text for claim in claims if claim.quote] == ["He wrote nothing"]
