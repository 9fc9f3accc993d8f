"""An event as it concerns one person, and the order that a person's events are taken to have happened in."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from habeas.register.happening import Account, decided_bodies, narrowest, tell
from habeas.terms.claims import Modality
from habeas.terms.period import Period

OPENING = {"arrest", "detention", "house_arrest", "rearrest"}
# On one day: what puts into custody, what is decided there, what lets out, and what comes after.
_RANK = {"arrest": 0, "detention": 0, "charge": 1, "trial": 2, "conviction": 3, "acquittal": 3,
         "sentence": 4, "release": 6, "house_arrest": 7, "conditions": 8, "rearrest": 9}  # fmt: skip


@dataclass(frozen=True)
class Happening:
    """An event as it concerns one person. `told_on`: the first day a report told it; `words`: the evidence for it.

    `cases`: the court cases that it was entered under, empty where nobody said.
    """

    event: int
    type: str
    manner: str | None = None
    period: Period | None = None
    offences: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    told_on: dt.date | None = None
    modality: Modality = "asserted"
    words: str = ""
    cases: frozenset[int] = frozenset()


def concerning(
    person: int, event: int, told: Sequence[Account], decided: Mapping[str, int] = MappingProxyType({})
) -> Happening:
    """The event as its accounts tell it of one person: those that name them come first, the closest date counts.

    `decided`: by field, the claim whose account a person decided for.
    """
    naming = [account for account in told if person in account.people]
    chosen = decided_bodies(told, decided)
    telling = tell([account.body for account in (*naming, *told)], chosen)
    closest = narrowest(account.body.period for account in naming)
    return Happening(
        event=event,
        type=told[0].body.type,
        manner=telling.manner,
        period=telling.period if "period" in chosen else closest or telling.period,
        offences=telling.offences,
        conditions=telling.conditions,
        told_on=min((account.told_on for account in told if account.told_on), default=None),
        modality=told[0].modality,
        words=" … ".join(account.words for account in naming or told),
    )


def moves_something(kind: str, modality: str) -> bool:
    """Whether events of this type and modality come into what is derived."""
    return modality == "asserted" or (kind, modality) == ("conditions", "denied")


def in_order(happenings: Iterable[Happening]) -> list[Happening]:
    """The events in the order that they are taken to have happened in."""
    return sorted(happenings, key=_when)


def _when(happening: Happening) -> tuple[dt.date, int, int]:
    return (_day(happening), _RANK.get(happening.type, 2), happening.event)


def _day(happening: Happening) -> dt.date:
    """A beginning is placed as early as its words allow, an end as late.

    Without a date, what brings into custody is placed before everything else: taken as later, an arrest told
    in passing would put a released person back in prison. An end is placed on the day it was first told.
    """
    period, ends = happening.period, happening.type not in OPENING | {"charge"}
    known = [day for day in ((period.earliest, period.latest) if period else ()) if day]
    if known:
        return max(known) if ends else min(known)
    if ends or happening.type == "rearrest":
        return happening.told_on or dt.date.max
    return dt.date.min
