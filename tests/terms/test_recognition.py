"""Whether somebody is recognised on a day: compared with trying every day that each decision may have been taken on."""

import datetime as dt
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.terms.assessment import MOVING, AssessmentRecord, recognition_on

DAYS = [dt.date(2021, 1, 30) + dt.timedelta(days=number) for number in range(5)]
DATES = ["2021-01-30", "2021-01-31", "2021-02-01", "2021-02-02"]
STANDINGS = ["recognised", "not recognised", "withdrawn", "pending", "closed"]
RECORDED = dt.datetime(2021, 2, 2, 12, tzinfo=dt.UTC)


def decision(number, standing, date, body="Viasna", framework="pace-1900"):
    return AssessmentRecord(
        id=number, body=body, framework=framework, framework_version="1.0", framework_title="PACE", verified=True,
        term="political prisoner", limbs=(), motive=None, outcome=standing, standing=standing, demand=None, date=date,
        reasons="", words=None, document="a paper", episode=None, by="ana", recorded_at=RECORDED,
    )  # fmt: skip


def numbers(day, *decisions, **asked):
    found = recognition_on(decisions, dt.date.fromisoformat(day), **asked)
    return int(found.certain), int(found.known), int(found.possible)


def test_it_works():
    given_and_taken = decision(1, "recognised", "2021-01-17"), decision(2, "withdrawn", "2021-02-24")
    assert numbers("2021-01-16", *given_and_taken) == (0, 0, 0)
    assert numbers("2021-01-17", *given_and_taken) == (1, 1, 1)
    assert numbers("2021-02-24", *given_and_taken) == (0, 0, 0)


def test_a_month_leaves_its_days_open():
    recognised = decision(1, "recognised", "2021-01")
    assert numbers("2021-01-15", recognised) == (0, 0, 1)
    assert numbers("2021-01-31", recognised) == (1, 1, 1)


def test_without_a_date_it_was_taken_by_the_day_it_was_entered():
    assert numbers("2020-05-05", decision(1, "recognised", None)) == (0, 0, 1)
    assert numbers("2021-02-02", decision(1, "recognised", None)) == (1, 1, 1)


def test_what_is_pending_or_filed_takes_nothing_away():
    told = decision(1, "recognised", "2021-01-17"), decision(2, "pending", "2021-01-20"), decision(3, "closed", "2021")
    assert numbers("2021-12-31", *told) == (1, 1, 1)
    assert numbers("2021-12-31", told[1]) == (0, 0, 0)


def test_bodies_may_differ_and_one_that_recognises_is_enough():
    told = decision(1, "not recognised", "2021-01-17"), decision(2, "recognised", "2021-01-10", body="Memorial")
    assert numbers("2021-02-01", *told) == (1, 1, 1)
    assert numbers("2021-02-01", *told, bodies=frozenset({"viasna"})) == (0, 0, 0)
    assert numbers("2021-02-01", *told, frameworks=frozenset({"wgad"})) == (0, 0, 0)
    assert [one.body for one in recognition_on(told, DAYS[2]).by] == ["Memorial"]


def placings(one):
    first, last = one.days
    return [day for day in DAYS if (first is None or first <= day) and day <= last]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(STANDINGS), st.sampled_from([*DATES, "2021-01", None])), max_size=4),
    st.sampled_from(DAYS),
)
def test_both_ends_are_right(told, day):
    decisions = [decision(number, *one) for number, one in enumerate(told)]
    found = recognition_on(decisions, day)
    assert found.certain <= found.known <= found.possible
    moving = [one for one in decisions if one.standing in MOVING]
    # On one day either may be the later one, so each order of those on the last day is tried.
    outcomes = set()
    for days in product(*map(placings, moving)):
        by_then = [(when, one.standing) for when, one in zip(days, moving, strict=True) if when <= day]
        last = max((when for when, _ in by_then), default=None)
        outcomes |= {standing for when, standing in by_then if when == last} if by_then else {"nothing yet"}
    assert found.possible == ("recognised" in outcomes)
    assert found.certain == (outcomes == {"recognised"})
