"""Accepting a claim, with and without scripts, and saying who is meant."""

from django.urls import reverse
from tests.desk import cast

from habeas.register import lookup, record

HTMX = {"HX-Request": "true"}


def _claim(report, local_id):
    return next(row for row in lookup.claims(sha256=report.sha256) if row.claim.id == local_id)


def _accept(client, claim, data=None, headers=HTMX):
    return client.post(reverse("accept", args=[claim.id]), data or {}, headers=headers)


def test_it_works(ana, news):
    claim = _claim(news, "c1")
    response = _accept(ana, claim)
    assert response.status_code == 200
    accepted = lookup.claim(claim.id)
    assert accepted.state == "accepted"
    assert accepted.judgement.by == cast.DOCUMENTER
    assert [person.name for person in lookup.people()] == ["Sokha Prum"]


def test_the_answer_is_the_card_and_the_progress_not_the_page(ana, news):
    body = _accept(ana, _claim(news, "c1")).content.decode()
    assert 'data-state="accepted"' in body
    assert "1 of 7 claims decided" in body
    assert "<html" not in body


def test_without_scripts_the_page_comes_back_at_the_claim(ana, news):
    claim = _claim(news, "c1")
    response = _accept(ana, claim, headers={})
    assert response.url == f"{reverse('review', args=[news.sha256])}#claim-{claim.id}"


def test_a_name_that_one_person_bears_is_linked_by_default(ana, news):
    record.accept(_claim(news, "c1").id, by="ben")
    _accept(ana, _claim(news, "c2"))
    assert len(lookup.people()) == 1


def test_a_new_person_of_the_same_name_can_be_chosen(ana, news):
    record.accept(_claim(news, "c1").id, by="ben")
    _accept(ana, _claim(news, "c2"), {"person-0": "new"})
    assert len(lookup.people()) == 2


def test_of_two_people_of_one_name_one_must_be_chosen(ana, news):
    record.accept(_claim(news, "c1").id, by="ben")
    record.accept(_claim(news, "c2").id, by="ben", people={"Sokha Prum": None})
    claim = _claim(news, "c5")
    response = _accept(ana, claim)
    assert response.status_code == 422
    assert "choose one of them" in response.content.decode()
    assert lookup.claim(claim.id).state == "proposed"
    second = max(person.id for person in lookup.people())
    assert _accept(ana, claim, {"person-0": str(second)}).status_code == 200
    assert "conditions" in [event.type for event in lookup.case_file(second).events]


def test_without_scripts_the_choice_is_asked_for_on_a_page(ana, news):
    record.accept(_claim(news, "c1").id, by="ben")
    record.accept(_claim(news, "c2").id, by="ben", people={"Sokha Prum": None})
    response = _accept(ana, _claim(news, "c5"), headers={})
    assert response.status_code == 422
    assert "<html" in response.content.decode()


def test_a_person_of_another_name_cannot_be_slipped_in(ana, news, rearrest):
    record.accept(_claim(news, "c1").id, by="ben")
    record.accept(_claim(rearrest, "c1").id, by="ben")
    other = next(person.id for person in lookup.people() if person.name == "Arun Dela")
    claim = _claim(news, "c2")
    assert _accept(ana, claim, {"person-0": str(other)}).status_code == 422
    assert lookup.claim(claim.id).state == "proposed"
