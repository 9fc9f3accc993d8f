"""Conditions as records: set, changed, lifted, broken; every account stays beside the others."""

import datetime as dt

import pytest
from tests.register.builders import accept_event, add_event, only
from tests.register.test_derive import happening

from habeas.register import lookup, record
from habeas.register.derive import derive

SOKHA = "Kem Sokha"


def duties(*happenings):
    return [(one.kind, one.since and one.since.since, one.ending) for one in derive(happenings).conditions]


def limits(number, when, *conditions, **more):
    return happening(number, "conditions", when, conditions=conditions, **more)


def lifting(number, when, words, said):
    return happening(number, "conditions", when, conditions=(words,), modality="denied", words=said)


def test_a_later_account_of_a_kind_takes_the_place_of_the_earlier_one_in_the_world():
    told = derive([limits(1, "2020-01-01", "report weekly"), limits(2, "2020-06-01", "report monthly")]).conditions
    assert [(one.words, one.until and one.until.since, one.ending, one.ended_by) for one in told] == [
        ("report weekly", "2020-06-01", "changed", 2),
        ("report monthly", None, "", None),
    ]
    assert told[1].change == "changed"


@pytest.mark.parametrize(
    ("said", "change"), [("The court tightened the terms", "tightened"), ("The judge eased them", "relaxed")]
)
def test_which_way_it_changed_is_taken_from_the_words(said, change):
    told = derive([limits(1, "2020-01-01", "report weekly"), limits(2, "2020-06-01", "report daily", words=said)])
    assert [(one.ending, one.change) for one in told.conditions] == [(change, ""), ("", change)]


@pytest.mark.parametrize("when", [None, "2020-01", "2020-01-01"])
def test_an_account_that_is_not_dated_later_stands_beside_the_other(when):
    told = [limits(1, "2020-01-01", "stay within three streets"), limits(2, when, "stay within one block")]
    assert [ending for _, _, ending in duties(*told)] == ["", ""]


def test_another_kind_leaves_it_alone():
    told = [limits(1, "2020-01-01", "report weekly"), limits(2, "2020-06-01", "a travel ban")]
    assert duties(*told) == [("report", "2020-01-01", ""), ("travel", "2020-06-01", "")]


def test_the_same_words_again_are_the_same_condition():
    assert duties(limits(1, "2020-01-01", "a travel ban"), limits(2, "2020-06-01", "A travel ban")) == [
        ("travel", "2020-01-01", "")
    ]


def test_a_condition_told_to_be_lifted_has_ended_and_others_stand():
    told = [limits(1, "2020-01-01", "a travel ban"), limits(2, "2020-01-01", "report weekly")]
    over = lifting(3, "2021-03-01", "his travel ban", "The court lifted his travel ban")
    assert duties(*told, over) == [("travel", "2020-01-01", "lifted"), ("report", "2020-01-01", "")]


def test_all_conditions_lifted_are_all_over():
    told = [limits(1, "2020-01-01", "a travel ban"), limits(2, "2020-01-01", "report weekly")]
    over = lifting(3, "2021-03-01", "his bail conditions", "His bail conditions were lifted")
    assert [ending for _, _, ending in duties(*told, over)] == ["lifted", "lifted"]


def test_a_denial_that_there_ever_was_a_condition_ends_nothing():
    denial = lifting(2, "2021-03-01", "a travel ban", "The ministry said that no travel ban was imposed")
    assert duties(limits(1, "2020-01-01", "a travel ban"), denial) == [("travel", "2020-01-01", "")]


def test_a_list_told_in_one_breath_is_so_many_conditions():
    words = "stay within three streets around his home, does not travel abroad and does not take part in politics"
    assert [(one.kind, one.words) for one in derive([limits(1, "2018-09-10", words)]).conditions] == [
        ("area", "stay within three streets around his home"),
        ("travel", "does not travel abroad"),
        ("no_activity", "does not take part in politics"),
    ]


def test_a_condition_with_an_end_of_its_own_says_when_it_expires():
    told = derive([limits(1, "2021-11-12", "three years' probation")]).conditions
    assert [(one.kind, one.expires.since, one.until) for one in told] == [("probation", "2024-11-12", None)]


# The golden case: one man's bail, its perimeter as three sources tell it, and what 2019 changed. Own words throughout.
STREETS = (
    "The court let Kem Sokha go home on bail; he must stay within three streets of his house, may not travel abroad, "
    "may not meet party officials and may not take part in politics."
)
BLOCK = "Since September 2018 Kem Sokha has been made to remain within the one block where his home is, neighbours say."
KILOMETRE = "Kem Sokha may go no further than 1 km; he must stay within 1 km of his home, his lawyer said."
EASED = (
    "The investigating judge eased the order on 10 November 2019: Kem Sokha may travel throughout the country, "
    "but he may not leave the country and may not take part in politics."
)
KEPT = "The charge of treason against Kem Sokha was kept."
NO_HOUSE_ARREST = "Kem Sokha is not under house arrest, a spokesperson of the justice ministry said."


