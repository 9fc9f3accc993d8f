"""What holds for every page: a stranger sees none of them, and each opens for whoever is logged in."""

import pytest
from django.urls import reverse

from habeas.register import lookup, record

PAGES = ["queue", "board", "people", "figure", "contradictions", "mfa_index", "account_change_password"]


@pytest.mark.parametrize("name", PAGES)
def test_it_opens_on_an_empty_register(ana, name):
    assert ana.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("name", PAGES)
def test_it_opens_on_a_register_in_use(ana, news, reply, rearrest, name):
    for claim in lookup.claims(state="proposed", sha256=news.sha256):
        record.accept(claim.id, by="ana")
    assert ana.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("name", PAGES)
def test_a_stranger_is_sent_to_the_log_in(stranger, name):
    response = stranger.get(reverse(name))
    assert response.status_code == 302
    assert response.url.startswith(reverse("account_login"))


def test_a_stranger_cannot_read_or_decide_anything(stranger, news):
    claim = lookup.claims(sha256=news.sha256)[0]
    for address in (reverse("review", args=[news.sha256]), reverse("report", args=[news.sha256])):
        assert stranger.get(address).status_code == 302
    for name in ("accept", "reject", "unsure", "correct"):
        assert stranger.post(reverse(name, args=[claim.id])).status_code == 302
    assert lookup.claim(claim.id).state == "proposed"


def test_health_needs_no_log_in_and_says_nothing(stranger):
    response = stranger.get(reverse("health"))
    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.parametrize("address", ["/account/signup/", "/account/password/reset/", "/account/email/", "/admin/"])
def test_there_is_no_other_way_in(ana, address):
    assert ana.get(address).status_code == 404
