"""What bodies decided on people's recognition, as it was held to be at a moment."""

import datetime as dt
from collections.abc import Iterable
from typing import cast

from habeas.register.looking.moments import settle
from habeas.register.looking.people import named_people
from habeas.register.looking.rows import by
from habeas.register.models import Assessment
from habeas.terms.assessment import AssessmentRecord, CitedWords, Recognition, recognition_on
from habeas.terms.framework import Standing
from habeas.terms.records import PersonRef


def assessments_of(moment: dt.datetime, people: Iterable[int] | None = None) -> dict[int, tuple[AssessmentRecord, ...]]:
    """The entries that held at that moment by person, in the order of the world, those without a date last."""
    rows = Assessment.objects.known_at(moment).select_related("report__source").defer("report__text", "report__parts")
    rows = rows if people is None else rows.filter(person__in=list(people))
    grouped: dict[int, list[Assessment]] = by(lambda row: row.person_id, rows.order_by("pk"))
    return {person: tuple(sorted(map(assessment_record, told), key=_when)) for person, told in grouped.items()}


def recognised(
    day: dt.date,
    *,
    frameworks: Iterable[str] | None = None,
    bodies: Iterable[str] | None = None,
    known_at: dt.datetime | None = None,
) -> tuple[tuple[PersonRef, Recognition], ...]:
    """Everybody who is at least possibly recognised on that day, by number; the rule: terms/assessment.py."""
    moment = settle(known_at)
    asked = None if frameworks is None else frozenset(frameworks), None if bodies is None else frozenset(bodies)
    entries = assessments_of(moment)
    people = named_people(moment, entries)
    found = ((people[person].ref, recognition_on(entries[person], day, *asked)) for person in sorted(people))
    return tuple((person, recognition) for person, recognition in found if recognition.possible)


def assessment_record(row: Assessment) -> AssessmentRecord:
    """The row as it was held: `superseded_at` is left out, as an answer of the past must not know of later."""
    return AssessmentRecord(
        id=row.pk,
        body=row.body,
        framework=row.framework,
        framework_version=row.framework_version,
        framework_title=row.framework_title,
        verified=row.verified,
        term=row.term,
        limbs=tuple((code, words) for code, words in row.limbs),
        motive=row.motive,
        outcome=row.outcome,
        standing=cast(Standing, row.standing),
        demand=row.demand,
        date=row.date,
        reasons=row.reasons,
        words=_words(row),
        document=row.document,
        episode=row.episode_id,
        by=row.by,
        recorded_at=row.recorded_at,
        replaces=row.replaces_id,
    )


def _words(row: Assessment) -> CitedWords | None:
    report = row.report
    if report is None or row.start is None or row.end is None:
        return None
    return CitedWords(report.sha256, report.source.name, report.published, row.start, row.end, row.words)


def _when(one: AssessmentRecord) -> tuple[bool, dt.date, int]:
    return one.date is None, one.days[0] or dt.date.max, one.id
