"""Who 'we' is in a statement."""

import pytest

from habeas.reading.parsing.parse import parse
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.report import Report


def speaker_of(text: str, words: str, publisher: str | None = None) -> str | None:
    parsed = parse(Report(sha256="0" * 64, name="a report", text=text, publisher=publisher))
    start = text.index(words)
    return attribute_span(parsed, start, start + len(words)).speaker


@pytest.mark.parametrize(
    "head", ["Statement of the Coast Legal Circle, 4 May 2021", "Press release by the Coast Legal Circle\n4 May 2021"]
)
def test_a_statement_s_demands_are_its_author_s(head: str) -> None:
    text = f"{head}\n\nPolice arrested Lina Meas on Friday. We call on the court to release her at once."
    assert speaker_of(text, "release her") == "Coast Legal Circle"
    assert speaker_of(text, "arrested") is None


def test_the_publisher_is_the_author_where_no_words_say_it() -> None:
    text = "Police arrested Lina Meas on Friday. We call for her immediate release."
    assert speaker_of(text, "her immediate release", "Coast Legal Circle") == "Coast Legal Circle"


def test_the_one_body_that_speaks_is_the_author() -> None:
    text = "The Coast Legal Circle knows of ten other prisoners. We call for the release of all of them."
    assert speaker_of(text, "release of all") == "Coast Legal Circle"


def test_where_two_bodies_speak_nobody_is_taken_for_the_author() -> None:
    text = (
        "Amnesty International said ten were held. Human Rights Watch said nine were held. "
        "We call for the release of all of them."
    )
    assert speaker_of(text, "release of all") is None


def test_a_ministry_is_not_the_author_of_a_demand() -> None:
    assert speaker_of("The Justice Ministry said ten were held. We call for their release.", "their release") is None
