"""A PostgreSQL for those tests that ask for one."""

import importlib
import shutil
import tempfile
from pathlib import Path
from urllib.parse import urlencode

import pytest
from tests.register.programs import environment


@pytest.fixture(scope="session")
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
