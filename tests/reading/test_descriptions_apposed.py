"""What an apposition, a copula, a bracket and a row of names say of people."""

import pytest
from tests.reading.reports import read_claims


def described(text: str) -> set[tuple[str, str, str]]:
    found = [claim.description for claim in read_claims(text) if claim.description is not None]
    return {(one.person, one.property, one.value) for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His lawyer, Hanan Rubaiqin, said that Omar Radian was arrested.", ("Hanan Rubaiqin", "role", "lawyer")),
        (
            "A former commune chief, Chhorn Ratanakul, was arrested.",
            ("Chhorn Ratanakul", "role", "former commune chief"),
        ),
        (
            "Another contributor to the channel, Merdan Hojagul, was arrested.",
            ("Merdan Hojagul", "role", "contributor to the channel"),
        ),
        (
            "One of the organizers, Karwan Hamadaghi, was arrested.",
            ("Karwan Hamadaghi", "role", "One of the organizers"),
        ),
        ("On Monday the writer and activist, Ashraf Ayoubi, was arrested.", ("Ashraf Ayoubi", "role", "activist")),
        (
            "Khin Mya Sandarun, a retired headmistress, was freed.",
            ("Khin Mya Sandarun", "role", "retired headmistress"),
        ),
        ("Police arrested Ousmane Bahari, a taxidermist.", ("Ousmane Bahari", "role", "taxidermist")),
        (
            "Zaw Minn Lattun, once a chairman of the party, was arrested.",
            ("Zaw Minn Lattun", "role", "chairman of the party"),
        ),
        ("Malek Adlyan was arrested. Adlyan is a member of a club.", ("Malek Adlyan", "role", "member of a club")),
        ("Judge Alena Burakava sentenced Piotr Sluchak to two years.", ("Alena Burakava", "role", "Judge")),
    ],
)
def test_roles(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in described(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested lawyers Yauhen Lapits and Darya Hrynkava.",
        "Police arrested Yauhen Lapits and Darya Hrynkava, both lawyers.",
    ],
)
def test_what_two_are_each_of_them_is(text: str) -> None:
    roles = {(person, value) for person, kind, value in described(text) if kind == "role"}
    assert roles == {("Yauhen Lapits", "lawyer"), ("Darya Hrynkava", "lawyer")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Piotr Sluchak of the Burri committee was arrested.", ("Piotr Sluchak", "affiliation", "the Burri committee")),
        (
            "Parviz Mahmadan, leader of the banned group Guruhi Rozin, was arrested.",
            ("Parviz Mahmadan", "affiliation", "Guruhi Rozin"),
        ),
        ("Nidal Saadanin (Abu Yazan), 44, was arrested.", ("Nidal Saadanin", "other name", "Abu Yazan")),
        ("Nidal Saadanin (Abu Yazan), 44, was arrested.", ("Nidal Saadanin", "age", "44")),
        ("Nidal Saadanin (44) was arrested.", ("Nidal Saadanin", "age", "44")),
        ("Nidal Saadanin was arrested. Saadanin is 44.", ("Nidal Saadanin", "age", "44")),
        (
            "Chidi Okaforu, who writes as “Pepper Page”, was arrested.",
            ("Chidi Okaforu", "other name", "Pepper Page"),
        ),
    ],
)
def test_bodies_ages_and_names(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in described(text)


@pytest.mark.parametrize(
    "text",
    [
        "In a letter to the president, Omar Radian wrote that he was arrested on Monday.",
        "After the arrest of Omar Radian, protesters gathered in front of the ministry.",
        "His brother Omar Radian was arrested on Monday.",
        "Prosecutors said that Omar Radian was a leader of rebels. He was arrested on Monday.",
    ],
)
def test_no_role(text: str) -> None:
    assert not {value for person, kind, value in described(text) if kind == "role" and person == "Omar Radian"}


@pytest.mark.parametrize(
    "text", ["Cameroon journalist Samuel Wazizin was arrested.", "Police spokesman Samuel Wazizin was arrested."]
)
def test_a_country_and_the_police_are_no_affiliation(text: str) -> None:
    assert not [value for _, kind, value in described(text) if kind == "affiliation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tribunal sentenced two union organizers, Yen Tuhtauk and Kyi Parlay.", ("Kyi Parlay", "union organizer")),
        ("Jeanne Cavelieri, head of RSF’s Asia desk, said Omar Radian was arrested.", ("Jeanne Cavelieri", "head")),
    ],
)
def test_the_noun_of_the_role(text: str, expected: tuple[str, str]) -> None:
    assert expected in {(person, value) for person, kind, value in described(text) if kind == "role"}


def test_the_role_of_the_next_in_the_row_is_his() -> None:
    text = "Police arrested Ales Byalyatskin, deputy chair Valyantsin Stephanovichyn and others."
    assert ("Ales Byalyatskin", "role") not in {(person, kind) for person, kind, _ in described(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Wo Nieh, a member of the Edeh ethnic group, was arrested.",
        "Wo Nieh, a policeman in Pulwamah, was arrested.",
        "Omar Radian was freed. Radian’s lawyer Wo Nieh was arrested.",
    ],
)
def test_no_affiliation(text: str) -> None:
    assert not [value for _, kind, value in described(text) if kind == "affiliation"]
