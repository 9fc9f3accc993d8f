"""When a term ends: from the sentence, the custody it fell in, and the appeal that changes it."""

import datetime as dt

import pytest
from tests.register.builders import accept_event, only

from habeas.register import lookup
from habeas.terms.sentences.ends import ends_of

pytestmark = pytest.mark.django_db
WHO = "Rong Chhun"
ARREST = "Police arrested Rong Chhun on 31 July 2020."
TWO = "two years in prison"
PART = "two years, 15 months and 11 days of which to serve, the rest suspended"


def sentenced(words=TWO, when="2021-08-18", kind="sentence", **told):
    accept_event(f"{kind} {words} {when}", kind, WHO, when=when, sentence=words, published="2021-12-01", **told)


def ends(known_at=None):
    return ends_of(only(lookup.case_files(known_at)))


def days(end):
    return str(end.earliest), str(end.latest)


def test_it_works():
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced()
    assert days(only(ends())) == ("2022-07-30", "2022-07-31")


def test_an_appeal_changes_the_end_and_the_old_sentence_stays():
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced()
    before = lookup.known_until()
    sentenced(PART, "2021-11-12", "appeal")
    old, new = ends()
    assert old.changed_by == new.events[0]
    assert days(new) == ("2021-11-10", "2021-11-11")
    assert only(ends(before)).changed_by is None


def test_served_certainly_possibly_or_not():
    accept_event(ARREST, "arrest", WHO, when="2020-07", published="2021-12-01")
    sentenced()
    end = only(ends())
    assert days(end) == ("2022-06-30", "2022-07-31")
    asked = {"2022-06-30": "no", "2022-07-01": "possible", "2022-07-31": "possible", "2022-08-01": "certain"}
    assert {day: end.served_on(dt.date.fromisoformat(day)) for day in asked} == asked


def test_earlier_custody_may_be_credited():
    accept_event("He was held.", "arrest", WHO, when="2019-03-01", published="2021-12-01")
    accept_event("He was let out.", "release", WHO, when="2019-03-10", published="2021-12-01")
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced()
    assert days(only(ends())) == ("2022-07-20", "2022-07-31")


def test_without_a_beginning_or_a_term_there_is_no_end():
    sentenced()
    end = only(ends())
    assert (end.earliest, end.latest, end.served_on(dt.date(2030, 1, 1))) == (None, None, "not known")
    assert end.reasons


def test_a_suspended_term_has_no_end_to_wait_for():
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced("a two-year suspended sentence")
    assert days(only(ends())) == ("None", "None")


def test_a_conviction_and_a_sentence_of_one_term_are_one():
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced(kind="conviction")
    sentenced()
    assert len(only(ends()).events) == 2


def test_of_two_sentences_an_appeal_changes_the_one_of_its_offence():
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    sentenced(offences=["incitement"])
    sentenced("one year in prison", "2021-09-30", offences=["insult"])
    sentenced("six months in prison", "2021-11-12", "appeal", offences=["insult"])
    assert [end.changed_by is None for end in ends()] == [True, False, True]
    sentenced("three months in prison", "2021-11-20", "appeal")
    assert "which sentence the appeal changes is not told" in ends()[-1].reasons


def test_sentenced_in_absence_the_term_runs_from_the_next_custody():
    sentenced(when="2020-01-10")
    accept_event(ARREST, "arrest", WHO, when="2020-07-31", published="2021-12-01")
    assert days(only(ends())) == ("2022-07-30", "2022-07-31")
