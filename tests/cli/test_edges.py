"""The process's edge: no traceback, no names in errors, words about the home lifted from anywhere."""

import os

import pytest

from habeas.cli import doors
from habeas.cli.main import lift_home
from habeas.cli.moments import moment_from

from .conftest import Run


def test_what_was_not_foreseen_shows_no_traceback_and_no_message(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise RuntimeError("Dara Sok")

    monkeypatch.setattr(doors.importlib, "import_module", fail)
    ran = run("list", "people")
    assert ran.code == 1
    assert "RuntimeError" in ran.err
    assert "Dara Sok" not in ran.err


@pytest.mark.parametrize("words", [["--home", "/x", "list"], ["list", "--home", "/x"], ["list", "--home=/x"]])
def test_the_home_may_stand_anywhere(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HABEAS_HOME", "/before")
    assert lift_home(words) == ["list"]
    assert os.environ["HABEAS_HOME"] == "/x"


def test_after_two_dashes_words_are_names_of_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HABEAS_HOME", "/before")
    assert lift_home(["read", "--", "--home", "x"]) == ["read", "--", "--home", "x"]


def test_a_known_at_day_means_its_end_and_a_moment_is_itself() -> None:
    assert moment_from("2021-11-18").isoformat() == "2021-11-18T23:59:59.999999+00:00"
    assert moment_from("2021-11-18T09:30:00").isoformat() == "2021-11-18T09:30:00+00:00"
    assert moment_from("2021-11-18T09:30:00+07:00").isoformat() == "2021-11-18T09:30:00+07:00"
