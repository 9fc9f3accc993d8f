"""A desk that really runs: a register of its own, served by `habeas.desk.serve` in another process."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SERVE = "import sys, django; django.setup(); from habeas.desk.serve import serve; serve(int(sys.argv[1]))"


@dataclass(frozen=True)
class Desk:
    """Where the desk is, and the one-time password of its user."""

    url: str
    username: str
    password: str


@contextlib.contextmanager
def running_desk(home: Path, *arguments: str) -> Iterator[Desk]:
    """Fill a register in `home` (arguments go to tests.journeys.prepare) and serve it until the block ends."""
    environ = os.environ | {
        "HABEAS_HOME": str(home),
        "HABEAS_DATABASE_URL": "",
        "DJANGO_SETTINGS_MODULE": "habeas.desk.settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        "OMP_NUM_THREADS": "1",
    }
    prepared = subprocess.run(
        [sys.executable, "-m", "tests.journeys.prepare", *arguments],
        env=environ, cwd=ROOT, check=True, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    username, password = prepared.stdout.split()[-2:]
    port = _free_port()
    with (home / "desk.log").open("wb") as log:
        server = subprocess.Popen([sys.executable, "-c", SERVE, str(port)], env=environ, cwd=ROOT, stderr=log)
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(f"{url}/health/", server)
            yield Desk(url, username, password)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError(f"the desk stopped with {server.returncode} before it answered")
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            if urllib.request.urlopen(address, timeout=5).status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError("the desk did not answer within a minute")
