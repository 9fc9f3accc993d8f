"""Why somebody who is out may lose liberty again: reasons with their events, certain or possible, no score."""

import datetime as dt

import pytest
from tests.register.builders import accept_event, add_event, only

from habeas.figures.ask import Question
from habeas.figures.exposure.ask import ask_expiring, ask_exposure, ask_exposure_of
from habeas.register import lookup, record
from habeas.terms.errors import BadInput

pytestmark = pytest.mark.django_db
RONG = "Rong Chhun"
DAY = dt.date(2021, 12, 1)


def ask(day=DAY, known_at=None, **more):
    return ask_exposure(Question(day, known_at or dt.datetime.now(dt.UTC), **more))


def reasons(day=DAY, known_at=None):
    return [(one.kind, one.certain) for one in only(ask(day, known_at).rows).reasons]


def freed(**more):
    accept_event("Rong Chhun was arrested on 31 July 2020.", "arrest", RONG, when="2020-07-31")
    return accept_event("Rong Chhun was let out on 12 November 2021.", "release", RONG, when="2021-11-12", **more)


def test_an_open_charge_is_a_reason_with_what_is_behind_it():
    freed()
    charge = accept_event(
        "Rong Chhun is charged with plotting.", "charge", RONG, when="2021-11-13", offences=["plotting"]
    )
    found = only(only(ask().rows).reasons)
    assert (found.kind, found.words, found.certain, found.claims) == (
        "charge_open",
        "charge open: plotting",
        True,
        (charge,),
    )
    assert found.says == ("a.txt",)


def test_a_charge_that_was_dropped_is_none():
    freed()
    accept_event("Rong Chhun is charged with plotting.", "charge", RONG, when="2021-11-13", offences=["plotting"])
    accept_event(
        "The charge was dropped.",
        "charges_dropped",
        RONG,
        when="2021-11-20",
        offences=["plotting"],
        published="2021-11-20",
    )
    assert ask().rows == ()
    assert ask().without_reason == 1


def test_each_condition_in_force_is_a_reason():
    freed(conditions=["report weekly", "a travel ban"])
    assert reasons() == [("condition_in_force", True), ("condition_in_force", True)]
    words = [one.words for one in only(ask().rows).reasons]
    assert words == ["condition (report): report weekly", "condition (travel): a travel ban"]


def test_before_the_release_there_is_no_exposure():
    freed(conditions=["report weekly"])
    assert ask(dt.date(2021, 11, 1)).rows == ()
    person = only(lookup.people()).id
    assert ask_exposure_of(person, Question(dt.date(2021, 1, 1), dt.datetime.now(dt.UTC))).out == "no"


def test_a_condition_that_ran_out_by_its_own_words_is_only_possible():
    freed(conditions=["a travel ban until 10 December 2021"])
    assert reasons() == [("condition_in_force", True)]
    assert reasons(dt.date(2022, 1, 5)) == [("condition_in_force", False)]


def test_a_lifted_condition_is_no_reason_from_that_day():
    freed(conditions=["a travel ban", "report weekly"])
    said = "The court lifted his travel ban."
    lift = {"when": "2021-11-25", "published": "2021-11-26", "modality": "denied", "conditions": ["his travel ban"]}
    accept_event(said, "conditions", RONG, **lift)
    assert len(reasons(dt.date(2021, 11, 24))) == 2
    assert [one.words for one in only(ask().rows).reasons] == ["condition (report): report weekly"]


def test_a_suspended_part_can_be_revoked_for_as_long_as_is_told():
    freed()
    told = {"when": "2021-11-12", "sentence": "two years, the rest suspended", "conditions": ["three years' probation"]}
    accept_event("The court suspended the rest of his sentence.", "appeal", RONG, **told)
    kinds = dict(reasons())
    assert kinds["suspended_part"] is True
    assert dict(reasons(dt.date(2025, 1, 1)))["suspended_part"] is False


def test_a_suspended_part_of_unknown_length_is_possible():
    freed(manner="suspended")
    assert reasons() == [("suspended_part", False)]


