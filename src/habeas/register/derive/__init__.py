"""From a person's events to spells of detention, charges and conditions. Pure: values in, values out.

The rules are written out in docs/register.md. Asserted events make them; a denial may tell that conditions are over.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.register.derive.charges import Accusation, charges_of
from habeas.register.derive.conditions import Duty, conditions_of
from habeas.register.derive.episodes import Spell, episodes_of
from habeas.register.derive.happenings import Happening, concerning, in_order, moves_something

__all__ = [
    "Accusation",
    "Derived",
    "Duty",
    "Happening",
    "Spell",
    "concerning",
    "derive",
    "derive_conditions",
    "moves_something",
]


@dataclass(frozen=True)
class Derived:
    """What a person's events amount to."""

    episodes: tuple[Spell, ...]
    charges: tuple[Accusation, ...]
    conditions: tuple[Duty, ...]


def derive(happenings: Iterable[Happening]) -> Derived:
    """Episodes, charges and conditions of one person, in the order they began."""
    ordered = in_order(happenings)
    asserted = [happening for happening in ordered if happening.modality == "asserted"]
    return Derived(episodes_of(asserted), charges_of(asserted), conditions_of(ordered))


def derive_conditions(happenings: Iterable[Happening]) -> tuple[Duty, ...]:
    """The conditions alone."""
    return conditions_of(in_order(happenings))
