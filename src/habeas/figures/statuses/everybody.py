"""Everybody's statuses on a day, read from the register a batch at a time: it may be larger than memory."""

import datetime as dt
from collections.abc import Iterator

from habeas.figures.statuses.on_a_day import PersonStatus, status_of
from habeas.register import lookup
from habeas.terms.records import CaseFile, EventRecord

BATCH = 500


def everybody_on(day: dt.date, known_at: dt.datetime) -> Iterator[PersonStatus]:
    """The statuses of everybody in the register at that moment, by number. Accepted claims alone."""
    for cases, beside in case_batches(known_at):
        for case in cases:
            yield status_of(case, day, beside)


def case_batches(known_at: dt.datetime) -> Iterator[tuple[tuple[CaseFile, ...], tuple[EventRecord, ...]]]:
    """All case files in batches, each with the events beside them that name nobody."""
    last = 0
    while people := lookup.people_after(last, BATCH):
        last = people[-1]
        yield lookup.case_files_of(people, known_at)
