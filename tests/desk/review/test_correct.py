"""Correcting a claim: the correction stands, the old one is kept, and nothing unfounded gets in."""

import pytest
from django.urls import reverse
from tests.desk import cast

from habeas.desk.review.forms import form_for
from habeas.register import lookup, record

HTMX = {"HX-Request": "true"}


def _claim(report, local_id):
    return next(row for row in lookup.claims(sha256=report.sha256) if row.claim.id == local_id)


def _filled(record, **changes):
    """What a browser sends when nothing but `changes` was typed."""
    form = form_for(record.claim, lookup.report(record.report.sha256))
    sent = {}
    for field in form:
        value = field.field.prepare_value(field.initial)
        if value not in (None, False):
            sent[field.html_name] = "on" if value is True else value
    return sent | changes


def _correct(client, record, **changes):
    return client.post(reverse("correct", args=[record.id]), _filled(record, **changes), headers=HTMX)


def test_it_works(ana, news):
    old = _claim(news, "c2")
    response = _correct(ana, old, number="11", why="The list has eleven names")
    assert response.status_code == 200
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    assert (new.state, new.proposed_by) == ("accepted", cast.DOCUMENTER)
    assert new.claim.event.count.value == 11
    assert new.judgement.reason == "The list has eleven names"
    kept = lookup.claim(old.id)
    assert (kept.state, kept.claim) == ("corrected", old.claim)


def test_the_answer_holds_both_cards_the_progress_and_the_text_marked_anew(ana, news):
    old = _claim(news, "c2")
    body = _correct(ana, old, number="11").content.decode()
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    assert f'id="claim-{old.id}"' in body
    assert f'id="claim-{new.id}"' in body
    assert "1 of 7 claims decided" in body
    assert f'data-claim="{new.id}"' in body
    assert f'data-claim="{old.id}"' not in body


@pytest.mark.parametrize("local_id", ["c1", "c2", "c3", "c5", "c6", "c7"])
def test_a_form_sent_back_as_it_came_changes_nothing_but_who_vouches_for_it(ana, news, local_id):
    old = _claim(news, local_id)
    assert _correct(ana, old).status_code == 200
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    assert new.claim.model_copy(update={"confidence": old.claim.confidence}) == old.claim


def test_a_reason_can_be_corrected(ana, reply):
    old = _claim(reply, "c2")
    assert _correct(ana, old, reason="to empty crowded prisons").status_code == 200
    new = next(row for row in lookup.claims(sha256=reply.sha256) if row.corrects == old.id)
    assert new.claim.reason.text == "to empty crowded prisons"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"place": "Atlantis"}, "“Atlantis” is not in the report"),
        ({"people": "Nobody At All; union leader"}, "“Nobody At All” is not in the report"),
        ({"people": "; union leader"}, "A line begins with a name"),
        ({"words": "words that were never written"}, "is not in the report, word for word"),
        ({"words": ""}, "This field is required"),
        ({"since": "5 November"}, "is no date"),
        ({"since": "2021-02-30"}, "is no date"),
        ({"since": "2021-11-12", "until": "2021-11-05"}, "before the day it began"),
        ({"number": "-1"}, "greater than or equal to 0"),
        ({"type": "abduction"}, "Select a valid choice"),
        ({"speaker": "Somebody Else"}, "“Somebody Else” is not in the report"),
    ],
)
def test_what_cannot_stand_is_told_and_nothing_is_recorded(ana, news, changes, message):
    old = _claim(news, "c2")
    response = _correct(ana, old, **changes)
    assert response.status_code == 422
    assert response["HX-Retarget"] == f"#claim-{old.id} form.correct"
    assert message in response.content.decode().replace("&#x27;", "'")
    assert lookup.claim(old.id).state == "proposed"
    assert len(lookup.claims(sha256=news.sha256)) == 7


def test_more_words_can_be_given_as_evidence(ana, news):
    old = _claim(news, "c5")
    words = "those freed must report to the police each month\nThe charges of incitement stand"
    assert _correct(ana, old, words=words).status_code == 200
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    text = lookup.report(news.sha256).text
    assert [text[one.start : one.end] for one in new.claim.evidence] == words.split("\n")


def test_a_month_stays_a_month(ana, news):
    old = _claim(news, "c2")
    _correct(ana, old, since="2021-11", until="2021-11")
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    assert (new.claim.event.period.since, new.claim.event.period.until) == ("2021-11", "2021-11")


def test_the_form_comes_as_a_piece_for_htmx_and_as_a_page_without(ana, news):
    address = reverse("correct", args=[_claim(news, "c2").id])
    assert "<html" not in ana.get(address, headers=HTMX).content.decode()
    assert "<html" in ana.get(address).content.decode()


def test_what_is_corrected_cannot_be_corrected_again(ana, news):
    old = _claim(news, "c2")
    _correct(ana, old, number="11")
    assert _correct(ana, old, number="10").status_code == 422


def test_a_rejected_correction_leaves_the_first_claim_open_to_be_accepted(ana, news):
    old = _claim(news, "c2")
    _correct(ana, old, number="11")
    new = next(row for row in lookup.claims(sha256=news.sha256) if row.corrects == old.id)
    ana.post(reverse("reject", args=[new.id]))
    assert ana.post(reverse("accept", args=[old.id])).status_code == 302
    assert lookup.claim(old.id).state == "accepted"


def test_of_two_people_of_one_name_the_correction_asks_who_is_meant(ana, news, rearrest):
    record.accept(_claim(news, "c1").id, by="ben")
    record.accept(_claim(news, "c2").id, by="ben", people={"Sokha Prum": None})
    old = _claim(news, "c5")
    second = max(person.id for person in lookup.people())
    answer = _correct(ana, old, **{"person-0": "4711"})
    assert (answer.status_code, lookup.claim(old.id).state) == (422, "proposed")
    assert 'name="person-0"' in answer.content.decode()
    assert _correct(ana, old, **{"person-0": str(second)}).status_code == 200
    assert "conditions" in [event.type for event in lookup.case_file(second).events]
