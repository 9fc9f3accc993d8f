"""The status of a person on a day: every row of a case's life, each with the events that make it."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.figures.histories import case, event, history_with, report
from tests.figures.test_order_of_the_numbers import events

from habeas.figures.arithmetic.status import status_on
from habeas.figures.definitions import rule
from habeas.figures.statuses import status_rules
from habeas.figures.statuses.on_a_day import status_of


def told(kind, when, **given):
    """An event told in a report of its own, published on the day after."""
    published = str(dt.date.fromisoformat(when) + dt.timedelta(days=1))
    return event(kind, when, source=report(published[-2:], published=published), **given)


def on(day, *events, beside=()):
    return status_of(case(*events), dt.date.fromisoformat(day), beside)


def known(day, *events, **given):
    return {row.definition.name for row in on(day, *events, **given).rows if row.certainty != "possible"}


def certain(day, *events):
    return {row.definition.name for row in on(day, *events).rows if row.certainty == "certain"}


ARREST = told("arrest", "2021-01-05")
CHARGE = told("charge", "2021-01-08", offences=("incitement",))


def test_it_works():
    answer = on("2021-03-01", ARREST, CHARGE)
    assert answer.leading.definition.name == "held-pre-trial"
    assert answer.leading.certainty == "certain"
    assert [one.type for one in answer.leading.events] == ["arrest", "charge"]


def test_somebody_of_whom_nothing_is_told_has_no_status():
    assert on("2021-03-01").leading is None


@pytest.mark.parametrize(
    ("events", "status"),
    [
        ([told("summons", "2021-01-02")], "under-investigation"),
        ([told("warrant", "2021-01-02")], "wanted"),
        ([ARREST], "in-custody"),
        ([CHARGE], "charged"),
        ([ARREST, CHARGE], "held-pre-trial"),
        ([ARREST, CHARGE, told("release:bail", "2021-02-01")], "released-charges-pending"),
        ([ARREST, told("house_arrest", "2021-02-01")], "house-arrest"),
        ([ARREST, CHARGE, told("trial", "2021-02-01")], "on-trial"),
        ([ARREST, CHARGE, told("sentence", "2021-02-01")], "serving"),
        ([ARREST, told("sentence", "2021-02-01"), told("release:suspended", "2021-02-10")], "suspended-sentence"),
        ([ARREST, CHARGE, told("acquittal", "2021-02-01")], "acquitted"),
        ([told("warrant", "2021-01-02"), told("sentence", "2021-02-01")], "convicted-not-held"),
        ([ARREST, told("exile", "2021-02-01")], "exiled"),
        ([told("disappearance", "2021-02-15")], "whereabouts-unknown"),
        ([ARREST, told("death_in_custody", "2021-02-01")], "died-in-custody"),
        ([ARREST, told("release:medical", "2021-02-01"), told("death_in_custody", "2021-02-05")], "died-after-release"),
        ([ARREST, told("conditions", "2021-02-02", conditions=("report weekly",))], "under-conditions"),
    ],
)
def test_every_stage_of_a_case_has_its_status(events, status):
    assert status in certain("2021-03-01", *events)


@pytest.mark.parametrize(
    "manner",
    ["bail", "charges_dropped", "acquitted", "served", "suspended", "parole", "pardon", "amnesty", "medical",
     "exchange", "exile", "escape"],
)  # fmt: skip
def test_a_release_is_shown_by_its_manner_until_the_person_is_taken_again(manner):
    status, release = f"released-{manner.replace('_', '-')}", told(f"release:{manner}", "2021-02-01")
    assert {status, "released"} <= certain("2021-03-01", ARREST, release)
    assert status not in certain("2021-01-31", ARREST, release)
    assert status not in known("2021-03-01", ARREST, release, told("rearrest", "2021-02-20"))


def test_an_escape_is_wanted_and_no_longer_in_custody():
    assert {"wanted", "released-escape"} <= certain("2021-03-01", ARREST, told("release:escape", "2021-02-01"))


def test_a_warrant_ends_with_the_arrest():
    events = told("warrant", "2021-01-02"), ARREST
    assert "wanted" in certain("2021-01-04", *events)
    assert "wanted" not in known("2021-01-05", *events)


def test_a_sentence_in_words_that_speak_of_suspension_is_known_to_be_suspended():
    sentence = told("sentence", "2021-02-01", sentence="two years, suspended")
    assert "suspended-sentence" in known("2021-03-01", sentence)
    assert "suspended-sentence" not in certain("2021-03-01", sentence)
    assert "suspended-sentence" not in known("2021-03-01", told("sentence", "2021-02-01", sentence="two years"))


def test_the_course_of_a_whole_case():
    life = (
        told("summons", "2020-12-20"), ARREST, CHARGE, told("trial", "2021-01-20"),
        told("sentence", "2021-01-25"), told("release:pardon", "2021-02-10"),
    )  # fmt: skip
    leading = {day: on(day, *life).leading.definition.name for day in
               ("2020-12-25", "2021-01-06", "2021-01-10", "2021-01-26", "2021-02-10")}  # fmt: skip
    assert leading == {
        "2020-12-25": "under-investigation",
        "2021-01-06": "in-custody",
        "2021-01-10": "held-pre-trial",
        "2021-01-26": "serving",
        "2021-02-10": "released-pardon",
    }


def test_what_is_only_possible_says_why_and_comes_last():
    answer = on("2021-02-15", ARREST, event("release", "2021-02", source=report("c", published="2021-03-05")))
    assert answer.leading.definition.name == "in-custody"
    possible = next(row for row in answer.rows if row.definition.name == "released")
    assert possible.certainty == "possible"
    assert "the period of an account goes beyond the day" in possible.reasons[0]
    assert [row.certainty == "possible" for row in answer.rows] == sorted(
        r.certainty == "possible" for r in answer.rows
    )


def test_what_is_said_of_all_released_is_presumed_of_who_is_named():
    release = event("release", "2021-02-01", source=report("c", published="2021-02-02"))
    charges = event("charges_dropped", "2021-02-01", modality="denied", source=report("c", published="2021-02-02"))
    assert "released-charges-pending" in known("2021-03-01", ARREST, release, beside=(charges,))
    assert "released-charges-pending" not in known("2021-03-01", ARREST, release)


def test_a_status_goes_stale_after_its_own_threshold():
    gone = told("disappearance", "2021-01-05")
    last = dt.date(2021, 1, 5) + dt.timedelta(days=30)
    fresh, stale = on(str(last), gone).leading, on(str(last + dt.timedelta(days=1)), gone).leading
    assert (fresh.stale, fresh.certainty) == (False, "certain")
    assert (stale.stale, stale.days_over, stale.certainty) == (True, 1, "known")
    assert stale.last_reported == dt.date(2021, 1, 5)


def test_held_when_last_reported_400_days_ago_is_stale():
    row = on(str(dt.date(2021, 1, 5) + dt.timedelta(days=400)), ARREST).leading
    assert (row.definition.name, row.stale, row.days_over) == ("in-custody", True, 35)


def test_a_release_does_not_go_stale():
    assert "released" in certain("2031-03-01", ARREST, told("release", "2021-02-01"))


def test_the_end_of_house_arrest_is_no_way_back_into_custody():
    home = event("house_arrest", "2021-02-01/2021-02-10", source=report("c", published="2021-02-02"))
    assert "house-arrest" in known("2021-02-05", ARREST, home)
    assert "in-custody" not in known("2021-02-20", ARREST, home)


def test_every_status_has_words_and_a_name_of_its_own():
    definitions = [one.definition for one in status_rules()]
    assert len({one.name for one in definitions}) == len(definitions)
    assert all(one.words and one.title and one.version for one in definitions)


def test_what_has_a_threshold_can_go_stale_and_the_rest_cannot():
    for one in status_rules():
        can = any(part.goes_stale for part in one.rule.parts)
        assert can or not one.definition.stale_after_days, one.definition.name


HISTORIES = st.lists(events(), max_size=5).map(lambda told: case(*told))
DAYS = st.integers(0, 9).map(lambda days: dt.date(2021, 10, 30) + dt.timedelta(days=days))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HISTORIES, DAYS)
def test_the_held_are_in_custody_or_under_house_arrest_and_never_both(person, day):
    statuses = {row.definition.name: row.certainty for row in status_of(person, day).rows}
    held = status_on(history_with(person), rule("held"), day)
    ways = [name for name in ("in-custody", "house-arrest") if statuses.get(name, "possible") != "possible"]
    assert len(ways) == int(held.known)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HISTORIES, DAYS)
def test_every_status_says_what_it_rests_on(person, day):
    for row in status_of(person, day).rows:
        assert row.events or row.against
        assert (row.certainty == "certain") <= (not row.stale)
        assert {one.id for one in (*row.events, *row.against)} <= {one.id for one in person.events}
