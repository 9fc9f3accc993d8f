"""A court case as a person enters it, and as it stands entered."""

import datetime as dt
from dataclasses import dataclass

from habeas.terms.records import PersonRef


@dataclass(frozen=True)
class CaseWords:
    """Who is accused, which events belong to it, its number and court as `words` of the report `sha256` give them."""

    people: tuple[int, ...]
    sha256: str
    words: str
    number: str | None = None
    court: str | None = None
    events: tuple[int, ...] = ()


@dataclass(frozen=True)
class CaseEntryRecord:
    """A court case as it stands entered: everybody accused in it, its events, and the words it rests on."""

    id: int
    number: str | None
    court: str | None
    accused: tuple[PersonRef, ...]
    events: tuple[int, ...]
    sha256: str
    words: str
    by: str
    recorded_at: dt.datetime
