"""Held without judgement longer than the law allows: since when, by which rule, and how surely."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.register.builders import accept_event, add_event, event

from habeas.figures.knowledge import Question
from habeas.figures.limits import ask_limits
from habeas.register import lookup, record
from habeas.terms.law.codes import limits_in
from habeas.terms.sentences.length import Length

pytestmark = pytest.mark.django_db
ARREST = "Police in Phnom Penh arrested Rong Chhun."
CHARGE = "Cambodia charged Rong Chhun."


def arrested(when="2021-01-05", published="2021-11-18", **told):
    return accept_event(ARREST, "arrest", "Rong Chhun", when=when, place="Phnom Penh", published=published, **told)


def charged(*offences, when="2021-01-07"):
    return accept_event(CHARGE, "charge", "Rong Chhun", when=when, place="Cambodia", offences=list(offences))


def asked(day, known_at=None, **how):
    return ask_limits(Question(dt.date.fromisoformat(day), known_at or lookup.known_until(), **how))


def over(day, **how):
    return {clock.limit.key: clock.over for row in asked(day, **how) for clock in row.clocks}


def clock(day, key):
    return next(clock for row in asked(day) for clock in row.clocks if clock.limit.key == key)


def test_it_works():
    arrested()
    charged("incitement under Article 495 of the Criminal Code")
    assert over("2021-05-06") == {"kh-pre-trial-misdemeanour": "possible"}
    assert over("2021-05-08") == {"kh-pre-trial-misdemeanour": "unless extended"}
    assert over("2021-07-07") == {"kh-pre-trial-misdemeanour": "unless extended"}
    assert over("2021-07-08") == {"kh-pre-trial-misdemeanour": "certain"}


def test_the_days_over_are_counted_from_the_arrest_at_most_and_from_the_charge_at_least():
    arrested()
    charged("incitement under Article 495 of the Criminal Code")
    one = clock("2021-05-17", "kh-pre-trial-misdemeanour")
    assert (str(one.ran_out[0]), str(one.ran_out[1])) == ("2021-05-05", "2021-05-07")
    assert one.days_over == (10, 13)
    assert not one.verified  # the class of the offence rests on general knowledge
    assert one.limit.source


def test_where_the_gravity_is_not_known_every_rule_is_possible():
    arrested()
    charged("incitement")
    assert over("2021-09-01") == {"kh-pre-trial-misdemeanour": "possible", "kh-pre-trial-felony": "no"}
    assert over("2022-12-01") == {"kh-pre-trial-misdemeanour": "possible", "kh-pre-trial-felony": "possible"}


def test_a_felony_has_the_longer_limit_alone():
    arrested()
    charged("plotting under Article 453")
    assert over("2022-07-07") == {"kh-pre-trial-felony": "possible"}
    assert over("2022-07-08") == {"kh-pre-trial-felony": "certain"}


def test_police_custody_is_only_ever_possibly_over_for_a_judge_may_have_been_seen_unreported():
    arrested()
    assert over("2021-01-06")["kh-police-custody"] == "no"
    assert over("2021-01-07")["kh-police-custody"] == "possible"
    assert over("2021-06-07")["iccpr-promptly"] == "possible"


def test_whoever_is_judged_or_let_out_is_on_no_clock():
    arrested()
    charged("incitement")
    accept_event("Cambodia freed Rong Chhun.", "release", "Rong Chhun", when="2021-03-01", manner="bail")
    assert asked("2021-02-28")
    assert asked("2021-03-01") == ()
    accept_event("Rong Chhun convicted.", "conviction", "Rong Chhun", when="2021-02-01")
    assert asked("2021-02-15") == ()


def test_a_new_arrest_begins_a_new_clock():
    arrested()
    accept_event("Cambodia freed Rong Chhun.", "release", "Rong Chhun", when="2021-03-01")
    accept_event("Rong Chhun held again.", "rearrest", "Rong Chhun", when="2021-03-01")
    (row,) = asked("2021-06-01")
    assert row.since == (dt.date(2021, 3, 1), dt.date(2021, 3, 1))


def test_a_month_leaves_the_beginning_open():
    arrested("2021-01")
    (row,) = asked("2021-06-02")
    assert row.since == (dt.date(2021, 1, 1), dt.date(2021, 1, 31))


def test_without_a_country_only_the_international_yardstick_is_shown():
    accept_event("Police arrested Rong Chhun.", "arrest", "Rong Chhun", when="2021-01-05")
    assert set(over("2021-06-01")) == {"iccpr-promptly"}


def test_a_first_day_that_nobody_tells_of_stays_unknown():
    accept_event("Cambodia freed Rong Chhun.", "release", "Rong Chhun", when="2021-03-01", place="Cambodia")
    (row,) = asked("2021-02-01")
    assert (row.certainty, row.since) == ("possible", (None, None))
    assert {one.days_over for one in row.clocks} == {(0, None)}


def test_proposed_claims_count_in_nothing_and_the_past_answers_as_it_did():
    add_event(ARREST, "arrest", "Rong Chhun", when="2021-01-05", place="Phnom Penh")
    assert asked("2021-06-01") == ()
    assert asked("2021-06-01", with_proposed=True)
    number = arrested("2021-01-06")
    before = lookup.known_until()
    then = asked("2021-06-01", before)
    record.correct(number, event(ARREST, "arrest", "Rong Chhun", when="2021-05-30"), by="ben")
    assert asked("2021-06-01", before) == then
    assert asked("2021-06-01") != then


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(0, 40), st.integers(0, 40), st.integers(0, 400))
def test_a_longer_length_never_ends_earlier(day, months, more, days):
    shorter, longer = Length(0, months, days), Length(0, months + more, days)
    assert day <= shorter.after(day) <= longer.after(day)


def test_every_limit_has_an_article_and_a_source():
    for country in ("KH", None):
        assert limits_in(country)
        assert all(one.article and one.source for one in limits_in(country))
