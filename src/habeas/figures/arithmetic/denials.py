"""What a denial does to what it denies: neither stands certain any more (law 7: disagreement is kept)."""

from collections.abc import Iterable

from habeas.figures.arithmetic.dating import happened, told_on_of
from habeas.figures.arithmetic.marks import Mark, weaken
from habeas.terms.records import EventRecord


def weaken_disputed(marks: list[Mark], events: Iterable[EventRecord]) -> list[Mark]:
    """The marks, those of disputed events no longer certain. `events` are all of the person's."""
    told = tuple(events)
    return [weaken(mark) if is_disputed(mark.event, told) else mark for mark in marks]


def is_disputed(event: EventRecord, told: tuple[EventRecord, ...]) -> bool:
    """Whether another of the person's events denies this one, or this one denies another."""
    if event.modality == "denied":
        return any(_denies(event, other, told) for other in told if other.modality == "asserted")
    return any(_denies(other, event, told) for other in told if other.modality == "denied")


def _denies(denial: EventRecord, event: EventRecord, told: tuple[EventRecord, ...]) -> bool:
    """Whether the denial speaks of this very event.

    A dated denial speaks of an event whose days overlap. One without a date speaks of the last event of
    its kind told of by then; with a manner ("bail denied") it is a refusal, and disputes no later release.
    """
    if denial.type != event.type or event.modality != "asserted":
        return False
    said, done = happened(denial), happened(event)
    if said.earliest is not None:
        return said.earliest <= done.latest and (done.earliest is None or done.earliest <= said.latest)
    if denial.manner is not None:
        return False
    return event.id == _last_before(denial, told)


def _last_before(denial: EventRecord, told: tuple[EventRecord, ...]) -> int | None:
    by = told_on_of(denial)
    earlier = [
        (happened(event).preferred, event.id)
        for event in told
        if event.type == denial.type and event.modality == "asserted" and (happened(event).earliest or by) <= by
    ]
    return max(earlier)[1] if earlier else None
