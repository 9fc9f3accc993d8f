"""The queue of what has to be checked again: held, wanted, on trial … when last reported, and that is long ago."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.figures.arithmetic.dating import happened, told_on
from habeas.figures.statuses.everybody import everybody_on
from habeas.figures.statuses.on_a_day import PersonStatus, StatusRow
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import PersonRef


@dataclass(frozen=True)
class Recheck:
    """Somebody whose status is stale. `row` is the first stale one that is known; `also` names others of theirs.

    `told_by` are the accounts of the last event that tells of it: who says so, and the report to begin with.
    `last_heard_of`: the last report by the day that tells any event of theirs.
    """

    person: PersonRef
    row: StatusRow
    also: tuple[str, ...]
    told_by: tuple[ClaimRecord, ...]
    last_heard_of: dt.date | None


def ask_recheck(day: dt.date, known_at: dt.datetime) -> tuple[Recheck, ...]:
    """Everybody with a stale status on the day, the longest without a word first."""
    found = (one for status in everybody_on(day, known_at) for one in _rechecks(status))
    return tuple(sorted(found, key=lambda one: (-one.row.days_over, one.person.id)))


def _rechecks(status: PersonStatus) -> Iterator[Recheck]:
    stale = [row for row in status.rows if row.stale and row.certainty != "possible"]
    if stale:
        first = stale[0]
        yield Recheck(
            person=status.person,
            row=first,
            also=tuple(row.definition.title for row in stale[1:]),
            told_by=_told_by(first),
            last_heard_of=status.last_heard_of,
        )


def _told_by(row: StatusRow) -> tuple[ClaimRecord, ...]:
    """The accounts of the event on the day that it was last told of, the newest report first."""
    last = [event for event in row.events if happened(event).preferred == row.last_reported]
    claims = {claim.id: claim for event in last for claim in event.claims}
    return tuple(sorted(claims.values(), key=lambda claim: (told_on(claim), claim.id), reverse=True))
