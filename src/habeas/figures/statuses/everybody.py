"""Everybody's statuses on a day, read from the register a batch at a time: it may be larger than memory."""

import datetime as dt
from collections.abc import Iterator

from habeas.figures.knowledge import case_batches
from habeas.figures.statuses.on_a_day import PersonStatus, status_of


def everybody_on(day: dt.date, known_at: dt.datetime) -> Iterator[PersonStatus]:
    """The statuses of everybody in the register at that moment, by number. Accepted claims alone."""
    for cases, beside in case_batches(known_at):
        for case in cases:
            yield status_of(case, day, beside)
