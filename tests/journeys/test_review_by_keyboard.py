"""Keys pressed faster than the browser paints are all heard."""

import pytest
from playwright.sync_api import Page, expect
from tests.journeys.desk import Desk
from tests.journeys.log_in import log_in, open_report

pytestmark = pytest.mark.browser

# One task of the browser: nothing is painted between the keys, so the focus is where each key left it.
PRESS_AT_ONCE = """keys => keys.forEach(
    key => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true})))"""


def test_a_key_right_after_the_help_is_closed_is_heard(page: Page, desk: Desk) -> None:
    log_in(page, desk)
    page.goto(f"{desk.url}/")
    open_report(page, "Court frees twelve land campaigners")
    page.evaluate(PRESS_AT_ONCE, ["?", "Escape", "j"])
    expect(page.get_by_role("dialog", name="By keyboard")).to_be_hidden()
    expect(page.get_by_role("article", name="Claim 2: Arrest")).to_be_focused()
