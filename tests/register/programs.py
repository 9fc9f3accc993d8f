"""Programs that use a register of their own, in a process of their own."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Models can only be imported once Django is set up.
_SET_UP = "import django, runpy, sys; django.setup(); runpy.run_module(sys.argv.pop(1), run_name='__main__')"


def command(module, *words):
    """The command that runs a module of the tests after Django's set-up."""
    return [sys.executable, "-c", _SET_UP, module, *words]


def environment(home, database_url=""):
    """The environment of a process that uses the register in that folder."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "habeas.register.settings",
        "HABEAS_HOME": str(home),
        "HABEAS_DATABASE_URL": database_url,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }
