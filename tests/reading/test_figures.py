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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("As of 16 September authorities held at least 173 persons for their views.", [("held", 173, "at_least")]),
        ("There were 82 Azeris arbitrarily detained, a rights group said.", [("held", 82, "exact")]),
        ("The prison administration said that 76 prisoners died in 2016.", [("died in custody", 76, "exact")]),
        ("Security forces have made at least 8,000 arrests since the coup.", [("arrested", 8000, "at_least")]),
        (
            "The prisons held 15,333 prisoners, with capacity for 12,600.",
            [("held", 15333, "exact"), ("capacity", 12600, "exact")],
        ),
        ("The jail was designed for 400 inmates.", [("capacity", 400, "exact")]),
        ("The prison population was 9,200.", [("held", 9200, "exact")]),
        ("The group’s list of political prisoners contained 358 names.", [("held", 358, "exact")]),
        ("The court had 23 pending sedition cases.", [("cases pending", 23, "exact")]),
        ("The courts had a backlog of 800 cases.", [("cases pending", 800, "exact")]),
        ("Police fired at the crowd and detained dozens of people.", []),
        ("Children younger than six stayed with their incarcerated mothers.", []),
        ("On 3 June the office charged a doctor with operating on three girls.", []),
        ("The ministry asked a court to declare a list of 600 people terrorists, their lawyers say in prison.", []),
        ("The agency said nothing of the four other arrests.", []),
        ("Eleven are still in prison; nobody has been freed.", [("held", 11, "exact")]),
        ("The driver held two passengers and called the owner of the tram to the jail museum.", []),
        ("Of the group, 46 members continued to face criminal charges.", [("charged", 46, "exact")]),
        (
            "Police made 8,000 arrests and more than 6,500 of those individuals remain in some form of detention.",
            [("arrested", 8000, "exact"), ("held", 6500, "at_least")],
        ),
        ("The Hanoi Desk has registered 312 political prisoners since January.", [("held", 312, "exact")]),
        ("Some 3,400 people await trial.", [("held", 3400, "about")]),
        ("Over 30 people are still missing.", [("disappeared", 30, "at_least")]),
        ("The prison was built for 400 but holds 1,100.", [("capacity", 400, "exact"), ("held", 1100, "exact")]),
        (
            "There were 20,000 prisoners in 27 prisons designed to hold a maximum of 11,000 prisoners.",
            [("held", 20000, "exact"), ("capacity", 11000, "at_most")],
        ),
        ("Torture led to the deaths of eight suspects, four of whom were acquitted.", []),
        ("One former detainee said that guards beat him.", []),
        ("They were held as long ago as 2016.", []),
        ("Some 90 percent of prisoners awaited trial.", []),
    ],
)
def test_figures_by_themselves(words, expected):
    assert figures(words) == expected


def test_the_day_of_a_figure_is_what_it_is_as_of():
    for words in (
        "As of 16 September 2021 authorities held 173 political prisoners.",
        "Authorities held 173 political prisoners as of 16 September 2021, a rights group said.",
        "On 16 September 2021 there were 173 political prisoners.",
    ):
        (figure,) = [claim.figure for claim in read_claims(words) if claim.figure]
        assert figure.as_of is not None and figure.as_of.since == "2021-09-16"


def test_the_number_of_an_event_is_a_figure_too_from_ten_on():
    assert figures("On 3 May police arrested 22 villagers.") == [("arrested", 22, "exact")]
    assert figures("On 3 May police arrested nine villagers.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The group counts 1,076 political prisoners; at least 140 of them are students.",
        "Authorities held 1,076 people for their views, at least 140 of them students.",
        "Authorities held 1,076 people for their views. A group counted at least 140 students among them.",
        "Authorities held 1,076 people for their views. Among them are at least 140 students.",
    ],
)
def test_a_part_of_a_number_is_in_the_same_state(words):
    assert figures(words) == [("held", 1076, "exact"), ("held", 140, "at_least")]


@pytest.mark.parametrize(
    "words",
    [
        "The registry documented 163 deaths in custody since 2018.",
        "A total of 163 detainees died in custody.",
    ],
)
def test_deaths_in_custody(words):
    assert figures(words) == [("died in custody", 163, "exact")]


def test_the_same_number_told_twice_is_one_figure():
    words = "As of July there were 585 persons in detention. The authorities said that they held 585 detainees."
    assert figures(words) == [("held", 585, "exact")]


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
