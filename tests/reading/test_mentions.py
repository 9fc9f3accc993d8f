"""People named: transliterated names, titles cut off, short forms made whole, roles beside them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.reports import make_report

from habeas.reading.names.mentions import fullest_forms
from habeas.reading.parsing.parse import parse, parse_text


def people(text: str) -> list[tuple[str, str | None]]:
    return [(person.full_name, person.role) for person in parse(make_report(text)).people]


def test_a_later_surname_is_the_whole_name():
    found = people("Opposition leader Viktar Babaryka was arrested. Babaryka was convicted.")
    assert [name for name, _ in found] == ["Viktar Babaryka", "Viktar Babaryka"]


def test_a_nickname_stands_for_the_whole_name():
    found = people("Student leader Parit “Penguin” Chiwarak was freed. Penguin spoke to reporters.")
    assert {name for name, _ in found} == {"Parit “Penguin” Chiwarak"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They freed union leader Rong Chhun.", "Rong Chhun", "union leader"),
        ("Rong Chhun, a union leader, was freed.", "Rong Chhun", "union leader"),
        ("Deposed President Win Myint was arrested.", "Win Myint", "Deposed President"),
        ("Sheikh Ali Naji was freed.", "Ali Naji", None),
        ("Police held activist Abdulhadi al-Khawaja.", "Abdulhadi al-Khawaja", "activist"),
    ],
)
def test_name_and_role_of(text, name, role):
    assert people(text)[0] == (name, role)


@pytest.mark.parametrize(
    "text",
    [
        "The Supreme Court in Minsk met on Monday.",
        "Human Rights Watch and Amnesty International wrote to the Ministry of Justice.",
        "Members of the group Mother Nature Cambodia, Khmer Thavrak and others were freed.",
    ],
)
def test_courts_groups_and_places_are_no_people(text):
    assert people(text) == []


def test_two_people_with_one_surname_stay_apart():
    forms = ["Veranika Tsapkala", "Valery Tsapkala", "Tsapkala"]
    assert fullest_forms(forms)["Veranika Tsapkala"] == "Veranika Tsapkala"
    assert fullest_forms(forms)["Tsapkala"] == "Valery Tsapkala"


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="Ab cé.,\n“”’-ក\t", max_size=80))
def test_the_parse_loses_no_character(text):
    assert parse_text(text).text == text
