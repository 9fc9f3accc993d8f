"""axe finds nothing on any page, on a desk and on a phone, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.journeys.desk import Desk
from tests.journeys.log_in import NEW_PASSWORD, log_in, open_report

pytestmark = pytest.mark.browser

SCREENS = [(1280, 900, "light"), (390, 844, "dark")]
ASKED = "?as_of=2021-12-01&with_proposed=on"


def test_every_page_is_without_violations(page: Page, desk: Desk) -> None:
    page.goto(desk.url)
    faults = _faults(page, "log in")
    log_in(page, desk)
    for name, address in _addresses(page, desk.url).items():
        page.goto(address)
        faults += _faults(page, name)
    assert faults == []


def test_the_correction_form_and_the_help_are_without_violations(page: Page, desk: Desk) -> None:
    _come_in(page, desk)
    page.goto(f"{desk.url}/")
    open_report(page, "Court frees twelve land campaigners")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="By keyboard")).to_be_visible()
    faults = _faults(page, "help")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="By keyboard")).to_be_hidden()
    page.keyboard.press("j")
    expect(page.get_by_role("article", name="Claim 2: Arrest")).to_be_focused()
    page.keyboard.press("c")
    expect(page.get_by_role("form", name="Correct claim 2")).to_be_visible()
    faults += _faults(page, "correct")
    assert faults == []


def test_no_page_is_wider_than_a_phone(page: Page, desk: Desk) -> None:
    _come_in(page, desk)
    page.set_viewport_size({"width": 390, "height": 844})
    for name, address in _addresses(page, desk.url).items():
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, name


def _come_in(page: Page, desk: Desk) -> None:
    """Log in with the password that the first test of this file chose."""
    page.goto(desk.url)
    page.get_by_label("Username").fill(desk.username)
    page.get_by_label("Password").fill(NEW_PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Reports", level=1)).to_be_visible()


def _faults(page: Page, name: str) -> list[str]:
    found = []
    for width, height, scheme in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        for fault in Axe().run(page).response["violations"]:
            where = "; ".join(str(node["target"]) for node in fault["nodes"][:3])
            found.append(f"{name} at {width}, {scheme}: {fault['id']} {fault['help']} {where}")
    return found


def _addresses(page: Page, url: str) -> dict[str, str]:
    page.goto(f"{url}/?show=all")
    review = page.locator(".queue h2 a").first.get_attribute("href") or ""
    page.goto(f"{url}/board/{ASKED}")
    person = page.locator("table a").first.get_attribute("href") or ""
    return {
        "queue": f"{url}/?show=all",
        "empty queue": f"{url}/?kind=figure&confidence=0.9",
        "review": f"{url}{review}",
        "report": f"{url}{review.removesuffix('review/')}",
        "correct": f"{url}/claims/1/correct/",
        "add": f"{url}{review.removesuffix('review/')}add/event/",
        "board": f"{url}/board/{ASKED}",
        "person": f"{url}{person}",
        "people": f"{url}/people/",
        "figure": f"{url}/figures/{ASKED}&figure=released",
        "contradictions": f"{url}/contradictions/",
        "security": f"{url}/account/security/",
        "change password": f"{url}/account/password/change/",
        "not found": f"{url}/nothing/",
    }
