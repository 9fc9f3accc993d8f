"""When something goes wrong the page says what to do, and gives nothing away."""

import logging

import pytest
from django.test import Client
from django.urls import reverse

from habeas.desk.nameless_log import NamelessFormatter
from habeas.register import lookup

NOBODY = "0" * 64


@pytest.mark.parametrize(
    "address", [f"/reports/{NOBODY}/", f"/reports/{NOBODY}/review/", "/people/4711/", "/claims/4711/"]
)
def test_what_is_not_there_is_not_found(ana, address):
    response = ana.get(address)
    assert response.status_code == 404
    assert "Traceback" not in response.content.decode()
    assert "is not in the register" in response.content.decode()


def test_an_unknown_page_is_not_found_and_does_not_name_the_others(ana):
    response = ana.get("/nothing/")
    assert response.status_code == 404
    assert "urls" not in response.content.decode()


def test_htmx_gets_a_line_rather_than_a_page(ana):
    response = ana.get("/claims/4711/", headers={"HX-Request": "true"})
    assert response.status_code == 404
    assert "<html" not in response.content.decode()


def test_what_the_register_refuses_is_a_400_with_its_reason(ana, news):
    claim = lookup.claims(sha256=news.sha256)[0]
    response = ana.get(reverse("figure") + "?figure=nonsense")
    assert response.status_code == 400
    assert "nonsense" in response.content.decode()
    assert lookup.claim(claim.id).state == "proposed"


def test_a_form_from_elsewhere_is_refused(ana, news):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ana.cookies
    claim = lookup.claims(sha256=news.sha256)[0]
    response = strict.post(reverse("accept", args=[claim.id]))
    assert response.status_code == 403
    assert "reload the page" in response.content.decode()
    assert lookup.claim(claim.id).state == "proposed"


def test_a_fault_of_ours_shows_no_traceback(ana, monkeypatch):
    def fail(wanted):
        raise RuntimeError("Sokha Prum is in this message")

    monkeypatch.setattr("habeas.desk.queue.views.queue_rows", fail)
    ana.raise_request_exception = False
    response = ana.get(reverse("queue"))
    assert response.status_code == 500
    assert "A fault of ours" in response.content.decode()
    assert "Sokha" not in response.content.decode()


def test_a_logged_error_keeps_its_place_and_loses_its_words():
    try:
        raise ValueError("Sokha Prum is in this message")
    except ValueError as error:
        record = logging.LogRecord(
            "desk", logging.ERROR, __file__, 1, "it failed", (), (type(error), error, error.__traceback__)
        )
    line = NamelessFormatter().format(record)
    assert "ValueError" in line
    assert "test_errors.py" in line
    assert "Sokha" not in line


@pytest.mark.parametrize("name", ["accept", "reject", "unsure"])
def test_nothing_is_decided_by_following_a_link(ana, news, name):
    claim = lookup.claims(sha256=news.sha256)[0]
    assert ana.get(reverse(name, args=[claim.id])).status_code == 405
    assert lookup.claim(claim.id).state == "proposed"
