"""Writers and readers at once: nobody waits in vain, nothing is lost, and every answer is that of its moment.

The long form, four writers and eight readers for a minute, is bench/writers_and_readers.py.
"""

import subprocess
import sys
import time

import pytest
from bench.safety.crowd import crowd
from bench.safety.databases import register_on
from tests.register.programs import ROOT, environment

# Everything that takes its time is done beforehand, so that all of them look for the tables at once.
SET_UP = (
    "import django, sys, time; django.setup(); import django.core.management.commands.migrate\n"
    "from habeas.register import lookup, record; print('ready', flush=True)\n"
    "time.sleep(max(0, float(sys.stdin.readline()) - time.time())); record.set_up(); print(lookup.count_claims())"
)


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_crowd_fails_loses_and_changes_nothing(database):
    with register_on(database) as place:
        done = crowd(place, writers=2, readers=1, seconds=4, sample=20)
    assert done.clean, done
    assert done.acknowledged
    assert done.asked_again > 0


def test_several_may_meet_a_new_register_at_once(tmp_path):
    where = environment(tmp_path / "home")
    pipe = subprocess.PIPE
    words = {"cwd": ROOT, "env": where, "stdin": pipe, "stdout": pipe, "stderr": pipe, "text": True}
    children = [subprocess.Popen([sys.executable, "-c", SET_UP], **words) for _ in range(3)]
    assert [child.stdout.readline() for child in children] == ["ready\n"] * 3
    at_once = f"{time.time() + 0.3}\n"
    told = [child.communicate(at_once, timeout=120) for child in children]
    assert [(child.returncode, out) for child, (out, _) in zip(children, told, strict=True)] == [(0, "0\n")] * 3, told
