"""Pictures of the desk for docs/screenshots: `python -m tests.journeys.screenshots [FOLDER]`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page
from tests.journeys.browser import open_browser
from tests.journeys.desk import ROOT, running_desk
from tests.journeys.log_in import log_in

WIDTHS = {1280: 1000, 390: 1400}
ASKED = "?as_of=2021-11-18"


def take_screenshots(folder: Path) -> None:
    """Queue, review, board, person and figure at both widths."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        running_desk(Path(home), "--samples") as desk,
        open_browser() as browser,
    ):
        page = browser.new_page()
        log_in(page, desk)
        for name, address in _addresses(page, desk.url).items():
            for width, height in WIDTHS.items():
                page.set_viewport_size({"width": width, "height": height})
                page.goto(address)
                page.screenshot(path=folder / f"{name}-{width}.png")


def _addresses(page: Page, url: str) -> dict[str, str]:
    page.goto(f"{url}/?show=all")
    review = page.locator(".queue h2 a").first.get_attribute("href")
    page.goto(f"{url}/people/?q=kem sokha")
    person = page.locator(".people h2 a").first.get_attribute("href")
    return {
        "queue": f"{url}/?show=all",
        "review": f"{url}{review}",
        "board": f"{url}/board/{ASKED}",
        "person": f"{url}{person}{ASKED}",
        "figure": f"{url}/figures/{ASKED}&figure=held",
    }


if __name__ == "__main__":
    take_screenshots(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots")
