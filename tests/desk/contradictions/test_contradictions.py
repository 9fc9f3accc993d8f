"""Contradictions, side by side."""

from django.urls import reverse


def _page(client):
    return client.get(reverse("contradictions")).content.decode()


def test_it_works(ana, news):
    page = _page(ana)
    assert "environmental activist" in page
    assert "union leader" in page
    assert page.count('class="claim s-proposed"') >= 2


def test_accepted_and_proposed_claims_stand_beside_each_other_with_their_state(ana, decided, reply):
    page = _page(ana)
    assert "badge s-accepted" in page


def test_agreement_is_told(ana, rearrest):
    assert "No two claims in the register disagree." in _page(ana)
