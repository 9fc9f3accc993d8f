"""Habits tell no happening; the first of two joined verbs governs only what stands under it."""

import pytest
from tests.reading.reports import names, read_events, read_only_event


@pytest.mark.parametrize(
    "words",
    [
        "Police routinely detained and released opposition activists.",
        "Officials sometimes harassed and arrested family members of the activists.",
        "Judges at times freed detained protesters.",
    ],
)
def test_a_habit_is_no_event(words):
    assert read_events(words) == []


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("On 3 May 2021 officers stopped and detained the activist Tran Van Minh.", "asserted"),
        ("On 3 May 2021 officers threatened, beat and arrested the activist Tran Van Minh.", "asserted"),

        ("Officers threatened to arrest the activist Tran Van Minh.", "possible"),
        ("Amnesty International called on the government to investigate the arrest of the activist Tran Van Minh.",
         "asserted"),
        ("A court will try and sentence the activist Tran Van Minh in May.", "planned"),
    ],
)  # fmt: skip
def test_modality_of(words, modality):
    assert {found for found, _ in read_events(words)} == {modality}


def test_a_demand_to_protest_an_arrest_leaves_it_told():
    assert read_only_event("Lawyers protested the arrest of the activist Tran Van Minh.")[0] == "asserted"


@pytest.mark.parametrize("quoted", ["Li Wei will answer for it", "President Li Wei will answer for his crimes"])
def test_whoever_a_quotation_names_is_not_the_one_convicted(quoted):
    words = f"The activist Tran Van Minh captioned the post “{quoted}” and was found guilty of sedition."
    modality, event = read_only_event(words)
    assert (modality, names(event)) == ("asserted", ["Tran Van Minh"])


def test_a_clause_on_the_first_of_a_list_is_not_of_the_next():
    words = "The list named activists jailed in May 2021 for their work; and the singer Tran Van Minh, a critic."
    assert [names(event) for _, event in read_events(words)] == [[]]


@pytest.mark.parametrize(
    "words",
    [
        "Police detained human rights defenders and opposition activists.",
        "Many opposition leaders were detained and held with no charges.",
        "Prison authorities held political prisoners incommunicado for 50 to 80 days.",
    ],
)
def test_what_is_done_to_a_kind_of_people_is_no_single_event(words):
    assert read_events(words) == []


@pytest.mark.parametrize(
    "words",
    ["Police detained several opposition leaders.", "In May 2021 police detained opposition leaders."],
)
def test_a_number_or_a_day_makes_it_one(words):
    assert [event.type for _, event in read_events(words)] == ["detention"]
