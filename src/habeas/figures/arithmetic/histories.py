"""A person's events, with what a report says of "those released" without naming them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from habeas.figures.arithmetic.rule import Course
from habeas.figures.arithmetic.status import History
from habeas.figures.groups import normalise
from habeas.terms.records import CaseFile, EventRecord

Unnamed = Mapping[str, Sequence[EventRecord]]


def unnamed_by_report(events: Iterable[EventRecord], course: Course, *, with_proposed: bool) -> Unnamed:
    """Events that a report tells of nobody by name but of all released, by the report's SHA-256."""
    found: dict[str, list[EventRecord]] = defaultdict(list)
    for event in events:
        if event.type in course.told_of_all and not event.people and (event.accepted or with_proposed):
            counted = _counted(event, with_proposed)
            for sha256 in {claim.report.sha256 for claim in counted.claims}:
                found[sha256].append(counted)
    return found


def history_of(case: CaseFile, unnamed: Unnamed, course: Course, *, with_proposed: bool) -> History:
    """The person's own events, and what is said of all released in reports that name the person as released."""
    own = tuple(_counted(event, with_proposed) for event in case.events if event.accepted or with_proposed)
    shared = {
        event.id: event
        for release in own
        if release.type == "release" and release.modality == "asserted"
        for claim in release.claims
        for event in unnamed.get(claim.report.sha256, ())
        if _speaks_of(event, release, course)
    }
    return History((*own, *shared.values()), frozenset(shared))


def _speaks_of(event: EventRecord, release: EventRecord, course: Course) -> bool:
    """Whether the groups in the event only point ("those", "the 26 prisoners") or are those of the release."""
    theirs = {normalise(group) for group in release.groups}
    return all(
        normalise(group) in theirs or set(normalise(group).split()) <= course.pointing | _numbers(group)
        for group in event.groups
    )


def _numbers(words: str) -> frozenset[str]:
    return frozenset(word for word in normalise(words).split() if word.isdigit())


def _counted(event: EventRecord, with_proposed: bool) -> EventRecord:
    """The event with only the accounts that count: a proposed claim moves no figure (law 3)."""
    if with_proposed or all(claim.state == "accepted" for claim in event.claims):
        return event
    return replace(event, claims=tuple(claim for claim in event.claims if claim.state == "accepted"))
