"""The numbers that sources give, kept beside the documented ones and never added to them (law 7)."""

from collections import defaultdict
from dataclasses import dataclass

from habeas.figures import definitions
from habeas.figures.arithmetic.dating import told_on
from habeas.figures.groups import any_of, normalise
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.words import partial_in_words, period_in_words, state_in_words
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Claim, Count
from habeas.terms.figure import ReportedFigure
from habeas.terms.period import Period
from habeas.terms.records import EventRecord


def reported_beside(name: str, knowledge: Knowledge, question: Question) -> tuple[ReportedFigure, ...]:
    """Every number that a source gives for this figure by the as-of day, oldest report first."""
    by_claim = {claim.id: event for event in knowledge.events for claim in event.claims}
    told = [
        record
        for record in knowledge.reported
        if may_count(record, question)
        and belongs_to(name, record, by_claim.get(record.id))
        and not too_late(record, question)
        and _of_group(record, question.group)
    ]
    by_report: dict[str, list[ClaimRecord]] = defaultdict(list)
    for record in told:
        by_report[record.report.sha256].append(record)
    told = [one for one in told if not any(_tells_again(one, other) for other in by_report[one.report.sha256])]
    told.sort(key=lambda record: (record.report.published or "", record.id))
    return tuple(_reported(record, by_claim.get(record.id), question) for record in told)


def _tells_again(record: ClaimRecord, other: ClaimRecord) -> bool:
    """Whether the figure is an event's own number, read from the same words: it stands once, as the event's."""
    figure, event = record.claim.figure, other.claim.event
    if figure is None or event is None or event.count is None or record.report.sha256 != other.report.sha256:
        return False
    same = (figure.count.value, figure.count.qualifier) == (event.count.value, event.count.qualifier)
    return same and any(
        one.start < also.end and also.start < one.end for one in record.claim.evidence for also in other.claim.evidence
    )


def may_count(record: ClaimRecord, question: Question) -> bool:
    """A number stands when a person accepted its claim, or when proposed claims were asked for too."""
    wanted = ("accepted", "proposed") if question.with_proposed else ("accepted",)
    return record.state in wanted and record.claim.modality == "asserted"


def belongs_to(name: str, record: ClaimRecord, event: EventRecord | None = None) -> bool:
    """Whether the claim's number is one of this figure: by its measure, or by the event it counts."""
    rules, claim = definitions.reported(name), record.claim
    if claim.figure:
        return normalise(claim.figure.measure) in rules.measures
    if claim.event is None or claim.event.count is None:
        return False
    kind = claim.event.type
    return any(
        pattern.type == kind and pattern.manner in (None, claim.event.manner, event.manner if event else None)
        for pattern in rules.events
    )


def too_late(record: ClaimRecord, question: Question) -> bool:
    """Whether the number is only of days after the as-of day."""
    period = _period(record.claim)
    first = period.earliest if period else None
    return first is not None and first > question.as_of


@dataclass(frozen=True)
class _Number:
    measure: str
    count: Count
    period: Period | None


def _number(claim: Claim) -> _Number:
    if claim.figure:
        return _Number(claim.figure.measure, claim.figure.count, claim.figure.as_of)
    if claim.event and claim.event.count:
        return _Number(state_in_words(claim.event.type), claim.event.count, claim.event.period)
    raise ValueError(f"claim {claim.id} of kind {claim.kind} gives no number")


def _period(claim: Claim) -> Period | None:
    return _number(claim).period


def _of(claim: Claim) -> str | None:
    number = _number(claim).count.of
    return (claim.figure.of or number) if claim.figure else number


def _reported(record: ClaimRecord, event: EventRecord | None, question: Question) -> ReportedFigure:
    claim, number = record.claim, _number(record.claim)
    people = {person.id for person in event.people} if event and (event.accepted or question.with_proposed) else set()
    return ReportedFigure(
        claim=record.id,
        measure=number.measure,
        of=_of(claim),
        value=number.count.value,
        qualifier=number.count.qualifier,
        as_of=period_in_words(number.period) or _as_published(record),
        said_by=claim.attribution.label or "the report itself",
        source=record.report.source,
        quoted=" … ".join(words.text for words in claim.evidence),
        named_here=len(people),
        proposed=record.state == "proposed",
        event=event.id if event and claim.event else None,
        sha256=record.report.sha256,
        since=number.period.since if number.period else None,
        until=number.period.until if number.period else None,
    )


def _as_published(record: ClaimRecord) -> str:
    published = record.report.published
    return f"as published {partial_in_words(published)}" if published else f"as recorded {told_on(record)}"


def _of_group(record: ClaimRecord, group: str | None) -> bool:
    if group is None:
        return True
    claim = record.claim
    return any_of(group, [_of(claim), *(claim.event.groups if claim.event else ())])
