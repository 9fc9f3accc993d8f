"""`habeas check` says whether the register is whole, and leaves with 1 where it is not."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection

from habeas.cli.check import as_text
from habeas.terms.finding import Finding

from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def added(run: Run, story: Path) -> None:
    run("add", story)


@pytest.mark.usefixtures("added")
def test_a_register_that_is_whole_is_said_to_be(run: Run) -> None:
    ran = run("check")
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "The register is whole.")


@pytest.mark.usefixtures("added")
def test_what_is_wrong_is_told_with_the_way_out_and_no_name(run: Run) -> None:
    connection.cursor().execute("UPDATE register_report SET text = 'Dara Sok was never there'")
    ran = run("check")
    assert ran.code == 1
    assert "wrong  evidence: register_claim " in ran.out
    assert "restore the register from a backup" in ran.out
    assert "Dara" not in ran.out


def test_many_alike_are_shown_by_the_first_and_counted() -> None:
    found = [Finding("evidence", "register_claim", str(row), "has no evidence", "restore") for row in range(30)]
    lines = as_text(found)
    assert len([line for line in lines if line.startswith("wrong")]) == 20
    assert lines[-2:] == ["       … and 10 more of evidence in register_claim", "30 wrong"]


@pytest.mark.usefixtures("added")
def test_json_has_every_finding(run: Run) -> None:
    connection.cursor().execute("DELETE FROM register_capture")
    ran = run("check", "--format", "json")
    told = json.loads(ran.out)
    assert (ran.code, told["schema"], told["whole"]) == (1, "habeas-check/1", False)
    wrong = [one for one in told["findings"] if one["fault"]]
    assert [(one["check"], one["table"]) for one in wrong] == [("evidence", "register_report")]


def check(home: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "HABEAS_HOME": str(home), "PYTHONPATH": str(ROOT / "src"), "HABEAS_DATABASE_URL": ""}
    words = [sys.executable, "-m", "habeas.cli", "check"]
    return subprocess.run(words, env=env, capture_output=True, text=True, check=False, timeout=60)


def test_a_file_that_is_damaged_is_found(tmp_path: Path, story: Path) -> None:
    home = tmp_path / "home"
    words = [sys.executable, "-m", "habeas.cli", "add", str(story), "--home", str(home)]
    assert check(home).returncode == 1
    assert "habeas add" in check(home).stderr
    subprocess.run(words, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, check=True, capture_output=True)
    assert check(home).returncode == 0
    with closing(sqlite3.connect(home / "register.sqlite3")) as register:
        (root,) = register.execute("SELECT rootpage FROM sqlite_master WHERE name = 'register_claim'").fetchone()
        (size,) = register.execute("PRAGMA page_size").fetchone()
        register.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (home / "register.sqlite3").open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    ran = check(home)
    assert ran.returncode == 1
    assert "wrong  database: sqlite" in ran.stdout
    assert "Traceback" not in ran.stderr
