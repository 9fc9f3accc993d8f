"""The report page: origin, captures, text."""

from django.urls import reverse
from tests.desk import cast

from habeas.register import lookup


def _page(client, report):
    return client.get(reverse("report", args=[report.sha256])).content.decode()


def test_it_works(ana, news):
    page = _page(ana, news)
    assert "The Courier" in page
    assert "18 November 2021" in page
    assert news.sha256 in page
    assert "Between 5 and 12 November, Kandara released twelve land campaigners on bail." in page


def test_each_capture_is_logged(ana, news):
    cast.add_news()
    assert len(lookup.captures(news.sha256)) == 2
    assert _page(ana, news).count("20 November 2021, 09:00 UTC") == 2


def test_its_text_is_unmarked(ana, news):
    assert "<mark" not in _page(ana, news)
