"""`habeas read` prints the contract, refuses by name, and stores nothing."""

import io
import sys
from pathlib import Path

import pytest

from habeas.register import lookup
from habeas.terms.claims import Reading

from .conftest import STORY, Run


def test_json_is_one_line_a_report_in_the_contract(run: Run, story: Path) -> None:
    ran = run("read", story, "--format", "json")
    (line,) = ran.out.splitlines()
    reading = Reading.model_validate_json(line)
    assert ran.code == 0
    assert {claim.event.type for claim in reading.claims if claim.event} >= {"release", "arrest"}


def test_text_shows_the_claims_under_their_words(run: Run, story: Path) -> None:
    out = run("read", story).out
    assert out.index("a court released Dara Sok") < out.index("release (bail)")


def test_nothing_is_stored(run: Run, story: Path) -> None:
    run("read", story)
    assert lookup.report_records() == ()


def test_standard_input_is_a_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    ran = run("read", "-", "--format", "json")
    assert Reading.model_validate_json(ran.out).report.published == "2021-03-09"


def test_the_rest_of_a_batch_goes_on_and_the_exit_code_says_so(run: Run, story: Path, empty: Path) -> None:
    ran = run("read", empty, story)
    assert (ran.code, "empty.txt" in ran.err, "Dara Sok" in ran.out) == (3, True, True)


def test_nothing_read_at_all_is_a_clear_no(run: Run, empty: Path) -> None:
    ran = run("read", empty)
    assert (ran.code, ran.out) == (1, "")


def test_no_files_is_wrong_usage(run: Run) -> None:
    assert run("read").code == 2
