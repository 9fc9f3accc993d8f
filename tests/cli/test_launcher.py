"""`./habeas` itself: the demo in a folder of its own, twice in a row, and never in somebody's register."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def launch(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("HABEAS_", "DJANGO_"))}
    return subprocess.run(
        ["./habeas", *words, "--home", str(home)], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    home = tmp_path_factory.mktemp("demo") / "register"
    first, second = launch("demo", "--no-serve", home=home), launch("demo", "--no-serve", home=home)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    return home, first.stdout, second.stdout


def test_the_demo_prints_the_board_and_a_password_once(demo: tuple[Path, str, str]) -> None:
    _, first, second = demo
    assert "THE BOARD" in first
    assert "Rong Chhun" in first
    assert "one-time password" in first
    assert "one-time password" not in second


def test_the_second_time_adds_nothing(demo: tuple[Path, str, str]) -> None:
    _, first, second = demo
    assert "0 of them new" not in first
    assert "0 of them new" in second


def test_the_register_is_for_its_owner_only(demo: tuple[Path, str, str]) -> None:
    home, _, _ = demo
    assert home.stat().st_mode & 0o077 == 0
    assert (home / "register.sqlite3").stat().st_mode & 0o077 == 0


def test_the_demo_leaves_a_register_of_work_alone(tmp_path: Path) -> None:
    report = tmp_path / "story.txt"
    report.write_text("A court released the teacher on bail on March 8, 2021.\n", encoding="utf-8")
    home = tmp_path / "work"
    assert launch("add", str(report), home=home).returncode == 0
    refused = launch("demo", "--no-serve", home=home)
    assert refused.returncode == 1
    assert "--home" in refused.stderr


def test_a_folder_with_other_things_is_no_home(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    refused = launch("list", "reports", home=tmp_path)
    assert (refused.returncode, "other things" in refused.stderr) == (1, True)
