"""A person's statuses on a day in lines for people, each with its events and their words; and as data."""

import datetime as dt
import textwrap
from collections.abc import Iterator
from typing import Any

from habeas.cli.claim_lines import WIDTH
from habeas.cli.event_lines import event_lines
from habeas.figures.statuses.on_a_day import PersonStatus, StatusRow
from habeas.figures.words import when_in_words


def status_lines(status: PersonStatus, known_at: dt.datetime) -> Iterator[str]:
    """What is known of the person on the day, opened into events and words; then, in a line each, what is possible."""
    yield f"STATUS on {status.as_of}, as known at {known_at:%Y-%m-%d %H:%M %Z}"
    known = [row for row in status.rows if row.certainty != "possible"]
    possible = [row for row in status.rows if row.certainty == "possible"]
    if not status.rows:
        yield "  no account tells of any"
    shown: set[int] = set()
    for row in known:
        yield from _row_lines(row, shown)
    if possible:
        yield "  only possible:"
    for row in possible:
        yield from textwrap.wrap(
            f"{row.definition.title}{_why(row)}", WIDTH, initial_indent="    ", subsequent_indent="      "
        )


def _row_lines(row: StatusRow, shown: set[int]) -> Iterator[str]:
    """The status and what it rests on; the words of an event are given where it is first met."""
    yield from textwrap.wrap(
        f"{row.definition.title} – {row.certainty}{_why(row)}", WIDTH, initial_indent="  ", subsequent_indent="      "
    )
    if row.stale:
        yield f"    STALE: last reported {row.last_reported}, {row.days_over} days over the threshold"
    if not row.events:
        yield "    no account tells how it began"
    for event in row.events or row.against:
        if event.id in shown:
            yield f"    * {when_in_words(event)}: {event.type.replace('_', ' ')} (as above)"
        else:
            yield from (f"    {line}" for line in event_lines(event))
        shown.add(event.id)


def _why(row: StatusRow) -> str:
    return f" ({'; '.join(row.reasons)})" if row.reasons else ""


def status_as_data(status: PersonStatus, known_at: dt.datetime) -> dict[str, Any]:
    """The statuses with the numbers of their events and claims."""
    return {
        "as_of": str(status.as_of),
        "known_at": known_at.isoformat(),
        "last_heard_of": str(status.last_heard_of) if status.last_heard_of else None,
        "statuses": [row_as_data(row) for row in status.rows],
    }


def row_as_data(row: StatusRow) -> dict[str, Any]:
    """One status."""
    return {
        "status": row.definition.name,
        "version": row.definition.version,
        "title": row.definition.title,
        "axis": row.definition.axis,
        "certainty": row.certainty,
        "reasons": list(row.reasons),
        "events": [event.id for event in row.events],
        "against": [event.id for event in row.against],
        "claims": [claim.id for event in row.events for claim in event.claims],
        "stale": row.stale,
        "threshold_days": row.definition.stale_after_days,
        "last_reported": str(row.last_reported) if row.last_reported else None,
        "days_over": row.days_over,
    }
