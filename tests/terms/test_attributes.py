"""What descriptions say of who somebody is, in comparable form."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.terms.attributes import properties, understand
from habeas.terms.birth import birth_of, born_at_age
from habeas.terms.nationality import nations_in
from habeas.terms.scripts import script_of
from habeas.terms.vocabulary import load_vocabulary

DAY = (dt.date(2021, 11, 18),) * 2


@pytest.mark.parametrize(
    ("told_as", "words", "value"),
    [
        ("sex", "woman", "female"),
        ("Gender", "Male", "male"),
        ("sex", "a man or a woman", None),
        ("age", "52-year-old", "1968-11-19/1969-11-18"),
        ("age", "18-month-old", None),
        ("age", "in the fifties of her life", None),
        ("age", "400", None),
        ("date of birth", "1969-03-05", "1969-03-05"),
        ("birth", "5th of March, 1969", "1969-03-05"),
        ("birth", "Mar 5 1969", "1969-03-05"),
        ("born", "born in March 1969", "1969-03"),
        ("year of birth", "1969", "1969"),
        ("birth", "05/03/1969", None),
        ("birth", "31 February 1969", None),
        ("birth", "1969-13", None),
        ("nationality", "Cambodian", "KH"),
        ("citizenship", "a citizen of nowhere", None),
        ("role", "Union  Leader", "union leader"),
        ("ethnicity", "Rohingya", "rohingya"),
    ],
)
def test_words_of_a_property_are_understood_or_stay_words(told_as: str, words: str, value: str | None) -> None:
    (found,) = understand(told_as, words, DAY)
    assert found.value == value


def test_an_age_without_a_day_is_no_birth() -> None:
    assert [one.value for one in understand("age", "52", None)] == [None]


def test_a_description_called_otherwise_is_no_property() -> None:
    assert understand("height", "1.80 m", DAY) == ()


def test_other_names_come_with_their_kind() -> None:
    (found,) = understand("Nickname", "Comrade Ten", DAY)
    assert (found.property, found.value, found.kind) == ("name", "Comrade Ten", "alias")


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Cambodian-American", ("KH", "US")),
        ("dual Belarusian and Polish national", ("BY", "PL")),
        ("Myanmar", ("MM",)),
        ("Congolese", ()),
        ("Cambodian and Martian", ()),
    ],
)
def test_nationalities_by_iso_code(words: str, codes: tuple[str, ...]) -> None:
    assert nations_in(words) == codes


@given(st.dates(dt.date(1900, 1, 1), dt.date(2020, 12, 31)), st.dates(dt.date(1900, 1, 1), dt.date(2024, 12, 31)))
def test_whoever_has_an_age_on_a_day_was_born_in_the_interval(born: dt.date, day: dt.date) -> None:
    if day < born:
        return
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    period = born_at_age(f"{age} years old", (day, day))
    if age > 120:
        assert period is None
        return
    assert period is not None
    assert period.earliest is not None
    assert period.latest is not None
    assert period.earliest <= born <= period.latest
    assert (period.latest - period.earliest).days <= 366


@given(st.dates(dt.date(1900, 1, 1), dt.date(2020, 12, 31)))
def test_a_birth_written_out_is_its_day(born: dt.date) -> None:
    for written in (born.isoformat(), f"{born:%d %B %Y}", f"{born:%B} {born.day}, {born.year}"):
        period = birth_of(written)
        assert period is not None
        assert (period.earliest, period.latest) == (born, born)


@pytest.mark.parametrize(
    ("name", "code"), [("Rong Chhun", "Latn"), ("រ៉ុង ឈុន", "Khmr"), ("Наталья", "Cyrl"), ("42", None)]
)
def test_the_script_of_a_name(name: str, code: str | None) -> None:
    assert script_of(name) == code


def test_the_register_s_belonging_and_naming_words_are_properties_too() -> None:
    words = load_vocabulary("description_properties")
    assert set(words["belonging"]) <= set(properties()["affiliation"]["from"])
    named = {word for called in load_vocabulary("attributes")["names"].values() for word in called}
    assert set(words["naming"]) <= named
