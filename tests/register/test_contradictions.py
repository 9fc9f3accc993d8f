"""Claims that do not agree are found and set side by side."""

import pytest
from tests.register.builders import accept_event, add, add_event, description, event, figure, only

from habeas.register import lookup, record

pytestmark = pytest.mark.django_db


def found(kind):
    return [(one.about, one.values, tuple(claim.state for claim in one.claims)) for one in lookup.contradictions()
            if one.kind == kind]  # fmt: skip


def test_it_works():
    text = "Union leader Rong Chhun was freed. Rong Chhun, an environmental activist."
    numbers = add(
        text,
        description(text, "Rong Chhun", "union leader", id="c1"),
        description(text, "Rong Chhun", "environmental activist", id="c2"),
    )
    record.accept(numbers[0], by="ben")
    disagreement = only(lookup.contradictions())
    assert disagreement.about == "role"
    assert disagreement.person.name == "Rong Chhun"
    assert disagreement.values == ("union leader", "environmental activist")
    assert [claim.state for claim in disagreement.claims] == ["accepted", "proposed"]


def test_two_reports_that_are_only_proposed_contradict_each_other_too():
    for value in ("union leader", "environmental activist"):
        text = f"Mr Rong Chhun, {value}."
        add(text, description(text, "Rong Chhun", value))
    assert found("description") == [("role", ("union leader", "environmental activist"), ("proposed", "proposed"))]
    assert only(lookup.contradictions()).person.id < 0


@pytest.mark.parametrize(
    ("person", "property", "value"),
    [
        ("Rong Chhun", "role", "prominent union leader"),
        ("Rong Chhun", "age", "52"),
        ("Kem Sokha", "role", "opposition leader"),
    ],
)
def test_a_closer_word_another_property_or_another_person_is_no_contradiction(person, property, value):
    text = "Rong Chhun, union leader."
    add(text, description(text, "Rong Chhun", "union leader"))
    other = f"{person}, {value}."
    add(other, description(other, person, value, property))
    assert lookup.contradictions() == ()


def test_several_names_and_groups_are_no_contradiction():
    text = "Kea of Mother Nature and of Khmer Thavrak."
    add(text, *(description(text, "Long Kunthea", group, "affiliation", group) for group in ("Mother Nature", "KT")))
    assert lookup.contradictions() == ()


def test_a_rejected_claim_contradicts_nobody():
    text = "Rong Chhun."
    numbers = add(text, description(text, "Rong Chhun", "teacher"), description(text, "Rong Chhun", "farmer"))
    before = lookup.known_until()
    record.reject(numbers[0], by="ben")
    assert lookup.contradictions() == ()
    assert len(lookup.contradictions(before)) == 1


def figures(first, second, **more):
    for text, told in (("One.", first), ("Two.", second)):
        add(text, figure(text, "held", **{"of": "political prisoners", **told}), **more)
    return found("figure")


def test_figures_of_one_time_and_people_that_differ_stand_side_by_side():
    told = figures({"value": 60}, {"value": 80, "qualifier": "about"})
    assert told == [("held", ("60", "about 80"), ("proposed", "proposed"))]


@pytest.mark.parametrize(
    "second",
    [
        {"value": 60},
        {"value": 62, "qualifier": "about"},
        {"value": 57, "qualifier": "at_least"},
        {"value": 80, "of": "journalists"},
        {"value": 80, "as_of": "2021-06-01"},
    ],
)
def test_figures_that_may_both_be_right_do_not(second):
    assert figures({"value": 60}, second) == []


def test_of_figures_without_a_date_the_day_of_the_report_counts():
    first, second = "One.", "Two."
    add(first, figure(first, "held", 60), published="2021-11-18")
    add(second, figure(second, "held", 80), published="2022-11-18")
    assert lookup.contradictions() == ()


def test_dates_near_each_other_of_one_persons_event_are_a_contradiction():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12")
    add_event("Two.", "release", "Rong Chhun", when="2021-11-15")
    assert found("event") == [("date of release", ("2021-11-12", "2021-11-15"), ("accepted", "proposed"))]


@pytest.mark.parametrize(
    ("type", "when"), [("release", "2021-11"), ("release", "2022-06-01"), ("release", None), ("trial", "2021-11-15")]
)
def test_dates_that_meet_or_lie_far_apart_or_of_what_recurs_are_none(type, when):
    accept_event("One.", type, "Rong Chhun", when="2021-11-12")
    add_event("Two.", type, "Rong Chhun", when=when)
    assert lookup.contradictions() == ()


def test_what_one_says_happened_and_another_says_did_not_is_a_contradiction():
    add_event("One.", "charges_dropped", "Rong Chhun", when="2021-11-12")
    add_event("Two.", "charges_dropped", "Rong Chhun", when="2021-11", modality="denied")
    assert found("event") == [("charges_dropped", ("asserted", "denied"), ("proposed", "proposed"))]


def test_numbers_of_one_event_that_differ_are_a_contradiction():
    add_event("One.", "release", when="2021-11-05/2021-11-12", count=26, of="political prisoners")
    add_event("Two.", "release", when="2021-11-12", count=23, of="prisoners")
    assert found("event") == [("number in release", ("26", "23"), ("proposed", "proposed"))]


@pytest.mark.parametrize(
    "second", [{"when": "2021-12-01", "of": "prisoners"}, {"when": "2021-11-12", "of": "journalists"}]
)
def test_numbers_of_other_days_or_other_people_are_none(second):
    add_event("One.", "release", when="2021-11-05/2021-11-12", count=26, of="political prisoners")
    add_event("Two.", "release", count=23, **second)
    assert lookup.contradictions() == ()


def test_what_is_demanded_contradicts_nothing():
    text = "Free 30 prisoners on 12 November."
    add_event("One.", "release", when="2021-11-12", count=26, of="prisoners")
    add(text, event(text, "release", when="2021-11-12", count=30, of="prisoners", modality="demanded"))
    assert lookup.contradictions() == ()


def test_what_a_contradiction_is_about_names_nobody():
    accept_event("One.", "release", "Rong Chhun", when="2021-11-12")
    add_event("Two.", "release", "Rong Chhun", when="2021-11-15")
    assert "Chhun" not in only(lookup.contradictions()).about
