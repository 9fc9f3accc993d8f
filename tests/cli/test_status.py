"""`habeas person --as-of`, `habeas list recheck` and `anniversaries` on the command line."""

import json

import pytest
from tests.register.builders import add_event

from habeas.register import lookup

from .conftest import Run


@pytest.mark.usefixtures("reviewed")
def test_the_status_on_a_day_opens_into_events_and_their_words(run: Run) -> None:
    held = run("person", "Dara Sok", "--as-of", "2021-02-01").out
    assert "In custody – certain" in held
    assert "Police had arrested Dara Sok" in held
    out = run("person", "Dara Sok", "--as-of", "2021-03-10").out
    assert "Released on bail – certain" in out
    assert "a court released Dara Sok" in out


@pytest.mark.usefixtures("reviewed")
def test_two_days_of_two_clocks_stand_side_by_side(run: Run) -> None:
    before = lookup.known_until().isoformat()
    told = [(c.id, c.claim.event) for c in lookup.claims(kind="event")]
    releases = [str(number) for number, event in told if event and event.type == "release"]
    run("review", *releases, "--reject", "--by", "ana", "--reason", "misread")
    asked = ("person", "Dara Sok", "--as-of", "2021-02-01", "--as-of", "2021-03-10", "--also-known-at")
    now, later, then, then_later = json.loads(run(*asked, before, "--format", "json").out)["statuses"]
    assert [one["as_of"] for one in (now, later, then, then_later)] == ["2021-02-01", "2021-03-10"] * 2
    assert later["statuses"][0]["status"] == "in-custody"
    assert then_later["statuses"][0]["status"] == "released-charges-pending"
    assert "not in the register then" in run(*asked, "2020-01-01").out


@pytest.mark.usefixtures("reviewed")
def test_a_moment_to_compare_with_wants_a_day(run: Run) -> None:
    ran = run("person", "Dara Sok", "--also-known-at", "2021-12-01")
    assert ran.code == 1
    assert "--as-of" in ran.err


@pytest.mark.usefixtures("reviewed")
def test_proposed_claims_make_a_status_only_when_asked(run: Run) -> None:
    add_event("Police arrested Dara Sok again.", "arrest", "Dara Sok", when="2021-04-02", published="2021-04-03")
    day = ("person", "Dara Sok", "--as-of", "2021-04-05", "--format", "json")
    (counted,) = json.loads(run(*day).out)["statuses"]
    (asked,) = json.loads(run(*day, "--with-proposed").out)["statuses"]
    assert counted["statuses"][0]["status"] == "released-charges-pending"
    assert asked["statuses"][0]["status"] == "held-pre-trial"


@pytest.mark.usefixtures("reviewed")
def test_who_was_last_reported_long_ago_is_to_be_checked_again_with_where_to_look(run: Run) -> None:
    assert "0 people" in run("list", "recheck", "--as-of", "2021-03-10").out
    out = run("list", "recheck", "--as-of", "2022-04-12").out
    assert "Dara Sok – released, charges pending" in out
    assert "last reported 2021-03-08; 35 days over the 365 allowed" in out
    assert "story.txt" in out
    (row,) = json.loads(run("list", "recheck", "--as-of", "2022-04-12", "--format", "json").out)
    assert (row["threshold_days"], row["days_over"], row["stale"]) == (365, 35, True)
    assert row["told_by"][0]["sha256"] == lookup.report_records()[0].sha256
    assert "0 people" in run("list", "recheck", "--as-of", "2022-04-12", "--known-at", "2021-01-01").out


@pytest.mark.usefixtures("reviewed")
def test_anniversaries_are_listed_with_the_status_of_that_day(run: Run) -> None:
    out = run("list", "anniversaries", "--from", "2024-01-01", "--to", "2024-01-31").out
    assert "2024-01-05: 3 years since the arrest of Dara Sok" in out
    assert "released, charges pending" in out
    (row,) = json.loads(run("list", "anniversaries", "--from", "2023-12-20", "--format", "json").out)
    assert (row["day"], row["years"]) == ("2024-01-05", 3)
    assert "No anniversary" in run("list", "anniversaries", "--from", "2024-01-06", "--to", "2024-01-31").out
    assert run("list", "anniversaries", "--from", "2024-02-01", "--to", "2024-01-31").code == 1
