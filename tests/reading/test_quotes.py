"""Quotes: direct, indirect and mixed speech to claims, and what is none."""

import pytest

from habeas.reading.draft import Draft
from habeas.reading.parsing.parse import parse
from habeas.reading.speech.quotes import find_quotes
from habeas.terms.claims import QuoteBody
from habeas.terms.report import Part, Report


def quotes(text: str, parts: tuple[Part, ...] = ()) -> list[Draft]:
    return find_quotes(parse(Report(sha256="0" * 64, name="a report", text=text, parts=parts)))


def words(text: str) -> list[tuple[bool, str]]:
    """(direct, text) of every quote."""
    bodies = [draft.body for draft in quotes(text)]
    return [(body.direct, body.text) for body in bodies if isinstance(body, QuoteBody)]


def test_it_works() -> None:
    text = "“They are still held in prison,” Mary Brown said on Friday."
    (draft,) = quotes(text)
    assert words(text) == [(True, "They are still held in prison")]
    assert draft.attribution.speaker == "Mary Brown"
    assert text[slice(*draft.evidence[0])] == text.removesuffix(".")


@pytest.mark.parametrize(
    "text",
    [
        "Mary Brown said: “They are still held in prison.”",
        'Mary Brown said, "They are still held in prison."',
        "“They are still held in prison,” said Mary Brown, a lawyer.",
        "“They are still held in prison”, Mary Brown told Reuters.",
    ],
)
def test_the_speaker_may_stand_on_either_side(text: str) -> None:
    (draft,) = quotes(text)
    assert isinstance(draft.body, QuoteBody)
    assert draft.body.direct
    assert draft.body.text.startswith("They are still held in prison")
    assert draft.attribution.speaker == "Mary Brown"


def test_a_quotation_that_its_cue_interrupts_is_one_quote() -> None:
    assert words("“They came,” Mary Brown said, “in the middle of the night.”") == [
        (True, "They came in the middle of the night.")
    ]


def test_a_quotation_that_goes_on_in_a_sentence_of_its_own_is_a_second_one() -> None:
    assert words("“They came at night,” Mary Brown said. “They took my son away.”") == [
        (True, "They came at night"),
        (True, "They took my son away."),
    ]


def test_a_quotation_left_open_over_paragraphs_is_one_quote() -> None:
    text = "“They came at night.\n\n“They took my son away,” Mary Brown said."
    assert words(text) == [(True, "They came at night. They took my son away")]


def test_a_quotation_in_a_paragraph_of_its_own_goes_on_with_the_speaker_before_it() -> None:
    first, second = quotes("“They came at night,” Mary Brown said.\n\n“They took my son away.”")
    assert first.attribution.speaker == second.attribution.speaker == "Mary Brown"
    assert (first.rule, second.rule) == ("quote.direct", "quote.continued")


def test_a_list_in_quotation_marks_goes_on_with_who_was_reported_before_it() -> None:
    text = "Amnesty International said conditions were imposed. This includes: “regular reporting; limits on movement.”"
    told = [draft for draft in quotes(text) if isinstance(draft.body, QuoteBody) and draft.body.direct]
    assert [draft.attribution.speaker for draft in told] == ["Amnesty International"]


def test_a_signed_quotation_is_the_signer_s() -> None:
    (draft,) = quotes("“The trial was a farce from its first day.” — Mary Brown")
    assert draft.attribution.speaker == "Mary Brown"


def test_a_quotation_may_begin_a_paragraph_after_a_colon() -> None:
    (draft,) = quotes("Mary Brown said:\n\n“The trial was a farce from its first day.”")
    assert draft.attribution.speaker == "Mary Brown"


def test_reported_words_are_an_indirect_quote_verbatim() -> None:
    text = "The spokesman also clarified that charges against those released have not been dropped."
    assert words(text) == [(False, "charges against those released have not been dropped")]


def test_a_judgement_is_a_quote_with_its_verb() -> None:
    text = "Human rights groups called him a political prisoner."
    assert words(text) == [(False, "called him a political prisoner")]


def test_a_judgement_that_is_refused_keeps_its_not() -> None:
    text = "The government did not consider those in custody to be political prisoners."
    assert words(text) == [(False, "did not consider those in custody to be political prisoners")]


def test_a_denial_is_what_was_denied() -> None:
    (draft,) = quotes("The minister denied that prisoners were tortured.")
    assert (draft.modality, draft.body.text) == ("denied", "prisoners were tortured")  # type: ignore[union-attr]


def test_a_demand_partly_in_quotation_marks_is_direct() -> None:
    (draft,) = quotes("Mary Brown urged the ministers “to drop the charges and free all prisoners.”")
    assert draft.modality == "demanded"
    assert draft.body == QuoteBody(direct=True, text="to drop the charges and free all prisoners.")


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested the “Friday Women” protesters.",
        "The court charged him with “incitement to provoke social chaos” on Monday.",
        "He was charged with “collecting information illegally for a foreign nation” in 2017.",
        "Student leader Parit “Penguin” Chiwarak was granted bail.",
    ],
)
def test_names_and_offences_in_quotation_marks_are_nobodys_words(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not say that the men were free.",
        "If she says that the men were freed, few will believe it.",
        "Individuals routinely criticized the government publicly.",
        "The men agreed to submit to electronic monitoring.",
    ],
)
def test_what_nobody_said_is_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_a_caption_and_a_picture_credit_yield_no_quote() -> None:
    caption = "John Smith says he is free in this picture.\n"
    text = caption + "IMAGE SOURCE: A. B. HANDOUT via REUTERS\n\nHe was freed on Monday."
    assert quotes(text, (Part(kind="caption", start=0, end=len(caption)),)) == []


def test_the_same_thing_told_twice_is_one_quote_with_two_pieces_of_evidence() -> None:
    text = (
        "A ministry spokesman has clarified that charges against them have not been dropped.\n\n"
        "“They broke the law,” ministry spokesman Omar Hassan said.\n\n"
        "The spokesman also clarified that charges against them have not been dropped."
    )
    told = [draft for draft in quotes(text) if isinstance(draft.body, QuoteBody) and not draft.body.direct]
    assert len(told) == 1
    assert len(told[0].evidence) == 2
    assert told[0].attribution.speaker == "Omar Hassan"


def test_an_unpaired_mark_breaks_nothing() -> None:
    text = 'Mary Brown said the men were free. "They are well, she added.\n\nThe trial "goes on.'
    assert (False, "the men were free") in words(text)


def test_a_quotation_that_ends_a_reported_clause_is_direct() -> None:
    text = "Omar Hassan warned that released activists who violate the order “can be brought back to prison.”"
    assert words(text) == [(True, "can be brought back to prison.")]


def test_a_thing_says_nothing() -> None:
    assert quotes("We suggest that the file says “confined to a perimeter around his home” for now.") == []
