"""Where a measured register lies: a folder, and SQLite in it or a PostgreSQL of the wheel, started for the run."""

import argparse
import contextlib
import importlib
import os
import pathlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from urllib.parse import urlencode

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATABASES = ("sqlite", "postgresql")


def options(description: str, people: int) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--people", type=int, default=people, help="people of the synthetic register")
    parser.add_argument("--copies", type=int, default=0, help="so many copies more, other names, later moments")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=(*DATABASES, "both"), default="both")
    parser.add_argument("--folder", type=pathlib.Path, help="keep the registers here, and use those that are here")
    parser.add_argument("--inside", help=argparse.SUPPRESS)  # this process measures: Django is set up for one database
    return parser


@contextlib.contextmanager
def environment(database: str, folder: pathlib.Path) -> Iterator[dict[str, str]]:
    """The environment of a process that uses the register in that folder, on that database."""
    home = folder / database
    given = {"HABEAS_HOME": str(home), "DJANGO_SETTINGS_MODULE": "habeas.register.settings", "OMP_NUM_THREADS": "1",
             "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}  # fmt: skip
    if database == "sqlite":
        yield {**os.environ, **given, "HABEAS_DATABASE_URL": ""}
        return
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    pgserver = importlib.import_module("pgserver")
    store = folder / "cluster"
    fresh = not store.exists()
    server = pgserver.get_server(store, cleanup_mode="stop")
    if fresh:
        server.psql("create database register;")
        server.psql("alter system set shared_buffers = '1GB'; alter system set max_wal_size = '4GB';")
        server.cleanup()
        server = pgserver.get_server(store, cleanup_mode="stop")
    host = urlencode({"host": server.get_uri().partition("host=")[2]}, safe="/")
    try:
        yield {**os.environ, **given, "HABEAS_DATABASE_URL": f"postgres://postgres@/register?{host}"}
    finally:
        server.cleanup()


def run_inside(script: str, asked: argparse.Namespace, folder: pathlib.Path) -> None:
    """Run the script again for each database, with Django set up for it."""
    for database in DATABASES if asked.database == "both" else (asked.database,):
        with environment(database, folder) as given:
            words = [sys.executable, script, *sys.argv[1:], "--inside", database]
            done = subprocess.run(words, env=given, check=False)
        if done.returncode:
            raise SystemExit(done.returncode)


@contextlib.contextmanager
def measured(script: str, asked: argparse.Namespace) -> Iterator[pathlib.Path]:
    """The folder of the registers after the script has measured them: the one asked for, else one for this run."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.folder or pathlib.Path(temporary)
        folder.mkdir(exist_ok=True)
        run_inside(script, asked, folder)
        yield folder


def size_of(folder: pathlib.Path) -> int:
    """The bytes of all files in it."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def percentile(values: list[float], part: float) -> float:
    """The value below which that part of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def limit_line(what: str, value: float, limit: float, unit: str = "ms") -> str:
    """The figure beside its limit, as a ratio."""
    return f"  {what:<52}{value:>10,.1f} {unit}  {value / limit:6.2f} of the limit of {limit:,g} {unit}"
