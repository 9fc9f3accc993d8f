"""A death at liberty has no event type: its words are kept as a description, and no status rests on them."""

import datetime as dt

import pytest
from tests.register.builders import accept_event, add, description

from habeas.figures.statuses.on_a_day import status_of
from habeas.register import lookup, record

pytestmark = pytest.mark.django_db
DEATH = "Rong Chhun died at home on 3 May 2021."


def statuses(day):
    (case,) = lookup.case_files()
    return [row.definition.name for row in status_of(case, dt.date.fromisoformat(day)).rows]


def freed():
    accept_event("Cambodia charged Rong Chhun.", "charge", "Rong Chhun", when="2021-01-07", offences=["incitement"])
    accept_event("Cambodia freed Rong Chhun.", "release", "Rong Chhun", when="2021-03-01", manner="bail")


def told_dead():
    (number,) = add(DEATH, description(DEATH, "Rong Chhun", "died at home on 3 May 2021", property="death"))
    record.accept(number, by="ben")


def test_its_words_are_kept_and_change_no_status():
    freed()
    before = statuses("2021-06-01")
    told_dead()
    (case,) = lookup.case_files()
    assert [(one.property, one.value) for one in case.descriptions] == [("death", "died at home on 3 May 2021")]
    assert statuses("2021-06-01") == before
    assert "released-charges-pending" in before


def test_told_as_a_death_in_custody_after_a_release_the_doubt_stands_beside_it():
    freed()
    accept_event("Rong Chhun died.", "death_in_custody", "Rong Chhun", when="2021-05-03")
    assert statuses("2021-06-01")[:2] == ["died-in-custody", "died-after-release"]