def accept_accounts():
    accept_event("Kem Sokha was arrested at home in September 2017.", "arrest", SOKHA, when="2017-09-03")
    conditions = ["stay within three streets of his house", "may not travel abroad", "may not meet party officials",
                  "may not take part in politics"]  # fmt: skip
    accept_event(STREETS, "release", SOKHA, when="2018-09-10", manner="bail", agent="court", conditions=conditions)
    block = {"when": "2018-09", "conditions": ["remain within the one block where his home is"]}
    accept_event(BLOCK, "conditions", SOKHA, published="2018-09-20", **block)
    accept_event(KILOMETRE, "conditions", SOKHA, published="2018-10-02", conditions=["stay within 1 km of his home"])


def accept_change():
    accept_event(NO_HOUSE_ARREST, "house_arrest", SOKHA, published="2019-10-01", modality="denied")
    ruled = {"when": "2019-11-10", "published": "2019-11-11", "agent": "investigating judge"}
    kept = ["may not leave the country", "may not take part in politics"]
    accept_event(EASED, "conditions", SOKHA, **ruled, conditions=kept)
    accept_event(KEPT, "charges_dropped", SOKHA, modality="denied", published="2019-11-11", offences=["treason"])


def standing(known_at=None):
    case = only(lookup.case_files(known_at))
    return {(one.kind, one.words) for one in case.conditions if one.until is None}


@pytest.mark.django_db
def test_the_perimeter_as_three_sources_tell_it_stays_side_by_side():
    accept_accounts()
    perimeter = [one for one in only(lookup.case_files()).conditions if one.kind == "area"]
    assert [one.words for one in perimeter] == [
        "stay within three streets of his house",
        "remain within the one block where his home is",
        "stay within 1 km of his home",
    ]
    assert {one.until for one in perimeter} == {None}
    assert len({claim for one in perimeter for claim in one.claims}) == 3
    assert perimeter[0].set_by == "court"


@pytest.mark.django_db
def test_the_change_of_2019_ends_the_perimeter_and_travel_and_politics_stand():
    accept_accounts()
    before = lookup.known_until()
    earlier = standing()
    accept_change()
    assert standing() == {
        ("travel", "may not leave the country"),
        ("no_activity", "may not take part in politics"),
        ("no_contact", "may not meet party officials"),
    }
    ended = [one for one in only(lookup.case_files()).conditions if one.kind == "area"]
    assert [(one.until.since, one.ending) for one in ended] == [("2019-11-10", "relaxed")] * 3
    assert standing(before) == earlier


@pytest.mark.django_db
def test_the_ministry_s_denial_stands_beside_the_perimeter_and_ends_nothing():
    accept_accounts()
    accept_change()
    case = only(lookup.case_files())
    denial = only(one.id for one in case.events if one.type == "house_arrest")
    assert {one.disputed_by for one in case.conditions if one.kind == "area"} == {(denial,)}
    assert {one.disputed_by for one in case.conditions if one.kind != "area"} == {()}
    assert all(one.outcome is None for one in case.charges)


@pytest.mark.django_db
def test_rejecting_the_change_brings_the_perimeter_back_and_the_register_keeps_both():
    accept_accounts()
    earlier = standing()
    accept_change()
    changed, moment = standing(), lookup.known_until()
    number = only(
        one.id for one in lookup.claims() if one.claim.event and one.claim.event.agent == "investigating judge"
    )
    record.reject(number, by="ana", reason="the order was misread")
    assert standing() == earlier
    assert standing(moment) == changed


@pytest.mark.django_db
def test_a_rearrest_told_as_a_breach_is_on_the_conditions_that_it_broke():
    accept_event(
        STREETS, "release", SOKHA, when="2018-09-10", manner="bail", conditions=["report weekly", "a travel ban"]
    )
    said = "Kem Sokha was re-arrested on 1 March 2019 for violating the terms of his bail."
    accept_event(said, "rearrest", SOKHA, when="2019-03-01", offences=["violating the terms of his bail"])
    case = only(lookup.case_files())
    again = only(one.id for one in case.events if one.type == "rearrest")
    assert [(one.breached_by, one.ending, one.ended_by) for one in case.conditions] == [
        ((again,), "rearrest", again),
        ((again,), "rearrest", again),
    ]


@pytest.mark.django_db
def test_a_proposed_change_moves_no_condition_until_it_is_accepted():
    accept_accounts()
    earlier = standing()
    add_event(
        EASED, "conditions", SOKHA, when="2019-11-10", published="2019-11-11", conditions=["may not leave the country"]
    )
    assert standing() == earlier
    proposed = only(lookup.case_files(with_proposed=True)).conditions
    assert {one.ending for one in proposed if one.kind == "area"} == {"relaxed"}
    assert lookup.known_until() > dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
