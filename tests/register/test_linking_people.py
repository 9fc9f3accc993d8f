"""Who is meant by a name: linked when sure, asked when not."""

import pytest
from tests.register.builders import accept_event, add, add_event, description, event, only

from habeas.register import lookup, record
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db


def test_it_works():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    accept_event("Mr. RONG CHHUN was tried.", "trial", "Mr. RONG CHHUN")
    assert only(lookup.people()).name == "Rong Chhun"
    assert len(only(lookup.case_files()).events) == 2


def test_another_name_is_another_person():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    accept_event("Chhun Rong was arrested.", "arrest", "Chhun Rong")
    assert [person.name for person in lookup.people()] == ["Chhun Rong", "Rong Chhun"]


def test_a_surname_alone_links_nobody():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    accept_event("Chhun was tried.", "trial", "Chhun")
    assert len(lookup.people()) == 2
    number = add_event("Chhun was freed.", "release", "Chhun")
    with pytest.raises(NotAllowed, match="people="):
        record.accept(number, by="ben")


def test_two_people_of_one_name_must_be_told_apart():
    first = accept_event("Sok Heng was arrested in Takeo.", "arrest", "Sok Heng", place="Takeo")
    number = add_event("Sok Heng was arrested in Kampot.", "arrest", "Sok Heng", place="Kampot")
    record.accept(number, by="ben", people={"Sok Heng": None})
    assert len(lookup.match_people("sok heng")) == 2
    third = add_event("Sok Heng was freed.", "release", "Sok Heng")
    with pytest.raises(NotAllowed) as refused:
        record.accept(third, by="ben")
    assert "Sok Heng" not in str(refused.value)
    chosen = lookup.claim(first)
    person = only(event.people for event in lookup.events() if chosen in event.claims)[0]
    record.accept(third, by="ben", people={"Sok Heng": person.id})
    assert {event.type for event in lookup.case_file(person.id).events} == {"arrest", "release"}


def test_within_a_report_a_name_is_one_persons():
    accept_event("Sok Heng was arrested in Takeo.", "arrest", "Sok Heng", place="Takeo")
    text = "Sok Heng, a farmer, was arrested in Kampot; Heng was freed."
    claims = [
        event(text, "arrest", "Sok Heng", place="Kampot", id="c1"),
        description(text, "Sok Heng", "farmer", id="c2"),
        event(text, "release", "Heng", id="c3"),
        event(text, "trial", "Heng", id="c4"),
    ]
    arrest, farmer, release, trial = add(text, *claims)
    record.accept(arrest, by="ben", people={"Sok Heng": None})
    farmers = [case for case in lookup.case_files(with_proposed=True) if case.descriptions]
    assert only(farmers).events[0].claims[0].id == arrest
    for number in (farmer, release, trial):
        record.accept(number, by="ben")
    assert only(case for case in lookup.case_files() if case.descriptions).events[0].claims[0].id == arrest
    assert [len(case.events) for case in lookup.case_files()] == [1, 1, 2]


def test_a_choice_can_link_a_name_spelled_otherwise():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    person = only(lookup.people())
    number = add_event("Rong Chhunn was tried.", "trial", "Rong Chhunn")
    record.accept(number, by="ben", people={"Rong Chhunn": person.id})
    assert only(lookup.case_files()).other_names == ("Rong Chhunn",)


def test_choices_are_checked():
    number = add_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    with pytest.raises(NotFound, match="person 99"):
        record.accept(number, by="ben", people={"Rong Chhun": 99})
    with pytest.raises(BadInput, match="does not name"):
        record.accept(number, by="ben", people={"Somebody Else": None})
    assert lookup.claim(number).state == "proposed"


def test_a_description_is_of_the_person_of_that_name():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    text = "Rong Chhun, a union leader."
    record.accept(add(text, description(text, "Rong Chhun", "union leader"))[0], by="ben")
    case = only(lookup.case_files())
    assert [(one.property, one.value) for one in case.descriptions] == [("role", "union leader")]


def test_a_description_makes_a_person_where_there_is_none():
    text = "Rong Chhun, a union leader."
    record.accept(add(text, description(text, "Rong Chhun", "union leader"))[0], by="ben")
    assert only(lookup.people()).name == "Rong Chhun"


def test_a_description_of_a_known_group_makes_no_person():
    accept_event("Members of Mother Nature were freed.", "release", groups=["Mother Nature"])
    text = "Mother Nature, a green group."
    record.accept(add(text, description(text, "Mother Nature", "green group"))[0], by="ben")
    assert lookup.people() == ()


def test_affiliation_and_other_names_come_from_descriptions():
    text = "Long Kunthea of Mother Nature, known as Kea."
    described = [
        description(text, "Long Kunthea", "Mother Nature", "affiliation", "c1"),
        description(text, "Long Kunthea", "Kea", "other name", "c2"),
    ]
    for number in add(text, *described):
        record.accept(number, by="ben")
    case = only(lookup.case_files())
    assert (case.groups, case.other_names) == (("Mother Nature",), ("Kea",))


def test_one_claim_may_name_one_person_in_two_ways():
    accept_event("Rong Chhun and Mr Rong Chhun.", "arrest", "Rong Chhun", "Mr Rong Chhun")
    assert len(lookup.people()) == 1


def test_people_are_found_by_part_of_a_name_without_accents():
    text = "Hồ Duy Hải and Nguyễn Văn Đài were tried."
    number = add(text, event(text, "trial", "Hồ Duy Hải", "Nguyễn Văn Đài"))[0]
    record.accept(number, by="ben")
    assert [person.name for person in lookup.people("van dai")] == ["Nguyễn Văn Đài"]


def test_publication_is_decided_with_a_reason_and_can_be_taken_back():
    accept_event("Rong Chhun was arrested.", "arrest", "Rong Chhun")
    person = only(lookup.people())
    assert not person.may_publish
    with pytest.raises(BadInput, match="why"):
        record.decide_publication(person.id, True, by="dpo", reason="")
    record.decide_publication(person.id, True, by="dpo", reason="consent of the family")
    assert only(lookup.people()).may_publish
    record.decide_publication(person.id, False, by="dpo", reason="consent withdrawn")
    assert not only(lookup.case_files()).person.may_publish
    with pytest.raises(NotFound):
        record.decide_publication(person.id + 1, True, by="dpo", reason="x")
