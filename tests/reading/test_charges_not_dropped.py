"""Charges that were dropped, or not: of whom, where the sentence names nobody or only a number."""

import pytest
from tests.reading.reports import names, read_events


def dropped(text: str) -> list[tuple[str, list[str], int | None]]:
    return [
        (modality, names(event), event.count.value if event.count else None)
        for modality, event in read_events(text)
        if event.type == "charges_dropped"
    ]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Police arrested Dara Sok in May 2017. The charge has not been dropped.", "denied"),
        ("Dara Sok was freed on Monday. The charge of sedition against him has not been dropped.", "denied"),
        ("Police arrested Dara Sok in May 2017. The charges were dropped in June.", "asserted"),
    ],
)
def test_a_charge_without_a_name_is_that_of_the_person_told_of_last(text, modality):
    assert dropped(text) == [(modality, ["Dara Sok"], None)]


def test_charges_against_so_many_are_those_of_the_so_many_released():
    text = (
        "Authorities released 31 activists, among them Lina Meas, on November 2. "
        "The charges against the 31 have not been dropped."
    )
    assert dropped(text) == [("denied", ["Lina Meas"], 31)]


def test_charges_of_nobody_known_are_no_event():
    assert dropped("Rights groups met in May. The charges have not been dropped.") == []
