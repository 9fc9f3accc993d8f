"""The way in, as a person goes it."""

from playwright.sync_api import Page, expect
from tests.journeys.desk import Desk

NEW_PASSWORD = "a new and long enough phrase"


def log_in(page: Page, desk: Desk) -> None:
    """Log in with the one-time password and choose another, as the desk asks."""
    page.goto(desk.url)
    page.get_by_label("Username").fill(desk.username)
    page.get_by_label("Password").fill(desk.password)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Change your password")).to_be_visible()
    page.get_by_label("Old password").fill(desk.password)
    page.get_by_label("New password:", exact=True).fill(NEW_PASSWORD)
    page.get_by_label("New password confirmation").fill(NEW_PASSWORD)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_role("heading", name="Reports", level=1)).to_be_visible()


def open_report(page: Page, title: str) -> None:
    """Open a report from the queue and wait until its page listens to the keyboard."""
    page.get_by_role("link", name=title).click()
    expect(page.locator(".card.current")).to_be_visible()
