"""Names that the model misses or misreads: what the words around them and the rest of the report say."""

import pytest
from tests.reading.reports import make_report

from habeas.reading.parsing.parse import parse


def names(text: str) -> set[str]:
    return {person.full_name for person in parse(make_report(text)).people}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A customer officer, Sit Man-ying, 33, lost her job.", "Sit Man-ying"),
        ("Executive Director Lau Kwok-fai was also arrested.", "Lau Kwok-fai"),
        ("The union lawyer Park Hye-jin spoke.", "Park Hye-jin"),
    ],
)
def test_the_second_half_of_a_given_name_after_a_hyphen(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize("text", ["Lukashenko-backed courts met.", "The US-driven case.", "A Kremlin-run channel."])
def test_what_is_backed_or_run_is_no_name(text: str) -> None:
    assert not any("-" in name for name in names(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two men were held: Hamid al-Rasi, 35, and Selmi al-Ghoul, 26, of Rafah.", "Selmi al-Ghoul"),
        ("A video of 18-year-old Vikki Stohn’s arrest spread.", "Vikki Stohn"),
        ("Alfons Mutabari was arrested on the morning of Monday.", "Alfons Mutabari"),
        ("They asked about the kidnapping of Amandine Lindt in 2008.", "Amandine Lindt"),
        ("Her longtime colleague, Agnetha Chou, left the city.", "Agnetha Chou"),
        ("Tsvetana Tikhanova (who replaced her husband as a candidate) left.", "Tsvetana Tikhanova"),
        ("Police abducted staff lawyer Amru Imam, who is in prison.", "Amru Imam"),
    ],
)
def test_signs_beside_a_name(text: str, name: str) -> None:
    assert name in names(text)


def test_names_in_a_row_with_people_are_people() -> None:
    text = "They were identified as Muhammad Salam, Abdul Hameed, Idrees, Bilal, Mohib, Sajjad Hassan, and Farooq Khan."
    assert {"Idrees", "Bilal", "Mohib"} <= names(text)


def test_initials_and_junior_belong_to_the_name() -> None:
    assert "N.K. Rajesh" in names("They beat up N.K. Rajesh, who later died.")
    assert "Jaime Gregori Jr." in names("Police arrested unionist Jaime Gregori Jr., 40, on Friday.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Chinese physician He Jankui was sentenced.", "He Jankui"),
        ("The court freed journalist Shafiq Islam Kajal.", "Shafiq Islam Kajal"),
    ],
)
def test_small_words_that_are_names(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen stormed a school in Jangebe. Jangebe is a small town.",
        "Protests went on in Windhoek and Toulouse.",
        "A Bangladeshi textile worker and a Manipuri girl were hurt.",
        "Reporters Without Borders and Doctors Without Borders wrote.",
        "About 34, they said. Between 22 and 31, no one came. If 28, then more.",
        "The Regional Manager and the Special Assistant met.",
        "He was convicted of Aggravated Kidnapping.",
    ],
)
def test_places_peoples_offices_and_acts_are_no_people(text: str) -> None:
    assert names(text) == set()


def test_a_nationality_is_no_part_of_the_name() -> None:
    assert "Ana Realto" in names("The Nicaraguan Ana Realto, who lives abroad, paid.")


def test_a_headline_verb_is_no_part_of_a_name_known_without_it() -> None:
    text = "Free Ricardo Palmar Now\nThe trial of Ricardo Palmar, 60, began. Ricardo Palmar pleaded not guilty."
    assert names(text) == {"Ricardo Palmar"}


def test_a_caption_that_says_a_name_twice() -> None:
    assert names("Columnist Nicholas Goldbaum Nicholas Goldbaum served as editor.") == {"Nicholas Goldbaum"}
