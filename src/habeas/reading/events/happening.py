"""An event as one sentence tells it, before it is folded with what the rest of the report says of it."""

from dataclasses import dataclass, field

from habeas.reading.events.affected import Affected
from habeas.reading.events.triggers import Trigger
from habeas.terms.claims import Attribution, EventType, Manner, Modality
from habeas.terms.period import Period

Words = tuple[int, int]


@dataclass(frozen=True)
class Happening:
    """What the sentence says.

    `reference`: it only points at an event told elsewhere ("those released"); `headline`: it heads the report or stands
    under a picture, and the body tells it again.
    """

    trigger: Trigger
    type: EventType
    sentence: int
    affected: Affected
    modality: Modality
    manner: Manner | None = None
    period: Period | None = None
    place: Words | None = None
    agent: Words | None = None
    offences: tuple[Words, ...] = ()
    prison_term: Words | None = None
    conditions: tuple[Words, ...] = ()
    attribution: Attribution = field(default_factory=Attribution)
    reference: bool = False
    headline: bool = False
    pieces: tuple[Words, ...] = ()

    @property
    def names(self) -> set[str]:
        """The full names of those whom it befell."""
        return {person.full_name for person in self.affected.people}
