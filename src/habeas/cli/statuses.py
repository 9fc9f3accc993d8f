"""`habeas person --as-of`: the status on one or more days, as known at one or more moments."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from habeas.cli.status_lines import status_as_data, status_lines
from habeas.figures.statuses.on_a_day import PersonStatus, status_of
from habeas.register import lookup
from habeas.terms.records import CaseFile, EventRecord


@dataclass(frozen=True)
class Answer:
    """The status on a day as known at a moment; `status` None: the person was not in the register then."""

    as_of: dt.date
    known_at: dt.datetime
    status: PersonStatus | None


def statuses_of(
    number: int, days: Sequence[dt.date], moments: Sequence[dt.datetime], *, with_proposed: bool
) -> tuple[Answer, ...]:
    """The statuses of one person on each day as known at each moment."""
    found: list[Answer] = []
    for moment in moments if days else ():
        case, beside = _known(number, moment, with_proposed=with_proposed)
        for day in days:
            status = status_of(case, day, beside, with_proposed=with_proposed) if case else None
            found.append(Answer(day, moment, status))
    return tuple(found)


def _known(number: int, moment: dt.datetime, *, with_proposed: bool) -> tuple[CaseFile | None, tuple[EventRecord, ...]]:
    """The person's case file, None where they were not in the register then, and the events beside it."""
    if with_proposed:
        cases, beside = lookup.case_files(moment, with_proposed=True), lookup.events(moment, with_proposed=True)
    else:
        cases, beside = lookup.case_files_of([number], moment)
    return next((case for case in cases if case.person.id == number), None), beside


def statuses_lines(answers: Sequence[Answer]) -> Iterator[str]:
    """The answers one after another."""
    for answer in answers:
        yield ""
        if answer.status:
            yield from status_lines(answer.status, answer.known_at)
        else:
            yield f"STATUS on {answer.as_of}, as known at {answer.known_at:%Y-%m-%d %H:%M %Z}"
            yield "  not in the register then"


def statuses_as_data(answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """The answers as data; without statuses where the person was not in the register then."""
    return [
        status_as_data(answer.status, answer.known_at)
        if answer.status
        else {"as_of": str(answer.as_of), "known_at": answer.known_at.isoformat(), "statuses": None}
        for answer in answers
    ]
