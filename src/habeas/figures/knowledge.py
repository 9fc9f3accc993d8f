"""What the register knows at one moment: all that the figures of one question are made from."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord, ClaimState
from habeas.terms.figure import Parameters
from habeas.terms.records import CaseFile, EventRecord

UNCOUNTED: tuple[ClaimState, ...] = ("proposed", "unsure", "rejected", "corrected")
AT_ONCE = 500  # people read at once
Batch = tuple[tuple[CaseFile, ...], tuple[EventRecord, ...]]
_AS_DEFINED = Parameters()


@dataclass(frozen=True)
class Question:
    """What is asked: the day in the world, the moment of our knowledge, of which group, with proposed claims or not.

    `parameters`: what is asked otherwise than the figure's definition says. `by`: the breakdowns asked for, of which
    cells of fewer people than `suppress_below` are hidden.
    """

    as_of: dt.date
    known_at: dt.datetime
    group: str | None = None
    with_proposed: bool = False
    parameters: Parameters = _AS_DEFINED
    by: tuple[str, ...] = ()
    suppress_below: int | None = None


@dataclass(frozen=True)
class Knowledge:
    """Case files, events, reported numbers, and the claims that nobody has accepted."""

    cases: tuple[CaseFile, ...] = ()
    events: tuple[EventRecord, ...] = ()
    reported: tuple[ClaimRecord, ...] = ()
    uncounted: tuple[ClaimRecord, ...] = ()
    proposed: "Knowledge | None" = None  # the same with proposed claims, where a line apart needs it


def gather_knowledge(question: Question) -> Knowledge:
    """Ask the register once for all that the question needs."""
    known_at, with_proposed = question.known_at, question.with_proposed
    apart = question.parameters.unverified_apart and not with_proposed
    return Knowledge(
        cases=lookup.case_files(known_at, with_proposed),
        events=lookup.events(known_at, with_proposed),
        reported=lookup.reported_figures(known_at, with_proposed),
        uncounted=_uncounted(known_at),
        proposed=gather_knowledge(replace(question, with_proposed=True)) if apart else None,
    )


def gather_of(people: Collection[int], question: Question, kinds: Collection[str]) -> Knowledge:
    """What is known of these people, and all events of these types; accepted claims alone."""
    apart = question.parameters.unverified_apart
    return Knowledge(
        cases=tuple(case for cases, _ in case_batches(question.known_at, people) for case in cases),
        events=lookup.events(question.known_at, kinds=kinds),
        reported=lookup.reported_figures(question.known_at),
        uncounted=_uncounted(question.known_at),
        proposed=gather_knowledge(replace(question, with_proposed=True)) if apart else None,
    )


def gather_to_compare(people: Collection[int], question: Question) -> Knowledge:
    """What is known of these people, the events that name nobody, and the claims that may have become of theirs."""
    return Knowledge(
        cases=tuple(case for cases, _ in case_batches(question.known_at, people) for case in cases),
        events=lookup.events_naming_nobody(question.known_at),
        reported=lookup.reported_figures(question.known_at),
        uncounted=_uncounted(question.known_at),
    )


def batches_of(question: Question, people: Collection[int] | None = None) -> Iterable[Batch]:
    """The case files of these people, or of all, in batches; in one where proposed claims are asked for too."""
    if question.with_proposed:
        return [(lookup.case_files(question.known_at, True), lookup.events(question.known_at, True))]
    return case_batches(question.known_at, people)


def case_batches(known_at: dt.datetime, people: Collection[int] | None = None) -> Iterator[Batch]:
    """The case files of these people, or of all, some at a time, with the events beside them that name nobody.

    The register may be larger than memory.
    """
    for some in _everybody() if people is None else in_parts(sorted(people)):
        yield lookup.case_files_of(some, known_at)


def in_parts(people: list[int]) -> Iterator[list[int]]:
    """The people, so many at a time as are read at once."""
    return (people[first : first + AT_ONCE] for first in range(0, len(people), AT_ONCE))


def _everybody() -> Iterator[tuple[int, ...]]:
    last = 0
    while people := lookup.people_after(last, AT_ONCE):
        last = people[-1]
        yield people


def _uncounted(known_at: dt.datetime) -> tuple[ClaimRecord, ...]:
    return tuple(claim for state in UNCOUNTED for claim in lookup.claims(state=state, known_at=known_at))
