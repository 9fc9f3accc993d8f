"""Sources and claims are graded, accounts decided for; both keep their moment and move what is preferred."""

import pytest
from tests.register.builders import accept_event, add, description, event, only, state

from habeas.register import lookup, record
from habeas.terms.claims import Attribution
from habeas.terms.errors import BadInput, NotFound

pytestmark = pytest.mark.django_db


def describe(value, told_as, publisher, published="2021-11-18", **attribution):
    text = f"{publisher} says of Rong Chhun: {value}."
    claim = description(text, "Rong Chhun", value, told_as, id="c1")
    claim = claim.model_copy(update={"attribution": Attribution(**attribution)})
    (number,) = add(text, claim, publisher=publisher, published=published)
    record.accept(number, by="ben")
    return number


def told(field, known_at=None):
    return only(lookup.accounts(only(lookup.people()).id, field, known_at))


def test_it_works():
    describe("woman", "sex", "The Court", published="2020-01-01")
    describe("man", "sex", "The Daily")
    assert told("sex").preferred.value == "male"
    before = lookup.known_until()
    record.grade_source("The Court", "source_kind", "court_paper", by="ana", reason="the judgment itself")
    record.grade_source("the daily", "source_kind", "press", by="ana", reason="a newspaper")
    assert told("sex").preferred.value == "female"
    assert told("sex").rule == "court paper before press (rule habeas/1)"
    assert told("sex", before).preferred.value == "male"


def test_whoever_is_quoted_is_graded_before_the_paper_that_carries_it():
    describe("woman", "sex", "The Daily", organisation="justice ministry")
    record.grade_source("The Daily", "source_kind", "press", by="ana", reason="a newspaper")
    assert only(told("sex").accounts).source_kind == "press"
    record.grade_source("justice ministry", "source_kind", "official_statement", by="ana", reason="a ministry")
    assert only(told("sex").accounts).source_kind == "official_statement"


def test_a_claim_s_own_grade_goes_before_its_source_s():
    number = describe("woman", "sex", "The Daily")
    describe("man", "sex", "The Weekly", published="2021-11-19")
    record.grade_source("The Daily", "reliability", "highly_unreliable", by="ana", reason="invents")
    assert told("sex").preferred.value == "male"
    record.grade_claim(number, "reliability", "highly_reliable", by="ana", reason="a photograph shows it")
    assert told("sex").preferred.value == "female"
    assert told("sex").rule == "highly reliable before unknown (rule habeas/1)"


def test_a_source_that_is_not_graded_stands_between_the_reliable_and_the_unreliable():
    describe("woman", "sex", "The Daily")
    describe("man", "sex", "The Weekly")
    record.grade_source("The Weekly", "reliability", "unsure", by="ana", reason="new to us")
    assert told("sex").rule.startswith("the account recorded first")
    record.grade_source("The Weekly", "reliability", "likely_reliable", by="ana", reason="checked")
    assert told("sex").rule.startswith("likely reliable before unknown")


def test_who_tells_of_themselves_was_there():
    describe("woman", "sex", "The Daily", speaker="Mr Rong Chhun")
    describe("man", "sex", "The Weekly", speaker="Sok", via="Reuters", published="2021-11-19")
    describe("man", "sex", "The Monthly", published="2021-11-19")
    assert [one.closeness for one in told("sex").accounts] == ["first_hand", "repeated", "unknown"]
    assert told("sex").rule.startswith("first hand before repeated, unknown")


def test_a_person_s_decision_wins_and_is_superseded_by_the_next():
    first, second = describe("woman", "sex", "The Daily"), describe("man", "sex", "The Weekly", "2021-11-19")
    person = only(lookup.people()).id
    record.prefer(person, first, by="ana", reason="she says so")
    decided = lookup.known_until()
    record.prefer(person, second, by="ana", reason="a mistake of mine")
    assert told("sex", decided).rule.endswith(": she says so")
    assert (told("sex").preferred.claim.id, told("sex").preferred.value) == (second, "male")
    record.reject(second, by="ben")
    assert told("sex").rule == "the only account"


