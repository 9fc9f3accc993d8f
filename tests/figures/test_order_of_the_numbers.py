"""Low <= known <= high whatever the history, and both ends are right: compared with trying every placing."""

import datetime as dt
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.histories import case, event, history_with, report

from habeas.figures.arithmetic.certainty import openness
from habeas.figures.arithmetic.counting import count_people, total
from habeas.figures.arithmetic.marks import Mark
from habeas.figures.arithmetic.sequence import in_course
from habeas.figures.arithmetic.status import status_on
from habeas.figures.definitions import EVERY, course, rule

DAY_ONE = dt.date(2021, 11, 1)
SPAN = 6
TYPES = ["arrest", "detention", "charge", "release", "release:bail", "charges_dropped", "conditions", "rearrest",
         "house_arrest", "acquittal", "exile", "death_in_custody", "disappearance", "transfer",
         "conviction", "warrant"]  # fmt: skip
MODALITIES = ["asserted", "asserted", "asserted", "denied", "planned", "demanded"]


@st.composite
def periods(draw):
    shape = draw(st.sampled_from(["none", "day", "span", "month", "since", "until"]))
    first = draw(st.integers(0, SPAN))
    last = draw(st.integers(first, SPAN))
    since, until = (str(DAY_ONE + dt.timedelta(days=days)) for days in (first, last))
    return {
        "none": None,
        "day": since,
        "span": f"{since}/{until}",
        "month": "2021-11",
        "since": f"{since}/",
        "until": f"/{until}",
    }[shape]


@st.composite
def events(draw):
    reports = [
        report(name, published=day) for name, day in (("a", "2021-11-04"), ("b", "2021-11-07"), ("c", "2022-01-02"))
    ]
    told = draw(st.lists(st.tuples(st.sampled_from(reports), periods()), min_size=1, max_size=2))
    return event(
        draw(st.sampled_from(TYPES)),
        told=told,
        modality=draw(st.sampled_from(MODALITIES)),
        offences=draw(st.sampled_from([(), ("incitement",), ("plotting",)])),
    )


DAYS = st.integers(-1, SPAN + 60).map(lambda days: DAY_ONE + dt.timedelta(days=days))


@settings(max_examples=300, deadline=None)
@given(st.lists(events(), max_size=5), DAYS, st.sampled_from(EVERY))
def test_certain_implies_known_implies_possible(history, day, figure):
    found = status_on(history_with(case(*history)), rule(figure), day)
    assert found.certain <= found.known <= found.possible


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(events(), max_size=4), max_size=4), DAYS, st.sampled_from(EVERY))
def test_low_known_high_are_in_order_and_count_people(histories, day, figure):
    cases = [case(*history) for history in histories]
    counted = count_people(cases * 2, [], rule(figure), day)  # the same person twice is one person
    numbers = total(counted)
    assert 0 <= numbers.low <= numbers.known <= numbers.high <= len(cases)


@settings(max_examples=60, deadline=None)
@given(st.lists(events(), max_size=4), DAYS, st.sampled_from(EVERY), st.randoms())
def test_the_order_of_the_records_changes_nothing(history, day, figure, random):
    person = case(*history)
    before = status_on(history_with(person), rule(figure), day)
    shuffled = list(person.events)
    random.shuffle(shuffled)
    after = status_on(history_with(case(*shuffled)), rule(figure), day)
    assert (before.certain, before.known, before.possible) == (after.certain, after.known, after.possible)


@st.composite
def marks(draw):
    kind, rank = draw(st.sampled_from([("arrest", 3.0), ("release", 14.0), ("rearrest", 18.0), ("disappearance", 2.0)]))
    first = draw(st.integers(0, 3))
    last = draw(st.integers(first, 3))
    days = [DAY_ONE + dt.timedelta(days=n) for n in (first, last)]
    told = event(kind, source=draw(st.sampled_from([report("a"), report("b")])))
    undated = draw(st.booleans())
    return Mark(
        key=f"{told.id}:begin", event=told, opens=kind != "release",
        weight=draw(st.sampled_from(["certain", "certain", "presumed", "possible"])),
        earliest=None if undated else days[0], latest=days[1], preferred=days[1], rank=rank,
    )  # fmt: skip


def every_placing(found, day):
    """All states that some placing of the marks leaves on the day: the slow and plain oracle."""
    before_all = DAY_ONE - dt.timedelta(days=1)
    choices = []
    for mark in found:
        first = mark.earliest or before_all
        days = [first + dt.timedelta(days=n) for n in range((mark.latest - first).days + 1)]
        choices.append(days if mark.sure else [*days, None])
    states = set()
    for placing in product(*choices):
        at = {mark.key: when for mark, when in zip(found, placing, strict=True)}
        happened = sorted((m for m in found if at[m.key] is not None), key=lambda m: (at[m.key], m.rank))
        order = {mark.key: place for place, mark in enumerate(happened)}
        if any(order[m.key] > order[key] for m in happened for key in m.before if key in order):
            continue
        by_then = [mark for mark in happened if at[mark.key] <= day]
        if not by_then:
            states.add(False)
            continue
        last = (at[by_then[-1].key], by_then[-1].rank)
        states |= {mark.opens for mark in by_then if (at[mark.key], mark.rank) == last}
    return states


@settings(max_examples=250, deadline=None)
@given(st.lists(marks(), max_size=4), st.integers(-1, 4))
def test_certain_and_possible_are_what_trying_every_placing_gives(found, days):
    day = DAY_ONE + dt.timedelta(days=days)
    placed = in_course(found, course())
    states, state = every_placing(placed, day), openness(placed, day)
    assert state.certain <= (states == {True}), "low claims more than is certain"
    assert state.possible >= (True in states), "high leaves out what is possible"
    assert state.certain <= state.known <= state.possible
    if not any(mark.before for mark in placed):  # without an order between marks, the two ends are exact
        assert state.certain == (states == {True})
        assert state.possible == (True in states)
