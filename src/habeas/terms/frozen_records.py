"""Frozen figures as the register keeps them."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class FrozenHeading:
    """A figure that was frozen, without its document. `sha256` is of the document's bytes when it was frozen."""

    identifier: str
    figure: str
    as_of: dt.date
    known_at: dt.datetime
    low: int
    known: int
    high: int
    by: str
    note: str
    sha256: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class FrozenRecord:
    """A frozen figure as it is kept: its heading and its document (JSON), to the byte."""

    heading: FrozenHeading
    document: str
