"""A person's page: every fact opens into the words it stands on."""

import pytest
from django.urls import reverse

from habeas.register import lookup, record


@pytest.fixture
def address(decided) -> str:
    return reverse("person", args=[lookup.people()[0].id])


def test_it_works(ana, address):
    page = ana.get(address + "?as_of=2021-12-01").content.decode()
    assert "Sokha Prum" in page
    assert "Released, charges pending" in page
    assert "<svg" in page


def test_every_event_shows_its_words_and_its_report(ana, address, decided):
    page = ana.get(address).content.decode()
    assert "Police arrested Sokha Prum on 2 August 2021 in Old Harbour." in page
    assert f"{reverse('review', args=[decided.sha256])}#claim-" in page


def test_episodes_charges_and_conditions_are_there(ana, address):
    case = ana.get(address).context["case"]
    assert len(case.episodes) == 1
    assert [charge.offence for charge in case.charges] == ["incitement"]
    assert {duty.words for duty in case.conditions} == {
        "must report to the police each month",
        "may not travel abroad",
    }


def test_what_is_contested_stands_side_by_side(ana, address):
    page = ana.get(address).content.decode()
    contested = page[page.index('id="contested"') : page.index('id="events"')]
    assert "environmental activist" in contested
    assert "union leader" in contested


def test_asked_as_known_before_the_person_is_not_there(ana, address):
    assert ana.get(address + "?known_at=2021-12-01").status_code == 404


def test_somebody_only_proposed_has_a_page_without_a_decision_on_publication(ana, rearrest):
    (case,) = [one for one in lookup.case_files(with_proposed=True) if one.person.name == "Arun Dela"]
    page = ana.get(reverse("person", args=[case.person.id]) + "?as_of=2022-02-01").content.decode()
    assert "proposed claims counted" in page
    assert "Record the decision" not in page


def test_a_superseded_fact_leaves_the_page_and_stays_in_the_past(ana, address):
    before = lookup.known_until().isoformat()
    arrest = next(row for row in lookup.claims() if row.claim.id == "c1")
    record.reject(arrest.id, by="ben")
    assert "arrest" not in [event.type for event in ana.get(address).context["case"].events]
    past = ana.get(address, {"known_at": before}).context["case"]
    assert "arrest" in [event.type for event in past.events]
