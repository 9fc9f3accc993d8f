"""A charge carries the articles that it may be, from its own words, country and day, as known at a moment."""

import pytest
from tests.register.builders import accept_event, only

from habeas.register import lookup

pytestmark = pytest.mark.django_db
CHARGED = "Phnom Penh Municipal Court charged Rong Chhun with incitement on 1 August 2020."


def numbers(known_at=None):
    charge = only(only(lookup.case_files(known_at)).charges)
    return [one.number for one in charge.articles]


def test_it_works():
    accept_event(CHARGED, "charge", "Rong Chhun", when="2020-08-01", offences=["incitement"], place="Phnom Penh")
    assert numbers() == ["494", "495"]


def test_the_number_in_the_words_of_the_report_decides():
    text = "Cambodia charged Rong Chhun with incitement under Article 495 of the Criminal Code."
    accept_event(text, "charge", "Rong Chhun", offences=["incitement"])
    assert numbers() == ["495"]


def test_without_a_country_there_is_no_article():
    accept_event("A court charged Rong Chhun.", "charge", "Rong Chhun", offences=["incitement"], agent="court")
    assert numbers() == []


def test_the_country_of_another_event_of_the_case_is_taken():
    accept_event("A court charged Rong Chhun.", "charge", "Rong Chhun", offences=["incitement"], agent="court")
    before = lookup.known_until()
    accept_event("Police in Cambodia arrested Rong Chhun.", "arrest", "Rong Chhun", place="Cambodia")
    assert numbers() == ["494", "495"]
    assert numbers(before) == []
