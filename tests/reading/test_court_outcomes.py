"""What a higher court does with a sentence."""

import pytest
from tests.reading.reports import names, read_events


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (
            "The Appeal Court suspended part of the two-year prison sentence of activist Dara Sok.",
            "two-year prison sentence",
        ),
        ("Dara Sok was arrested. An appeals court had suspended the rest of his sentence on Friday.", None),
        ("Dara Sok was arrested. The Supreme Court cut his sentence to two years in prison.", "two years in prison"),
    ],
)
def test_a_higher_court_changing_a_sentence_is_an_appeal(text, term):
    (appeal,) = [event for modality, event in read_events(text) if event.type == "appeal" and modality == "asserted"]
    assert (names(appeal), appeal.sentence) == (["Dara Sok"], term)


def test_a_party_suspended_is_no_appeal():
    assert [e.type for _, e in read_events("The Supreme Court suspended the opposition party of Dara Sok.")] == []


def test_probation_told_with_the_appeal_binds_its_person():
    events = read_events(
        "The Appeal Court suspended part of the two-year prison sentence of activist Dara Sok. "
        "He must serve 15 months; the remainder is suspended and he is placed on probation for three years."
    )
    assert [(names(e), e.conditions) for _, e in events if e.conditions] == [
        (["Dara Sok"], ("placed on probation for three years",))
    ]
