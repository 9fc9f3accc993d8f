"""Spells of detention from a person's events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.register.derive.happenings import OPENING, Happening
from habeas.register.happening import gap_days
from habeas.terms.period import Period

NEAR_DAYS = 31  # two ends told within a month are taken for one end, dated twice
CLOSING = {"release", "exile", "death_in_custody"}


@dataclass(frozen=True)
class Spell:
    """A spell of detention. Ends not known of are None."""

    since: Period | None
    until: Period | None
    opened_by: int
    closed_by: int | None


def episodes_of(ordered: Sequence[Happening]) -> tuple[Spell, ...]:
    """The spells, one after another; events in order."""
    spells: list[Spell] = []
    for happening in ordered:
        held = bool(spells) and spells[-1].closed_by is None
        if happening.type == "rearrest" and held:
            # Whoever is re-arrested had been let out, on a day nobody told us of.
            spells[-1] = replace(spells[-1], until=_not_after(happening.period), closed_by=happening.event)
            held = False
        if happening.type in OPENING and not held:
            spells.append(Spell(happening.period, None, happening.event, None))
        elif happening.type in CLOSING:
            _close(spells, happening)
    return tuple(spells)


def _not_after(period: Period | None) -> Period | None:
    return Period(since=None, until=period.until) if period else None


def _close(spells: list[Spell], happening: Happening) -> None:
    """End the open spell; an end without a beginning tells of a spell of unknown beginning."""
    period, event = happening.period, happening.event
    if spells and spells[-1].closed_by is None:
        spells[-1] = replace(spells[-1], until=period, closed_by=event)
    elif not spells or gap_days(spells[-1].until, period) > NEAR_DAYS:
        spells.append(Spell(None, period, event, event))