def test_a_decision_on_a_date_moves_the_event_and_what_is_derived_from_it():
    accept_event("Held since July.", "arrest", "Rong Chhun", when="2020-07-31")
    number = accept_event("Held since summer.", "arrest", "Rong Chhun", when="2020-06/2020-08")
    person = only(lookup.people()).id
    assert (told("period").preferred.value, told("period").rule) == ("2020-07-31", "the account accepted first")
    before, answer = lookup.known_until(), state(lookup.known_until())
    record.prefer(person, number, by="ana", reason="July was a guess", fact="period")
    case = only(lookup.case_files())
    assert only(case.events).period.since == "2020-06"
    assert only(case.episodes).since.since == "2020-06"
    assert told("period").rule.endswith(": July was a guess")
    assert state(before) == answer
    assert lookup.changed_people(before, lookup.known_until()) == (person,)
    (chapter,) = lookup.chapters([person], [], since=before)[person]
    assert chapter.events[0].period.since == "2020-06"
    record.reject(number, by="ben")
    assert only(only(lookup.case_files()).episodes).since.since == "2020-07-31"


def test_a_decision_on_a_number_leaves_the_dates_with_their_account():
    text = "26 freed."
    accept_event(text, "release", "Rong Chhun", when="2021-11-12", count=26, of="prisoners")
    number = accept_event("27 freed.", "release", "Rong Chhun", when="2021-11", count=27, of="prisoners")
    record.prefer(only(lookup.people()).id, number, by="ana", reason="a list", fact="count")
    released = only(only(lookup.case_files()).events)
    assert (released.count.value, released.period.since) == (27, "2021-11")


def test_accounts_of_an_event_s_place_stand_side_by_side():
    accept_event("In Kandal.", "arrest", "Rong Chhun", when="2020-07-31", place="Kandal")
    accept_event("In Phnom Penh.", "arrest", "Rong Chhun", when="2020-07-31", place="Phnom Penh")
    place = told("place")
    assert [one.value for one in place.accounts] == ["kandal", "phnom penh"]
    assert (place.preferred.value, place.rule) == ("kandal", "the account accepted first")
    assert (place.independent, told("period").rule) == (1, "all 2 accounts agree")


@pytest.mark.parametrize(
    ("aspect", "value", "by", "reason", "named"),
    [
        ("colour", "red", "ana", "why", "no aspect"),
        ("reliability", "quite", "ana", "why", "highly_reliable"),
        ("closeness", "told", "ana", "why", "of one claim"),
        ("reliability", "unsure", " ", "why", "who decides"),
        ("reliability", "unsure", "ana", "", "why"),
    ],
)
def test_bad_grades_are_refused(aspect, value, by, reason, named):
    describe("woman", "sex", "The Daily")
    with pytest.raises(BadInput, match=named):
        record.grade_source("The Daily", aspect, value, by=by, reason=reason)
    assert lookup.grades() == ()


def test_a_source_that_nobody_heard_and_a_claim_that_is_not_there_are_not_found():
    with pytest.raises(NotFound, match="no report"):
        record.grade_source("The Daily", "reliability", "unsure", by="ana", reason="why")
    with pytest.raises(NotFound, match="habeas review"):
        record.grade_claim(4711, "reliability", "unsure", by="ana", reason="why")


def test_what_cannot_be_preferred_is_refused():
    text = "Police arrested Rong Chhun."
    arrest = accept_event(text, "arrest", "Rong Chhun")
    person = only(lookup.people()).id
    with pytest.raises(BadInput, match="nothing to prefer, not 'place'"):
        record.prefer(person, arrest, by="ana", reason="why", fact="place")
    proposed = only(add("A teacher.", description("A teacher.", "Rong Chhun", "teacher")))
    with pytest.raises(BadInput, match="accept it first"):
        record.prefer(person, proposed, by="ana", reason="why")
    with pytest.raises(NotFound, match="person 4711"):
        record.prefer(4711, proposed, by="ana", reason="why")
    with pytest.raises(NotFound, match="claim 4711"):
        record.prefer(person, 4711, by="ana", reason="why")
    other = accept_event("Sok Heng was tried.", "trial", "Sok Heng", when="2020", modality="asserted")
    with pytest.raises(BadInput, match="no accepted account"):
        record.prefer(person, other, by="ana", reason="why", fact="period")


def test_a_grade_is_kept_with_who_gave_it():
    add("Nothing.", event("Nothing.", "arrest", "Sok Heng"), publisher="The Daily")
    record.grade_source("The Daily", "reliability", "unsure", by="ana", reason="new to us")
    record.grade_source("the daily", "reliability", "likely_reliable", by="ben", reason="checked")
    grade = only(lookup.grades())
    assert (grade.name, grade.value, grade.by, grade.reason) == ("the daily", "likely_reliable", "ben", "checked")
