"""Lists to work from, in `habeas list`: frameworks and who is recognised by whom."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable

from habeas.cli.assessment_lines import framework_lines
from habeas.register import lookup
from habeas.terms.assessment import Recognition
from habeas.terms.records import PersonRef


def frameworks_list(form: str) -> str:
    """Every framework with its limbs, outcomes and source."""
    found = lookup.frameworks()
    if form == "json":
        return as_json([one.model_dump(mode="json") for one in found])
    return "\n\n".join(map(framework_lines, found))


def recognised_list(form: str, day: dt.date, known_at: dt.datetime, frameworks: tuple[str, ...]) -> str:
    """Everybody recognised on the day, by the frameworks asked for or by any, each with the decisions it rests on."""
    names = [lookup.framework(name).name for name in frameworks] or None
    found = lookup.recognised(day, frameworks=names, known_at=known_at)
    if form == "json":
        rows = ({"person": dataclasses.asdict(person), **dataclasses.asdict(how)} for person, how in found)
        return as_json(list(rows))
    return "\n".join(line for one in found for line in _recognised_lines(*one)) or f"Nobody is recognised on {day}."


def _recognised_lines(person: PersonRef, how: Recognition) -> Iterable[str]:
    sure = "" if how.certain else "  (known, not certain)" if how.known else "  (possible)"
    yield f"{person.id:>6}  {person.name}{sure}"
    for one in how.by:
        yield f"        {one.outcome} ({one.term}) by {one.body}, {one.date or 'no date'}, {one.framework_title}"


def as_json(rows: object) -> str:
    """Rows as JSON, days and moments in ISO form."""
    return json.dumps(rows, ensure_ascii=False, indent=1, default=str)
