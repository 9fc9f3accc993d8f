"""The tests of a folder that use a database, again on PostgreSQL, in a process of theirs: a database is its setting."""

import re
import subprocess
import sys

from tests.register.programs import ROOT


def passes_again(folder, environment, capsys, *, ignored=(), at_least):
    """Run the folder's tests there; all pass, at least so many, or what they wrote is shown."""
    words = ["-m", "pytest", folder, "-q", "-p", "no:cacheprovider", *(f"--ignore={one}" for one in ignored)]
    command = [sys.executable, *words, "-m", "django_db"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert int(passed[1]) >= at_least
    with capsys.disabled():
        print(f" [PostgreSQL: {passed[0]}]", end="")
