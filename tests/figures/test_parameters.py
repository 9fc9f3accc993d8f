"""Parameters of a question: a period, house arrest, unverified on a line apart. Part of the answer, in words."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.histories import RECORDED, case, event, history_with, report
from tests.figures.test_order_of_the_numbers import DAYS, events

from habeas.figures.arithmetic.flows import Window, flow_status
from habeas.figures.ask import Question, ask_figure, figure_from
from habeas.figures.definitions import EVERY, course, flow
from habeas.figures.knowledge import Knowledge
from habeas.figures.show import figure_as_text
from habeas.terms.errors import BadInput
from habeas.terms.figure import Parameters

ASKED = Question(dt.date(2021, 11, 30), RECORDED)
FLOWS = ["arrested", "held", "released", "convicted", "re-arrested", "died-in-custody", "whereabouts-unknown",
         "exiled", "wanted"]  # fmt: skip


def asked(**given):
    return replace(ASKED, parameters=Parameters(**given))


def numbers(name, question, *cases):
    known = Knowledge(cases, tuple(e for one in cases for e in one.events))
    figure = figure_from(name, question, known)
    return figure.low, figure.known, figure.high


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("released", event("release", "2021-11-12"), (1, 1, 1)),
        ("released", event("release", "2021-10-31"), (0, 0, 0)),
        ("released", event("release", "2021-10-25/2021-11-02"), (0, 1, 1)),
        ("released", event("release", "2021-11-25/2021-12-02", source=report("c", None)), (0, 0, 1)),
        ("released", event("release", None), (0, 0, 1)),
        ("released", event("release", "2021-11-12", modality="demanded"), (0, 0, 0)),
        ("arrested", event("arrest", "2021-11"), (1, 1, 1)),
        ("convicted", event("sentence", "2021-11-02"), (1, 1, 1)),
    ],
)
def test_a_period_counts_what_happened_in_it(name, told, expected):
    assert numbers(name, asked(since=dt.date(2021, 11, 1)), case(told)) == expected


def test_a_person_let_out_twice_in_a_period_is_one_person():
    told = event("release", "2021-11-02"), event("arrest", "2021-11-05"), event("release", "2021-11-09")
    assert numbers("released", asked(since=dt.date(2021, 11, 1)), case(*told)) == (1, 1, 1)


@settings(max_examples=60, deadline=None)
@given(st.lists(events(), max_size=5), DAYS, st.integers(0, 40), st.sampled_from(FLOWS))
def test_flows_are_in_order_and_a_longer_period_counts_no_fewer(told, day, days, name):
    history, part = history_with(case(*told)), flow(name).part
    short, long = (
        flow_status(history, part, course(), Window(day - dt.timedelta(before), day + dt.timedelta(days)))
        for before in (0, 9)
    )
    assert short.certain <= short.known <= short.possible
    assert short.certain <= long.certain
    assert short.known <= long.known
    assert short.possible <= long.possible


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(BadInput, match="ends before it begins"):
        numbers("released", asked(since=dt.date(2021, 12, 24)), case())


def test_a_figure_of_a_state_alone_is_refused_a_period():
    with pytest.raises(BadInput, match=r"charges-pending counts a state on a day.*released"):
        ask_figure("charges-pending", asked(since=dt.date(2021, 11, 1)))


MOVED = event("arrest", "2021-09-01"), event("house_arrest", "2021-10-01")


@pytest.mark.parametrize(
    ("name", "counts", "does_not"),
    [
        ("held", (1, 1, 1), (0, 0, 0)),
        ("released", (0, 0, 0), (1, 1, 1)),
        ("arrested", (1, 1, 1), (1, 1, 1)),
        ("awaiting-trial-in-prison", (1, 1, 1), (0, 0, 0)),
    ],
)
def test_house_arrest_counts_or_not(name, counts, does_not):
    assert numbers(name, asked(), case(*MOVED)) == numbers(name, asked(house_arrest=True), case(*MOVED)) == counts
    assert numbers(name, asked(house_arrest=False), case(*MOVED)) == does_not


def test_the_end_of_a_house_arrest_is_no_return_to_prison():
    told = event("arrest", "2021-03-01"), event("house_arrest", "2021-05-01/2021-09-01")
    assert numbers("held", asked(house_arrest=False), case(*told)) == (0, 0, 0)
    assert numbers("released", asked(house_arrest=False), case(*told)) == (1, 1, 1)


@pytest.mark.parametrize("name", EVERY)
def test_what_is_asked_otherwise_is_said_in_words(name):
    known = Knowledge(proposed=Knowledge())
    figure = figure_from(name, asked(house_arrest=False, unverified_apart=True), known)
    text = figure_as_text(figure, names=True)
    assert figure.parameters == Parameters(house_arrest=False, unverified_apart=True)
    assert "house arrest does not count as being held here" in text
    assert "stands on a line apart" in text
    assert figure_from(name, ASKED, known).in_words == ()


def test_unverified_stands_apart_and_is_never_summed():
    sure, rumour = case(event("arrest", "2021-09-01")), case(event("arrest", "2021-09-01", state="proposed"))
    freed = replace(sure, events=(*sure.events, event("release", "2021-10-01", state="proposed")))
    with_proposed = Knowledge((freed, rumour), tuple(e for one in (freed, rumour) for e in one.events))
    known = Knowledge((sure,), sure.events, proposed=with_proposed)
    figure = figure_from("held", asked(unverified_apart=True), known)
    (line,) = figure.apart
    assert (figure.low, figure.known, figure.high) == (1, 1, 1)
    assert (line.low, line.known, line.high) == (1, 1, 1)
    assert line.words.endswith("1 person of the known number would count no longer")


def test_unverified_is_apart_or_within_not_both():
    with pytest.raises(BadInput, match="leave --with-proposed out"):
        figure_from("held", replace(asked(unverified_apart=True), with_proposed=True), Knowledge())
