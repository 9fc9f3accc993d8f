"""The headers and the markup: nothing from elsewhere, nothing inline, nothing kept in caches."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from tests.desk import cast
from tests.desk.test_every_page import PAGES

INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", re.IGNORECASE)
ELSEWHERE = re.compile(r"""(?:src|href|action)=["'](?:https?:)?//""", re.IGNORECASE)


def test_the_policy_allows_only_what_the_desk_serves(ana):
    policy = ana.get(reverse("queue"))["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy


def test_no_page_says_where_its_reader_goes_or_stays_in_a_cache(ana):
    response = ana.get(reverse("queue"))
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert "no-store" in response["Cache-Control"]


def test_cookies_are_out_of_the_reach_of_scripts_and_other_sites(stranger):
    get_user_model().objects.create_user(cast.DOCUMENTER, password=cast.PASSWORD)
    response = stranger.post(reverse("account_login"), {"login": cast.DOCUMENTER, "password": cast.PASSWORD})
    session, token = response.cookies["sessionid"], response.cookies["csrftoken"]
    assert (session["httponly"], token["httponly"]) == (True, True)
    assert (session["samesite"], token["samesite"]) == ("Lax", "Strict")
    assert session["max-age"] == ""


@pytest.mark.parametrize("name", [*PAGES, "review", "report", "correct", "account_login"])
def test_pages_have_nothing_inline_and_nothing_from_elsewhere(ana, news, name):
    arguments = {"review": [news.sha256], "report": [news.sha256], "correct": [1]}.get(name, [])
    if name == "correct":
        arguments = [ana.get(reverse("review", args=[news.sha256])).context["cards"][0].record.id]
    if name == "account_login":
        ana.logout()
    page = ana.get(reverse(name, args=arguments)).content.decode()
    assert not INLINE.search(page)
    assert not ELSEWHERE.search(page)


def test_other_hosts_are_refused(ana):
    assert ana.get(reverse("queue"), headers={"host": "evil.example"}).status_code == 400
