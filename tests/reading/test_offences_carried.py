"""Charges that a report only points at are those it told before, of the same people."""

from tests.reading.reports import names, read_events


def offences_of(text: str, kind: str) -> list[tuple[str, ...]]:
    return [event.offences for _, event in read_events(text) if event.type == kind]


def test_dropped_charges_are_those_told_before():
    text = (
        "In May 2021 prosecutors charged Dara Sok with sedition. On 3 June the charges against Dara Sok were dropped."
    )
    assert offences_of(text, "charges_dropped") == [("sedition",)]


def test_those_of_the_defendants_are_those_of_the_charge():
    text = (
        "In May 2021 the state charged 22 activists with subversion. "
        "By June courts had dismissed charges against 10 of the defendants."
    )
    assert offences_of(text, "charges_dropped") == [("subversion",)]


def test_those_of_somebody_else_are_not():
    text = (
        "In May 2021 prosecutors charged the student Dara Sok with sedition. "
        "On 3 June the charges against the editor Lina Meas were dropped."
    )
    found = [event for _, event in read_events(text) if event.type == "charges_dropped"]
    assert [(names(event), event.offences) for event in found] == [(["Lina Meas"], ())]
