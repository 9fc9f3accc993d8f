"""Cold and warm: clone this checkout into a new folder and time `./habeas demo --no-serve` twice.

Cold includes making the environment from the locks; the package cache of this machine may be warm, which the
last line says. A stated limit stands beside: ten minutes cold, fifteen seconds warm.
"""

import os
import pathlib
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLD_LIMIT, WARM_LIMIT = 600.0, 15.0


def timed(command: list[str], folder: pathlib.Path, **extra: str) -> float:
    began = time.monotonic()
    done = subprocess.run(command, cwd=folder, env={**os.environ, **extra}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} left with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return time.monotonic() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone, home = pathlib.Path(folder) / "habeas", str(pathlib.Path(folder) / "register")
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        demo = ["./habeas", "demo", "--no-serve", "--home", home]
        fresh_cache = {"UV_CACHE_DIR": str(pathlib.Path(folder) / "cache")}
        cold = timed(demo, clone, **fresh_cache)
        warm = timed(demo, clone)
        offline = timed(demo, clone, UV_OFFLINE="1", PIP_NO_INDEX="1")
    print(f"cold     {cold:6.1f} s   {cold / COLD_LIMIT:5.2f} of the limit of {COLD_LIMIT:.0f} s (empty package cache)")
    print(f"warm     {warm:6.1f} s   {warm / WARM_LIMIT:5.2f} of the limit of {WARM_LIMIT:.0f} s")
    print(f"offline  {offline:6.1f} s   with package indexes forbidden")


if __name__ == "__main__":
    main()
