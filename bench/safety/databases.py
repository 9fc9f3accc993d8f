"""A register on SQLite or PostgreSQL for a program, and the processes that use it."""

import contextlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import psutil

ROOT = Path(__file__).resolve().parents[2]
_SET_UP = "import django; django.setup()"
# Models can only be imported once Django is set up.
_PROGRAM = f"{_SET_UP}; import runpy, sys; runpy.run_module(sys.argv.pop(1), run_name='__main__')"


Rows = Sequence[dict[str, Any]]


@dataclass
class Place:
    """Where a register is kept: its environment, a folder for notes, and the server, if it has one."""

    env: dict[str, str]
    notes: Path
    server: Any = None

    def start(self, program: str, *words: object) -> "subprocess.Popen[str]":
        """Start a program of this folder on the register."""
        command = [sys.executable, "-c", _PROGRAM, f"bench.safety.{program}", *map(str, words)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=ROOT, env=self.env, stdin=pipe, stdout=pipe, stderr=pipe, text=True)

    def look(self, acknowledged: Rows, answers: Rows = (), sample: int = 0) -> Any:
        """What `afterwards` says."""
        words = [self._note("acknowledged", acknowledged)]
        words += [self._note("answers", answers), sample] if answers else []
        looking = self.start("afterwards", *words)
        told, problems = looking.communicate()
        if looking.returncode:
            raise SystemExit(f"looking at the register afterwards failed:\n{problems[-3000:]}")
        return json.loads(told)

    def _note(self, name: str, rows: Rows) -> Path:
        path = self.notes / name
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return path

    def set_up(self) -> None:
        """Make the tables."""
        words = f"{_SET_UP}; from habeas.register import record; record.set_up()"
        subprocess.run([sys.executable, "-c", words], cwd=ROOT, env=self.env, check=True)

    def kill_server(self) -> None:
        """SIGKILL to the server and each process of it, then start it again on what it left."""
        process = self.server.get_postmaster_info().process
        for one in [process, *process.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        process.wait()
        _wait_until_ready(self.server)


@contextlib.contextmanager
def register_on(database: str) -> Iterator[Place]:
    """A new register on `sqlite` or `postgresql`, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="habeas-safety-") as folder:
        home = Path(folder) / "home"
        if database == "sqlite":
            place = Place(_environment(home, ""), Path(folder))
            place.set_up()
            yield place
            return
        with _postgresql() as server:
            host = urlencode({"host": server.get_uri().partition("host=")[2]}, safe="/")
            place = Place(_environment(home, f"postgres://postgres@/register?{host}"), Path(folder), server)
            place.set_up()
            yield place


def _wait_until_ready(server: Any) -> None:
    """Start the server and wait for it: pgserver itself gives a recovery ten seconds, too few on a busy machine."""
    for _ in range(60):
        with contextlib.suppress(subprocess.TimeoutExpired, AssertionError):
            server.ensure_postgres_running()
            return
        time.sleep(1)
    raise SystemExit("PostgreSQL did not come back within a minute")


@contextlib.contextmanager
def _postgresql() -> Iterator[Any]:
    """A PostgreSQL from its wheel, as durable as it is by default."""
    with tempfile.TemporaryDirectory() as runtime:
        os.environ.setdefault("XDG_RUNTIME_DIR", runtime)  # pgserver asks for it when it is imported
        pgserver = importlib.import_module("pgserver")
        # Root's PostgreSQL runs as another user, to whom most folders are closed.
        folder = Path(tempfile.mkdtemp(prefix="habeas-postgresql-"))
        server = pgserver.get_server(folder, cleanup_mode="stop")
        server.psql("create database register;")
        try:
            yield server
        finally:
            server.cleanup()
            shutil.rmtree(folder)


def _environment(home: Path, database_url: str) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "habeas.register.settings",
        "HABEAS_HOME": str(home),
        "HABEAS_DATABASE_URL": database_url,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        "OMP_NUM_THREADS": "1",
    }
