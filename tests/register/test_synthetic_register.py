"""The synthetic register of bench/ holds what the real door would have recorded of the same stories."""

import pytest
from bench.register.rows import Bulk
from bench.register.stories import name_of, story
from django.db import transaction
from tests.register.builders import preserved

from habeas.register import lookup, models, record
from habeas.register.recording import moments
from habeas.reports.preserved import Preserved
from habeas.terms.claims import Reading

pytestmark = pytest.mark.django_db
PEOPLE = range(40)


def in_the_real_door(steps, monkeypatch):
    """The steps of all stories in the order of their moments, recorded one by one."""
    for step in sorted(steps, key=lambda step: step.moment):
        monkeypatch.setattr(moments.timezone, "now", lambda step=step: step.moment)
        if step.what == "add":
            reading = Reading(reader="synthetic/1", report=step.report, claims=step.claims)
            capture = preserved(step.report.text, name=step.report.name).capture
            store, kept = record.add_report.__globals__["BlobStore"], step.report.sha256
            monkeypatch.setattr(store, "keep_all", lambda *_, kept=kept: [kept])
            record.add_report(Preserved(report=step.report, data=b"", capture=capture), reading, by="ana")
            continue
        numbers = {one.claim.id: one.id for one in lookup.claims(sha256=step.report.sha256)}
        if step.what == "accept":
            record.accept_many([numbers[one] for one in step.ids], by="ben")
        elif step.what == "reject":
            record.reject(numbers[step.ids[0]], by="ben")
        else:
            record.correct(numbers[step.ids[0]], step.claims[0], by="ben")


def answers(moment):
    """The case files at a moment by name, their numbers left out."""
    return {
        case.person.name: [
            [(event.type, event.period, event.manner, [(c.report.sha256, c.claim, c.judgement) for c in event.claims],
              event.recorded_at, event.groups) for event in case.events],
            [(one.since, one.until, one.recorded_at) for one in case.episodes],
            [(one.offence, one.since, one.until, one.outcome, one.recorded_at) for one in case.charges],
            [(one.kind, one.words, one.until, one.recorded_at) for one in case.conditions],
            [(one.property, one.value, one.claim.state) for one in case.descriptions],
        ]
        for case in lookup.case_files(moment)
    }  # fmt: skip


def everything(steps):
    counted = {}
    for model in (value for value in vars(models).values() if hasattr(value, "objects")):
        rows = model.objects.all()
        ended = rows.exclude(superseded_at=None).count() if hasattr(model, "superseded_at") else 0
        counted[model.__name__] = (rows.count(), ended)
    moments_asked = sorted({step.moment for step in steps})[::9]
    beside = [(one.type, one.claims[0].claim) for one in lookup.events() if not one.people]
    return [answers(moment) for moment in moments_asked], counted, sorted(map(str, beside))


def test_bulk_rows_are_those_of_the_real_door(monkeypatch):
    steps = [step for number in PEOPLE for step in story(7, number)]
    assert {step.what for step in steps} == {"add", "accept", "reject", "correct"}
    with transaction.atomic():
        in_the_real_door(steps, monkeypatch)
        real = everything(steps)
        transaction.set_rollback(True)
    bulk = Bulk()
    for number in PEOPLE:
        bulk.play(story(7, number))
    bulk.flush()
    made = everything(steps)
    assert made[1] == real[1]
    assert made == real


def test_a_story_is_the_same_every_time_and_names_nobody_else():
    assert story(7, 3) == story(7, 3)
    assert story(7, 3) != story(8, 3)
    assert len({name_of(number) for number in range(5_000)}) == 5_000
