"""Reconciliation on PostgreSQL: the tests of this folder that use a database, again, in a process of theirs."""

import re
import subprocess
import sys

from tests.register.conftest import postgresql
from tests.register.programs import ROOT

__all__ = ["postgresql"]


def test_every_test_of_this_folder_passes_on_postgresql(postgresql, capsys):
    words = ["-m", "pytest", "tests/figures/reconciling", "-q", "-p", "no:cacheprovider", "-m", "django_db"]
    command = [sys.executable, *words, f"--ignore={__file__}"]
    ran = subprocess.run(command, cwd=ROOT, env=postgresql, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert int(passed[1]) >= 12
    with capsys.disabled():
        print(f" [PostgreSQL: {passed[0]}]", end="")
