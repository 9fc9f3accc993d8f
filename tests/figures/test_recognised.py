"""Recognition as a parameter: only people whom a body recognised count, and of the others it is said why not."""

import datetime as dt

import pytest
from tests.figures.freezing.test_diff import frozen, moves
from tests.register.builders import accept_event

from habeas.figures.ask import Question, ask_figure
from habeas.figures.freezing.diff import difference
from habeas.figures.numbers import ask_numbers
from habeas.figures.show import figure_as_text
from habeas.register import lookup, record
from habeas.terms.assessment import Decision
from habeas.terms.errors import BadInput, NotFound
from habeas.terms.figure import Parameters

pytestmark = pytest.mark.django_db
DAY = dt.date(2021, 11, 30)
NAMES = ("Dara Sok", "Vanna Keo", "Thun Ratha", "Sar Kanika")


@pytest.fixture(autouse=True)
def held():
    """Four people held; their numbers by name."""
    for name in NAMES:
        accept_event(f"{name} was arrested.", "arrest", name, when="2021-09-03")
    return {person.name: person.id for person in lookup.people()}


def decide(person, outcome="recognised", date="2021-10-05", body="Viasna", **told):
    limbs = ("a",) if outcome == "recognised" else ()
    decision = Decision("pace-1900", outcome, body=body, limbs=limbs, date=date, document="A list", **told)
    return record.assess(person, decision, by="ana")


def asked(*by):
    return Question(DAY, lookup.known_until(), parameters=Parameters(recognised=by))


def ask(*by):
    return ask_figure("held", asked(*by))


def test_only_those_recognised_are_counted_as_surely_as_they_are(held):
    decide(held["Dara Sok"])
    decide(held["Vanna Keo"], date="2021")  # perhaps after the day
    figure = ask("pace-1900")
    assert [(one.name, one.in_low, one.in_known) for one in figure.counted] == [
        ("Dara Sok", True, True),
        ("Vanna Keo", False, False),
    ]
    assert "not certainly recognised on the day" in figure.counted[1].reason
    assert (figure.low, figure.known, figure.high) == (1, 1, 2)


def test_of_those_left_out_it_is_said_why(held):
    decide(held["Dara Sok"])
    decide(held["Vanna Keo"])
    decide(held["Vanna Keo"], "withdrawn", date="2021-11-12")
    decide(held["Thun Ratha"], date="2021-12-24")
    assert [(one.what, one.reason.partition(": ")[2]) for one in ask("pace-1900").left_out] == [
        ("1 person", "decided after the day"),
        ("1 person", "no decision of theirs is recorded"),
        ("1 person", "the last decision by then is: withdrawn"),
    ]


def test_one_body_is_asked_for_and_any_of_several(held):
    decide(held["Dara Sok"])
    decide(held["Vanna Keo"], body="Foro")
    assert ask("pace-1900/viasna").known == 1
    assert ask("pace-1900/Viasna", "PACE-1900/Foro").known == 2
    assert ask("aapp").known == 0


def test_it_is_printed_and_the_numbers_alone_are_the_same(held):
    decide(held["Dara Sok"])
    text = " ".join(figure_as_text(ask("pace-1900/Viasna"), names=True).split())
    assert "only people recognised on 30 November 2021 by Viasna under" in text
    assert ask_numbers("held", asked("pace-1900")).known == 1


@pytest.mark.parametrize(("by", "error"), [("pace-1900/", BadInput), ("/Viasna", BadInput), ("no-such", NotFound)])
def test_what_is_no_framework_is_refused(by, error):
    with pytest.raises(error, match=r"FRAMEWORK|choose of"):
        ask(by)


def test_a_decision_between_two_days_is_why_somebody_came_in_or_went_out(held):
    by = Parameters(recognised=("pace-1900",))
    decide(held["Dara Sok"], date="2021-11-05")
    decide(held["Vanna Keo"], date="2021-10-05")
    decide(held["Vanna Keo"], "withdrawn", date="2021-11-12")
    found = difference(frozen(parameters=by), frozen(DAY, parameters=by))
    assert moves(found) == [
        ("Dara Sok", "not counted", "low", "happened since"),
        ("Vanna Keo", "low", "not counted", "happened since"),
    ]
    assert found.moved[0].why.startswith("recognised by Viasna, 2021-11-05")
    assert "withdrawn" in found.moved[1].why


def test_a_decision_entered_later_is_a_late_discovery_and_one_taken_back_an_error(held):
    by = Parameters(recognised=("pace-1900",))
    entered = decide(held["Dara Sok"])
    before = frozen(DAY, parameters=by)
    decide(held["Vanna Keo"])
    record.take_back_assessment(entered.id, by="ana", reason="another man of that name")
    assert moves(difference(before, frozen(DAY, parameters=by))) == [
        ("Vanna Keo", "not counted", "low", "late discovery"),
        ("Dara Sok", "low", "not counted", "status error"),
    ]


def test_recognition_asked_for_is_a_parameter_that_changed(held):
    decide(held["Dara Sok"])
    found = difference(frozen(DAY), frozen(DAY, parameters=Parameters(recognised=("pace-1900",))))
    assert found.parameters == ("recognised: none before, pace-1900 now",)
    assert {one.cause for one in found.moved} == {"parameter changed"}
    assert len(found.moved) == 3
