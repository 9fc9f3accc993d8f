"""Wordings of where it happened and of who did it, in the frames that hide them from the parse."""

import pytest
from tests.reading.reports import read_events


@pytest.mark.parametrize(
    ("kind", "text", "place"),
    [
        ("arrest", "Police arrested the editor Olga Zima in Aktau province.", "Aktau province"),
        ("arrest", "Four student activists were arrested on the university campus.", "university campus"),
        ("arrest", "The editor Olga Zima was arrested at an undisclosed location.", "undisclosed location"),
        ("arrest", "The editor Olga Zima was stopped at a checkpoint and arrested.", "checkpoint"),
        ("transfer", "The activist Olga Zima was moved to a punishment cell.", "punishment cell"),
        ("exile", "The activist Olga Zima went into exile in Germany.", "Germany"),
        ("arrest", "The activist Olga Zima was arrested on Manezhnaya Square.", "Manezhnaya Square"),
        ("summons", "The activist Olga Zima was called in for questioning at the Lubyanka.", "Lubyanka"),
        ("sentence", "The court of Blida sentenced the activist Olga Zima to two years in prison.", "Blida"),
        ("summons", "The activist Olga Zima was summoned to Bukit Jelang.", "Bukit Jelang"),
    ],
)
def test_a_wording_has_its_place(kind: str, text: str, place: str) -> None:
    assert place in [event.place for _, event in read_events(text) if event.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        "The editor Olga Zima was arrested on Facebook charges.",
        "Olga Zima, an editor from Aktau, was arrested.",
        "The editor Olga Zima worked in Minsk and was arrested.",
    ],
)
def test_a_place_of_something_else_is_not_that_of_the_arrest(text: str) -> None:
    assert [event.place for _, event in read_events(text) if event.type == "arrest"] == [None]


@pytest.mark.parametrize(
    ("kind", "text", "agent"),
    [
        ("arrest", "The activist Olga Zima was beaten and arrested by police.", "police"),
        ("arrest", "A patrol of soldiers arrested the activist Olga Zima.", "patrol of soldiers"),
        ("arrest", "The activist Olga Zima was arrested without a warrant by the State Security Service.",
         "State Security Service"),
        ("acquittal", "The activist Olga Zima was acquitted by a magistrate in Lilongwe.", "magistrate"),
    ],
)  # fmt: skip
def test_a_wording_has_its_doer(kind: str, text: str, agent: str) -> None:
    assert agent in [event.agent for _, event in read_events(text) if event.type == kind]


def test_who_speaks_is_not_who_did_it() -> None:
    (event,) = [event for _, event in read_events("The editor Olga Zima was arrested, the police said.")]
    assert event.agent is None


def test_an_act_of_others_nearby_has_no_doer_of_the_arrest() -> None:
    text = "The editor Olga Zima was arrested during a protest by students."
    assert [event.agent for _, event in read_events(text) if event.type == "arrest"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Two student activists also arrested at the time were returned to the city.",
        "Thirteen student activists were arrested and eight remanded in custody.",
    ],
)
def test_those_who_are_taken_take_nobody(text: str) -> None:
    assert all(event.agent is None for _, event in read_events(text))


def test_a_kind_of_court_is_no_town() -> None:
    text = "An Anti-Terrorism Court sentenced the activist Olga Zima to two years in prison."
    assert [event.place for _, event in read_events(text) if event.type == "sentence"] == [None]
