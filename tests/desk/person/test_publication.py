"""Whether a name may leave the register: decided with a reason, by a form, never by a link."""

import pytest
from django.urls import reverse

from habeas.register import lookup


@pytest.fixture
def address(decided) -> str:
    return reverse("publication", args=[lookup.people()[0].id])


def test_it_works(ana, address):
    response = ana.post(address, {"publish": "yes", "reason": "Consent of 3 May, for the UN submission"})
    assert response.status_code == 302
    assert lookup.people()[0].may_publish


def test_it_can_be_taken_back(ana, address):
    ana.post(address, {"publish": "yes", "reason": "Consent"})
    ana.post(address, {"publish": "no", "reason": "Consent withdrawn"})
    assert not lookup.people()[0].may_publish


@pytest.mark.parametrize("data", [{"publish": "yes"}, {"publish": "yes", "reason": "  "}, {"reason": "x"}, {}])
def test_without_a_reason_or_a_choice_nothing_is_decided(ana, address, data):
    response = ana.post(address, data)
    assert response.status_code == 422
    assert "This field is required" in response.content.decode()
    assert not lookup.people()[0].may_publish


def test_a_link_decides_nothing(ana, address):
    assert ana.get(address + "?publish=yes&reason=x").status_code == 405
    assert not lookup.people()[0].may_publish


def test_a_person_who_is_not_there_is_not_found(ana, decided):
    address = reverse("publication", args=[4711])
    assert ana.post(address, {"publish": "yes", "reason": "x"}).status_code == 404
