"""`./habeas test`: get what the tests need (a browser; PostgreSQL comes as a wheel), then run all of them.

Words after `test` go to pytest. A browser that cannot be had is a failure that names the way out, never a skip.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """A Chromium on this machine: HABEAS_CHROMIUM, one on the PATH, or Playwright's own."""
    named = os.environ.get("HABEAS_CHROMIUM")
    if named and pathlib.Path(named).exists():
        return named
    on_path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if on_path:
        return on_path
    cache = pathlib.Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or pathlib.Path.home() / ".cache" / "ms-playwright")
    return next((str(path) for path in sorted(cache.glob("chromium-*/chrome-linux*/chrome"))), None)


def install_browser() -> None:
    """By apt where this is root on a Debian, else by Playwright's own download."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("habeas test: installing Debian's chromium; this happens once", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
                       env=quiet, check=False, stdout=subprocess.DEVNULL)  # fmt: skip
        if find_browser():
            return
    print("habeas test: asking Playwright for its Chromium", flush=True)
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main(words: list[str]) -> int:
    browser = find_browser()
    if not browser:
        install_browser()
        browser = find_browser()
    if not browser:
        print("habeas test: no Chromium: install one (Debian: apt install chromium) or set HABEAS_CHROMIUM to it",
              file=sys.stderr)  # fmt: skip
        return 1
    os.environ["HABEAS_CHROMIUM"] = browser
    command = [sys.executable, "-m", "pytest", *words]
    with tempfile.TemporaryDirectory() as home:  # no test opens the user's own register
        return subprocess.run(command, cwd=ROOT, env={**os.environ, "HABEAS_HOME": home}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
