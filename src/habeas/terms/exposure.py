"""Why somebody who is out of detention is exposed to losing liberty again: a plain list of reasons, no score."""

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict

from habeas.terms.period import Period
from habeas.terms.records import PersonRef

ReasonKind = Literal[
    "charge_open", "condition_in_force", "suspended_part", "rearrested_before", "warrant_not_served", "under_appeal"
]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Reason(_Value):
    """One reason, with the events and claims behind it, who says so, and what makes it less than certain."""

    kind: ReasonKind
    words: str
    certain: bool
    doubts: tuple[str, ...] = ()
    events: tuple[int, ...] = ()
    claims: tuple[int, ...] = ()
    says: tuple[str, ...] = ()
    proposed: bool = False


class Exposure(_Value):
    """One person on the day. `out`: how surely they are out of detention; no reasons means that none is known."""

    person: PersonRef
    out: Literal["certain", "known", "possible", "no"]
    reasons: tuple[Reason, ...] = ()


class Expiring(_Value):
    """A condition that runs out within a time by its own words. `certain`: on no day outside it."""

    person: PersonRef
    kind: str
    words: str
    expires: Period
    certain: bool
    event: int
    claims: tuple[int, ...]
    says: tuple[str, ...]


class Exposures(_Value):
    """Everybody known to be out on the day of whom some reason is known; how many are out without one."""

    as_of: dt.date
    known_at: dt.datetime
    rows: tuple[Exposure, ...]
    without_reason: int
    possibly_out: int
