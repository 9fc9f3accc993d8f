"""Quotation marks: pairs, unpaired marks, and quotations over several paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.reading.speech.quotes_marks import find_quotations


def quoted(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_quotations(text)]


def test_it_works() -> None:
    assert quoted("“They are free,” he said. “All of them.”") == ["They are free,", "All of them."]


@pytest.mark.parametrize(
    "text", ['"They are free," he said.', "“They are free,” he said.", "«They are free,» he said."]
)
def test_straight_and_curly_marks_and_guillemets_are_read(text: str) -> None:
    assert quoted(text) == ["They are free,"]


def test_an_apostrophe_closes_nothing() -> None:
    assert quoted("‘They don’t know where he’s held,’ she said.") == ["They don’t know where he’s held,"]


def test_a_mark_that_nothing_closes_makes_no_quotation() -> None:
    assert quoted('He said "they are free.\n\nThe trial goes on.') == []


def test_a_quotation_may_go_on_in_the_next_paragraph() -> None:
    text = "“They came at night.\n\n“They took him away,” she said."
    assert quoted(text) == ["They came at night.", "They took him away,"]


def test_an_inch_mark_opens_nothing() -> None:
    assert quoted('A 6" pipe was found. "It is not mine," he said.') == ["It is not mine,"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Sie sind frei“, sagte er.", ["Sie sind frei"]),
        ("»Sie sind frei«, sagte er.", ["Sie sind frei"]),
        ("「他们自由了」他说", ["他们自由了"]),
        ("''They are free,'' he said. ''All of them.''", ["They are free,", "All of them."]),
        ("'They don't know,' she said. 'It is wrong.'", ["They don't know,", "It is wrong."]),
        ('“They are free," he said. "All."', ["They are free,", "All."]),
    ],
)
def test_marks_of_all_kinds_are_read(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("text", ["The prisoners' rights and the workers' pay.", "In '98 the guards' strike began."])
def test_apostrophes_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_inside_another_does_not_close_it() -> None:
    assert quoted("“It is “bad” here,” he said. “Yes.”") == ["It is “bad” here,", "Yes."]


def test_one_opening_mark_too_many_costs_no_other_quotation() -> None:
    assert quoted("“He wrote. “They are free,” he said.") == ["They are free,"]


@given(st.text(alphabet="ab .,\n“”‘’\"«»'"))
def test_no_text_breaks_the_marks(text: str) -> None:
    ends = 0
    for found in find_quotations(text):
        assert ends <= found.outer_start < found.start < found.end <= found.outer_end <= len(text)
        ends = found.outer_end
