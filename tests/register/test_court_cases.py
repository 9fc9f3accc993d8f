"""Two cases of one person, entered in words of reports, end apart; nothing entered is overwritten."""

import dataclasses

import pytest
from tests.register.builders import accept_event, add, only

from habeas.register import lookup, record
from habeas.terms.court_case import CaseWords
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db
WHO, OTHER = "Rong Chhun", "Kem Sokha"
NOTE = "Case 1540/20 before the Phnom Penh Municipal Court."


def files():
    return {case.person.name: case for case in lookup.case_files()}


def charged(offence, when):
    accept_event(f"A court charged Rong Chhun {when}.", "charge", WHO, when=when, offences=[offence])
    return max(event.id for event in files()[WHO].events)


def opened(*events, number="1540/20", court="Phnom Penh Municipal Court", **other):
    add(NOTE)
    sha256 = next(one.sha256 for one in lookup.report_records() if lookup.report(one.sha256).text == NOTE)
    people = (files()[WHO].person.id,)
    entry = CaseWords(people=people, sha256=sha256, words=NOTE, number=number, court=court, events=events)
    return dataclasses.replace(entry, **other)


def outcomes(known_at=None):
    (case,) = (case for case in lookup.case_files(known_at) if case.person.name == WHO)
    return sorted((charge.offence, charge.outcome) for charge in case.charges)


def test_it_works():
    number = record.open_case(opened(charged("incitement", "2020-08-01")), by="ana")
    (case,) = files()[WHO].cases
    assert (case.id, case.number, case.court, case.by) == (number, "1540/20", "Phnom Penh Municipal Court", "ana")
    assert case.charges == tuple(charge.id for charge in files()[WHO].charges)


def test_two_cases_of_one_person_end_apart():
    first, second = charged("incitement", "2020-08-01"), charged("insult", "2021-03-01")
    accept_event("Charges against Rong Chhun were dropped.", "charges_dropped", WHO, when="2021-11-01")
    dropped = next(event.id for event in files()[WHO].events if event.type == "charges_dropped")
    before = lookup.known_until()
    assert outcomes() == [("incitement", "charges_dropped"), ("insult", "charges_dropped")]
    record.open_case(opened(first), by="ana")
    second_case = record.open_case(opened(second, dropped, number=None), by="ana")
    assert outcomes() == [("incitement", None), ("insult", "charges_dropped")]
    assert outcomes(before) == [("incitement", "charges_dropped"), ("insult", "charges_dropped")]
    record.withdraw_case(second_case, by="ben", reason="of somebody else")
    assert outcomes() == [("incitement", "charges_dropped"), ("insult", "charges_dropped")]


def test_one_offence_in_two_cases_is_two_charges():
    first, second = charged("incitement", "2020-08-01"), charged("incitement", "2021-03-01")
    assert len(outcomes()) == 1
    record.open_case(opened(first), by="ana")
    record.open_case(opened(second), by="ana")
    assert len(outcomes()) == 2


def test_co_accused_and_hearings():
    accept_event("Both stood trial.", "trial", WHO, OTHER, when="2021-01-26", offences=["incitement"])
    trial = only(files()[WHO].events).id
    people = (files()[WHO].person.id, files()[OTHER].person.id)
    record.open_case(opened(trial, people=people), by="ana")
    (case,) = files()[WHO].cases
    assert [one.name for one in case.co_accused] == [OTHER]
    assert case.hearings == (trial,)
    assert only(lookup.case_file(people[1]).cases).co_accused[0].name == WHO


def test_an_amended_case_stays_as_it_was_known():
    number = record.open_case(opened(charged("incitement", "2020-08-01")), by="ana")
    before, then = lookup.known_until(), files()[WHO].cases
    record.amend_case(number, opened(court=None), by="ben")
    assert only(files()[WHO].cases).court is None
    assert lookup.case_file(files()[WHO].person.id, before).cases == then


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"words": "Case 9 before another court"}, NotAllowed),
        ({"words": " "}, NotAllowed),
        ({"number": "9999"}, NotAllowed),
        ({"court": "Supreme Court"}, NotAllowed),
        ({"sha256": "0" * 64}, NotFound),
        ({"people": (999,)}, NotFound),
        ({"people": ()}, BadInput),
        ({"events": (999,)}, NotFound),
    ],
)
def test_what_is_not_in_the_register_or_the_words_is_refused(wrong, refusal):
    entry = dataclasses.replace(opened(charged("incitement", "2020-08-01")), **wrong)
    before = lookup.known_until()
    with pytest.raises(refusal):
        record.open_case(entry, by="ana")
    assert lookup.known_until() == before


def test_an_entry_needs_who_enters_it():
    with pytest.raises(BadInput):
        record.open_case(opened(charged("incitement", "2020-08-01")), by=" ")
    with pytest.raises(NotFound):
        record.withdraw_case(77, by="ben", reason="of somebody else")


def articles(known_at=None):
    (case,) = lookup.case_files(known_at)
    return [(one.number, one.found) for one in only(case.charges).articles]


def test_a_person_sets_the_article_and_takes_it_back():
    charged("incitement", "2020-08-01")
    before = lookup.known_until()
    charge = only(files()[WHO].charges).id
    record.set_article(charge, ["KH:criminal-code/2009/495"], by="ana", reason="the indictment")
    then = lookup.known_until()
    assert articles() == [("495", "set")]
    record.set_article(charge, [], by="ana", reason="misread")
    assert (articles(), articles(before), articles(then)) == ([], [], [("495", "set")])


def test_an_article_that_is_nowhere_or_without_a_reason_is_refused():
    charged("incitement", "2020-08-01")
    charge = only(files()[WHO].charges).id
    with pytest.raises(NotFound):
        record.set_article(charge, ["KH:criminal-code/2009/9999"], by="ana", reason="the indictment")
    with pytest.raises(BadInput):
        record.set_article(charge, ["KH:criminal-code/2009/495"], by="ana", reason="")
    with pytest.raises(NotFound):
        record.set_article(999, ["KH:criminal-code/2009/495"], by="ana", reason="the indictment")


def test_a_case_is_withdrawn_with_a_name_and_a_reason():
    with pytest.raises(BadInput, match="who does it"):
        record.withdraw_case(77, by="ben", reason=" ")
