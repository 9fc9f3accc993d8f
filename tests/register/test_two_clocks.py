"""What was known at a moment stays so for ever, whatever is recorded later."""

import datetime as dt

import pytest
from django.db import connection, transaction
from django.db.utils import IntegrityError
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.register.builders import accept_event, add_event, event, only, state
from tests.register.histories import ACTIONS, play

from habeas.register import lookup, models, record
from habeas.register.models.two_clocks import ImmutableRow
from habeas.register.recording import moments
from habeas.terms.errors import BadInput

pytestmark = pytest.mark.django_db

TEXT = "Police arrested Rong Chhun on 31 July 2020."
STEPS = st.lists(st.tuples(st.sampled_from(ACTIONS), *[st.integers(0, 59)] * 4), max_size=8)
SUPERSEDING = [model for model in vars(models).values() if isinstance(model, type) and hasattr(model, "superseded_at")]
slowly = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a history takes too long to be made small
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def undone(play_history):
    """Run in a transaction that is taken back, so that each example begins with an empty register."""
    with transaction.atomic():
        play_history()
        transaction.set_rollback(True)


def test_it_works():
    number = accept_event(TEXT, "arrest", "Rong Chhun", when="2020-07-13")
    before = lookup.known_until()
    record.correct(number, event(TEXT, "arrest", "Rong Chhun", when="2020-07-31"), by="ben")
    assert only(only(lookup.case_files(before)).episodes).since.since == "2020-07-13"
    assert only(only(lookup.case_files()).episodes).since.since == "2020-07-31"
    assert lookup.claim(number, before).state == "accepted"
    assert lookup.claim(number, before).judgement.superseded_at is None


@slowly
@given(STEPS, STEPS)
def test_an_answer_as_of_a_moment_never_changes(before, after):
    def check():
        play(before)
        moment = lookup.known_until()
        answer = state(moment)
        assert state() == answer
        play(after)
        assert state(moment) == answer

    undone(check)


@slowly
@given(STEPS)
def test_superseding_leaves_every_row_of_the_past_as_it_was(steps):
    rows = {}

    def remember():
        for model in SUPERSEDING:
            for row in model.objects.values():
                known = rows.setdefault((model, row["id"]), row)
                assert known["superseded_at"] in (None, row["superseded_at"]), "an end once set stays"
                assert {**known, "superseded_at": None} == {**row, "superseded_at": None}
                rows[model, row["id"]] = row

    undone(lambda: play(steps, remember))


@slowly
@given(STEPS)
def test_only_live_accepted_claims_stand_behind_facts(steps):
    def check():
        play(steps)
        accepted = {claim.id for claim in lookup.claims(state="accepted")}
        for case in lookup.case_files():
            told = {claim.id for one in case.events for claim in one.claims}
            assert told | {one.claim.id for one in case.descriptions} <= accepted
            events = {one.id for one in case.events}
            assert {one.opened_by for one in case.episodes} <= events
            assert {one.event for one in (*case.charges, *case.conditions)} <= events

    undone(check)


def test_before_anything_was_recorded_nothing_was_known():
    beginning = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    assert lookup.known_until() < beginning
    accept_event(TEXT, "arrest", "Rong Chhun")
    assert (lookup.report_records(beginning), lookup.claims(known_at=beginning), lookup.case_files(beginning)) == (
        (),
        (),
        (),
    )


def test_a_moment_without_a_time_zone_is_bad_input():
    with pytest.raises(BadInput, match="time zone"):
        lookup.case_files(dt.datetime(2021, 11, 18))


def test_each_recording_is_later_than_the_one_before_though_the_clock_goes_back(monkeypatch):
    add_event(TEXT, "arrest", "Rong Chhun")
    first = lookup.known_until()
    monkeypatch.setattr(moments.timezone, "now", lambda: first - dt.timedelta(hours=1))
    add_event("Another report.", "arrest", "Rong Chhun")
    assert lookup.known_until() > first


def test_a_fact_cannot_be_superseded_before_it_was_recorded():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    early = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    with pytest.raises(IntegrityError), transaction.atomic():
        models.Judgement.objects.filter(claim=number).update(superseded_at=early)


def test_a_claim_has_one_live_judgement():
    number = accept_event(TEXT, "arrest", "Rong Chhun")
    moment = lookup.known_until()
    with pytest.raises(IntegrityError), transaction.atomic():
        models.Judgement.objects.create(claim_id=number, verdict="rejected", by="ben", recorded_at=moment)


@pytest.mark.parametrize("change", ["save", "delete"])
def test_a_claim_once_written_cannot_be_changed_or_deleted(change):
    row = models.Claim.objects.get(pk=accept_event(TEXT, "arrest", "Rong Chhun"))
    with pytest.raises(ImmutableRow, match="immutable"):
        getattr(row, change)()


def test_the_register_has_the_tables_that_its_models_say():
    tables = connection.introspection.table_names()
    assert {model._meta.db_table for model in SUPERSEDING} <= set(tables)
