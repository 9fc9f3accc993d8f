"""Two processes may add the same reports at once: each report is there once, with the captures of both."""

import subprocess

import pytest
from tests.register.adding_many import REPORTS
from tests.register.programs import ROOT, command, environment


def start(where):
    words = command("tests.register.adding_many")
    return subprocess.Popen(words, cwd=ROOT, env=where, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(child):
    told, problems = child.communicate(timeout=120)
    assert child.returncode == 0, problems
    return [int(number) for number in told.split()[1:]]


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_two_writers_at_once_leave_each_report_once(database, tmp_path, request):
    where = environment(tmp_path) if database == "sqlite" else request.getfixturevalue("postgresql")
    finish(start({**where, "HABEAS_REPORTS_TO_ADD": "0"}))
    both = [start(where), start(where)]
    told = [finish(child) for child in both]
    assert max(told) == [REPORTS, REPORTS, 4 * REPORTS, 2 * REPORTS]
