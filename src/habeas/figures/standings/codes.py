"""Moments as numbers, the standing by all figures as one number, and by which rules an index is made."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from habeas import __version__
from habeas.figures import definitions

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_TICK = dt.timedelta(microseconds=1)
_LEVELS = 4
# Everything that a standing follows from, beside the register.
_MADE_BY = (
    ("habeas.figures", ("arithmetic", "definitions", "groups.py")),
    ("habeas.terms", ("vocabularies/condition_kinds.yaml", "condition_kinds.py", "period.py")),
)


def number_of(moment: dt.datetime) -> int:
    """The moment in microseconds since 1970."""
    return (moment - _EPOCH) // _TICK


def moment_of(number: int) -> dt.datetime:
    """The moment of that number."""
    return _EPOCH + number * _TICK


def code_of(levels: Iterable[int]) -> int:
    """How surely each figure counts a person, in the order of `definitions.NAMES`, as one number."""
    return sum(level * _LEVELS**place for place, level in enumerate(levels))


@cache
def levels_of(code: int) -> dict[str, int]:
    """How surely each figure counts a person, by the figure's name."""
    return {name: code // _LEVELS**place % _LEVELS for place, name in enumerate(definitions.NAMES)}


@cache
def made_by() -> str:
    """A fingerprint of the rules: the index of another version of them is not used, but made again."""
    told = hashlib.sha256(__version__.encode())
    for package, names in _MADE_BY:
        for name in names:
            for file in _files_in(files(package).joinpath(name)):
                told.update(file.name.encode() + file.read_bytes())
    return told.hexdigest()


def _files_in(place: Traversable) -> list[Traversable]:
    if place.is_file():
        return [place]
    inside = sorted(place.iterdir(), key=lambda file: file.name)
    return [file for file in inside if file.name.endswith((".py", ".yaml"))]
