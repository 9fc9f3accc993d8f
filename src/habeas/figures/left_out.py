"""What a figure left out, and why. Nobody is named here: kinds and numbers only."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from habeas.figures.arithmetic.dating import happened
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.counted import rule_asked
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.reported import belongs_to, too_late
from habeas.figures.words import events_in_words, kind_in_words, people_in_words, plural
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.figure import LeftOut, ReportedFigure
from habeas.terms.records import EventRecord

_STATES = {
    "proposed": "proposed, and accepted by nobody yet",
    "unsure": "looked at by a person who was unsure",
    "rejected": "rejected by a person",
    "corrected": "replaced by a corrected claim",
}
_MODALITIES = {
    "denied": "denied, so not counted as having happened",
    "planned": "planned, so not counted as having happened",
    "possible": "called possible, so not counted as having happened",
    "demanded": "demanded, so not counted as having happened",
}


def left_out(
    name: str, knowledge: Knowledge, question: Question, used: frozenset[int], reported: tuple[ReportedFigure, ...]
) -> tuple[LeftOut, ...]:
    """Everything of this figure's kind that did not count, by reason. `used`: ids of events that did."""
    rule = rule_asked(name, question)
    events = [e for e in knowledge.events if e.type in rule.event_types and (e.accepted or question.with_proposed)]
    return (
        *_not_accepted(name, rule, knowledge.uncounted, question),
        *_not_happened(rule, [event for event in events if event.id not in used]),
        *_after_the_day(events, question),
        *_without_a_name(event for event in events if event.id not in used),
        *_without_a_date(events, question),
        *_numbers_of_later_days(name, knowledge.reported, question),
        *_not_named(reported),
    )


def _not_accepted(name: str, rule: Rule, uncounted: Iterable[ClaimRecord], question: Question) -> Iterator[LeftOut]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for record in uncounted:
        event = record.claim.event
        bears = (event is not None and event.type in rule.event_types) or belongs_to(name, record)
        if bears and not (question.with_proposed and record.state == "proposed"):
            found[record.state, kind_in_words(record.claim)].append(record.id)
    for (state, kind), claims in sorted(found.items()):
        what = plural(len(claims), f"claim of {kind}", f"claims of {kind}")
        yield LeftOut(what=what, reason=_STATES[state], claims=tuple(claims))


def _not_happened(rule: Rule, events: Iterable[EventRecord]) -> Iterator[LeftOut]:
    unused = [event for event in events if event.modality != "asserted" and _would_move(rule, event)]
    yield from _by_kind(unused, lambda event: _MODALITIES[event.modality])


def _would_move(rule: Rule, event: EventRecord) -> bool:
    """Whether the event, had it happened, would move what is known, and does nothing as it is told."""
    roles = [part.role(replace(event, modality="asserted")) for part in rule.parts]
    as_told = [part.role(event) for part in rule.parts]
    return any(role and role[1] != "possible" for role in roles) and not any(as_told)


def _after_the_day(events: Iterable[EventRecord], question: Question) -> Iterator[LeftOut]:
    late = [event for event in events if event.modality == "asserted" and _is_after(event, question)]
    yield from _by_kind(late, lambda _: f"after the as-of day {question.as_of}")


def _without_a_name(events: Iterable[EventRecord]) -> Iterator[LeftOut]:
    unnamed = [event for event in events if event.modality == "asserted" and not event.people]
    yield from _by_kind(unnamed, lambda _: "no person is named: counts nobody, its number stands beside")


def _without_a_date(events: Iterable[EventRecord], question: Question) -> Iterator[LeftOut]:
    undated = [
        event
        for event in events
        if event.modality == "asserted" and event.people and event.claims and happened(event).earliest is None
    ]
    yield from _by_kind(undated, lambda _: "without a date: counted only as having happened by the first report")


def _numbers_of_later_days(name: str, reported: Iterable[ClaimRecord], question: Question) -> Iterator[LeftOut]:
    late = [r.id for r in reported if r.state == "accepted" and belongs_to(name, r) and too_late(r, question)]
    if late:
        reason = f"of days after {question.as_of}"
        yield LeftOut(what=plural(len(late), "reported number"), reason=reason, claims=tuple(late))


def _not_named(reported: Iterable[ReportedFigure]) -> Iterator[LeftOut]:
    for figure in reported:
        missing = figure.value - figure.named_here
        if figure.event is not None and missing > 0:
            total = people_in_words(figure.value, figure.qualifier, figure.of)
            yield LeftOut(
                what=f"{missing:,} of {total} reported by {figure.source}",
                reason=f"not named to us: {figure.named_here:,} of them documented here",
                claims=(figure.claim,),
            )


def _is_after(event: EventRecord, question: Question) -> bool:
    first = happened(event).earliest if event.claims else None
    return first is not None and first > question.as_of


def _by_kind(events: Iterable[EventRecord], why: Callable[[EventRecord], str]) -> Iterator[LeftOut]:
    found: dict[tuple[str, str], list[EventRecord]] = defaultdict(list)
    for event in events:
        found[event.type, why(event)].append(event)
    for (kind, reason), alike in sorted(found.items()):
        claims = tuple(claim.id for event in alike for claim in event.claims)
        yield LeftOut(what=events_in_words(len(alike), kind), reason=reason, claims=claims)
