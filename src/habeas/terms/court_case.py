"""A court case as a person enters it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CaseWords:
    """Who is accused, which events belong to it, its number and court as `words` of the report `sha256` give them."""

    people: tuple[int, ...]
    sha256: str
    words: str
    number: str | None = None
    court: str | None = None
    events: tuple[int, ...] = ()
