"""`habeas lint`: figures of one's own, checked before they are published."""

import json
from pathlib import Path

import pytest

from .conftest import Run

WRONG = "On 23 December 2025, 1,135 people were held: 968 men, 168 women.\n"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.md"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_what_does_not_follow_is_named_and_leaves_with_one(run: Run, release: Path) -> None:
    ran = run("lint", str(release))
    assert ran.code == 1
    assert "line 1: 968 men + 168 women = 1,136, not 1,135 (parts)" in ran.out
    assert "1 thing to be put right" in ran.out


def test_a_reason_lets_it_pass_and_is_printed(run: Run, release: Path) -> None:
    ran = run("lint", str(release), "--override", "parts=one is in both lists")
    assert (ran.code, "one is in both lists" in ran.out) == (0, True)


def test_data_are_given_of_what_was_found(run: Run, release: Path) -> None:
    found = json.loads(run("lint", str(release), "--format", "json").out)
    assert (found["checked"], [one["rule"] for one in found["findings"]]) == (1, ["parts"])


def test_what_follows_leaves_with_nothing_said(run: Run, release: Path) -> None:
    release.write_text(WRONG.replace("1,135", "1,136"), encoding="utf-8")
    ran = run("lint", str(release))
    assert (ran.code, ran.out) == (0, "1 number checked, 0 things to be put right\n")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--override", "parts"), 1, "needs a reason"),
        (("--override", "sums=why not"), 1, "RULE"),
    ],
)
def test_a_wrong_override_is_refused(run: Run, release: Path, words: tuple[str, ...], code: int, says: str) -> None:
    ran = run("lint", str(release), *words)
    assert (ran.code, says in ran.err) == (code, True)


def test_a_file_that_is_no_text_is_refused_by_name(run: Run, release: Path) -> None:
    release.write_bytes(b"\xff\xfe\x00")
    ran = run("lint", str(release))
    assert (ran.code, "release.md is no text in UTF-8" in ran.err) == (1, True)