def test_an_earlier_rearrest_is_a_reason():
    accept_event("Rong Chhun was let out in May.", "release", RONG, when="2020-05-01")
    accept_event("Rong Chhun was arrested again.", "rearrest", RONG, when="2020-07-31")
    accept_event("Rong Chhun was let out on 12 November 2021.", "release", RONG, when="2021-11-12")
    assert reasons() == [("rearrested_before", True)]


def test_a_warrant_is_not_served_until_an_arrest_is_told():
    accept_event("A warrant was issued for Rong Chhun.", "warrant", RONG, when="2021-11-01")
    assert reasons() == [("warrant_not_served", True)]
    accept_event("Rong Chhun was arrested.", "arrest", RONG, when="2021-11-10")
    accept_event("Rong Chhun was let out.", "release", RONG, when="2021-11-12")
    assert ask().rows == ()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Rong Chhun filed an appeal against the verdict.", [("under_appeal", True)]),
        ("The appeal of Rong Chhun came up.", [("under_appeal", False)]),
        ("The Appeal Court upheld the verdict on Rong Chhun.", []),
    ],
)
def test_a_conviction_is_under_appeal_while_the_words_say_so(said, expected):
    freed()
    accept_event("Rong Chhun was convicted.", "conviction", RONG, when="2021-08-18")
    accept_event(said, "appeal", RONG, when="2021-11-15")
    found = ask().rows
    assert [pair for pair in (reasons() if found else []) if pair[0] == "under_appeal"] == expected


def test_what_is_not_told_for_a_year_is_only_possible():
    freed(conditions=["report weekly"])
    assert reasons(dt.date(2022, 11, 30)) == [("condition_in_force", False)]


def test_the_dead_are_exposed_to_nothing():
    freed(conditions=["report weekly"])
    accept_event("Rong Chhun died.", "death_in_custody", RONG, when="2021-11-20", published="2021-11-20")
    assert ask().rows == ()


def test_proposed_claims_count_only_when_asked_for_and_are_marked():
    freed()
    add_event("Rong Chhun is charged with plotting.", "charge", RONG, when="2021-11-13", offences=["plotting"])
    assert ask().rows == ()
    found = only(only(ask(with_proposed=True).rows).reasons)
    assert (found.proposed, found.kind) == (True, "charge_open")


def test_the_answer_as_known_at_a_moment_stays_as_it_was():
    freed(conditions=["report weekly"])
    moment = lookup.known_until()
    before = ask(known_at=moment)
    number = accept_event(
        "Rong Chhun must hand in his passport.", "conditions", RONG, when="2021-11-13", conditions=["passport"]
    )
    assert len(reasons()) == 2
    record.reject(number, by="ana")
    assert len(reasons()) == 1
    assert ask(known_at=moment) == before


def test_one_person_asked_alone_has_the_same_exposure():
    freed(conditions=["report weekly"])
    accept_event("Those released must not travel.", "conditions", when="2021-11-12", conditions=["a travel ban"])
    row = only(ask().rows)
    assert ask_exposure_of(row.person.id, Question(DAY, dt.datetime.now(dt.UTC))) == row


def test_conditions_that_run_out_within_the_days_are_listed_with_whom_they_bind():
    freed(conditions=["a travel ban until 10 December 2021", "report until March 2022", "a deposit"])
    question = Question(DAY, dt.datetime.now(dt.UTC))
    assert [(one.words, one.certain) for one in ask_expiring(question, 31)] == [
        ("a travel ban until 10 December 2021", True)
    ]
    assert [one.certain for one in ask_expiring(question, 100)] == [True, False]
    assert ask_expiring(question, 5) == ()


@pytest.mark.parametrize("days", [-1, 4000])
def test_a_number_of_days_that_is_no_period_is_refused(days):
    with pytest.raises(BadInput, match=f"{days} days"):
        ask_expiring(Question(DAY, dt.datetime.now(dt.UTC)), days)
