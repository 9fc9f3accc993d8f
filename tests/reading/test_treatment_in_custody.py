"""How somebody is kept in custody or tried: told with the arrest of the sentence, else as conditions of its own."""

import pytest
from tests.reading.reports import names, read_events


def told(text: str) -> list[tuple[str, list[str], tuple[str, ...]]]:
    """Every event with conditions: its type, its people, its conditions."""
    return [(event.type, names(event), event.conditions) for _, event in read_events(text) if event.conditions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police arrested Dara Sok in May and held him in solitary confinement for more than 2,000 days.",
            ("arrest", "solitary confinement for more than 2,000 days"),
        ),
        (
            "Dara Sok was detained on 18 October and held incommunicado for three days.",
            ("detention", "held incommunicado for three days"),
        ),
        (
            "In June guards transferred Dara Sok to an isolation cell.",
            ("transfer", "an isolation cell"),
        ),
    ],
)
def test_it_belongs_to_the_arrest_or_transfer_of_the_sentence(text, expected):
    assert told(text) == [(expected[0], ["Dara Sok"], (expected[1],))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dara Sok was denied access to his lawyer in prison.", "denied access to his lawyer"),
        ("Prison officials denied medical assistance to Dara Sok.", "denied medical assistance to Dara Sok"),
        ("In jail Dara Sok has not been allowed a visit from his family.", "not been allowed a visit from his family"),
        (
            "Dara Sok was kept isolated from the rest of the prison population.",
            "kept isolated from the rest of the prison population",
        ),
    ],
)
def test_told_without_an_arrest_it_is_an_event_of_conditions(sentence, expected):
    ((kind, people, conditions),) = told(sentence)
    assert (kind, people, conditions[0]) == ("conditions", ["Dara Sok"], expected)


def test_three_treatments_in_a_row_are_borne_by_one():
    ((_, people, conditions),) = told(
        "Guards then continued to subject Dara Sok to degrading treatment in prison, holding him incommunicado, "
        "placing him in a punishment cell, and denying him letters."
    )
    assert people == ["Dara Sok"]
    assert conditions == ("holding him incommunicado", "a punishment cell", "denying him letters")


def test_who_is_kept_from_care_may_be_described_before_it():
    ((_, people, conditions),) = told(
        "During the year prison authorities prevented Lina Meas, mother-in-law of an activist, from receiving proper "
        "medical care."
    )
    assert people == ["Lina Meas"] and conditions[0].endswith("from receiving proper medical care")


def test_the_subject_of_the_verb_before_bears_what_is_passive():
    ((_, people, conditions),) = told(
        "One group said Dara Sok had caught hepatitis in prison and been denied medical care while in custody."
    )
    assert (people, conditions) == (["Dara Sok"], ("denied medical care",))


def test_whoever_denies_it_does_not_bear_it():
    ((_, people, _),) = told("The warden Pich Vann denied Dara Sok medical treatment in prison.")
    assert people == ["Dara Sok"]


def test_a_list_of_abuses_is_split():
    ((_, _, conditions),) = told(
        "Relatives said that Dara Sok and Lina Meas faced abuse in prison, including strip searches, slow medical "
        "attention, and denial of family visits."
    )
    assert conditions == ("strip searches", "slow medical attention", "denial of family visits")


def test_what_a_hunger_strike_is_against_is_a_condition():
    found = told("In jail Lina Meas began a hunger strike to protest poor prison conditions and lack of medical care.")
    assert found == [("conditions", ["Lina Meas"], ("poor prison conditions", "lack of medical care"))]


def test_a_closed_trial_is_a_trial_and_its_gag_order_belongs_to_it():
    found = told(
        "Lina Meas was arrested in March. Her trial was closed to the public and a court placed "
        "a gag order on her lawyers."
    )
    assert found == [("trial", ["Lina Meas"], ("closed to the public", "a gag order"))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Authorities often held prisoners incommunicado and denied them family visits.",
        "Dara Sok said that he could be placed in solitary confinement.",
        "Dara Sok was denied bail in prison.",
        "Dara Sok was no longer held in solitary confinement.",
        "The ministry denied that Dara Sok had seen a lawyer in prison.",
        "Women in the district were denied access to health care.",
    ],
)
def test_no_treatment_of_anybody(sentence):
    assert told(sentence) == []
