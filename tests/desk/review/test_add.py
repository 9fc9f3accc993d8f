"""Adding a claim that the reader missed: from the report's own words, proposed until accepted."""

import pytest
from django.urls import reverse
from tests.desk import cast

from habeas.register import lookup


def _add(client, report, kind, **data):
    sent = {"modality": "asserted", "qualifier": "exact", "type": "arrest"} | data
    return client.post(reverse("add", args=[report.sha256, kind]), sent)


def test_it_works(ana, rearrest):
    response = _add(
        ana, rearrest, "event", type="release", people="Arun Dela", since="2021-11", until="2021-11",
        words="Arun Dela, freed in November",
    )  # fmt: skip
    added = lookup.claims(sha256=rearrest.sha256)[-1]
    assert response.url == f"{reverse('review', args=[rearrest.sha256])}#claim-{added.id}"
    assert (added.state, added.proposed_by) == ("proposed", cast.DOCUMENTER)
    assert added.claim.event.type == "release"
    assert added.claim.evidence[0].text == "Arun Dela, freed in November"


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("figure", {"measure": "held", "number": "1"}),
        ("quote", {"said": "demands his release"}),
        ("description", {"person": "Arun Dela", "property": "status", "value": "freed"}),
        ("reason", {"reason": "arrested again"}),
    ],
)
def test_every_kind_can_be_added(ana, rearrest, kind, data):
    assert ana.get(reverse("add", args=[rearrest.sha256, kind])).status_code == 200
    _add(ana, rearrest, kind, words="The Watch Committee demands his release.", **data)
    assert lookup.claims(sha256=rearrest.sha256)[-1].claim.kind == kind


def test_a_claim_without_its_words_is_refused(ana, rearrest):
    response = _add(ana, rearrest, "event", people="Arun Dela")
    assert response.status_code == 422
    assert "This field is required" in response.content.decode()
    assert len(lookup.claims(sha256=rearrest.sha256)) == 2


def test_a_name_that_the_report_does_not_give_is_refused(ana, rearrest):
    response = _add(ana, rearrest, "event", people="Sokha Prum", words="The Watch Committee demands his release.")
    assert "is not in the report" in response.content.decode()
    assert len(lookup.claims(sha256=rearrest.sha256)) == 2


def test_there_is_no_other_kind(ana, rearrest):
    assert ana.get(reverse("add", args=[rearrest.sha256, "rumour"])).status_code == 404
