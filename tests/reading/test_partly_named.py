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
