"""Killed at any point while adding, the register has each report wholly or not at all, and goes on from there."""

import random
import sqlite3
import subprocess
import time
from contextlib import closing

from tests.register.adding_many import REPORTS
from tests.register.programs import ROOT, command, environment

KILLS = 4


def start(home):
    words = command("tests.register.adding_many")
    child = subprocess.Popen(words, cwd=ROOT, env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout.readline() == b"begun\n"
    return child


def check_whole(home):
    """How many reports there are, each of them with all that belongs to it and with its bytes."""
    with closing(sqlite3.connect(home / "register.sqlite3")) as register:
        assert register.execute("pragma integrity_check").fetchone() == ("ok",)
        reports = register.execute("select id, sha256 from register_report").fetchall()
        for report, sha256 in reports:
            for table, expected in (("claim", 4), ("capture", 1)):
                count = f"select count(*) from register_{table} where report_id = ?"
                assert register.execute(count, [report]).fetchone()[0] >= expected
            assert (home / "reports" / sha256[:2] / sha256).stat().st_size > 0
    return len(reports)


def test_a_killed_add_leaves_whole_reports_and_can_go_on(tmp_path):
    chance = random.Random()
    for _ in range(KILLS):
        child = start(tmp_path)
        time.sleep(chance.uniform(0, 0.3))
        child.kill()
        child.communicate()
        assert check_whole(tmp_path) <= REPORTS
    child = start(tmp_path)
    _, problems = child.communicate(timeout=120)
    assert child.returncode == 0, problems.decode()
    assert check_whole(tmp_path) == REPORTS
