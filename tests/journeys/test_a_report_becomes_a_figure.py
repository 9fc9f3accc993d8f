"""The journey that the desk is for: from a report to a figure, and back to what was known before."""

import datetime as dt
import time

import pytest
from playwright.sync_api import Page, expect
from tests.journeys.desk import Desk
from tests.journeys.log_in import log_in, open_report

pytestmark = pytest.mark.browser

ON = "2021-12-01"


def test_a_documenter_reviews_a_report_and_the_figure_follows(page: Page, desk: Desk) -> None:
    log_in(page, desk)
    open_report(page, "Court frees twelve land campaigners")
    expect(page.get_by_text("0 of 7 claims decided")).to_be_visible()
    _accept_three_by_keyboard(page)
    _expect_board(page, desk, "Sokha Prum", "between 5 November 2021 and 12 November 2021")
    _expect_figure(page, desk, "released", known=1)

    time.sleep(1.1)  # the page asks in whole seconds
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    time.sleep(1.1)

    page.goto(f"{desk.url}/?kind=event")
    open_report(page, "Court frees twelve land campaigners")
    _correct_the_release(page)
    _reject_by_keyboard(page)
    _expect_figure(page, desk, "released", known=0)
    _expect_figure(page, desk, "held", known=1)

    _ask_as_known_at(page, desk, before)
    expect(page.locator("#known")).to_have_text("1")
    expect(page.get_by_text("5 November 2021").first).to_be_visible()


def _accept_three_by_keyboard(page: Page) -> None:
    """The first three claims of the text; the desk goes on to the next by itself."""
    for done in (1, 2, 3):
        expect(page.locator(".card.current h3")).to_contain_text(f"Claim {done}:")
        page.keyboard.press("a")
        expect(page.get_by_text(f"{done} of 7 claims decided")).to_be_visible()
    expect(page.locator(".card.current h3")).to_contain_text("Claim 4:")
    expect(page.locator(".card.s-accepted")).to_have_count(3)


def _correct_the_release(page: Page) -> None:
    """By mouse: the release was only planned, the form says at first with words the report lacks."""
    card = page.locator(".card", has=page.get_by_role("heading", name="Claim 3: Release (bail)"))
    card.get_by_role("link", name="Correct").click()
    form = page.get_by_role("form", name="Correct claim 3")
    form.get_by_label("Where").fill("Atlantis")
    form.get_by_role("button", name="Save the correction").click()
    expect(form.get_by_text("“Atlantis” is not in the report. Use the report's own words.")).to_be_visible()
    form.get_by_label("Where").fill("")
    form.get_by_label("How the report says it").select_option("planned")
    form.get_by_label("Why you correct it").fill("The court only announced it")
    form.get_by_role("button", name="Save the correction").click()
    expect(page.get_by_role("heading", name="Claim 3: Release (bail), planned")).to_be_visible()
    expect(page.locator(".card.replaced")).to_have_count(1)
    expect(page.get_by_text("3 of 7 claims decided")).to_be_visible()


def _reject_by_keyboard(page: Page) -> None:
    expect(page.locator(".card.current h3")).to_contain_text("Claim 3: Release (bail), planned")
    page.keyboard.press("j")
    expect(page.locator(".card.current h3")).to_contain_text("union leader")
    page.keyboard.press("r")
    expect(page.get_by_text("4 of 7 claims decided")).to_be_visible()
    expect(page.locator(".card.s-rejected h3")).to_contain_text("union leader")


def _expect_board(page: Page, desk: Desk, name: str, since: str) -> None:
    page.goto(f"{desk.url}/board/?as_of={ON}")
    expect(page.get_by_role("row", name=name)).to_contain_text(since)


def _expect_figure(page: Page, desk: Desk, figure: str, known: int) -> None:
    page.goto(f"{desk.url}/figures/?figure={figure}&as_of={ON}")
    expect(page.locator("#known")).to_have_text(str(known))


def _ask_as_known_at(page: Page, desk: Desk, moment: dt.datetime) -> None:
    page.goto(f"{desk.url}/figures/?figure=released&as_of={ON}")
    page.get_by_label("As we knew it on").fill(moment.date().isoformat())
    page.get_by_label("At (UTC)").fill(f"{moment:%H:%M:%S}")
    page.get_by_role("button", name="Show").click()
