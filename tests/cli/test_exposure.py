"""Exposure and conditions that run out, on the command line."""

import json

import pytest
from tests.cli.conftest import Run
from tests.register.builders import accept_event

RONG = "Rong Chhun"


@pytest.fixture
def freed(run: Run) -> None:
    bound = {"conditions": ["report weekly", "a travel ban until 10 December 2021"]}
    accept_event("Rong Chhun was let out on 12 November 2021.", "release", RONG, when="2021-11-12", **bound)


@pytest.mark.usefixtures("freed")
def test_a_person_s_exposure_names_each_reason_and_who_says_so(run: Run) -> None:
    ran = run("person", RONG, "--exposure", "--as-of", "2021-12-01")
    assert ran.code == 0
    assert "* certain: condition (report): report weekly" in ran.out
    assert "a.txt [claims " in ran.out
    assert (
        json.loads(run("person", RONG, "--exposure", "--as-of", "2021-12-01", "--format", "json").out)["out"]
        == "certain"
    )


@pytest.mark.usefixtures("freed")
def test_the_list_of_the_exposed_has_everybody_out_with_a_reason(run: Run) -> None:
    ran = run("list", "exposure", "--as-of", "2021-12-01")
    assert RONG in ran.out
    assert "0 more known to be out, no reason known" in ran.out
    data = json.loads(run("list", "exposure", "--as-of", "2021-12-01", "--format", "json").out)
    assert [row["person"]["name"] for row in data["rows"]] == [RONG]


@pytest.mark.usefixtures("freed")
def test_the_list_of_what_runs_out_has_the_day_and_the_condition(run: Run) -> None:
    ran = run("list", "expiring", "--as-of", "2021-12-01", "--days", "31")
    assert "2021-12-10  Rong Chhun" in ran.out
    assert "None." in run("list", "expiring", "--as-of", "2021-12-01", "--days", "3").out
    assert len(json.loads(run("list", "expiring", "--as-of", "2021-12-01", "--format", "json").out)) == 1


def test_a_number_of_days_below_nought_is_a_clear_no(run: Run) -> None:
    ran = run("list", "expiring", "--days", "-1")
    assert (ran.code, ran.out) == (1, "")
    assert "-1 days: give a number" in ran.err
