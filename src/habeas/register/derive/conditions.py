"""Conditions attached to liberty from a person's events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.register.derive.happenings import Happening
from habeas.register.names import normalise
from habeas.terms.condition_kinds import is_of_liberty, kind_of_condition
from habeas.terms.period import Period

_CONDITIONED = {"conditions", "release", "sentence", "house_arrest", "appeal", "conviction"}
_FREEING = {"charges_dropped", "acquittal", "pardon", "exile", "death_in_custody", "arrest", "detention", "rearrest"}


@dataclass(frozen=True)
class Duty:
    """A condition attached to liberty."""

    kind: str
    words: str
    since: Period | None
    until: Period | None
    event: int


def conditions_of(ordered: Sequence[Happening]) -> tuple[Duty, ...]:
    """The conditions in the order they were imposed; events in order."""
    duties: list[Duty] = []
    for happening in ordered:
        if happening.type in _FREEING:
            ended = happening.period or Period()  # ended, on a day that nobody told us of
            duties = [duty if duty.until else replace(duty, until=ended) for duty in duties]
        if happening.type in _CONDITIONED:
            standing = {normalise(duty.words) for duty in duties if duty.until is None}
            duties += [
                Duty(kind_of_condition(words), words, happening.period, None, happening.event)
                for words in happening.conditions
                if normalise(words) not in standing and is_of_liberty(words)
            ]
    return tuple(duties)
