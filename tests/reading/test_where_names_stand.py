"""Where a name begins behind bodies and offices, and which single words are no names at all."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.parsing.parse import parse


def names(text: str) -> set[str]:
    return {person.text for person in parse(make_report(text)).people}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He is the chairman of the Bar Association Cihan Aydemir, a lawyer.", "Cihan Aydemir"),
        ("The former ambassador to Somalia Nicolas Berlanski said so.", "Nicolas Berlanski"),
        ("District Magistrate Abhinav Prakashan said that offices were open.", "Abhinav Prakashan"),
        ("Comrade Ibeji Nwokomah was arrested on Monday.", "Ibeji Nwokomah"),
        ("Following Kem Sokhan’s arrest, the party was dissolved.", "Kem Sokhan"),
        ("The newspaper executive Chan Pui-man said it will go on.", "Chan Pui-man"),
    ],
)
def test_a_name_begins_behind_the_body_or_office(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The shops were open in Hamirpur, Jalaunpur and Lalitpuram as well.",
        "They were beaten in the prisons of the Arkhangelskoye region.",
        "Bedding was often inadequate for prisoners.",
        "Penalties for sedition were raised in May.",
    ],
)
def test_a_word_alone_where_a_place_or_a_thing_stands(text: str) -> None:
    assert not names(text)


def test_a_surname_that_the_model_takes_for_a_place_is_a_surname_still() -> None:
    text = (
        "Special Rapporteur Anaisa Marin warned the council.\nMarin said that many were held.\n"
        "Over the past year, Marin said, 35,000 people were arrested.\nMarin was told nothing."
    )
    found = [person.full_name for person in parse(make_report(text)).people]
    assert found.count("Anaisa Marin") == 4


@pytest.mark.parametrize(
    "text",
    ["Budiono was arrested on Friday.", "Police said that Ratnasari had been detained.", "Thuzar was sentenced."],
)
def test_a_single_name_of_whoever_was_arrested(text: str) -> None:
    assert len(names(text)) == 1


@pytest.mark.parametrize("text", ["Everyone was arrested.", "Nobody was sentenced.", "Police were detained."])
def test_no_pronoun_and_no_office_is_a_single_name(text: str) -> None:
    assert not names(text)


def test_whose_regime_it_is() -> None:
    assert "Aliaksandr Lukashenkau" in names("They fled the repression of Aliaksandr Lukashenkau’s regime.")
