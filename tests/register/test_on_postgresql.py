"""The same register on PostgreSQL: every test of this folder again, and the same answers to the same histories.

A real PostgreSQL is started from a wheel (pgserver), as any user, with nothing installed. The tests run again in
a process of their own, because a database is a process's setting; their output is shown when one fails.
"""

import json
import subprocess
from pathlib import Path

import pytest
from tests.register.again import passes_again
from tests.register.answers import answers
from tests.register.programs import ROOT, command

HISTORIES = 16
# They start databases and processes of their own; the synthetic register is rows made in memory, and its test is long.
ELSEWHERE = ("test_on_postgresql.py", "test_two_writers.py", "test_synthetic_register.py")
IGNORED = [Path(__file__).with_name(name) for name in ELSEWHERE]


def run(words, environment):
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)


def test_every_test_of_the_register_passes_on_postgresql(postgresql, capsys):
    passes_again("tests/register", postgresql, capsys, ignored=IGNORED, at_least=101)


@pytest.mark.django_db
def test_random_histories_give_the_same_answers_on_postgresql_and_here(postgresql):
    ran = run(command("tests.register.answers", str(HISTORIES)), postgresql)
    assert ran.returncode == 0, ran.stderr[-2000:]
    here = json.loads(json.dumps(answers(range(HISTORIES))))
    assert json.loads(ran.stdout) == here
    assert any(one["cases"] for one in here)
    assert any(one["contradictions"] for one in here)
    assert any(case["assessments"] for one in here for case in one["cases"])
