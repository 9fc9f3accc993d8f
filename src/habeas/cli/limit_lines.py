"""Who is held without judgement over a limit of the law, in lines for a terminal and as data."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from habeas.figures.knowledge import Question
from habeas.figures.limits import Clock, Overdue

RULE = "Days are counted by the rules shown, from the sources shown; an alert to look into, no finding of law."


def limits_as_text(rows: Sequence[Overdue], question: Question) -> str:
    """Everybody whose custody may be over a limit, under each the limits passed, their rule and source."""
    moment = question.known_at.strftime("%Y-%m-%d %H:%M UTC")
    lines = [f"OVER THE LIMIT on {question.as_of}, as known at {moment}", RULE]
    if question.with_proposed:
        lines.append("INCLUDES PROPOSED CLAIMS – not for publication")
    passed = [row for row in rows if row.over != "no"]
    for row in passed:
        lines += ["", f"{row.person.name} — {_since(row)} ({row.certainty})"]
        lines += [line for clock in row.clocks if clock.over != "no" for line in _clock_lines(clock)]
    lines += ["", f"{len(passed)} of {len(rows)} held, or possibly held, without judgement."]
    return "\n".join(lines)


def _since(row: Overdue) -> str:
    first, last = row.since
    if first is None:
        return "held since a day not known" + (f", by {last} at the latest" if last else "")
    return f"held since {first}" if last in (None, first) else f"held since {first} to {last}"


def _clock_lines(clock: Clock) -> Iterator[str]:
    limit = clock.limit
    yield f"    {clock.over.upper()}: {limit.title}, {limit.length}; {_days(clock)}"
    unsure = "" if clock.verified else "; NOT VERIFIED"
    yield f"      by this rule, from this source: {limit.article} ({limit.source}){unsure}"
    yield from (f"      {reason}" for reason in clock.reasons)
    if limit.note:
        yield f"      note: {limit.note}"


def _days(clock: Clock) -> str:
    least, most = clock.days_over
    if most is None:
        return f"at least {least} days over" if least else "days over not known"
    return f"{most} days over" if least == most else f"{least} to {most} days over"


def limits_as_data(rows: Sequence[Overdue], question: Question) -> dict[str, Any]:
    """The same, of everybody held without judgement, those within every limit too."""
    return {
        "as_of": str(question.as_of),
        "known_at": question.known_at.isoformat(),
        "with_proposed": question.with_proposed,
        "rule": RULE,
        "held": [_row(row) for row in rows],
    }


def _row(row: Overdue) -> dict[str, Any]:
    return {
        "person": row.person.id,
        "name": row.person.name,
        "may_publish": row.person.may_publish,
        "certainty": row.certainty,
        "since": [_day(day) for day in row.since],
        "over": row.over,
        "limits": [_clock(clock) for clock in row.clocks],
        "events": [event.id for event in row.events],
        "claims": [claim.id for event in row.events for claim in event.claims],
    }


def _clock(clock: Clock) -> dict[str, Any]:
    return {
        "limit": clock.limit.model_dump(mode="json"),
        "country": clock.country,
        "applies": clock.applies,
        "over": clock.over,
        "ran_out": [_day(day) for day in clock.ran_out],
        "days_over": list(clock.days_over),
        "reasons": list(clock.reasons),
        "verified": clock.verified,
    }


def _day(day: dt.date | None) -> str | None:
    return str(day) if day else None
