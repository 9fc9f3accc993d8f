"""Ask who is out of detention on a day and exposed to losing liberty again, and why."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator

from habeas.figures import definitions
from habeas.figures.arithmetic.histories import Unnamed, history_of, unnamed_by_report
from habeas.figures.arithmetic.status import Status, status_on
from habeas.figures.exposure.case import Case
from habeas.figures.exposure.charges import open_charges
from habeas.figures.exposure.conditions import conditions_in_force, expiring
from habeas.figures.exposure.courts import (
    convictions_under_appeal,
    earlier_rearrests,
    suspended_parts,
    warrants_not_served,
)
from habeas.figures.knowledge import Question, batches_of
from habeas.register import lookup
from habeas.terms.errors import BadInput
from habeas.terms.exposure import Expiring, Exposure, Exposures, Reason
from habeas.terms.records import CaseFile, EventRecord

_REASONS = (
    open_charges,
    conditions_in_force,
    suspended_parts,
    earlier_rearrests,
    warrants_not_served,
    convictions_under_appeal,
)
_DAYS = 3660


def ask_exposure(question: Question) -> Exposures:
    """Everybody known to be out on the day with the reasons known of each, as known at the moment."""
    found = [exposure_of(case) for case in _cases(question)]
    out = [one for one in found if one.out in ("certain", "known")]
    rows = sorted((one for one in out if one.reasons), key=lambda one: (one.person.name.casefold(), one.person.id))
    return Exposures(
        as_of=question.as_of,
        known_at=question.known_at,
        rows=tuple(rows),
        without_reason=sum(not one.reasons for one in out),
        possibly_out=sum(one.out == "possible" for one in found),
    )


def ask_exposure_of(person: int, question: Question) -> Exposure:
    """One person's exposure. Raises NotFound for somebody who was not in the register then."""
    file = lookup.case_file(person, question.known_at, question.with_proposed)
    if question.with_proposed:
        events = lookup.events(question.known_at, with_proposed=True)
    else:
        _, events = lookup.case_files_of([person], question.known_at)
    return exposure_of(_case(file, _unnamed(events, question), question))


def ask_expiring(question: Question, days: int) -> tuple[Expiring, ...]:
    """The conditions that run out within so many days from the day on, the first to run out first."""
    if not 0 <= days <= _DAYS:
        raise BadInput(f"{days} days: give a number from 0 to {_DAYS}")
    until = question.as_of + dt.timedelta(days=days)
    people = None if question.with_proposed else lookup.people_under_conditions(question.known_at)
    found = [one for case in _cases(question, people) if not _dead(case) for one in expiring(case, until)]
    return tuple(sorted(found, key=lambda one: (str(one.expires.earliest), one.person.name.casefold(), one.person.id)))


def exposure_of(case: Case) -> Exposure:
    """The exposure of one person on the day; whoever is certainly held, or dead, has none."""
    held = status_on(case.history, definitions.rule("held"), case.day)
    if held.certain or _dead(case):
        return Exposure(person=case.file.person, out="no")
    reasons = tuple(reason for find in _REASONS for reason in _once(find(case)))
    return Exposure(person=case.file.person, out=_out(held), reasons=reasons)


def _out(held: Status) -> str:
    if not held.possible:
        return "certain"
    return "possible" if held.known else "known"


def _dead(case: Case) -> bool:
    return any(when.preferred <= case.day for _, when in case.told("death_in_custody"))


def _once(reasons: Iterable[Reason]) -> Iterator[Reason]:
    """The certain before the possible; what is said twice in the same words, once: by the surer."""
    seen = set()
    for one in sorted(reasons, key=lambda one: not one.certain):
        if one.words.casefold() not in seen:
            seen.add(one.words.casefold())
            yield one


def _cases(question: Question, people: Collection[int] | None = None) -> Iterator[Case]:
    for files, beside in batches_of(question, people):
        unnamed = _unnamed(beside, question)
        for file in files:
            yield _case(file, unnamed, question)


def _unnamed(events: Iterable[EventRecord], question: Question) -> Unnamed:
    return unnamed_by_report(events, definitions.course(), with_proposed=question.with_proposed)


def _case(file: CaseFile, unnamed: Unnamed, question: Question) -> Case:
    history = history_of(file, unnamed, definitions.course(), with_proposed=question.with_proposed)
    return Case(file, history, question.as_of)
