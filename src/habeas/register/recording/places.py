"""A person enters a place or facility, corrects the entry, or adds another name of it."""

import datetime as dt
from typing import Any

from habeas.register.looking.places import place as place_record
from habeas.register.models import Place, PlaceEntry, PlaceName
from habeas.register.names import normalise
from habeas.register.recording.moments import recording
from habeas.terms.errors import BadInput, NotAllowed, NotFound
from habeas.terms.records import PlaceRecord
from habeas.terms.vocabulary import load_vocabulary


def add_place(name: str, kind: str, *, by: str, reason: str, within: int | None = None) -> PlaceRecord:
    """Enter a place. Raises BadInput, NotFound for what it lies within, NotAllowed where it is entered already."""
    _check(name, kind, by, reason)
    with recording() as moment:
        _check_within(kind, within, None)
        _refuse_twice(name, kind, within, None)
        number = Place.objects.create(recorded_at=moment).pk
        _write(number, PlaceEntry(name=name, kind=kind, within_id=within, by=by, reason=reason), moment)
    return place_record(number)


def correct_place(
    number: int, *, by: str, reason: str, name: str | None = None, kind: str | None = None, within: int | None = None
) -> PlaceRecord:
    """Put another entry in an entry's place; what is left out stays. Raises NotFound, BadInput, NotAllowed."""
    with recording() as moment:
        live: Any = PlaceEntry.objects.live().filter(place=number).first()
        if live is None:
            raise _not_found(number)
        entry: Any = PlaceEntry(
            name=name or live.name, kind=kind or live.kind, within_id=within or live.within_id, by=by, reason=reason
        )
        _check(entry.name, entry.kind, by, reason)
        _check_within(entry.kind, entry.within_id, number)
        _check_contained(number, entry.kind)
        _refuse_twice(entry.name, entry.kind, entry.within_id, number)
        PlaceEntry.objects.filter(pk=live.pk).update(superseded_at=moment)
        _write(number, entry, moment)
    return place_record(number)


def name_place(number: int, name: str, *, by: str, reason: str) -> PlaceRecord:
    """Add another name of a place; a name that it has already changes nothing. Raises NotFound, BadInput."""
    _check(name, None, by, reason)
    with recording() as moment:
        if not PlaceEntry.objects.live().filter(place=number).exists():
            raise _not_found(number)
        plain = normalise(name)
        if not PlaceName.objects.live().filter(place=number, normalised=plain).exists():
            PlaceName.objects.create(
                place_id=number, name=name.strip(), normalised=plain, by=by.strip(), reason=reason.strip(),
                recorded_at=moment,
            )  # fmt: skip
    return place_record(number)


def _write(number: int, entry: Any, moment: dt.datetime) -> None:
    entry.place_id, entry.normalised, entry.recorded_at = number, normalise(entry.name), moment
    entry.name, entry.by, entry.reason = entry.name.strip(), entry.by.strip(), entry.reason.strip()
    entry.save()


def _not_found(number: int) -> NotFound:
    return NotFound(f"place {number} is not in the register: `habeas place` lists those that are")


def _check(name: str, kind: str | None, by: str, reason: str) -> None:
    if not normalise(name):
        raise BadInput(f"a place needs a name, not {name!r}")
    kinds = load_vocabulary("places")["kinds"]
    if kind is not None and kind not in kinds:
        raise BadInput(f"place {name!r}: {kind!r} is no kind of place; one of {', '.join(kinds)}")
    if not by.strip() or not reason.strip():
        raise BadInput(f"place {name!r}: needs who enters it (by) and from what (reason): both are kept")


def _rank(kind: str) -> int:
    words = load_vocabulary("places")
    return int(words["ranks"][words["kinds"][kind]])


def _lies_within(kind: str, around: str) -> bool:
    """Whether a place of the kind may lie within one of the other: something wider, or a facility in a facility."""
    facility = max(load_vocabulary("places")["ranks"].values())
    return _rank(around) < _rank(kind) or _rank(around) == _rank(kind) == facility


def _check_within(kind: str, within: int | None, itself: int | None) -> None:
    seen = within
    while seen is not None:
        around: Any = PlaceEntry.objects.live().filter(place=seen).first()
        if around is None:
            raise _not_found(seen)
        if seen == within and not _lies_within(kind, around.kind):
            raise BadInput(f"a {kind} does not lie within a {around.kind} (place {within}): name something wider")
        if seen == itself:
            raise BadInput(f"place {itself} cannot lie within itself: name something wider")
        seen = around.within_id


def _check_contained(number: int, kind: str) -> None:
    for inside, of_kind in PlaceEntry.objects.live().filter(within=number).values_list("place", "kind"):
        if not _lies_within(of_kind, kind):
            raise BadInput(f"place {number} cannot be a {kind}: place {inside}, a {of_kind}, lies within it")


def _refuse_twice(name: str, kind: str, within: int | None, itself: int | None) -> None:
    alike = PlaceEntry.objects.live().filter(normalised=normalise(name), kind=kind, within=within)
    known = alike.exclude(place=itself).values_list("place", flat=True).first()
    if known is not None:
        raise NotAllowed(f"place {name!r} is entered already as {known}: correct that one, or say where else it lies")
