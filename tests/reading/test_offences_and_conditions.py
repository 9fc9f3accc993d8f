"""Lists in running text: what somebody is accused of, and what those freed must do."""

import pytest

from habeas.reading.case.conditions import find_conditions
from habeas.reading.case.offences import find_offences
from habeas.reading.case.prison_terms import find_prison_term


def offences(text: str) -> list[str]:
    return [text[start:end].strip("“”,.") for start, end in find_offences(text, 0, len(text))]


def conditions(text: str) -> list[str]:
    return [text[start:end] for start, end in find_conditions(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was charged with sedition for his speeches.", ["sedition"]),
        ("She was arrested on charges of “undermining the state.” As of May", ["undermining the state"]),
        ("He was convicted of accepting a bribe and hiding funds after he ran.", ["accepting a bribe", "hiding funds"]),
        ("He is facing charges of incitement against the government.", ["incitement against the government"]),
        ("Police held her on terror charges.", ["terror"]),
        ("He was arrested for planning and promoting a rally.", ["planning and promoting a rally"]),
        ("He was held for six weeks.", []),
        ("The two were jailed for 18 months.", []),
    ],
)
def test_offences_of(text, expected):
    assert offences(text) == expected


def test_a_quoted_list_of_conditions_is_split():
    text = "They imposed conditions on those released. These include: “a curfew; weekly reports; and a ban on travel.”"
    assert conditions(text) == ["a curfew", "weekly reports", "a ban on travel"]


def test_bail_conditions_in_a_clause():
    text = "released on bail conditions that included surrendering their passports and reporting to the police weekly."
    assert conditions(text) == ["surrendering their passports", "reporting to the police weekly"]


def test_bans_in_a_row_are_conditions():
    text = "On bail he is banned from leaving the country, from meeting reporters and from taking part in politics."
    assert conditions(text) == [
        "banned from leaving the country",
        "from meeting reporters",
        "from taking part in politics",
    ]


def test_who_says_it_is_no_condition():
    assert conditions("The court order forbids him to meet foreigners, his lawyers said.") == ["meet foreigners"]


def test_weather_conditions_are_none():
    assert conditions("The conditions included heavy rain and wind.") == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("sentenced to 14 years in prison", "14 years in prison"),
        ("sentenced to seven years’ imprisonment for fraud", "seven years’ imprisonment"),
        ("jailed for 18 months", "18 months"),
        ("to life in prison", "life in prison"),
        ("given a five-year prison sentence", "five-year prison sentence"),
        ("sentenced to 15 months and 11 days in prison", "15 months and 11 days in prison"),
        ("held for six weeks", None),
    ],
)
def test_prison_term_of(text, term):
    found = find_prison_term(text, 0, len(text))
    assert (text[slice(*found)] if found else None) == term
