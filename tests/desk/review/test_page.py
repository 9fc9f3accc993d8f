"""The review page itself."""

import re

from django.urls import reverse
from tests.desk import cast

from habeas.register import lookup, record


def _page(client, report):
    return client.get(reverse("review", args=[report.sha256]))


def test_it_works(ana, news):
    page = _page(ana, news).content.decode()
    assert "Court frees twelve land campaigners" in page
    assert "0 of 7 claims decided" in page
    assert page.count("data-claim-card") == 7


def test_claims_are_numbered_in_the_order_of_the_text(ana, news):
    cards = _page(ana, news).context["cards"]
    starts = [min(words.start for words in card.record.claim.evidence) for card in cards]
    assert starts == sorted(starts)
    assert [card.number for card in cards] == list(range(1, 8))


def test_the_text_is_whole_and_marked(ana, news):
    page = _page(ana, news).content.decode()
    article = page[page.index('<article id="text"') : page.index("</article>")]
    bare = re.sub(r"<sup.*?</sup>|<span class=\"part-name\".*?</span>|<[^>]+>", "", article)
    assert "".join(bare.split()) == "".join(lookup.report(news.sha256).text.split())
    for row in lookup.claims(sha256=news.sha256):
        assert f'data-claim="{row.id}"' in article


def test_the_text_carries_its_language_and_direction(ana, news):
    assert '<article id="text" class="report-text" lang="en" dir="ltr"' in _page(ana, news).content.decode()


def test_what_a_report_says_is_never_markup(ana):
    hostile = cast.add_hostile()
    page = _page(ana, hostile).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert not [tag for tag in ("<script>", "<i>", "<u>", "<b>") if tag in page]


def test_a_correction_keeps_the_number_of_what_it_corrects(ana, news):
    old = _page(ana, news).context["cards"][2].record
    record.correct(old.id, old.claim.model_copy(update={"confidence": 1.0}), by="ben")
    cards = _page(ana, news).context["cards"]
    assert [(card.number, card.is_replaced) for card in cards if card.number == 3] == [(3, True), (3, False)]
    assert _page(ana, news).context["progress"].total == 7


def test_a_known_name_can_be_linked_or_made_new(ana, news):
    record.accept(next(row.id for row in lookup.claims() if row.claim.id == "c1"), by="ben")
    page = _page(ana, news).content.decode()
    assert "a new person of the same name" in page


def test_the_next_report_to_decide_is_a_link_away(ana, news, reply):
    assert reverse("review", args=[reply.sha256]) in _page(ana, news).content.decode()
