"""A large register answers by reading only those whom an answer may be about: the same answer as by reading all."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.register.builders import accept_event, add, description, event
from tests.register.histories import play
from tests.register.test_two_clocks import STEPS, undone

from habeas.figures import narrowing
from habeas.figures.ask import Question, ask_figure
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.definitions import EVERY
from habeas.figures.exposure.ask import ask_expiring, ask_exposure
from habeas.figures.freezing.diff import difference
from habeas.figures.freezing.document import read_document
from habeas.figures.freezing.freeze import to_freeze
from habeas.figures.knowledge import gather_knowledge
from habeas.figures.limits import ask_limits
from habeas.figures.numbers import ask_numbers
from habeas.figures.reconciling.reconcile import Between, reconcile
from habeas.register import lookup, record
from habeas.terms.errors import BadInput
from habeas.terms.figure import Parameters

pytestmark = pytest.mark.django_db
KINDS = ["arrest", "release", "charge", "conditions", "rearrest", "detention", "house_arrest", "acquittal", "sentence",
         "charges_dropped", "disappearance", "death_in_custody", "warrant", "exile", "summons", "transfer"]  # fmt: skip
WHEN = [None, "2020-07-31", "2020", "2021-11-05/2021-11-12", "2021-11", "2021-11-12", "2022-01-05"]
NAMES = [(), ("Dara Sok",), ("Vanna Keo",), ("Dara Sok", "Vanna Keo")]
TOLD = st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(WHEN), st.sampled_from(NAMES), st.booleans()),
                min_size=1, max_size=6)  # fmt: skip
DAYS = [dt.date(*day) for day in ((2020, 7, 31), (2021, 11, 8), (2021, 11, 30), (2022, 11, 13))]
ASKED = [Parameters(), Parameters(house_arrest=False), Parameters(since=dt.date(2020, 1, 1)),
         Parameters(minors_apart=True, unverified_apart=True)]  # fmt: skip
FIGURES = st.lists(st.tuples(st.sampled_from(EVERY), st.sampled_from(ASKED)), min_size=3, max_size=3)
slowly = settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def both_ways(monkeypatch):
    """Ask once as a small register does, once as a large one."""

    def ask(question):
        monkeypatch.setattr(narrowing, "WORTH_IT", 10**9)
        whole = question()
        monkeypatch.setattr(narrowing, "WORTH_IT", 0)
        return whole, question()

    return ask


def answers(figures, day, known_at):
    """These figures as asked, and the lists."""
    question = Question(day, known_at, by=("sex", "offence", "status"))
    found = [_figure(name, replace(question, parameters=asked)) for name, asked in figures]
    return found, ask_limits(question), ask_expiring(question, 900), ask_exposure(question)


def numbers(figure):
    cells = [[(cell.value, cell.low, cell.known, cell.high) for cell in one.cells] for one in figure.breakdowns]
    return figure.low, figure.known, figure.high, cells, [one.note for one in figure.breakdowns]


@slowly
@given(STEPS, TOLD, st.lists(st.sampled_from(EVERY), min_size=4, max_size=4), st.sampled_from(DAYS))
def test_numbers_alone_are_those_of_the_whole_figure(both_ways, steps, told, names, day):
    def both():
        play(steps)
        for number, one in enumerate(told):
            tell(number + 100, *one)
        question = Question(day, lookup.known_until(), by=tuple(breakdown_rules().breakdowns))
        whole, _ = both_ways(lambda: [numbers(ask_figure(name, question)) for name in names])
        assert both_ways(lambda: [numbers(ask_numbers(name, question)) for name in names]) == (whole, whole)

    undone(both)


@pytest.mark.parametrize("asked", [{"group": "Friday Women"}, {"with_proposed": True},
                                   {"parameters": Parameters(minors_apart=True)}])  # fmt: skip
def test_numbers_alone_refuse_what_asks_for_people_one_by_one(asked):
    with pytest.raises(BadInput, match="numbers alone"):
        ask_numbers("held", Question(DAYS[2], lookup.known_until(), **asked))


def _figure(name, question):
    try:
        return ask_figure(name, question)
    except BadInput as refused:
        return str(refused)


@slowly
@given(STEPS, FIGURES, st.sampled_from(DAYS), st.integers(0, 20))
def test_figures_and_lists_are_the_same_on_random_histories(both_ways, steps, figures, day, then):
    moments = []

    def both():
        play(steps, lambda: moments.append(lookup.known_until()))
        moment = moments[then % len(moments)] if moments else lookup.known_until()
        whole, narrowed = both_ways(lambda: answers(figures, day, moment))
        assert narrowed == whole

    undone(both)


@slowly
@given(TOLD, FIGURES, st.sampled_from(DAYS))
def test_figures_and_lists_are_the_same_whatever_is_told(both_ways, told, figures, day):
    def both():
        for number, one in enumerate(told):
            tell(number, *one)
        whole, narrowed = both_ways(lambda: answers(figures, day, lookup.known_until()))
        assert narrowed == whole

    undone(both)


def tell(number, kind, when, names, with_release):
    """A report of one event, where asked with a release by name: it may be told of those released then."""
    text = f"Report {number} in so many words."
    if not with_release:
        accept_event(text, kind, *names, when=when)
        return
    release = event(text, "release", "Dara Sok", when="2021-11-12", id="c1")
    for claim in add(text, release, event(text, kind, *names, when=when, id="c2")):
        record.accept(claim, by="ben")


@slowly
@given(STEPS, STEPS, st.sampled_from(EVERY))
def test_what_changed_is_the_same(both_ways, first, second, name):
    def both():
        play(first)
        opening = Question(DAYS[1], lookup.known_until())
        before = read_document(to_freeze(name, opening, by="ana").document)
        play(second)
        closing = Question(DAYS[2], lookup.known_until())
        after = read_document(to_freeze(name, closing, by="ana").document)
        between = Between(opening, closing)
        whole, narrowed = both_ways(lambda: (reconcile(name, between), difference(before, after)))
        assert narrowed == whole

    undone(both)


def test_only_those_who_may_be_counted_are_read(monkeypatch):
    monkeypatch.setattr(narrowing, "WORTH_IT", 0)
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    accept_event("Vanna Keo was wanted.", "warrant", "Vanna Keo", when="2021-11-12")
    read, asked = [], lookup.case_files_of
    monkeypatch.setattr(
        lookup, "case_files_of", lambda people, known_at: read.append(people) or asked(people, known_at)
    )
    assert ask_figure("wanted", Question(DAYS[2], lookup.known_until())).known == 1
    assert [lookup.people("vanna")[0].id] == [person for people in read for person in people]


def test_a_group_and_proposed_claims_are_read_whole(monkeypatch):
    monkeypatch.setattr(narrowing, "WORTH_IT", 0)
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    for asked in ({"group": "Friday Women"}, {"with_proposed": True}):
        assert narrowing.may_be_counted("held", Question(DAYS[2], lookup.known_until(), **asked)) is None
    assert len(gather_knowledge(Question(DAYS[2], lookup.known_until())).cases) == 1


def test_accounts_that_differ_are_weighed_in_numbers_alone(both_ways):
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    for number, (told_as, value) in enumerate([("sex", "man"), ("sex", "woman"), ("birth", "1969"), ("age", "30")]):
        text = f"Report {number} on Dara Sok."
        record.accept(add(text, description(text, "Dara Sok", value, told_as))[0], by="ben")
    question = Question(DAYS[2], lookup.known_until(), by=("sex", "age"))
    whole = numbers(ask_figure("held", question))
    assert len(whole[3][0]) == 2
    assert len(whole[3][1]) == 2
    assert both_ways(lambda: numbers(ask_numbers("held", question))) == (whole, whole)
