"""A frozen figure: the same bytes for ever, whatever comes later, and a plain word where they are not."""

import datetime as dt
import hashlib
import json
from dataclasses import replace

import pytest
from django.db import connection
from hypothesis import given
from tests.register.builders import accept_event
from tests.register.histories import play
from tests.register.test_two_clocks import STEPS, slowly, undone

from habeas.figures import definitions
from habeas.figures.ask import Question
from habeas.figures.freezing.freeze import to_freeze
from habeas.figures.freezing.verify import frozen
from habeas.register import lookup, record
from habeas.register.models import FrozenFigure
from habeas.register.models.two_clocks import ImmutableRow
from habeas.terms.errors import BadInput, NotAllowed, NotFound

pytestmark = pytest.mark.django_db
DAY = dt.date(2021, 11, 18)
ARREST = "Police arrested Thun Ratha on 3 September 2021."


def asked(**given):
    return Question(DAY, dt.datetime.now(dt.UTC), **given)


def freeze(name="held", question=None, **signed):
    ready = to_freeze(name, question or asked(), by="ana", **signed)
    return record.freeze_figure(ready.figure, ready.document, by="ana", **signed)


def test_it_works():
    claim = accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    identifier = freeze(note="for the annual report").heading.identifier
    record.reject(claim, by="ben", reason="another man")
    kept, document = frozen(identifier)
    assert (kept.heading.low, kept.heading.known, kept.heading.high) == (1, 1, 1)
    assert "Thun Ratha" in document.text
    assert (document.by, document.note) == ("ana", "for the annual report")
    assert document.record_set.people == document.record_set.events == document.record_set.claims == 1


@slowly
@given(STEPS, STEPS)
def test_a_frozen_figure_never_changes(before, after):
    def check():
        play(before)
        kept = [freeze(name) for name in definitions.NAMES]
        play(after)
        assert [frozen(one.heading.identifier)[0] for one in kept] == kept

    undone(check)


@slowly
@given(STEPS, STEPS)
def test_the_records_behind_it_have_the_same_hash_when_they_are_asked_for_again(before, after):
    def check():
        play(before)
        _, document = frozen(freeze().heading.identifier)
        play(after)
        again = to_freeze("held", document.question, by="ana")
        assert json.loads(again.document)["record_set"] == document.record_set.model_dump()
        assert again.figure.model_dump(mode="json") == document.figure

    undone(check)


def test_a_definition_that_changes_later_changes_nothing_that_was_frozen(monkeypatch):
    accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    kept = freeze()
    other = definitions.rule("held").model_copy(update={"stale_after_days": 1})
    monkeypatch.setattr(definitions, "rule", lambda _: other)
    assert frozen(kept.heading.identifier)[0] == kept
    assert frozen(kept.heading.identifier)[1].counting.rule.stale_after_days == 365
    reasoned = to_freeze("held", asked(), by="ana", overrides={"definition": "stale sooner"})
    assert (reasoned.figure.low, reasoned.figure.known) == (0, 1)


def test_the_hash_is_of_the_bytes_that_are_shown():
    kept = freeze()
    assert hashlib.sha256(kept.document.encode()).hexdigest() == kept.heading.sha256


def test_the_same_figure_frozen_again_is_the_same_document_under_another_moment():
    first = freeze(question=Question(DAY, lookup.known_until()))
    again = freeze(question=Question(DAY, first.heading.known_at))
    assert again == first
    assert len(lookup.frozen_figures()) == 1


def test_a_figure_is_frozen_as_of_what_was_recorded_by_then():
    accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    recorded = lookup.known_until()
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    assert freeze(question=Question(DAY, tomorrow)).heading.known_at == recorded


def test_frozen_figures_are_listed_as_of_a_moment():
    before = lookup.known_until()
    kept = freeze()
    assert lookup.frozen_figures() == (kept.heading,)
    assert lookup.frozen_figures("released") == ()
    assert lookup.frozen_figures(known_at=before) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"document": '{"schema": "habeas-frozen-figure/1"}\n'},
        {"sha256": "0" * 64},
        {"known": 41},
        {"by": "somebody"},
        {"as_of": "2020-01-01"},
        {"recorded_at": dt.datetime(1999, 1, 1, tzinfo=dt.UTC)},
    ],
)
def test_a_stored_row_that_was_tampered_with_is_refused(change):
    kept = freeze()
    FrozenFigure.objects.update(**change)
    with pytest.raises(NotAllowed, match="not what was frozen"):
        frozen(kept.heading.identifier)


def test_a_document_tampered_with_together_with_its_hash_no_longer_belongs_to_its_identifier():
    kept = freeze()
    document = kept.document.replace('"note": ""', '"note": "more"')
    sha256 = hashlib.sha256(document.encode()).hexdigest()
    with connection.cursor() as cursor:
        cursor.execute("update register_frozenfigure set document = %s, sha256 = %s, note = 'more'", [document, sha256])
    with pytest.raises(NotAllowed, match="identifier does not belong"):
        frozen(kept.heading.identifier)


def test_a_frozen_figure_cannot_be_changed_or_deleted():
    freeze()
    row = FrozenFigure.objects.get()
    for change in (row.save, row.delete):
        with pytest.raises(ImmutableRow):
            change()


def test_proposed_claims_are_never_frozen():
    with pytest.raises(NotAllowed, match="law 3"):
        to_freeze("held", asked(with_proposed=True), by="ana")
    ready = to_freeze("held", asked(), by="ana")
    proposed = ready.figure.model_copy(update={"with_proposed": True})
    with pytest.raises(NotAllowed, match="law 3"):
        record.freeze_figure(proposed, ready.document, by="ana")


def test_somebody_has_to_freeze_it():
    ready = to_freeze("held", asked(), by="")
    with pytest.raises(BadInput, match="by"):
        record.freeze_figure(ready.figure, ready.document, by="  ")


def test_what_was_never_frozen_is_not_found():
    kept = freeze()
    other = freeze("released").heading.identifier
    assert frozen(other)[0] != kept
    FrozenFigure.objects.filter(identifier=other).update(identifier="elsewhere")
    with pytest.raises(NotFound, match="habeas figure list"):
        frozen(other)


def test_another_content_with_the_same_first_characters_gets_the_next_ones(monkeypatch):
    monkeypatch.setattr(
        "habeas.register.recording.freezing.identifiers_of", lambda _sha256, year: iter(("one", "two", "three"))
    )
    names = [freeze(name).heading.identifier for name in ("held", "released")]
    assert names == ["one", "two"]


def test_a_later_claim_is_in_the_next_figure_only():
    accept_event(ARREST, "arrest", "Thun Ratha", when="2021-09-03")
    first = freeze()
    accept_event("Police arrested Long Kunthea.", "arrest", "Long Kunthea", when="2021-09-03")
    second = freeze(question=replace(asked(), known_at=dt.datetime.now(dt.UTC)))
    assert (first.heading.known, second.heading.known) == (1, 2)
