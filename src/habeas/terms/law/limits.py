"""How long somebody may be held at a stage of a case: length, extensions, article, source, when in force."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from habeas.terms.period import PartialDate, Period
from habeas.terms.sentences.length import length_in

# Until a judge is seen; until a charge; until the case is in court; from then to judgement; from custody to judgement.
Stage = Literal["police custody", "before charge", "investigation", "trial", "pre-trial detention"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Extension(_Value):
    """By how much, how often and by whom a limit may be extended. `length` or `times` None: the rule names no end.

    `only`: in which classes of offences; `offences`: in which others, in words (no class by the highest term).
    """

    length: str | None = None
    times: int | None = 1
    only: tuple[str, ...] = ()
    offences: str | None = None
    by: str | None = None
    verified: bool = True

    @field_validator("length")
    @classmethod
    def _a_length(cls, value: str | None) -> str | None:
        return None if value is None else _checked(value)

    @field_validator("times")
    @classmethod
    def _at_least_once(cls, value: int | None) -> int | None:
        if value is not None and value < 1:
            raise ValueError(f"an extension of {value} times is none: write 1 or more, or null for no end")
        return value


class Limit(_Value):
    """How long somebody may be held at a stage, by which article, from which source. `severity` None: in any case.

    `offences`: for which offences alone, in words. `since`, `until`: when the rule was in force; None: not bounded.
    """

    key: str
    title: str
    stage: Stage
    length: str
    article: str
    source: str
    severity: str | None = None
    offences: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    counted_from: str | None = None
    note: str | None = None
    extensions: tuple[Extension, ...] = ()
    verified: bool = True

    @field_validator("length")
    @classmethod
    def _a_length(cls, value: str) -> str:
        return _checked(value)

    @model_validator(mode="after")
    def _in_order(self) -> "Limit":
        Period(since=self.since, until=self.until)
        return self

    @property
    def classes(self) -> frozenset[str]:
        """The classes of offences that the rule and its extensions name."""
        named = {name for extension in self.extensions for name in extension.only}
        return frozenset(named | ({self.severity} if self.severity else set()))


def _checked(value: str) -> str:
    if not length_in(value):
        raise ValueError(f"{value!r} is no length of time: write 48 hours or 4 months")
    return value
