"""A real browser: Chromium, found by HABEAS_CHROMIUM, the usual path, or the search path."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str | None:
    """The browser's path, None where there is none."""
    named = os.environ.get("HABEAS_CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    usual = Path("/usr/bin/chromium")
    return str(usual) if usual.exists() else shutil.which("chromium") or shutil.which("chromium-browser")


@contextlib.contextmanager
def open_browser() -> Iterator[Browser]:
    """Chromium until the block ends. Without one the test fails, unless HABEAS_NO_BROWSER=1 asks to skip."""
    if os.environ.get("HABEAS_NO_BROWSER") == "1":
        pytest.skip("HABEAS_NO_BROWSER=1: the journeys in a real browser were NOT run")
    path = find_chromium()
    if path is None:
        pytest.fail("no Chromium found: install it (apt install chromium), name it by HABEAS_CHROMIUM, "
                    "or leave these tests out with HABEAS_NO_BROWSER=1")  # fmt: skip
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()
