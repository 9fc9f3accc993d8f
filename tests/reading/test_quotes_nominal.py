"""Nouns and adjectives that put forward somebody's words or mind, and verbs that only take a stand."""

import pytest

from habeas.reading.parsing.parse import parse
from habeas.reading.speech.quotes import find_quotes
from habeas.reading.speech.speakers import attribute_sayings, attribute_span
from habeas.terms.report import Report


def sayings(text: str) -> list[tuple[str, str | None, str]]:
    """(kind, speaker, words) of every saying."""
    found = attribute_sayings(parse(Report(sha256="0" * 64, name="a report", text=text)))
    return [
        (one.saying.kind, one.attribution.speaker, text[one.saying.content[0][0] : one.saying.content[-1][1]])
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("The judges raised concerns about the length of the trial.", "judges", "the length of the trial"),
        ("The union repeated its criticism of the new law.", "union", "the new law"),
        ("The lawyers are confident that he will be freed.", "lawyers", "he will be freed"),
        ("The ministers defended the arrests of the monks.", "ministers", "the arrests of the monks"),
        ("Amnesty International questioned whether he had a fair trial.", "Amnesty International",
         "whether he had a fair trial"),
        ("The detention was criticized by Amnesty International.", "Amnesty International", "The detention"),
    ],
)  # fmt: skip
def test_a_stand_or_a_mind_is_somebody_s(text: str, who: str, words: str) -> None:
    assert (who, words) in [(speaker, content) for _, speaker, content in sayings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers defended the arrests of the monks.",
        "Lawyers were worried about the transfer of ten men.",
        "The court accepted the appeal of the ten men.",
    ],
)
def test_taking_a_stand_tells_nothing_and_is_no_quote(text: str) -> None:
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text))
    assert find_quotes(parsed) == []
    start = text.rindex(" of ") + 4
    assert attribute_span(parsed, start, start + 3).speaker is None


def test_a_claim_that_is_the_claimer_s() -> None:
    assert ("statement", "Amnesty International", "he was beaten") in sayings(
        "Amnesty International repeated its claim that he was beaten. He denied nothing."
    )


@pytest.mark.parametrize(
    "text",
    [
        "The ministry issued a statement saying that ten men were freed.",
        "The ministry released a letter that says ten men were freed.",
    ],
)
def test_whoever_issues_a_paper_says_what_it_says(text: str) -> None:
    assert ("statement", "ministry", "ten men were freed") in sayings(text)


def test_a_fact_is_nobody_s_word() -> None:
    assert sayings("The fact that ten men were freed is known.") == []
