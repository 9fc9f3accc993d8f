"""`the pair`, `the trio`, `both`, `the two women`: those told of together, or one by one just before."""

import pytest
from tests.reading.reports import names, read_events


def last_people(text: str) -> list[str]:
    return names(read_events(text)[-1][1])


@pytest.mark.parametrize("words", ["The pair were", "The couple were", "The duo were", "Both were", "The two were"])
def test_two_told_of_together(words: str) -> None:
    text = f"Police arrested Chidi Okaforu and Ada Obiwan on 3 May. {words} released on Friday."
    assert last_people(text) == ["Chidi Okaforu", "Ada Obiwan"]


def test_three_told_of_together() -> None:
    text = "Ramon Diazan, Luis Ortegal and Pedro Salasan were arrested on Friday. The trio were released on Monday."
    assert last_people(text) == ["Ramon Diazan", "Luis Ortegal", "Pedro Salasan"]


@pytest.mark.parametrize("words", ["Both were", "The pair were"])
def test_two_told_of_one_by_one(words: str) -> None:
    text = (
        "Fatou Diopan was arrested on Monday. Her husband, Moussa Diopan, was arrested the next day. "
        f"{words} released on Friday."
    )
    assert last_people(text) == ["Fatou Diopan", "Moussa Diopan"]


def test_the_women_of_several() -> None:
    text = (
        "Police arrested Ahmed Samban, Ibrahim Soulan, Fatima Diopan and Aminata Ndiayen on Monday. "
        "The two women were released on Friday."
    )
    assert last_people(text) == ["Fatima Diopan", "Aminata Ndiayen"]


def test_names_after_identified_as() -> None:
    text = "The two, identified as Hamza Idrisun and Sani Bellovan, were arraigned on Tuesday."
    assert last_people(text) == ["Hamza Idrisun", "Sani Bellovan"]


def test_who_says_so_is_not_who_was_arrested() -> None:
    text = "Police have arrested forty people."
    assert last_people(text) == []


@pytest.mark.parametrize("role", ["director", "president", "treasurer"])
def test_the_head_of_a_group_may_speak_of_himself(role: str) -> None:
    text = f"The group’s {role}, Farid Mansourin, said he was summoned by police on Monday."
    assert last_people(text) == ["Farid Mansourin"]


@pytest.mark.parametrize("role", ["lawyer", "spokesman"])
def test_a_lawyer_speaks_of_another(role: str) -> None:
    text = f"The group’s {role}, Farid Mansourin, said he was summoned by police on Monday."
    assert not any("Farid Mansourin" in names(event) for _, event in read_events(text))


def test_as_many_as_the_paragraph_has_named() -> None:
    text = (
        "Jhenny Mamanin was arrested on 3 March.\nOscar Iriarten was arrested on 5 March.\n"
        "Wilma Pomana and Freddy Pomana, growers from La Asuntana. Sentenced to three years. Both have appealed."
    )
    assert last_people(text) == ["Wilma Pomana", "Freddy Pomana"]


def test_kin_and_titles_show_who_she_is() -> None:
    text = "Police arrested Karim Haddadin on Monday along with his sister, Nouran. She was freed on Friday."
    assert last_people(text) == ["Nouran"]
    text = "Police arrested K. Murugan and Smt Sathyavani on Monday. She was freed on Friday."
    assert last_people(text) == ["Sathyavani"]
