"""What else the events of a person say of their conditions: who set them, who denies them, what was told as a breach.

Pure: values in, values out. Nothing here ends a condition: a breach and a denial stand beside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from habeas.register.happening import gap_days
from habeas.register.names import normalise
from habeas.terms.condition_changes import is_breach, is_lifting, kinds_lifted, pieces
from habeas.terms.condition_kinds import kind_of_condition
from habeas.terms.records import ConditionRecord, EventRecord

_BREAKING = {"arrest", "detention", "rearrest", "summons", "charge", "warrant", "conditions", "sentence", "appeal"}


def conditions_in_full(
    conditions: Iterable[ConditionRecord], events: Sequence[EventRecord]
) -> tuple[ConditionRecord, ...]:
    """The conditions with what all events of the person say of them."""
    by_id = {event.id: event for event in events}
    return tuple(_in_full(one, by_id[one.event], events) if one.event in by_id else one for one in conditions)


def _in_full(condition: ConditionRecord, event: EventRecord, events: Sequence[EventRecord]) -> ConditionRecord:
    return replace(
        condition,
        set_by=event.agent,
        claims=tuple(claim.id for claim in event.claims if _gives(claim.claim.event, condition.words)),
        breached_by=tuple(one.id for one in events if one.id != event.id and _breaks(one, condition)),
        disputed_by=tuple(one.id for one in events if _disputes(one, condition)),
    )


def _gives(body: object, words: str) -> bool:
    told: Iterable[str] = getattr(body, "conditions", ())
    return normalise(words) in {normalise(piece) for condition in told for piece in pieces(condition)}


def breach_told(event: EventRecord) -> bool:
    """Whether an account of the event tells it as somebody's breaking of a condition."""
    if event.modality != "asserted" or event.type not in _BREAKING:
        return False
    told = [piece.text for claim in event.claims for piece in claim.claim.evidence]
    return any(map(is_breach, (*event.offences, *told)))


def _breaks(event: EventRecord, condition: ConditionRecord) -> bool:
    """Whether the event is told as a breach while the condition was, or ended by the very event, in force.

    Which of several was broken is seldom told: where the words name a kind, only those of that kind.
    """
    if not breach_told(event) or not _may_be_in_force(event, condition):
        return False
    named = {kind_of_condition(words) for words in event.offences if is_breach(words)} & {
        "report", "area", "travel", "no_contact", "no_activity", "probation",
    }  # fmt: skip
    return not named or condition.kind in named


def _may_be_in_force(event: EventRecord, condition: ConditionRecord) -> bool:
    day = event.period
    if day is None:
        return condition.ended_by in (None, event.id)
    begun = condition.since is None or condition.since.earliest is None or not (
        day.latest and day.latest < condition.since.earliest
    )  # fmt: skip
    over = condition.until is not None and condition.until.latest is not None and condition.ended_by != event.id
    return begun and not (over and gap_days(condition.until, day) > 0)


def _disputes(event: EventRecord, condition: ConditionRecord) -> bool:
    """Whether the event denies that the condition was set: of its kind, or house arrest where it binds to an area."""
    if event.modality != "denied":
        return False
    if event.type == "house_arrest":
        return condition.kind == "area"
    told = " ".join(piece.text for claim in event.claims for piece in claim.claim.evidence)
    if event.type != "conditions" or is_lifting(told):
        return False
    kinds = [kinds_lifted(words) for words in event.conditions] or [None]
    return any(of is None or condition.kind in of for of in kinds)
