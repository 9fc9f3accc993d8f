"""Conditions told in the sentences after a release: whose they are, and which words are one condition."""

import pytest
from tests.reading.reports import names, read_events


def conditions_of(text: str) -> list[tuple[list[str], tuple[str, ...]]]:
    return [(names(event), event.conditions) for _, event in read_events(text) if event.type == "conditions"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He may not contact his co-accused.", ("may not contact his co-accused",)),
        ("Under the order he may move within two blocks of his flat.", ("may move within two blocks of his flat",)),
        ("He must report to the police on Fridays.", ("report to the police on Fridays",)),
        (
            "He is not allowed to leave town, and is forbidden to give interviews.",
            ("not allowed to leave town", "forbidden to give interviews"),
        ),
        ("He is confined to one street around his house.", ("confined to one street around his house",)),
        ("A judge forbade him to meet reporters and foreigners.", ("meet reporters and foreigners",)),
        ("He was placed under judicial supervision.", ("placed under judicial supervision",)),
        (
            "He must stay at home, he may not meet students, and he may not post online.",
            ("stay at home", "may not meet students", "may not post online"),
        ),
    ],
)
def test_conditions_after_a_release_are_those_of_its_people(sentence, expected):
    assert conditions_of(f"Dara Sok was released on bail on Monday. {sentence}") == [(["Dara Sok"], expected)]


def test_they_are_both_of_the_two_who_were_freed():
    found = conditions_of(
        "Dara Sok and Lina Meas were arrested in July. The two activists were then released on bail. "
        "They had to hand in their passports, report to a police station and agree not to give interviews."
    )
    assert found == [
        (
            ["Dara Sok", "Lina Meas"],
            ("hand in their passports", "report to a police station", "agree not to give interviews"),
        )
    ]


def test_they_are_all_of_those_who_were_freed():
    events = read_events(
        "Authorities released 31 activists, among them Lina Meas, on November 2. They must report weekly "
        "to the police, their freedom of movement is limited, and they are banned from meeting other activists."
    )
    (bound,) = [event for _, event in events if event.type == "conditions"]
    assert (bound.count and bound.count.value, names(bound)) == (31, ["Lina Meas"])
    assert bound.conditions == (
        "report weekly to the police",
        "their freedom of movement is limited",
        "banned from meeting other activists",
    )


def test_conditions_imposed_on_those_released_bind_those_released():
    events = read_events(
        "The junta released 31 activists on November 2. Courts have imposed probation on those released."
    )
    (bound,) = [event for _, event in events if event.type == "conditions"]
    assert (bound.count and bound.count.value, bound.conditions) == (31, ("probation",))


@pytest.mark.parametrize(
    "sentence",
    [
        "Visitors to the court can be required to sign a book.",
        "The two figures must not be compared.",
        "He had to wait for two hours.",
    ],
)
def test_what_binds_nobody_is_no_condition(sentence):
    assert conditions_of(f"Dara Sok was released on bail on Monday. {sentence}") == []


def test_a_duty_without_a_release_is_no_condition():
    assert conditions_of("The students met Dara Sok. They had to sign a book.") == []
