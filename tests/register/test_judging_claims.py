"""A person accepts, rejects, puts aside or corrects a claim; the facts follow."""

import pytest
from tests.register.builders import accept_event, add, add_event, event, figure, only, preserved

from habeas.register import lookup, record
from habeas.terms.claims import Evidence
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db

TEXT = "Police arrested Rong Chhun on 31 July 2020."


def test_it_works():
    number = add_event(TEXT, "arrest", "Rong Chhun", when="2020-07-31")
    assert lookup.case_files() == ()
    accepted = record.accept(number, by="ben", reason="two sources")
    assert (accepted.state, accepted.judgement.by, accepted.judgement.reason) == ("accepted", "ben", "two sources")
    case = only(lookup.case_files())
    assert case.person.name == "Rong Chhun"
    assert only(case.events).claims == (accepted,)
    assert only(case.episodes).since.since == "2020-07-31"


def test_accepting_twice_changes_nothing():
    number = add_event(TEXT, "arrest", "Rong Chhun")
    first = record.accept(number, by="ben")
    assert record.accept(number, by="cleo") == first
    assert len(lookup.claim_history(number)) == 1
    assert len(only(lookup.case_files()).events) == 1


def test_rejecting_takes_back_what_only_this_claim_supported():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    record.reject(number, by="ben", reason="another man")
    assert (lookup.case_files(), lookup.events(), lookup.people()) == ((), (), ())
    assert [judged.verdict for judged in lookup.claim_history(number)] == ["accepted", "rejected"]


def test_rejecting_one_of_two_accounts_leaves_the_event():
    first = accept_event(TEXT, "arrest", "Rong Chhun", when="2020-07-31")
    second = accept_event("Again: " + TEXT, "arrest", "Rong Chhun", when="2020-07-31")
    before = only(lookup.events())
    record.reject(first, by="ben")
    after = only(lookup.events())
    assert after.id == before.id
    assert [told.id for told in after.claims] == [second]
    assert only(lookup.case_files()).episodes


def test_what_was_rejected_can_be_accepted_again_and_is_the_same_person():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    before = only(lookup.people())
    record.reject(number, by="ben")
    record.accept(number, by="ben")
    assert only(lookup.people()) == before
    assert len(only(lookup.case_files()).events) == 1


def test_unsure_supports_nothing():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    assert record.mark_unsure(number, by="ben").state == "unsure"
    assert lookup.case_files() == ()
    assert lookup.case_files(with_proposed=True) == ()


def test_a_correction_is_a_claim_of_its_own_and_is_accepted():
    number = accept_event(TEXT, "arrest", "Rong Chhun", when="2020-07-13")
    corrected = event(TEXT, "arrest", "Rong Chhun", when="2020-07-31")
    new = record.correct(number, corrected, by="ben", reason="a slip")
    assert (new.state, new.corrects, new.proposed_by, new.claim) == ("accepted", number, "ben", corrected)
    assert lookup.claim(number).state == "corrected"
    assert only(only(lookup.case_files()).events).period.since == "2020-07-31"


def test_a_correction_keeps_the_person():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    before = only(lookup.people())
    record.correct(number, event(TEXT, "detention", "Rong Chhun"), by="ben")
    assert only(lookup.people()) == before


def test_a_correction_can_say_who_is_meant():
    accept_event("Sok Heng was arrested.", "arrest", "Sok Heng")
    record.accept(add_event("Sok Heng was tried.", "trial", "Sok Heng"), by="ben", people={"Sok Heng": None})
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    corrected = event(TEXT, "arrest", "Sok Heng")
    with pytest.raises(NotAllowed, match="people="):
        record.correct(number, corrected, by="ben")
    assert lookup.claim(number).state == "accepted"
    second = lookup.match_people("Sok Heng")[1]
    record.correct(number, corrected, by="ben", people={"Sok Heng": second.id})
    assert {one.type for one in lookup.case_file(second.id).events} == {"trial", "arrest"}


def test_a_corrected_claim_cannot_be_accepted_while_its_correction_stands():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    new = record.correct(number, event(TEXT, "detention", "Rong Chhun"), by="ben")
    with pytest.raises(NotAllowed, match=f"claim {new.id} corrects it"):
        record.accept(number, by="ben")
    with pytest.raises(NotAllowed, match="reject or correct that one"):
        record.correct(number, event(TEXT, "warrant", "Rong Chhun"), by="ben")
    record.reject(new.id, by="ben")
    record.accept(number, by="ben")
    assert only(lookup.events()).type == "arrest"


def test_a_correction_without_its_words_is_refused():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    evidence = (Evidence(start=0, end=6, text="Troops"),)
    with pytest.raises(NotAllowed):
        record.correct(number, event(TEXT, "arrest").model_copy(update={"evidence": evidence}), by="ben")
    assert lookup.claim(number).state == "accepted"


def test_a_person_can_propose_a_claim():
    add(TEXT)
    sha256 = preserved(TEXT).report.sha256
    proposed = record.propose(sha256, event(TEXT, "arrest", "Rong Chhun"), by="ben")
    assert (proposed.state, proposed.proposed_by) == ("proposed", "ben")
    evidence = (Evidence(start=0, end=6, text="Troops"),)
    with pytest.raises(NotAllowed):
        record.propose(sha256, event(TEXT, "arrest").model_copy(update={"evidence": evidence}), by="ben")
    with pytest.raises(NotFound):
        record.propose("0" * 64, event(TEXT, "arrest"), by="ben")


def test_a_proposed_claim_gets_an_id_of_its_own_in_the_report():
    add(TEXT, event(TEXT, "arrest", "Rong Chhun", id="c1"))
    proposed = record.propose(preserved(TEXT).report.sha256, event(TEXT, "detention", id="c1"), by="ben")
    assert proposed.claim.id == "c1-2"


def test_figures_are_judged_but_make_no_events():
    text = "60 more remain in custody."
    number = only(add(text, figure(text, "held", 60)))
    assert lookup.reported_figures() == ()
    record.accept(number, by="ben")
    assert only(lookup.reported_figures()).id == number
    assert lookup.events() == ()


def test_counted_events_are_reported_figures_too():
    number = accept_event("26 freed.", "release", count=26, of="prisoners")
    accept_event("Others freed.", "release", groups=["Friday Women"])
    assert [found.id for found in lookup.reported_figures()] == [number]


def test_nobody_judges_without_a_name_and_nothing_without_a_number():
    number = add_event(TEXT, "arrest", "Rong Chhun")
    with pytest.raises(BadInput, match="who makes it"):
        record.accept(number, by=" ")
    with pytest.raises(NotFound, match="habeas review"):
        record.reject(number + 1, by="ben")
    assert lookup.claim(number).state == "proposed"
