"""Convicted, awaiting trial, re-arrested, died, whereabouts unknown, exiled, wanted: whom they count on a day."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.histories import case, event, history_with, numbers, report, status
from tests.figures.test_order_of_the_numbers import DAYS, events

from habeas.figures.arithmetic.status import status_on
from habeas.figures.definitions import rule

ARREST, CHARGE = event("arrest", "2021-03-01"), event("charge", "2021-03-05", offences=("incitement",))
SENTENCE = event("sentence", "2021-06-01")
DAY = "2021-09-01"


@pytest.mark.parametrize(
    ("figure", "told", "expected"),
    [
        ("convicted", [ARREST, SENTENCE], (1, 1, 1)),
        ("convicted", [ARREST, CHARGE], (0, 0, 0)),
        ("convicted", [ARREST, SENTENCE, event("release:served", "2021-08-01")], (0, 0, 0)),
        ("convicted", [ARREST, SENTENCE, event("acquittal", "2021-08-01")], (0, 0, 1)),
        ("convicted", [SENTENCE], (0, 0, 0)),  # nobody is in prison for a sentence alone
        ("awaiting-trial-in-prison", [ARREST], (1, 1, 1)),
        ("awaiting-trial-in-prison", [ARREST, SENTENCE], (0, 0, 0)),
        ("awaiting-trial-in-prison", [ARREST, event("sentence", "2021-08/2021-10")], (0, 1, 1)),
        ("awaiting-trial-outside-prison", [CHARGE], (1, 1, 1)),
        ("awaiting-trial-outside-prison", [ARREST, CHARGE], (0, 0, 0)),
        ("awaiting-trial-outside-prison", [ARREST, CHARGE, event("release:bail", "2021-08-01")], (1, 1, 1)),
        ("awaiting-trial-outside-prison", [ARREST, CHARGE, event("release:served", "2021-08-01")], (0, 0, 1)),
        ("died-in-custody", [ARREST, event("death_in_custody", "2021-08-01")], (1, 1, 1)),
        ("died-in-custody", [ARREST, event("death_in_custody", None, modality="denied")], (0, 0, 0)),
        ("held", [ARREST, event("death_in_custody", "2021-08-01")], (0, 0, 0)),
        ("whereabouts-unknown", [event("disappearance", "2021-08-01")], (1, 1, 1)),
        ("whereabouts-unknown", [event("disappearance", "2020-06-01")], (0, 1, 1)),  # stale
        ("whereabouts-unknown", [event("arrest", "2021-08-01"), event("disappearance", "2021-08-01")], (0, 1, 1)),
        ("whereabouts-unknown", [event("disappearance", "2021-08-01"), event("transfer", "2021-08-09")], (0, 0, 1)),
        ("whereabouts-unknown", [event("disappearance", "2021-07"), event("release", "2021-08-09")], (0, 0, 0)),
        ("exiled", [ARREST, event("release:exile", "2021-08-01")], (1, 1, 1)),
        ("exiled", [event("exile", "2021-07-01"), event("arrest", "2021-08-01")], (0, 0, 0)),
        ("wanted", [event("warrant", "2021-08-01")], (1, 1, 1)),
        ("wanted", [event("summons", "2021-08-01")], (0, 0, 1)),
        ("wanted", [event("warrant", "2021-02-01"), ARREST], (0, 0, 0)),
        ("wanted", [event("warrant", "2021-02-01"), event("arrest", "2021-08/2021-10")], (0, 1, 1)),
        ("arrested", [ARREST, event("release", "2021-08-01")], (1, 1, 1)),
        ("arrested", [event("warrant", "2021-08-01")], (0, 0, 0)),
        ("arrested", [event("detention", "2021-03-01/2021-04-01")], (1, 1, 1)),  # its end ends nothing here
    ],
)  # fmt: skip
def test_whom_it_counts(figure, told, expected):
    assert numbers(figure, DAY, *told) == expected


OUT = event("release", "2021-05-01", source=report("b"))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([event("rearrest", "2021-08-01")], (1, 1, 1)),  # the source says so; the release before is not told
        ([ARREST, OUT], (0, 0, 0)),
        ([ARREST, OUT, event("arrest", "2021-08-01", source=report("c"))], (1, 1, 1)),
        ([ARREST, OUT, event("arrest", "2021-05-01", source=report("c"))], (0, 0, 1)),  # either may have come first
        ([ARREST, OUT, event("arrest", "2021", source=report("c"))], (0, 0, 1)),  # perhaps the first arrest
        ([ARREST, OUT, event("detention", "2021-02-01/2021-08-01", source=report("c"))], (0, 0, 0)),
        ([OUT, event("arrest", "2021-08-01"), event("release", "2021-08-09")], (1, 1, 1)),  # and out again
    ],
)
def test_who_was_taken_again(told, expected):
    assert numbers("re-arrested", DAY, *told) == expected


def test_why_somebody_is_not_certainly_without_a_verdict():
    found = status("awaiting-trial-in-prison", DAY, ARREST, event("sentence", "2021-08/2021-10"))
    assert found.reasons == ("possibly a conviction stands: the period of an account goes beyond the day",)
    assert [one.type for one in found.opening] == ["arrest"]


def level(figure, history, day):
    found = status_on(history, rule(figure), day)
    return found.certain + found.known + found.possible


@settings(max_examples=60, deadline=None)
@given(st.lists(events(), max_size=5), DAYS)
def test_the_held_are_the_convicted_and_those_without_a_verdict(told, day):
    history = history_with(case(*told))
    held, convicted, without = (level(f, history, day) for f in ("held", "convicted", "awaiting-trial-in-prison"))
    assert (held >= 2) == (convicted >= 2) + (without >= 2), "the known number parts exactly"
    assert max(convicted, without) <= held
    assert not (convicted == 3 and without >= 1)


@settings(max_examples=60, deadline=None)
@given(st.lists(events(), max_size=5), DAYS)
def test_nobody_is_certainly_both_held_and_awaiting_trial_outside(told, day):
    history = history_with(case(*told))
    assert level("held", history, day) + level("awaiting-trial-outside-prison", history, day) <= 4
