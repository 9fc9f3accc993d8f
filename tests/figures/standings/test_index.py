"""The index of standings says what the slow way says: on random histories, at random days and moments."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.register.builders import accept_event, add, event, only
from tests.register.histories import ACTIONS, play, random_steps
from tests.register.test_two_clocks import undone

from habeas.figures.ask import Question
from habeas.figures.board import ask_board
from habeas.figures.models import Progress, ShownName, Standing
from habeas.figures.standings import checkpoints, keeping
from habeas.figures.standings.keeping import keep_up
from habeas.figures.standings.page import ask_page
from habeas.register import lookup, record
from habeas.terms.errors import BadInput, NotFound

pytestmark = pytest.mark.django_db
STEPS = st.lists(st.tuples(st.sampled_from(ACTIONS), *[st.integers(0, 59)] * 4), max_size=10)
DAYS = [dt.date(*day) for day in ((2019, 1, 1), (2020, 7, 30), (2020, 7, 31), (2020, 12, 31), (2021, 8, 1),
                                  (2021, 11, 5), (2021, 11, 8), (2021, 11, 12), (2021, 11, 18), (2022, 1, 5),
                                  (2022, 11, 13), (2023, 6, 1))]  # fmt: skip
slowly = settings(
    max_examples=4,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def whole_board(question, rows=2):
    """The board put together from its pages, in the shape of the slow one."""
    page = ask_page(question, rows=rows)
    found = list(page.rows)
    after = page.next_after
    while after is not None:
        further = ask_page(question, after=after, rows=rows)
        assert (further.figures, further.sections) == (page.figures, page.sections)
        found += further.rows
        after = further.next_after
    return tuple(found), numbers(page), {status: number for status, number in page.sections.items() if number}


def numbers(board):
    return {one.definition.name: (one.low, one.known, one.high) for one in board.figures}


def slow_board(question):
    board = ask_board(question)
    sections = [row.status for row in board.rows]
    return (
        board.rows,
        numbers(board),
        {status: sections.count(status) for status in dict.fromkeys(sections)},
    )


def check(question):
    assert whole_board(question) == slow_board(question), question


@pytest.fixture(params=[2, 20_000])
def apart(request, monkeypatch):
    """How many changes lie between two checkpoints."""
    monkeypatch.setattr(checkpoints, "CHANGES_APART", request.param)


@slowly
@given(STEPS, st.data())
@pytest.mark.usefixtures("apart")
def test_the_index_says_what_the_slow_way_says(steps, data):
    moments = []

    def after_each():
        moments.append(lookup.known_until())
        if data.draw(st.integers(0, 3)) == 0:
            keep_up(at_once=data.draw(st.integers(1, 3)))

    def both():
        play(steps, after_each)
        for _ in range(6):
            moment = data.draw(st.sampled_from(moments)) if moments else lookup.known_until()
            check(Question(data.draw(st.sampled_from(DAYS)), moment))

    undone(both)


@slowly
@given(st.integers(0, 10**6), st.integers(1, 4), st.integers(0, 12))
def test_a_run_stopped_half_way_is_taken_up_again(seed, at_once, stop_after):
    def both():
        play(random_steps(seed, length=8))
        keep_up()
        play(random_steps(seed + 1, length=8))
        stopped = keeping.steps(at_once)
        for _, _ in zip(range(stop_after), stopped, strict=False):
            pass
        stopped.close()
        play(random_steps(seed + 2, length=2))
        for day in DAYS[::3]:
            check(Question(day, lookup.known_until()))

    undone(both)


def test_a_moment_after_the_last_recording_is_answered_as_of_it():
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    page = ask_page(Question(dt.date(2021, 11, 18), dt.datetime(2999, 1, 1, tzinfo=dt.UTC)))
    assert [row.person.name for row in page.rows] == ["Dara Sok"]


def test_only_those_whose_facts_changed_are_looked_at_again(monkeypatch):
    first = "Dara Sok was arrested."
    accept_event(first, "arrest", "Dara Sok", when="2021-11-12")
    accept_event("Vanna Keo was arrested.", "arrest", "Vanna Keo", when="2021-11-12")
    keep_up()
    looked = []
    monkeypatch.setattr(keeping, "write_people", lambda people, *_: looked.append(people))
    accept_event("Vanna Keo was released.", "release", "Vanna Keo", when="2021-11-14")
    keep_up()
    (vanna,) = lookup.people("vanna")
    assert looked == [(vanna.id,)]


def test_what_is_said_of_those_released_moves_those_whom_the_report_released():
    text = "Dara Sok was released. Those released must report monthly."
    told = [event(text, "release", "Dara Sok", when="2021-11-12", id="c1"),
            event(text, "conditions", conditions=["report monthly"], id="c2")]  # fmt: skip
    release, duties = add(text, *told)
    record.accept(release, by="ben")
    day = Question(dt.date(2021, 11, 18), dt.datetime(2999, 1, 1, tzinfo=dt.UTC))
    assert numbers(ask_page(day))["under-conditions"] == (0, 0, 0)
    before = lookup.known_until()
    record.accept(duties, by="ben")
    assert numbers(ask_page(day))["under-conditions"] == (0, 1, 1)
    assert numbers(ask_page(Question(day.as_of, before)))["under-conditions"] == (0, 0, 0)
    check(day)


def test_an_index_of_other_rules_is_made_again():
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    keep_up()
    Standing.objects.update(code=0)
    Progress.objects.update(made_by="other rules")
    assert only(ask_page(Question(dt.date(2021, 11, 18), lookup.known_until())).rows).status == "held"


def test_the_index_takes_little_room_for_little_change():
    accept_event("Dara Sok was arrested.", "arrest", "Dara Sok", when="2021-11-12")
    keep_up()
    before = set(Standing.objects.values_list("pk", "known_to"))
    accept_event("Police arrested Dara Sok.", "arrest", "Dara Sok", when="2021-11-12")
    keep_up()
    assert set(Standing.objects.values_list("pk", "known_to")) == before
    assert ShownName.objects.count() == 1


@pytest.mark.parametrize("asked", [{"group": "Friday Women"}, {"with_proposed": True}])
def test_questions_that_the_index_does_not_answer_are_refused(asked):
    with pytest.raises(BadInput, match="without group and proposed"):
        ask_page(Question(dt.date(2021, 11, 18), lookup.known_until(), **asked))


def test_a_page_after_somebody_who_is_not_on_the_board_is_refused():
    with pytest.raises(NotFound, match="first page"):
        ask_page(Question(dt.date(2021, 11, 18), lookup.known_until()), after=77)
