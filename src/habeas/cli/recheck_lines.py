"""The re-check queue and the anniversaries, in lines for people and as data."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from habeas.cli.status_lines import row_as_data
from habeas.cli.work_lists import as_json
from habeas.figures.anniversaries import Anniversary, ask_anniversaries
from habeas.figures.statuses.recheck import Recheck, ask_recheck
from habeas.figures.words import plural, when_in_words
from habeas.terms.claim_records import ClaimRecord


def recheck_list(form: str, day: dt.date, known_at: dt.datetime) -> str:
    """Whom to check again, why, and where to look."""
    found = ask_recheck(day, known_at)
    if form == "json":
        return as_json([_recheck_as_data(one) for one in found])
    head = f"TO CHECK AGAIN on {day}: {plural(len(found), 'person', 'people')}"
    return "\n".join([head, *(line for one in found for line in _recheck_lines(one))])


def _recheck_lines(one: Recheck) -> Iterator[str]:
    row, threshold = one.row, one.row.definition.stale_after_days
    yield f"{one.person.id:>6}  {one.person.name} – {row.definition.title.lower()} ({row.certainty})"
    yield f"        last reported {row.last_reported}; {plural(row.days_over, 'day')} over the {threshold} allowed"
    if one.last_heard_of and row.last_reported and one.last_heard_of > row.last_reported:
        yield f"        last heard of at all: {one.last_heard_of}"
    if one.also:
        yield f"        to check with it: {', '.join(title.lower() for title in one.also)}"
    yield from (f"        {_look(claim)}" for claim in one.told_by)


def _look(claim: ClaimRecord) -> str:
    report = claim.report
    where = report.url or report.title or report.name
    return f"look: {claim.says}, {report.published or 'no date'} · {where} · {report.sha256[:12]} [claim {claim.id}]"


def _recheck_as_data(one: Recheck) -> dict[str, Any]:
    return {
        "person": one.person.id,
        "name": one.person.name,
        **row_as_data(one.row),
        "also": list(one.also),
        "last_heard_of": str(one.last_heard_of) if one.last_heard_of else None,
        "told_by": [
            {
                "claim": claim.id,
                "says": claim.says,
                "published": claim.report.published,
                "sha256": claim.report.sha256,
                "title": claim.report.title,
                "url": claim.report.url,
            }
            for claim in one.told_by
        ],
    }


def anniversaries_list(form: str, since: dt.date, until: dt.date, known_at: dt.datetime) -> str:
    """The anniversaries of arrests and sentences from one day to another."""
    found = ask_anniversaries(since, until, known_at)
    if form == "json":
        return as_json([_anniversary_as_data(one) for one in found])
    return "\n".join(map(_anniversary_line, found)) or f"No anniversary from {since} to {until}."


def _anniversary_line(one: Anniversary) -> str:
    when = f"{one.day}" if one.exact else f"{one.day:%Y-%m}, day not known"
    leading = one.status.leading
    state = f"{leading.definition.title.lower()} ({leading.certainty})" if leading else "status not known"
    kind = one.event.type.replace("_", " ").replace("rearrest", "re-arrest")
    years = plural(one.years, "year")
    return f"{when}: {years} since the {kind} of {one.status.person.name} ({when_in_words(one.event)}) – then: {state}"


def _anniversary_as_data(one: Anniversary) -> dict[str, Any]:
    leading = one.status.leading
    return {
        "day": str(one.day) if one.exact else f"{one.day:%Y-%m}",
        "years": one.years,
        "type": one.event.type,
        "event": one.event.id,
        "person": one.status.person.id,
        "name": one.status.person.name,
        "status": row_as_data(leading) if leading else None,
        "claims": [claim.id for claim in one.event.claims],
    }
