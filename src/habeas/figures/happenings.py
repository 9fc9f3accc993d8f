"""What a person's events tell, as cells: place, facility, offence, court status, manner of release."""

import datetime as dt
from collections.abc import Callable, Collection

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import CountedPerson
from habeas.figures.arithmetic.dating import happened
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.shares import CERTAIN, NOT_KNOWN, POSSIBLE, PREFERRED, Share, Telling, of_last
from habeas.figures.arithmetic.status import status_on
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.groups import normalise
from habeas.terms.claims import EventBody
from habeas.terms.records import EventRecord


def of_place(one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """Where the last event happened of which a place is told that is no facility."""
    return _last(one, day, None, lambda body: None if _is_facility(body.place) else body.place)


def of_facility(one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """The place of custody told with the last event that tells of one."""
    events = breakdown_rules().custody_events
    return _last(one, day, events, lambda body: body.place if _is_facility(body.place) else None)


def of_manner(one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """How the last release was made; one of which no manner is told is not known."""
    shares = _last(one, day, ("release", "exile"), lambda body: _manner(body) or "")
    return tuple(Share(share.value or None, share.level, share.why) for share in shares)


def _manner(body: EventBody) -> str | None:
    return "exile" if body.type == "exile" else body.manner


def _is_facility(place: str | None) -> bool:
    return bool(set(normalise(place or "").split()) & breakdown_rules().facility_words)


def _last(
    one: CountedPerson, day: dt.date, types: Collection[str] | None, value: Callable[[EventBody], str | None]
) -> tuple[Share, ...]:
    tellings = [
        Telling(event, _values(event, value))
        for event in one.history.events
        if (types is None or event.type in types) and event.id not in one.history.told_of_all
    ]
    return of_last(tellings, day, definitions.course())


def _values(event: EventRecord, value: Callable[[EventBody], str | None]) -> tuple[str, ...]:
    """The values of all accounts of the event, spelled alike where only case or marks differ."""
    told = [value(claim.claim.event) for claim in event.claims if claim.claim.event]
    return tuple({normalise(one): one for one in reversed(told) if one is not None}.values())[::-1]


def of_offences(one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """Every offence that an event by the day tells of."""
    found: dict[str, int] = {}
    for event in one.history.events:
        if event.modality == "asserted":
            for offence in event.offences:
                name = offence.casefold()
                most = PREFERRED if event.id in one.history.told_of_all else CERTAIN
                found[name] = max(found.get(name, 0), min(_by(event, day), most))
    told = {name: level for name, level in found.items() if level}
    why = "told of days that go beyond the day, or of all released"
    if not any(level >= PREFERRED for level in told.values()):
        return NOT_KNOWN if not told else (Share(None, PREFERRED, why), *(Share(n, POSSIBLE, why) for n in told))
    return tuple(Share(name, level, "" if level == CERTAIN else why) for name, level in told.items())


def _by(event: EventRecord, day: dt.date) -> int:
    """How surely the event lies by the day."""
    between = happened(event)
    if between.latest <= day:
        return CERTAIN
    if between.preferred <= day:
        return PREFERRED
    return POSSIBLE if between.earliest is None or between.earliest <= day else 0


def of_court_status(one: CountedPerson, day: dt.date) -> tuple[Share, ...]:
    """Whether a verdict stands, else whether charges are open: one of three, in the known number exactly."""
    convicted, charged = _level(one, "convicted", 1, day), _level(one, "charges-pending", 1, day)
    levels = {
        "a conviction stands": convicted,
        "charged, no verdict stands": min(CERTAIN - convicted, charged),
        "no charge and no verdict reported to stand": min(CERTAIN - convicted, CERTAIN - charged),
    }
    why = "whether a verdict stands or charges are open is not certain"
    return tuple(Share(name, level, "" if level == CERTAIN else why) for name, level in levels.items() if level)


def _level(one: CountedPerson, name: str, part: int, day: dt.date) -> int:
    """How surely one part of a figure's rule is open of the person."""
    rule = definitions.rule(name)
    status = status_on(one.history, Rule(parts=(rule.parts[part],), course=rule.course), day)
    return status.certain + status.known + status.possible
