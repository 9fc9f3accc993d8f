"""Numbers of people: beside events that are statistics, within them, and by themselves."""

import pytest
from tests.reading.reports import read_claims


def figures(text):
    """Each figure as (measure, number, qualifier)."""
    found = [claim.figure for claim in read_claims(text) if claim.figure is not None]
    return [(figure.measure, figure.count.value, figure.count.qualifier) for figure in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Prosecutors summoned at least 32 journalists in May 2021.", [("summoned", 32, "at_least")]),
        ("At least 30 journalists fled into exile.", [("exiled", 30, "at_least")]),
        ("On 3 May 2021 the court released 1,200 prisoners.", [("released", 1200, "exact")]),
        ("Nearly 80 political prisoners are still detained.", [("held", 80, "about")]),
        ("More than 60 remain in custody.", [("held", 60, "at_least")]),
        ("At least 12 detainees died in custody.", [("died in custody", 12, "at_least")]),
    ],
)
def test_figures_of(words, expected):
    assert figures(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2021 police arrested four activists.",
        "On 3 May 2021 police detained one doctor and three nurses on terror charges.",
        "Lina Haddad and Omar Haddad met in May. The two were charged with sedition.",
        "At least 300 protesters were killed in the streets when soldiers opened fire on the prisoners’ supporters.",
    ],
)
def test_no_figure_beside(words):
    assert figures(words) == []


def test_those_included_are_counted_as_the_whole_is():
    words = "On 3 May 2021 the junta freed almost 6,000 inmates, including an estimated 700 political prisoners."
    assert figures(words) == [("released", 6000, "about"), ("released", 700, "about")]
    days = {claim.figure.as_of.since for claim in read_claims(words) if claim.figure}
    assert days == {"2021-05-03"}


def test_those_out_of_a_number_held():
    words = "On 3 May 2021, about 17 of the 26 protesters in detention were released, including six held for libel."
    assert figures(words) == [("released", 17, "about"), ("held", 26, "exact"), ("released", 6, "exact")]


def test_a_figure_keeps_who_gave_it():
    claims = read_claims("Amnesty International said that police had arrested at least 40 protesters in May 2021.")
    assert [claim.attribution.label for claim in claims if claim.figure] == ["Amnesty International"]


def test_a_number_that_somebody_does_not_believe_is_denied():
    claims = read_claims("The minister Tran Van Minh did not believe there were more than 300 political prisoners.")
    assert [claim.modality for claim in claims if claim.figure] == ["denied"]
