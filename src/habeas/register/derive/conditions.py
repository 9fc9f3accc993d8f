"""Conditions attached to liberty from a person's events: set, changed, lifted, ended.

Accounts of one time stand side by side. A later dated account of a kind takes the place of what stood of that kind;
it takes it in the world: the earlier one ends on that day, and stays.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from habeas.register.derive.happenings import Happening
from habeas.register.names import normalise
from habeas.terms.condition_changes import change_told, is_lifting, kinds_lifted, kinds_permitted, pieces
from habeas.terms.condition_kinds import is_of_liberty, kind_of_condition
from habeas.terms.expiry import expiry_of
from habeas.terms.period import Period

_CONDITIONED = {"conditions", "release", "sentence", "house_arrest", "appeal", "conviction"}
_FREEING = {"charges_dropped", "acquittal", "pardon", "exile", "death_in_custody", "arrest", "detention", "rearrest"}


@dataclass(frozen=True)
class Duty:
    """A condition attached to liberty. `stood_by`: a day on which it was certainly set already."""

    kind: str
    words: str
    since: Period | None
    until: Period | None
    event: int
    expires: Period | None = None
    change: str = ""
    ending: str = ""
    ended_by: int | None = None
    stood_by: dt.date | None = field(default=None, compare=False)


def conditions_of(ordered: Sequence[Happening]) -> tuple[Duty, ...]:
    """The conditions in the order they were imposed; events in order, with denials of conditions among them."""
    duties: list[Duty] = []
    for happening in ordered:
        if happening.modality == "denied":
            duties = _lifted(duties, happening)
            continue
        if happening.type in _FREEING:
            duties = [_ended(duty, happening, happening.type) for duty in duties]
        if happening.type in _CONDITIONED:
            duties = _told_anew(duties, happening)
    return tuple(duties)


def _ended(duty: Duty, happening: Happening, ending: str) -> Duty:
    """The duty ended by the event: on a day that nobody told us of where that has none."""
    if duty.until is not None:
        return duty
    return replace(duty, until=happening.period or Period(), ending=ending, ended_by=happening.event)


def _lifted(duties: Iterable[Duty], happening: Happening) -> list[Duty]:
    """What a denial says to be over. One that says that nothing was ever set ends nothing: it disputes."""
    if not is_lifting(happening.words):
        return list(duties)
    kinds = [kinds_lifted(words) for words in happening.conditions]
    return [
        _ended(duty, happening, "lifted") if any(of is None or duty.kind in of for of in kinds) else duty
        for duty in duties
    ]


def _told_anew(duties: Sequence[Duty], happening: Happening) -> list[Duty]:
    """The conditions with those that the event sets; what it takes the place of, and what it gives free, has ended."""
    told = list(_set_by(happening))
    again = {normalise(duty.words) for duty in told}
    kinds = {duty.kind for duty in told}
    change, given_free = change_told(happening.words), kinds_permitted(happening.words)
    kept, replaced = [], set()
    for duty in duties:
        open_before = duty.until is None and _is_later(happening, duty)
        if open_before and duty.kind in kinds and normalise(duty.words) not in again:
            replaced.add(duty.kind)
            kept.append(_ended(duty, happening, change))
        elif duty.kind in given_free and duty.until is None and _is_told_later(happening, duty):
            kept.append(_ended(duty, happening, "relaxed"))
        else:
            kept.append(duty)
    standing = {normalise(duty.words) for duty in kept if duty.until is None}
    new = (duty for duty in told if normalise(duty.words) not in standing)
    return [*kept, *(replace(duty, change=change) if duty.kind in replaced else duty for duty in new)]


def _set_by(happening: Happening) -> Iterator[Duty]:
    """The conditions that the event tells, one for each duty or ban."""
    period = happening.period
    stood_by = (period.latest if period else None) or happening.told_on
    for words in dict.fromkeys(piece for told in happening.conditions for piece in pieces(told)):
        if is_of_liberty(words):
            expires = expiry_of(words, period) or _end_of(happening)
            kind = kind_of_condition(words)
            yield Duty(kind, words, period, None, happening.event, expires=expires, stood_by=stood_by)


def _end_of(happening: Happening) -> Period | None:
    """When the event's own period says that the conditions run out: conditions last from its beginning to its end."""
    period = happening.period
    if happening.type != "conditions" or period is None or period.until is None or period.since == period.until:
        return None
    return Period(since=period.until, until=period.until, text=period.text)


def _is_later(happening: Happening, duty: Duty) -> bool:
    """Whether the event is dated after a day on which the duty stood; one without a date is another account of it."""
    day = happening.period.earliest if happening.period else None
    return day is not None and duty.stood_by is not None and day > duty.stood_by


def _is_told_later(happening: Happening, duty: Duty) -> bool:
    """Whether it is later, or has no date and was first told after a day on which the duty stood."""
    told_on = happening.told_on if happening.period is None else None
    return _is_later(happening, duty) or bool(told_on and duty.stood_by and told_on > duty.stood_by)
