"""By what figures may be broken down, loaded from definitions/breakdowns.yaml."""

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.terms.claims import EventType
from habeas.terms.errors import BadInput


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Kind(_Value):
    """One way to break a figure down, in words."""

    title: str
    words: str
    overlapping: bool = False


class BreakdownRules(_Value):
    """All ways, and the words and numbers that they go by."""

    version: str
    breakdowns: dict[str, Kind]
    ages: dict[int, str]
    minors_below: int
    facility_words: frozenset[str]
    custody_events: frozenset[EventType]

    def kind(self, name: str) -> Kind:
        """The way of that name. Raises BadInput where there is none."""
        if name not in self.breakdowns:
            raise BadInput(f"there is no breakdown by {name!r}: choose of {', '.join(self.breakdowns)}")
        return self.breakdowns[name]


@cache
def breakdown_rules() -> BreakdownRules:
    """The rules of this version."""
    loaded: dict[str, Any] = definitions.read("breakdowns")
    return BreakdownRules(**loaded)
