"""Whose quote it is when words pass through somebody, and what is withheld, counted, demanded or believed."""

import pytest

from habeas.reading.draft import Draft
from habeas.reading.parsing.parse import parse
from habeas.reading.speech.quotes import find_quotes
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import QuoteBody
from habeas.terms.report import Report


def quotes(text: str) -> list[Draft]:
    return find_quotes(parse(Report(sha256="0" * 64, name="a report", text=text)))


def told(text: str) -> list[tuple[str | None, str]]:
    """(speaker, words) of every quote."""
    return [(one.attribution.speaker, one.body.text) for one in quotes(text) if isinstance(one.body, QuoteBody)]


def speaker_of(text: str, words: str) -> str | None:
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text))
    return attribute_span(parsed, text.index(words), text.index(words) + len(words)).speaker


def test_words_passed_on_are_one_quote_of_whoever_first_said_them() -> None:
    (quote,) = quotes("The father of Lina Meas said that police told him that she could be jailed for a year.")
    assert (quote.attribution.speaker, quote.attribution.via) == ("police", "father of Lina Meas")


def test_what_is_told_inside_quotation_marks_stays_with_the_speaker() -> None:
    assert [who for who, _ in told("“The judge said that we were guilty,” Lina Meas told Reuters.")] == ["Lina Meas"]


def test_they_inside_somebody_s_words_is_no_second_speaker() -> None:
    text = "Lina Meas said they claimed that the law is on the side of the union."
    assert [who for who, _ in told(text)] == ["Lina Meas"]


@pytest.mark.parametrize(
    "text",
    [
        "The court denied them bail for the fourth time.",
        "Guards denied him family visits for a month.",
        "The prison denied access to a lawyer.",
        "The minister declined to say who ordered the arrest.",
    ],
)
def test_what_is_withheld_or_not_said_is_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_a_semicolon_parts_two_speakers() -> None:
    text = "The prison service said that he had a heart attack; his son, Karim, told Reuters that guards beat him."
    assert told(text) == [("prison service", "he had a heart attack"), ("Karim", "guards beat him")]


def test_words_before_a_semicolon_are_the_source_s_alone() -> None:
    text = "Three men died on the road, according to the guards; the army denies this."
    assert told(text) == [("guards", "Three men died on the road")]


def test_a_dateline_is_no_part_of_what_was_said() -> None:
    ((_, words),) = told("COLOMBO: The ministry has signed the order against two men, lawyer Fathima Nasrinah said.")
    assert words.startswith("The ministry")


def test_a_body_s_belief_with_a_clause_is_put_forward() -> None:
    assert told("The union fears that Marvin Alas is dead.") == [("union", "Marvin Alas is dead")]


def test_a_clause_after_a_statement_is_what_was_stated() -> None:
    assert told("The police said in a statement that nobody had been detained.") == [
        ("police", "nobody had been detained")
    ]


def test_a_body_that_watches_gives_what_it_counts() -> None:
    assert speaker_of("The Thiri Prisoners’ Circle counted 97 political prisoners.", "97 political") is not None
    assert speaker_of("The court registered 97 complaints.", "97 complaints") is None


def test_a_call_to_free_somebody_is_an_event_and_no_quote() -> None:
    assert quotes("Amnesty International called on the court to free Lina Meas.") == []


def test_an_unknown_he_is_no_source_of_an_event() -> None:
    assert speaker_of("He said that ten men were arrested.", "were arrested") is None
