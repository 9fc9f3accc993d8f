"""What a sentence tells twice with one verb is two events."""

import pytest
from tests.reading.reports import names, read_events


def told(words):
    return [
        (event.type, names(event) or (event.count and event.count.value), event.period and event.period.text)
        for _, event in read_events(words)
    ]


def test_two_charges_of_two_years():
    events = read_events(
        "The reporters Sam Rith and Ny Chea were charged in 2017 with espionage and in 2018 with treason."
    )
    assert [(event.period.since, event.offences) for _, event in events] == [
        ("2017", ("espionage",)),
        ("2018", ("treason",)),
    ]
    assert all(names(event) == ["Sam Rith", "Ny Chea"] for _, event in events)


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (
            "A court sentenced the activist Sam Rith to two years in prison and Ny Chea to three years in prison.",
            [(["Sam Rith"], "two years in prison"), (["Ny Chea"], "three years in prison")],
        ),
        (
            "The activist Sam Rith was sentenced to two years in prison and Ny Chea to three.",
            [(["Sam Rith"], "two years in prison"), (["Ny Chea"], "three")],
        ),
    ],
)
def test_each_has_a_term_of_his_own(words, terms):
    assert [(names(event), event.sentence) for _, event in read_events(words)] == terms


def test_each_has_a_day_of_his_own():
    assert told("The activist Sam Rith was released in May 2021 and Ny Chea in June 2021.") == [
        ("release", ["Sam Rith"], "May 2021"),
        ("release", ["Ny Chea"], "June 2021"),
    ]


def test_a_second_release_of_so_many_others():
    found = told("On 3 May 2021 the ministry announced the release of 46 rebels and of 1,600 prisoners.")
    assert [(kind, who) for kind, who, _ in found] == [("release", 46), ("release", 1600)]


def test_a_second_release_after_a_clause_on_the_first():
    found = told(
        "On 3 May 2021 the ministry announced the release of 46 rebels detained on suspicion of treason, "
        "and of more than 1,600 prisoners."
    )
    assert ("release", 1600) in [(kind, who) for kind, who, _ in found]


def test_a_second_removal():
    found = told(
        "The activist Sam Rith was moved to Insein Prison in April 2021 and then to Bago Prison on 26 May 2021."
    )
    assert found == [("transfer", ["Sam Rith"], "April 2021"), ("transfer", ["Sam Rith"], "26 May 2021")]


@pytest.mark.parametrize(
    "words",
    [
        "The activist Sam Rith was arrested in Bago and in May 2021 his family protested.",
        "The activist Sam Rith was arrested in May 2021 with a friend and with his computer.",
        "The activist Sam Rith was released in May 2021 and Ny Chea in a statement welcomed it.",
        "On 3 May 2021 police arrested the activist Sam Rith in Bago and in the suburbs of Yangon.",
    ],
)
def test_no_second_event(words):
    assert len(read_events(words)) == 1
