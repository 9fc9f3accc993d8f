"""A brief made of a real register: who may be named is decided there, and can be taken back."""

import datetime as dt

import pytest
from tests.publishing.test_formats import text_of
from tests.register.builders import add, description, event

from habeas.figures.knowledge import Question
from habeas.publishing.brief import make_brief
from habeas.publishing.write import FORMATS
from habeas.register import lookup, record

pytestmark = pytest.mark.django_db
TEXT = "Rong Chhun, a union leader, and Thun Ratha were among 26 people released on November 12"


def brief():
    return make_brief(Question(dt.date(2021, 11, 18), dt.datetime.now(dt.UTC)))


@pytest.fixture
def released():
    """Two people released by an accepted claim; a third is named in a claim that nobody has accepted."""
    told = event(TEXT, "release", "Rong Chhun", "Thun Ratha", when="2021-11-12", count=26)
    claims = add(TEXT, told, description(TEXT, "Rong Chhun", "union leader"), publisher="Ratha Daily")
    record.accept(claims[0], by="ana")
    people = {person.name: person.id for person in lookup.people()}
    return people, claims


def test_nobody_is_named_without_a_decision(released):
    text = brief().model_dump_json()
    assert "Rong" not in text
    assert "2 people whose names are withheld" in text


def test_a_decision_names_one_and_hides_the_other_in_every_format(released):
    people, _ = released
    record.decide_publication(people["Rong Chhun"], True, by="ana", reason="consent of 20 November")
    for suffix, render in FORMATS.items():
        text = text_of(suffix, render(brief()))
        assert "Rong Chhun" in text, suffix
        assert "Thun" not in text, suffix
    record.decide_publication(people["Rong Chhun"], False, by="ana", reason="consent withdrawn")
    assert "Rong" not in brief().model_dump_json()


def test_names_of_claims_that_nobody_accepted_are_hidden_in_quoted_words():
    words = "Sok Dara and Keo Pisey were released on November 12"
    release = event(words, "release", "Keo Pisey", when="2021-11-12", count=2)
    accepted, _ = add(words, release, event(words, "arrest", "Sok Dara", id="c2"))
    record.accept(accepted, by="ana")
    text = brief().model_dump_json()
    assert "were released on November 12" in text
    assert "Dara" not in text
    assert "Pisey" not in text
