"""What the report tells of people held: events, conditions and figures, folded, each one draft."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.case.conditions_in_a_row import join_conditions
from habeas.reading.case.conditions_told import find_conditions_told
from habeas.reading.case.dates_of_conditions import with_dates
from habeas.reading.case.if_convicted import as_convictions
from habeas.reading.case.offences_carried import carry_offences
from habeas.reading.case.places_of_conditions import with_places
from habeas.reading.case.terms_apart import part_by_term
from habeas.reading.draft import Draft
from habeas.reading.events.events import find_happenings
from habeas.reading.events.happening import Happening
from habeas.reading.events.merging import fold
from habeas.reading.events.telling import as_draft
from habeas.reading.events.told_story import ToldStory
from habeas.reading.numbers.numbers_reported import find_figures
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import EventBody

_OF_A_CASE = {"appeal", "trial", "conditions"}
_OTHERS = re.compile(r"\b(?:and|with) [\w,]+ others?\b")
"""`A and four other members … the four`: A is none of them."""
_NEAR = 10
"""How many sentences back a bare number points."""


def find_events_and_figures(parsed: ParsedText) -> list[Draft]:
    """The events of the report, one draft each, and the figures that are no event's own count."""
    groups = fold(find_happenings(parsed))
    told = [as_draft(group, parsed) for group in groups]
    meant = _meant(groups, told)
    spans = [tuple(span for happening in group for span in happening.affected.spans) for group in groups]
    events = [
        _with_those_counted(_with_those_meant(draft, spans[n], meant), told, parsed.report.text)
        for n, draft in enumerate(told)
    ]
    events = find_conditions_told(ToldStory(parsed, groups, events))
    conditions = [_with_those_meant(draft, draft.evidence, meant) for draft in events[len(told) :]]
    events[len(told) :] = join_conditions(
        parsed.report.text, with_dates(parsed, with_places(parsed.report.text, conditions))
    )
    events = as_convictions(parsed, part_by_term(parsed, carry_offences(parsed.report.text, events)))
    events = [draft for draft in events if _is_of_somebody(draft)]
    return events + find_figures(parsed, events)


def _meant(groups: Sequence[Sequence[Happening]], told: Sequence[Draft]) -> dict[int, Draft]:
    """For each "those released", by its place in the text, the event that it means."""
    return {
        happening.trigger.token.head.idx: draft
        for group, draft in zip(groups, told, strict=True)
        for happening in group
        if happening.reference and happening.trigger.token.dep_ in {"acl", "relcl"}
    }


def _is_of_somebody(draft: Draft) -> bool:
    """`Those charged were sentenced to longer terms`, told as done to nobody in particular, is no event of anybody."""
    body = draft.body
    if not isinstance(body, EventBody):
        return True
    if draft.modality != "asserted" or body.type in _OF_A_CASE:
        # "The ruling may be appealed", by nobody told and on no day, is law.
        return draft.modality != "possible" or bool(body.people or body.groups or body.count or body.period)
    return bool(body.people or body.groups or body.count)


def _with_those_meant(draft: Draft, spans: Sequence[tuple[int, int]], meant: dict[int, Draft]) -> Draft:
    """`charges against those released`: the people and groups are those of the release."""
    body = draft.body
    if not isinstance(body, EventBody) or body.people or body.groups or body.count:
        return draft
    pointed = next((event for at, event in meant.items() if any(start <= at < end for start, end in spans)), None)
    if pointed is None or not isinstance(pointed.body, EventBody) or pointed.trigger == draft.trigger:
        return draft
    found = {"people": pointed.body.people, "groups": pointed.body.groups}
    return replace(draft, body=body.model_copy(update=found))


def _with_those_counted(draft: Draft, told: Sequence[Draft], text: str) -> Draft:
    """`the charges against the 26`: a bare number is that of the event that told of so many."""
    body = draft.body
    if not isinstance(body, EventBody) or body.people or body.groups or body.count is None or body.count.of:
        return draft
    before = [event for event in told if event.trigger < draft.trigger and draft.sentence - event.sentence <= _NEAR]
    same = [
        (event.body, text[slice(*event.evidence[0])])
        for event in before
        if isinstance(event.body, EventBody) and event.body.count and event.body.count.value == body.count.value
    ]
    if not same:
        return draft
    last, words = same[-1]
    people = () if _OTHERS.search(words) else last.people
    found = {"people": people, "groups": last.groups, "count": last.count}
    return replace(draft, body=body.model_copy(update=found))
