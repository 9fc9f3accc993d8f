"""What opens and what closes a state: the rule of a figure as data (figures/definitions/*.yaml)."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from habeas.terms.claims import EventType, Manner, Modality
from habeas.terms.condition_kinds import is_of_liberty
from habeas.terms.records import EventRecord

# certain: moves all three numbers; presumed: moves known, low and high stay open; possible: widens only.
Weight = Literal["certain", "presumed", "possible"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class EventPattern(_Value):
    """Which events an entry of a rule means. Written `release` or `release:bail` for short."""

    type: EventType
    manner: Manner | None = None
    not_manner: tuple[Manner, ...] = ()
    modality: Modality = "asserted"
    with_offences: bool = False
    with_conditions: bool = False
    sentence_says: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, data: Any) -> Any:
        if isinstance(data, str):
            kind, _, manner = data.partition(":")
            return {"type": kind, "manner": manner or None}
        return data

    def matches(self, event: EventRecord) -> bool:
        """Whether the event is one of those meant."""
        return (
            event.type == self.type
            and event.modality == self.modality
            and self.manner in (None, event.manner)
            and event.manner not in self.not_manner
            and (bool(event.offences) or not self.with_offences)
            and (any(map(is_of_liberty, event.conditions)) or not self.with_conditions)
            and (self.sentence_says is None or self.sentence_says in (event.sentence or "").casefold())
            and (self.type != "conditions" or not event.conditions or any(map(is_of_liberty, event.conditions)))
        )


class Part(_Value):
    """One state of a person.

    `each_opening_apart`: several may be open at once and end apart (charges). `release_tells_of_it`: whoever
    is released was in this state before, from a day unknown. `negated`: a person counts where the state is not
    open. `only_again`: only an opening after a closing counts, and then for good. `endless`: events that last, of
    which the end says nothing of this state.
    """

    name: str
    goes_stale: bool = False
    release_tells_of_it: bool = False
    each_opening_apart: bool = False
    negated: bool = False
    only_again: bool = False
    endless: frozenset[EventType] = frozenset()
    opens: tuple[EventPattern, ...]
    presumably_opens: tuple[EventPattern, ...] = ()
    possibly_opens: tuple[EventPattern, ...] = ()
    closes: tuple[EventPattern, ...] = ()
    presumably_closes: tuple[EventPattern, ...] = ()
    possibly_closes: tuple[EventPattern, ...] = ()

    def entries(self) -> Iterator[tuple[bool, Weight, EventPattern]]:
        """Every entry as (does it open, how surely, which events), the surest first."""
        groups: tuple[tuple[bool, Weight, tuple[EventPattern, ...]], ...] = (
            (True, "certain", self.opens),
            (False, "certain", self.closes),
            (True, "presumed", self.presumably_opens),
            (False, "presumed", self.presumably_closes),
            (True, "possible", self.possibly_opens),
            (False, "possible", self.possibly_closes),
        )
        for opens, weight, patterns in groups:
            for pattern in patterns:
                yield opens, weight, pattern

    def role(self, event: EventRecord) -> tuple[bool, Weight] | None:
        """Whether the event opens or closes this state and how surely, None when it does neither."""
        return next(((opens, weight) for opens, weight, pattern in self.entries() if pattern.matches(event)), None)


class Course(_Value):
    """The order in which a case runs, which events last, and which cannot happen twice in a row."""

    order: tuple[EventType, ...]
    lasting: frozenset[EventType]
    once: frozenset[EventType]
    told_of_all: frozenset[EventType] = frozenset()
    pointing: frozenset[str] = frozenset()

    def rank(self, event_type: str) -> float:
        """The place of the event type in the course of a case."""
        return float(self.order.index(event_type))

    def rank_of_end(self, event_type: str) -> float:
        """The place of the end of a lasting event: with the releases, and after its own beginning."""
        return max(self.rank("release"), self.rank(event_type) + 0.5)


class Rule(_Value):
    """A person is counted when every part is open on the day."""

    parts: tuple[Part, ...] = Field(min_length=1)
    course: Course
    stale_after_days: int | None = None

    @cached_property
    def event_types(self) -> frozenset[str]:
        """Every event type that moves this figure."""
        return frozenset(pattern.type for part in self.parts for _, _, pattern in part.entries())
