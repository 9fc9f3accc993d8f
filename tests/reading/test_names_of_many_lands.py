"""Names as they are written in many lands: s/o and kyzy, surnames in capitals, one name only, months, number words."""

import pytest
from tests.reading.reports import make_report, names, read_events

from habeas.reading.parsing.parse import parse


def arrested(text: str) -> list[str]:
    return [name for _, event in read_events(text) for name in names(event)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suresh s/o Perumalan was acquitted on Monday.", ["Suresh s/o Perumalan"]),
        ("Kavitha d/o Rajanan and Lim Boon Keng were arrested.", ["Kavitha d/o Rajanan", "Lim Boon Keng"]),
        ("Bakyt Sultan uulu was released on Monday.", ["Bakyt Sultan uulu"]),
        ("Police arrested Aizada Muratova kyzy on Monday.", ["Aizada Muratova kyzy"]),
        ("Police arrested Nurul binti Kamaruddinah on Friday.", ["Nurul binti Kamaruddinah"]),
        ("The court sentenced Maria LÓPEZ GARCÍA and Juan PÉRES.", ["Maria LÓPEZ GARCÍA", "Juan PÉRES"]),
        ("TRANH Van Namh was sentenced to nine years.", ["TRANH Van Namh"]),
        ("Sudartono, a farmer from Banyuwangi, was sentenced to ten months.", ["Sudartono"]),
        ("Police arrested Jan Novotnik and May Sabe Phyun on Monday.", ["Jan Novotnik", "May Sabe Phyun"]),
        ("Another member of the group, Abdulhamid Rustaman, was arrested.", ["Abdulhamid Rustaman"]),
    ],
)
def test_the_whole_name(text: str, expected: list[str]) -> None:
    assert arrested(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In May President Karimanov pardoned forty prisoners.",
        "Fifty-five were freed within two days.",
        "Police in Jan. 2020 arrested forty students.",
        "The CHRP Mayor of the town was arrested.",
        "Police arrested members of the group Khmer Thavraka.",
    ],
)
def test_no_name_of_a_prisoner(text: str) -> None:
    assert not arrested(text)


def test_the_colleague_after_a_long_aside() -> None:
    text = "The court extended the detention of Olga Maslavaya, a journalist, and of her colleague Piotr Sluk."
    assert sorted(arrested(text)) == ["Olga Maslavaya", "Piotr Sluk"]


def test_a_long_name_with_a_nickname() -> None:
    assert arrested("The rapper Osmel “El Candel” Labradas Sotesón was released.") == [
        "Osmel “El Candel” Labradas Sotesón"
    ]


@pytest.mark.parametrize(
    "text",
    ["He is the president of Voix Haratina.", "She is a member of Renovação Cívica.", "They read the Mandela Rules."],
)
def test_what_one_heads_is_a_body(text: str) -> None:
    assert not parse(make_report(text)).people


def test_the_whole_name_after_and() -> None:
    found = {
        person.text for person in parse(make_report("Porfirio Sortos and Orbin Daniel Hernández Ruano fled.")).people
    }
    assert "Orbin Daniel Hernández Ruano" in found
