"""Reasons: why something happened, who says so, and of which event."""

import pytest

from habeas.reading.case.reasons import find_reasons
from habeas.reading.draft import Draft
from habeas.reading.parsing.parse import parse
from habeas.terms.claims import EventBody, ReasonBody
from habeas.terms.report import Report


def reasons(text: str, *triggers: str) -> list[Draft]:
    """The reasons in `text`, which has an event at each of the words `triggers`."""
    events = [
        Draft(EventBody(type="release"), 0, (text.index(word), text.index(word) + len(word)),
              ((text.index(word), text.index(word) + len(word)),))
        for word in triggers
    ]  # fmt: skip
    return find_reasons(parse(Report(sha256="0" * 64, name="a report", text=text)), events)


def told(text: str, *triggers: str) -> list[tuple[str, str, str | None]]:
    """(text, modality, speaker) of every reason."""
    return [
        (draft.body.text, draft.modality, draft.attribution.speaker)
        for draft in reasons(text, *triggers)
        if isinstance(draft.body, ReasonBody)
    ]


def test_it_works() -> None:
    text = "The minister said the prisoners were freed to ease overcrowding in prisons."
    assert told(text, "freed") == [("to ease overcrowding in prisons", "asserted", "minister")]


def test_a_reason_is_tied_to_the_event_of_its_verb() -> None:
    text = "John Smith was arrested in retaliation for his complaint. Mary Brown was freed."
    (draft,) = reasons(text, "arrested", "freed")
    assert draft.about == (text.index("arrested"), text.index("arrested") + len("arrested"))


def test_a_reason_denied_is_denied_by_who_denies_it() -> None:
    text = "Ten men were released. Omar Hassan denied that it was in response to any international pressure."
    assert told(text, "released") == [("in response to any international pressure", "denied", "Omar Hassan")]


def test_it_refers_to_the_event_told_before() -> None:
    text = "Ten men were released. Omar Hassan denied that it was in response to any international pressure."
    (draft,) = reasons(text, "released")
    assert draft.about == (text.index("released"), text.index("released") + len("released"))


def test_a_speculation_is_possible_and_nobodys() -> None:
    text = (
        "Ten men were released, drawing speculation that the decision was made under international pressure "
        "or to preserve the image of the country."
    )
    assert told(text, "released") == [
        ("under international pressure", "possible", None),
        ("to preserve the image of the country", "possible", None),
    ]


def test_a_campaign_to_do_something_says_what_it_is_for() -> None:
    text = "Ten men were released. “This is a campaign to reduce the number of prisoners,” Omar Hassan said."
    assert told(text, "released") == [("to reduce the number of prisoners", "asserted", "Omar Hassan")]


def test_an_apparent_reason_is_possible() -> None:
    text = "John Smith was arrested in apparent retaliation for his complaint."
    assert told(text, "arrested") == [("in apparent retaliation for his complaint", "possible", None)]


def test_politically_motivated_is_a_reason_for_a_case() -> None:
    text = "John Smith was arrested. Observers argued that the case was politically motivated."
    assert told(text, "arrested") == [("politically motivated", "asserted", "Observers")]


def test_a_reason_without_an_event_before_it_is_tied_to_none() -> None:
    (draft,) = reasons("Amnesty International said the decision was taken under international pressure.")
    assert draft.about is None


@pytest.mark.parametrize(
    "text",
    [
        "The men were arrested to face trial in the capital.",
        "The court sentenced him to serve ten years in prison.",
        "Prices rose because of the drought.",
        "He was transferred to al-Qalaa clinic.",
    ],
)
def test_what_came_of_it_and_reasons_of_other_things_are_none(text: str) -> None:
    assert reasons(text) == []
