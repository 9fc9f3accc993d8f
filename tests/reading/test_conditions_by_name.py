"""Conditions that are named in a phrase ("a travel ban", "judicial supervision") or by a verb of banning."""

import pytest
from tests.reading.reports import names, read_events


def conditions_of(text: str) -> list[tuple[str, list[str], tuple[str, ...]]]:
    return [(event.type, names(event), event.conditions) for _, event in read_events(text) if event.conditions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dara Sok was freed under judicial supervision on Friday.", ("under judicial supervision",)),
        (
            "Dara Sok was released on bail of $2,000 on Monday with a travel ban and an ankle monitor.",
            ("bail of $2,000", "a travel ban", "an ankle monitor"),
        ),
        ("The judge released Dara Sok after he paid a bond of 500 dollars.", ("paid a bond of 500 dollars",)),
        (
            "Dara Sok was released in May with a requirement to report to court every 30 days.",
            ("report to court every 30 days",),
        ),
        (
            "A judge freed Dara Sok on bail upon condition that he not take part in rallies.",
            ("not take part in rallies",),
        ),
        ("Dara Sok was released in April on similar conditions.", ("similar conditions",)),
        (
            "The court released Dara Sok under guarantee of his place of residence.",
            ("under guarantee of his place of residence",),
        ),
        (
            "Dara Sok was released in June while wearing an electronic ankle bracelet.",
            ("while wearing an electronic ankle bracelet",),
        ),
    ],
)
def test_they_belong_to_the_release(text, expected):
    assert conditions_of(text) == [("release", ["Dara Sok"], expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court placed a travel ban on the editor Lina Meas.", "a travel ban"),
        ("The editor Lina Meas has been under a travel ban since 2019.", "a travel ban"),
        (
            "Since 2017 a court has banned Lina Meas from leaving the country.",
            "banned Lina Meas from leaving the country",
        ),
        (
            "Police confiscated the passport of the student Lina Meas.",
            "confiscated the passport of the student Lina Meas",
        ),
        ("The party leader Lina Meas has been barred from traveling since 2006.", "barred from traveling since 2006"),
    ],
)
def test_a_ban_on_somebody_named_is_told_of_that_person(text, expected):
    assert conditions_of(text) == [("conditions", ["Lina Meas"], (expected,))]


def test_what_a_convict_is_barred_from_belongs_to_the_sentence():
    text = (
        "A court sentenced Dara Sok to six years in prison in May. "
        "Dara Sok was fined 2,000 dollars and barred from holding leadership positions."
    )
    assert conditions_of(text) == [("sentence", ["Dara Sok"], ("barred from holding leadership positions",))]


def test_conditions_of_a_bail_agreed_to():
    found = conditions_of(
        "Dara Sok was granted bail on Friday. He agreed to electronic monitoring, to take no part in rallies, "
        "and not to leave the country."
    )
    agreed = ("electronic monitoring", "take no part in rallies", "not to leave the country")
    assert found == [("conditions", ["Dara Sok"], agreed)]


def test_terms_of_bail_in_the_sentence_after():
    found = conditions_of(
        "Dara Sok was released on Friday. Under the terms of his bail he cannot leave the capital "
        "or post on social media."
    )
    assert found == [("conditions", ["Dara Sok"], ("cannot leave the capital or post on social media",))]


@pytest.mark.parametrize(
    "text",
    [
        "Dara Sok was granted bail on Friday. He agreed to an interview with a radio station.",
        "Dara Sok was granted bail on Friday. His mother agreed to meet reporters.",
        "The regulator barred the newspaper from publishing the poll.",
        "Before the 45th day the prosecutor must submit the case to judges, who may release the accused.",
        "The law prohibits women from holding office.",
        "Lina Meas criticized the restrictions on movement in the district.",
    ],
)
def test_no_conditions_of_anybody(text):
    assert conditions_of(text) == []
