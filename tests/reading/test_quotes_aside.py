"""Cues that stand aside: between commas, at the end, with 'as', and 'according to' in the middle."""

import pytest

from habeas.reading.parsing.parse import parse
from habeas.reading.speech.quotes import find_quotes
from habeas.reading.speech.speakers import attribute_sayings, attribute_span
from habeas.terms.claims import QuoteBody
from habeas.terms.report import Report


def said(text: str) -> list[str]:
    """The words of every quote."""
    drafts = find_quotes(parse(Report(sha256="0" * 64, name="a report", text=text)))
    return [draft.body.text for draft in drafts if isinstance(draft.body, QuoteBody)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The prisoners, Lina Meas said, were kept in the dark.", "The prisoners were kept in the dark"),
        ("The ten men, the lawyer added, have lost their work.", "The ten men have lost their work"),
        ("If the appeal fails, Lina Meas argues, they will fight on.", "If the appeal fails they will fight on"),
        ("The cell, Mary Brown explained on Monday, was flooded.", "The cell was flooded"),
        ("The prisoners were kept in the dark, Lina Meas said.", "The prisoners were kept in the dark"),
        ("They were beaten at night, but nobody wept, the lawyer added.", "They were beaten at night, but nobody wept"),
        ("The men were freed, she told reporters on Monday, adding nothing.", "The men were freed"),
    ],
)  # fmt: skip
def test_a_cue_between_commas_leaves_the_words_around_it(text: str, words: str) -> None:
    assert words in said(f"Lina Meas, a lawyer, came to court. {text}")


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, the lawyer said the men were beaten.",
        "The judge, an old man, said the law was void.",
        "In the capital, police said that ten men were held.",
    ],
)
def test_a_comma_before_the_subject_alone_sets_no_cue_aside(text: str) -> None:
    (words,) = said(text)
    assert not words.startswith(("On Monday", "The judge", "In the capital"))


def test_according_to_in_the_middle_takes_both_sides() -> None:
    assert said("The ten men, according to Amnesty International, were beaten.") == ["The ten men were beaten"]


def test_according_to_before_a_quotation_makes_it_direct() -> None:
    (draft,) = find_quotes(
        parse(Report(sha256="0" * 64, name="a", text="According to Lina Meas, “the cells were cold. Nobody slept.”"))
    )
    assert draft.body == QuoteBody(direct=True, text="the cells were cold. Nobody slept")


def test_stacked_speech_is_the_inner_speaker_s_through_the_outer_one() -> None:
    text = "His lawyer Lina Meas said that prosecutors told the court the man had fled."
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text))
    start = text.index("the man had fled")
    found = attribute_span(parsed, start, len(text) - 1)
    assert (found.speaker, found.via) == ("prosecutors", "Lina Meas")
    assert [one.saying.nested for one in attribute_sayings(parsed)] == [False, True]
