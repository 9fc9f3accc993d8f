"""`If convicted, she faces ten years`: one conviction that may come, with the term that it would bring."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.case.prison_terms import find_prison_term
from habeas.reading.draft import Draft
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import EventBody

_IF = re.compile(
    r"\b(?:if|should)\b[^;.,]{0,60}\b(?:convicted|found guilty|proven guilty|guilty verdict)\b"
    r"|\b(?:on|upon|in the event of) (?:a )?(?:conviction|guilty verdict)\b",
    re.IGNORECASE,
)
_OUTCOMES = {"conviction", "sentence", "detention"}


def as_convictions(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """The events, those that an "if convicted" makes one folded into a conviction."""
    kept: list[Draft] = []
    for event in events:
        if not _may_follow(event) or _IF.search(parsed.sentences[event.sentence].text) is None:
            kept.append(event)
            continue
        before = next((n for n, other in enumerate(kept) if _is_the_same(other, event)), None)
        if before is None:
            kept.append(_convicted(parsed, event))
        else:
            kept[before] = _joined(kept[before], event)
    return kept


def _may_follow(event: Draft) -> bool:
    return isinstance(event.body, EventBody) and event.modality == "possible" and event.body.type in _OUTCOMES


def _is_the_same(one: Draft, other: Draft) -> bool:
    """Whether both are told of the same people, or one of nobody, in the same sentence."""
    a, b = one.body, other.body
    if one.sentence != other.sentence or not isinstance(a, EventBody) or not isinstance(b, EventBody):
        return False
    return (
        one.modality == "possible" and a.type == "conviction" and (a.people == b.people or not (a.people and b.people))
    )


def _convicted(parsed: ParsedText, event: Draft) -> Draft:
    body, sentence = event.body, parsed.sentences[event.sentence]
    if not isinstance(body, EventBody):
        return event
    term = find_prison_term(parsed.report.text, sentence.start_char, sentence.end_char)
    told = body.sentence or (parsed.report.text[slice(*term)] if term is not None else None)
    return replace(event, body=body.model_copy(update={"type": "conviction", "sentence": told}))


def _joined(one: Draft, other: Draft) -> Draft:
    a, b = one.body, other.body
    if not isinstance(a, EventBody) or not isinstance(b, EventBody):
        return one
    update = {
        "people": a.people or b.people, "groups": a.groups or b.groups, "count": a.count or b.count,
        "offences": a.offences or b.offences, "sentence": a.sentence or b.sentence,
    }  # fmt: skip
    evidence = tuple(dict.fromkeys((*one.evidence, *other.evidence)))
    return replace(one, body=a.model_copy(update=update), evidence=evidence)
