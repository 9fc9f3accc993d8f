"""Who "he" and "she" are: by gender where the words show it, the subject first, never who only speaks for another."""

import pytest
from tests.reading.reports import names, read_events

from habeas.reading.names.genders import gender_of
from habeas.reading.parsing.parsed import PersonMention


def told(text: str, kind: str) -> list[list[str]]:
    return [names(event) for _, event in read_events(text) if event.type == kind]


@pytest.mark.parametrize(
    ("name", "role", "wanted"),
    [
        ("Maria Petrova", None, "she"),
        ("Omar Said", None, "he"),
        ("Tendai Moyo", "actress", "she"),
        ("Tendai Moyo", "opposition chairman", "he"),
        ("Tendai Moyo", "reporter", None),
        ("Nguyen Thi Lan", None, "she"),
    ],
)
def test_the_role_or_the_given_name_shows_it(name: str, role: str | None, wanted: str | None):
    assert gender_of(PersonMention(0, len(name), name, name, role)) == wanted


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "The activist Maria Petrova and her lawyer, Ivan Sidorov, left the court. She was arrested on 3 May 2021.",
            "arrest",
            ["Maria Petrova"],
        ),
        (
            "The reporter Tendai Moyo was tried in May. The lawyer Peter Banda said he was beaten. "
            "On 3 June Moyo waited while the lawyer Peter Banda said he had been charged with sedition.",
            "charge",
            ["Tendai Moyo"],
        ),
        (
            "The teacher Lina Haddad told the editor Omar Said of the raid. He was arrested on 3 May 2021.",
            "arrest",
            ["Omar Said"],
        ),
        (
            "The student Omar Said met the teacher Karim Nasser in May. He was arrested on 3 June 2021.",
            "arrest",
            ["Omar Said"],
        ),
    ],
)
def test_who_is_meant(text: str, kind: str, wanted: list[str]):
    assert told(text, kind) == [wanted]


def test_whoever_did_it_is_not_him():
    words = "The reporter Omar Said wrote in the square. The officer Karim Nasser arrested him on 3 May 2021."
    assert told(words, "arrest") == [["Omar Said"]]


def test_the_director_barred_is_he_who_was_charged():
    words = "Similarly, the newspaper director Jafar Karimi is barred from travel since 2010, when he was charged."
    assert told(words, "charge") == [["Jafar Karimi"]]


def test_whoever_pardons_is_not_he_who_is_released():
    words = (
        "In May the court sentenced Omar Said to eight years in prison. President Karim Nasser pardoned Said on "
        "22 June 2021, and he was released the same day."
    )
    assert told(words, "release") == [["Omar Said"]]


def test_the_son_who_speaks_is_not_he_who_must_be_freed():
    words = (
        "The teacher Omar Said was arrested on 3 May 2021. His son Karim, who may not travel, told us of it. "
        "We call for his immediate release."
    )
    assert told(words, "release") == [["Omar Said"]]


def test_the_commander_who_denies_it_is_not_the_one_arrested():
    words = (
        "The youth leader Tendai Moyo left his home in May. "
        "The police commander Peter Banda denied that officers had arrested him."
    )
    assert told(words, "arrest") == [["Tendai Moyo"]]


def test_a_last_name_may_tell_a_woman():
    assert gender_of(PersonMention(0, 13, "Sasha Petrova", "Sasha Petrova", None)) == "she"


def test_the_brother_arrested_is_he_who_may_be_charged():
    words = (
        "The court sentenced Omar Said to 16 years in prison in May. His brother Karim Said, a driver, was arrested "
        "in June. He may be charged with sedition."
    )
    assert told(words, "charge") == [["Karim Said"]]
