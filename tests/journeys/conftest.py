"""A desk of its own and a real browser for each journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect
from tests.journeys.browser import open_browser
from tests.journeys.desk import Desk, running_desk

# A busy machine answers late; what never comes still fails.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, once for all journeys."""
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A fresh register with three reports, served. Depends on the browser so that none is filled in vain."""
    with running_desk(Path(tmp_path_factory.mktemp("home"))) as desk:
        yield desk


def _is_complaint(line: ConsoleMessage) -> bool:
    """Errors and broken policies, not the browser's note that a page was answered with a 4xx as it should be."""
    return line.type == "error" and "the server responded with a status of 4" not in line.text


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh browser profile; a journey that makes the console complain fails."""
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB", timezone_id="UTC")
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if _is_complaint(line) else None)
    yield page
    context.close()
    assert complaints == []
