"""Running commands in the test's own process and register."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from habeas.cli.main import main
from habeas.register import lookup

STORY = """Court frees three activists in the northern province

March 9, 2021

On March 8, 2021, a court released Dara Sok, a union leader, on bail. Police had arrested Dara Sok on January 5, 2021
on charges of incitement. A rights group said that 12 more political prisoners remain in custody.
"""


class Ran(NamedTuple):
    """What a command left behind: exit code, and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], transactional_db: None) -> Run:
    def run_words(*words: str) -> Ran:
        capsys.readouterr()
        code = 0
        try:
            main([str(word) for word in words])
        except SystemExit as left:
            code = int(left.code or 0)
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return run_words


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.txt"
    path.touch()
    return path


@pytest.fixture
def reviewed(run: Run, story: Path) -> None:
    run("add", story)
    events = [str(c.id) for c in lookup.claims(kind="event")]
    assert run("review", *events, "--accept", "--by", "ana").code == 0
