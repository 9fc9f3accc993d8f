"""`habeas list over-limit`: who is held without judgement longer than a rule allows."""

import json
from pathlib import Path

import pytest

from habeas.register import lookup

from .conftest import Run

STORY = """Union leader held

March 9, 2021

Police in Phnom Penh, Cambodia, arrested Dara Sok, a union leader, on January 5, 2021.
"""


@pytest.fixture
def held(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    run("add", path)
    events = [str(c.id) for c in lookup.claims(kind="event")]
    assert run("review", *events, "--accept", "--by", "ana").code == 0


@pytest.mark.usefixtures("held")
def test_it_works(run: Run) -> None:
    ran = run("list", "over-limit", "--as-of", "2021-06-01")
    assert ran.code == 0
    assert "Dara Sok — held since 2021-01-05" in ran.out
    assert "by this rule, from this source: Code of Criminal Procedure 2007, art. 209" in ran.out
    assert "the rule applies if it is a misdemeanour" in ran.out
    assert "note: One extension; not past half the minimum term of the offence." in ran.out
    assert "1 of 1 held" in ran.out


@pytest.mark.usefixtures("held")
def test_as_data(run: Run) -> None:
    told = json.loads(run("list", "over-limit", "--as-of", "2021-06-01", "--format", "json").out)
    (row,) = told["held"]
    assert row["since"] == ["2021-01-05", "2021-01-05"]
    assert {limit["over"] for limit in row["limits"]} == {"possible", "no"}
    assert json.loads(run("list", "over-limit", "--as-of", "2021-06-01", "--known-at", "2021-06-01",
                          "--format", "json").out)["held"] == []  # fmt: skip
