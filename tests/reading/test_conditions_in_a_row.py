"""Conditions of one person told sentence after sentence are one event; those of another person are another."""

from tests.reading.reports import names, read_events


def bound(text: str) -> list[list[str]]:
    return [names(event) for _, event in read_events(text) if event.type == "conditions"]


def test_two_sentences_of_conditions_are_one_event():
    words = (
        "Omar Said was released on bail on 3 May 2021. He must report weekly to the police. "
        "He is banned from leaving the country."
    )
    assert bound(words) == [["Omar Said"]]


def test_conditions_of_two_people_are_two_events():
    words = (
        "Omar Said was released on 3 May 2021. He must report weekly to the police. "
        "Lina Haddad was released on 9 May 2021. She is banned from leaving the country."
    )
    assert bound(words) == [["Omar Said"], ["Lina Haddad"]]
