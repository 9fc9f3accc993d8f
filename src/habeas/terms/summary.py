"""The contract of a summary, `habeas-summary/1`: what a report as a whole is about.

A summary is a reading aid, no claim: nothing of it enters the register. Each answer shows the words it rests on
and how probable its small linear model finds it.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from habeas.terms.claims import Evidence
from habeas.terms.period import Period

Violation = Literal[
    "arbitrary detention", "enforced disappearance", "kidnapping", "killing", "torture", "other", "unknown",
]  # fmt: skip
PerpetratorType = Literal[
    "state actor", "other state actors", "other non-state actors", "other actors with permissions",
    "other actors without permissions", "regional orgs", "insufficient info",
]  # fmt: skip
VictimType = Literal["human rights defender", "journalist", "trade unionist", "insufficient information"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Victim(_Value):
    """A person to whom the report says that something was done; `acts` are what, in the vocabulary of violations."""

    name: str = Field(min_length=1)
    types: tuple[VictimType, ...] = ()
    acts: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = Field(ge=0, le=1)


class Told(_Value):
    """A kind of violation that the report tells, and the words that tell it."""

    type: Violation
    evidence: tuple[Evidence, ...] = ()
    confidence: float = Field(ge=0, le=1)


class Perpetrator(_Value):
    """Of what kind whoever did it is; `words` are the report's for the doers of its acts."""

    type: PerpetratorType
    words: tuple[str, ...] = ()
    confidence: float = Field(ge=0, le=1)


class Country(_Value):
    """Where it happened: the ISO 3166-1 alpha-2 code (XK for Kosovo) and the country's short English name."""

    code: str = Field(min_length=2, max_length=2)
    name: str
    confidence: float = Field(ge=0, le=1)


class Summary(BaseModel):
    """One line of `habeas read --summary --format json`."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["habeas-summary/1"] = Field(default="habeas-summary/1", alias="schema")
    reader: str
    sha256: str
    name: str
    title: str | None = None
    victims: tuple[Victim, ...] = ()
    violations: tuple[Told, ...] = ()
    perpetrator: Perpetrator | None = None
    country: Country | None = None
    region: str | None = None
    city: str | None = None
    when: Period | None = None

    def to_json(self) -> str:
        """The summary as one line of JSON."""
        return self.model_dump_json(by_alias=True)
