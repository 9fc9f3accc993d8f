"""Those named after a number belong to the happening that told the number."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str, kind: str) -> list[tuple[list[str], int | None]]:
    return [
        (names(event), event.count.value if event.count else None)
        for _, event in read_events(text)
        if event.type == kind
    ]


@pytest.mark.parametrize(
    ("text", "kind", "people", "count"),
    [
        (
            "Nicaragua deported 38 political prisoners to Guatemala on Saturday. Among the 38 are the student leader "
            "Omar Said, the priest Peter Banda and Lina Haddad, who sat in León since 2021.",
            "exile",
            ["Omar Said", "Peter Banda", "Lina Haddad"],
            38,
        ),
        (
            "Police on Monday arrested 12 activists in Harare. Tendai Moyo and Peter Banda were among those arrested.",
            "arrest",
            ["Tendai Moyo", "Peter Banda"],
            12,
        ),
        (
            "In June police in Diyar detained 21 journalists. Among the detained were Omar Said, head of an "
            "association, and Lina Haddad.",
            "detention",
            ["Omar Said", "Lina Haddad"],
            21,
        ),
        (
            "The council pardoned 2,310 prisoners on 3 May 2021. A rights group counted 97 political prisoners among "
            "them, including the poet Omar Said and Lina Haddad, a teacher.",
            "pardon",
            ["Omar Said", "Lina Haddad"],
            2310,
        ),
        (
            "Three others remain in prison, among them Haddad’s brother, Karim Nasser. Lina Haddad wrote a book.",
            "detention",
            ["Karim Nasser"],
            3,
        ),
    ],
)
def test_they_are_of_the_number(text: str, kind: str, people: list[str], count: int):
    assert told(text, kind) == [(people, count)]


def test_a_list_below_says_who_was_arrested():
    words = "Police on Monday arrested the following:\n• Tendai Moyo, a teacher\n• Peter Banda, a nurse\n• Lina Haddad"
    assert told(words, "arrest") == [(["Tendai Moyo", "Peter Banda", "Lina Haddad"], None)]


def test_those_among_the_guests_are_not_arrested():
    words = (
        "Police on Monday arrested 12 activists in Harare. Many came to a concert. Among the guests was Lina Haddad."
    )
    assert told(words, "arrest") == [([], 12)]


@pytest.mark.parametrize(
    ("text", "kind", "people", "count"),
    [
        (
            "The 14 nurses convicted in August 2021 are in one prison. One of them, Lina Haddad, was moved in May.",
            "conviction",
            ["Lina Haddad"],
            14,
        ),
        (
            "Omar Said was one of 17 union members arrested in May 2021 for a strike.",
            "arrest",
            ["Omar Said"],
            17,
        ),
        (
            "Peter Banda was among the six released in December 2020 for lack of proof.",
            "release",
            ["Peter Banda"],
            6,
        ),
    ],
)
def test_one_of_a_number(text: str, kind: str, people: list[str], count: int):
    assert told(text, kind) == [(people, count)]


def test_none_of_the_nurses_was_released():
    words = "None of the 14 nurses was released on 3 May 2021."
    assert [(as_told, event.count.value) for as_told, event in read_events(words) if event.count] == [("denied", 14)]


def test_they_are_as_many_as_were_told():
    words = "The trial of 14 teachers opened on Tuesday. They are charged with sedition."
    assert told(words, "charge") == [([], 14)]


def test_a_word_of_several_senses_beside_the_number_stops_nothing():
    words = "Police on Monday arrested 12 activists in Harare. Two of them taken away were Lina Haddad and Omar Said."
    assert [count for _, count in told(words, "arrest")][:1] == [12]


def test_both_of_four_are_the_two_named():
    words = (
        "Four convicts were freed in a swap on Saturday, among them deacon Omar Said and deputy Lina Haddad. "
        "Both had been pardoned the day before."
    )
    assert told(words, "pardon") == [(["Omar Said", "Lina Haddad"], None)]
