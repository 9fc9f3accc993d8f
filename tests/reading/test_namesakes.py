"""Two people whose names hold one another stay two: it would wrong somebody to take the one for the other."""

from tests.reading.reports import make_report

from habeas.reading.reader import read_report


def whom(text: str) -> list[list[str]]:
    claims = read_report(make_report(text)).claims
    return [[person.name for person in claim.event.people] for claim in claims if claim.event and claim.event.people]


def test_a_daughter_is_not_her_father() -> None:
    text = (
        "Sarah Ali Salman, the daughter of Ali Salman, spoke to human rights groups in May. "
        "Ali Salman was arrested on 4 May 2021."
    )
    assert whom(text) == [["Ali Salman"]]


def test_a_brother_is_not_the_namesake_named_before() -> None:
    text = (
        "The opposition activist Artsyom Valiuk gave an interview. Police arrested the journalist Ihar Banko and "
        "his brother Artsyom on 4 May 2021."
    )
    assert "Artsyom Valiuk" not in [name for names in whom(text) for name in names]


def test_a_short_form_is_still_the_full_name_s() -> None:
    text = "The opposition leader Anna San Suu Brook spoke in May. Police arrested Suu Brook on 4 May 2021."
    assert whom(text) == [["Anna San Suu Brook"]]


def test_another_of_that_name_is_another() -> None:
    text = (
        "Security men arrested the editor Tesfal Abrah Woldem on 23 May 2010. Another Tesfal, the reporter "
        "Tesfal Haile, was arrested in Asmara in August 2012."
    )
    assert whom(text) == [["Tesfal Abrah Woldem"], ["Tesfal Haile"]]


def test_a_title_is_no_part_of_a_name() -> None:
    text = (
        "Fr Benedict Xalkar was arrested in May. Smt Xalkar protested. Police released Fr Xalkar on 4 June 2021, "
        "activists said."
    )
    assert {name for names in whom(text) for name in names} == {"Benedict Xalkar"}


def test_a_nickname_makes_no_second_person() -> None:
    text = (
        "Parit “Penguin” Chiwan was arrested on 3 May 2021. Activists protested. "
        "A court released Parit Chiwan on bail on 9 June 2021."
    )
    assert whom(text) == [["Parit “Penguin” Chiwan"], ["Parit “Penguin” Chiwan"]]


def test_a_headline_where_every_word_has_a_capital_names_nobody() -> None:
    text = (
        "Cambodia Releases 26 Political Prisoners, Dismisses Claims of International Pressure\n"
        "The opposition activist Anna Brook was released on 5 May 2021."
    )
    assert {name for names in whom(text) for name in names} == {"Anna Brook"}
