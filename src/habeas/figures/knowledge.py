"""What the register knows at one moment: all that the figures of one question are made from."""

import datetime as dt
from dataclasses import dataclass, replace

from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord, ClaimState
from habeas.terms.figure import Parameters
from habeas.terms.records import CaseFile, EventRecord

UNCOUNTED: tuple[ClaimState, ...] = ("proposed", "unsure", "rejected", "corrected")
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
        uncounted=tuple(c for state in UNCOUNTED for c in lookup.claims(state=state, known_at=known_at)),
        proposed=gather_knowledge(replace(question, with_proposed=True)) if apart else None,
    )
