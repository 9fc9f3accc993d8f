"""Ask who is held without judgement on a day longer than a limit allows, or may be."""

from collections.abc import Iterable

from habeas.figures import definitions
from habeas.figures.arithmetic.certainty import surest
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.knowledge import Batch, Question, batches_of
from habeas.figures.limits.custody import Custody, custody_on
from habeas.figures.limits.overdue import Overdue, clocks_of, surest_first
from habeas.figures.limits.severity import severity_of
from habeas.figures.narrowing import can_be_narrowed, counted_between
from habeas.register import lookup
from habeas.terms.jurisdiction import countries_of
from habeas.terms.records import CaseFile


def ask_limits(question: Question) -> tuple[Overdue, ...]:
    """Everybody held without judgement on the day, each with the limits that apply or may apply; the surest first."""
    course = definitions.course()
    rows: list[Overdue] = []
    for cases, beside in _batches(question):
        unnamed = unnamed_by_report(beside, course, with_proposed=question.with_proposed)
        for case in cases:
            history = history_of(case, unnamed, course, with_proposed=question.with_proposed)
            custody = custody_on(history, course, question.as_of)
            if custody is not None:
                rows.append(_row(case, custody, question))
    return surest_first(rows)


def _batches(question: Question) -> Iterable[Batch]:
    """Whoever may be held; house arrest ends the custody that limits are of, and by its end may begin it."""
    if not can_be_narrowed(question):
        return batches_of(question)
    held = counted_between("held", question, question.as_of) or frozenset()
    return batches_of(question, held | lookup.people_told_of({"house_arrest"}, (), question.known_at))


def _row(case: CaseFile, custody: Custody, question: Question) -> Overdue:
    countries = countries_of(custody.events) or countries_of(case.events)
    clocks = clocks_of(custody, countries, severity_of(case, countries), question.as_of)
    return Overdue(
        person=case.person,
        certainty=surest(custody.openness.certain, custody.openness.known),
        since=(custody.earliest, custody.latest),
        clocks=tuple(clocks),
        events=custody.events,
    )
