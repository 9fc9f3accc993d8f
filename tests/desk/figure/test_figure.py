"""The figure page: a number with all that stands behind it."""

from django.urls import reverse

from habeas.register import lookup, record


def _figure(client, query):
    return client.get(reverse("figure") + query)


def test_it_works(ana, decided):
    response = _figure(ana, "?figure=released&as_of=2021-12-01")
    figure = response.context["figure"]
    assert (figure.low, figure.known, figure.high) == (1, 1, 1)
    page = response.content.decode()
    assert "Sokha Prum" in page
    assert "12</strong> land campaigners" in page
    assert reverse("report", args=[decided.sha256]) in page


def test_it_asks_for_those_held_by_default(ana, decided):
    assert _figure(ana, "").context["figure"].definition.name == "held"


def test_the_records_behind_it_open_into_their_claims(ana, decided):
    ((one, claims),) = _figure(ana, "?figure=released&as_of=2021-12-01").context["counted"]
    assert one.name == "Sokha Prum"
    assert "c2" in [claim.claim.id for claim in claims]


def test_a_correction_changes_it_and_the_past_answer_stays(ana, decided):
    before = lookup.known_until().isoformat()
    release = next(row for row in lookup.claims() if row.claim.id == "c2")
    record.correct(release.id, release.claim.model_copy(update={"modality": "planned"}), by="ben")
    query = {"figure": "released", "as_of": "2021-12-01"}
    assert ana.get(reverse("figure"), query).context["figure"].known == 0
    assert ana.get(reverse("figure"), query | {"known_at": before}).context["figure"].known == 1


def test_it_says_that_proposed_claims_are_not_for_publication(ana, news):
    assert _figure(ana, "?figure=released&as_of=2021-12-01").context["figure"].known == 0
    response = _figure(ana, "?figure=released&as_of=2021-12-01&with_proposed=on")
    assert response.context["figure"].known == 1
    assert "not for publication" in response.content.decode()


def test_an_empty_figure_says_so(ana):
    page = _figure(ana, "").content.decode()
    assert "Nobody in the register is counted on this day." in page
    assert "It stands on no report." in page


def test_a_question_that_cannot_be_read_is_told(ana):
    assert _figure(ana, "?known_at=once").status_code == 422
