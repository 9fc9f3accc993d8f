"""The same register on PostgreSQL: every test of this folder again, and the same answers to the same histories.

A real PostgreSQL is started from a wheel (pgserver), as any user, with nothing installed. The tests run again in
a process of their own, because a database is a process's setting; their output is shown when one fails.
"""

import importlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlencode

import pytest
from tests.register.answers import answers
from tests.register.programs import ROOT, command, environment

HISTORIES = 12


@pytest.fixture(scope="module")
def postgresql(tmp_path_factory):
    """The environment of a process that uses a fresh PostgreSQL."""
    with pytest.MonkeyPatch.context() as patch:
        # pgserver asks for it when imported, and warns where a machine has none.
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        pgserver = importlib.import_module("pgserver")
    # Root's PostgreSQL runs as another user, to whom pytest's own folders are closed.
    folder = Path(tempfile.mkdtemp(prefix="habeas-postgresql-"))
    server = pgserver.get_server(folder, cleanup_mode="stop")
    server.psql("alter system set fsync = off; select pg_reload_conf(); create database register;")
    host = urlencode({"host": server.get_uri().partition("host=")[2]}, safe="/")
    yield environment(tmp_path_factory.mktemp("home"), f"postgres://postgres@/register?{host}")
    server.cleanup()
    shutil.rmtree(folder)


def run(words, environment):
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)


def test_every_test_of_the_register_passes_on_postgresql(postgresql, capsys):
    words = ["-m", "pytest", "tests/register", "-q", "-p", "no:cacheprovider", "--ignore", __file__]
    ran = run([sys.executable, *words, "-k", "not sqlite"], postgresql)
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert int(passed[1]) > 150
    with capsys.disabled():
        print(f" [PostgreSQL: {passed[0]}]", end="")


@pytest.mark.django_db
def test_random_histories_give_the_same_answers_on_postgresql_and_here(postgresql):
    ran = run(command("tests.register.answers", str(HISTORIES)), postgresql)
    assert ran.returncode == 0, ran.stderr[-2000:]
    here = json.loads(json.dumps(answers(range(HISTORIES))))
    assert json.loads(ran.stdout) == here
    assert any(one["cases"] for one in here)
    assert any(one["contradictions"] for one in here)
