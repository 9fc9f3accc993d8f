"""With proposed claims an answer shows what they would add, marked, and leaves what is accepted as it is."""

import pytest
from tests.register.builders import accept_event, add, add_event, description, only

from habeas.register import lookup, record
from habeas.terms.errors import NotFound

pytestmark = pytest.mark.django_db


def test_it_works():
    number = add_event("Rong Chhun was freed.", "release", "Rong Chhun", when="2021-11-12", conditions=["reporting"])
    case = only(lookup.case_files(with_proposed=True))
    event = only(case.events)
    assert case.person.id < 0
    assert (event.id, event.accepted, [claim.state for claim in event.claims]) == (-number, False, ["proposed"])
    assert (only(case.episodes).closed_by, only(case.conditions).event) == (-number, -number)
    assert lookup.case_files() == ()


def test_one_name_in_two_reports_is_one_person():
    add_event("One.", "arrest", "Rong Chhun", when="2020-07-31")
    add_event("Two.", "release", "Mr. Rong Chhun", when="2021-11-12")
    case = only(lookup.case_files(with_proposed=True))
    assert [event.type for event in case.events] == ["arrest", "release"]
    assert [(one.since.since, one.until.since) for one in case.episodes] == [("2020-07-31", "2021-11-12")]


def test_half_a_name_in_two_reports_is_two_people():
    add_event("One.", "arrest", "Chhun")
    add_event("Two.", "arrest", "Chhun")
    assert len(lookup.case_files(with_proposed=True)) == 2


def test_a_proposed_event_of_a_person_of_the_register_joins_them():
    accept_event("One.", "arrest", "Rong Chhun", when="2020-07-31")
    accepted = only(lookup.case_files())
    add_event("Two.", "release", "Rong Chhun", when="2021-11-12")
    case = only(lookup.case_files(with_proposed=True))
    assert case.person == accepted.person
    assert [event.accepted for event in case.events] == [True, False]
    assert only(case.episodes).until.since == "2021-11-12"
    assert only(lookup.case_files()) == accepted


def test_of_two_real_people_of_the_name_neither_is_taken():
    accept_event("One.", "arrest", "Sok Heng", when="2020-07-31")
    record.accept(add_event("Two.", "arrest", "Sok Heng"), by="ben", people={"Sok Heng": None})
    add_event("Three.", "release", "Sok Heng")
    assert [case.person.id < 0 for case in lookup.case_files(with_proposed=True)] == [False, False, True]


def test_what_is_recorded_keeps_its_number_beside_what_is_proposed():
    accept_event("One.", "arrest", "Rong Chhun", when="2020-07-31")
    accept_event("Two.", "release", "Rong Chhun", when="2021-11-12")
    accepted = only(lookup.case_files())
    add_event("Three.", "rearrest", "Rong Chhun", when="2022-01-05")
    first, second = only(lookup.case_files(with_proposed=True)).episodes
    assert (first, second.id) == (only(accepted.episodes), -2)


def test_proposed_accounts_of_one_happening_are_one_event():
    for text in ("One.", "Two.", "Three."):
        add_event(text, "release", "Rong Chhun", when="2021-11-12")
    assert len(only(lookup.events(with_proposed=True)).claims) == 3


def test_descriptions_and_groups_are_shown_too():
    text = "Long Kunthea of Mother Nature."
    add(text, description(text, "Long Kunthea", "Mother Nature", "affiliation"))
    case = only(lookup.case_files(with_proposed=True))
    assert (case.groups, [one.value for one in case.descriptions]) == (("Mother Nature",), ["Mother Nature"])


def test_a_person_only_proposed_can_be_looked_up_by_number_while_they_are():
    number = add_event("One.", "arrest", "Rong Chhun")
    case = only(lookup.case_files(with_proposed=True))
    add_event("Two.", "arrest", "Kem Sokha")
    assert lookup.case_file(case.person.id, with_proposed=True) == case
    with pytest.raises(NotFound):
        lookup.case_file(case.person.id)
    record.accept(number, by="ben")
    with pytest.raises(NotFound):
        lookup.case_file(case.person.id, with_proposed=True)
