"""Places looked up, and the place that words name: by exact normalised name, of one place only."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from habeas.register.looking.moments import settle
from habeas.register.models import PlaceEntry, PlaceName
from habeas.register.names import normalise
from habeas.terms.errors import NotFound
from habeas.terms.nationality import nations_in
from habeas.terms.records import PlaceRecord, PlaceRef


def places(known_at: dt.datetime | None = None) -> tuple[PlaceRecord, ...]:
    """Every place entered, as it was known at a moment, by number."""
    moment = settle(known_at)
    entries = {row.place_id: row for row in PlaceEntry.objects.known_at(moment).order_by("place")}
    also: dict[int, list[str]] = defaultdict(list)
    for place, name in PlaceName.objects.known_at(moment).order_by("pk").values_list("place", "name"):
        also[place].append(name)
    return tuple(_record(row, entries, tuple(also[number])) for number, row in entries.items())


def place(number: int, known_at: dt.datetime | None = None) -> PlaceRecord:
    """One place. Raises NotFound."""
    found = next((one for one in places(known_at) if one.id == number), None)
    if found is None:
        raise NotFound(f"place {number} is not in the register: `habeas place` lists those that are")
    return found


def places_by_name(moment: dt.datetime) -> dict[str, PlaceRecord]:
    """The place of each normalised name; a name that several places have is none's."""
    named: dict[str, set[PlaceRecord]] = defaultdict(set)
    for one in places(moment):
        for name in (one.name, *one.other_names):
            named[normalise(name)].add(one)
    return {name: next(iter(found)) for name, found in named.items() if len(found) == 1}


def place_named(words: str | None, named: Mapping[str, PlaceRecord]) -> PlaceRecord | None:
    """The place that the words are the name of."""
    return named.get(normalise(words)) if words else None


def _record(row: Any, entries: Mapping[int, Any], also: tuple[str, ...]) -> PlaceRecord:
    within = _within(row, entries)
    widest = (PlaceRef(row.place_id, row.name, row.kind), *within)[-1]
    codes = nations_in(widest.name) if widest.kind == "country" else ()
    return PlaceRecord(
        id=row.place_id,
        name=row.name,
        kind=row.kind,
        other_names=also,
        within=within,
        country=codes[0] if len(codes) == 1 else None,
        by=row.by,
        reason=row.reason,
        recorded_at=row.recorded_at,
    )


def _within(row: Any, entries: Mapping[int, Any]) -> tuple[PlaceRef, ...]:
    """Within what it lies, the nearest first; two writers cannot make a circle (recording/places.py)."""
    found: list[PlaceRef] = []
    around = entries.get(row.within_id) if row.within_id else None
    while around is not None:
        found.append(PlaceRef(around.place_id, around.name, around.kind))
        around = entries.get(around.within_id) if around.within_id else None
    return tuple(found)
