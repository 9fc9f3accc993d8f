"""A person's events, with what a report says of "those released" without naming them."""

from collections.abc import Iterable

from habeas.figures.arithmetic.status import History
from habeas.terms.records import CaseFile, EventRecord

# What a report tells of the released as a body: that charges stand, that conditions were imposed.
TOLD_OF_ALL = frozenset({"charges_dropped", "conditions", "charge"})


def history_of(case: CaseFile, events: Iterable[EventRecord], *, with_proposed: bool) -> History:
    """The person's own events, and events without a name in reports that name the person as released."""
    own = [_counted(event, with_proposed) for event in case.events if event.accepted or with_proposed]
    released_in = {
        claim.report.sha256
        for event in own
        if event.type == "release" and event.modality == "asserted"
        for claim in event.claims
    }
    shared = [
        _counted(event, with_proposed)
        for event in events
        if (event.accepted or with_proposed)
        and event.type in TOLD_OF_ALL
        and not event.people
        and any(claim.report.sha256 in released_in for claim in event.claims)
    ]
    return History((*own, *shared), frozenset(event.id for event in shared))


def _counted(event: EventRecord, with_proposed: bool) -> EventRecord:
    """The event with only the accounts that count: a proposed claim moves no figure (law 3)."""
    if with_proposed:
        return event
    claims = tuple(claim for claim in event.claims if claim.state == "accepted")
    return EventRecord(**{**event.__dict__, "claims": claims})
