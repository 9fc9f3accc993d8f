"""Rejecting a claim, and leaving one unsure: both stay, neither counts."""

import pytest
from django.urls import reverse
from tests.desk import cast

from habeas.register import lookup, record


@pytest.mark.parametrize(("name", "state"), [("reject", "rejected"), ("unsure", "unsure")])
def test_it_works(ana, news, name, state):
    claim = lookup.claims(sha256=news.sha256)[0]
    ana.post(reverse(name, args=[claim.id]), {"reason": "seen in the court paper"})
    judged = lookup.claim(claim.id)
    assert (judged.state, judged.judgement.by) == (state, cast.DOCUMENTER)
    assert judged.judgement.reason == "seen in the court paper"
    assert lookup.people() == ()


def test_what_was_accepted_can_be_rejected_and_its_facts_end(ana, news):
    claim = lookup.claims(sha256=news.sha256)[0]
    record.accept(claim.id, by="ben")
    ana.post(reverse("reject", args=[claim.id]))
    assert lookup.claim(claim.id).state == "rejected"
    assert lookup.events() == ()
    assert [row.verdict for row in lookup.claim_history(claim.id)] == ["accepted", "rejected"]


def test_a_rejected_claim_stays_on_the_page_and_can_still_be_accepted(ana, news):
    claim = lookup.claims(sha256=news.sha256)[0]
    ana.post(reverse("reject", args=[claim.id]))
    page = ana.get(reverse("review", args=[news.sha256])).content.decode()
    assert f'id="claim-{claim.id}"' in page
    assert reverse("accept", args=[claim.id]) in page
