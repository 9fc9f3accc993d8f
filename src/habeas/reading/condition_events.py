"""Conditions told on their own: "must surrender their passports", "imposed conditions … This includes: …"."""

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from habeas.reading.affected import Affected, affected_by
from habeas.reading.conditions import find_conditions
from habeas.reading.draft import Draft, Words
from habeas.reading.modality import is_habitual_clause
from habeas.reading.parsed import ParsedText
from habeas.reading.referents import Story
from habeas.reading.speakers import attribute_span
from habeas.terms.claims import EventBody, NamedPerson

_LIST_FOLLOWS = re.compile(r"\bconditions?\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:This|These|They|It|The conditions|Conditions)\s+(?:includes?|included|are|were)\b")
_FREED = re.compile(
    r"\b(?:released|freed|bail|parole|charged|convicted|sentenced|custody|detained|arrested|accused)\b", re.IGNORECASE
)


def find_condition_events(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """One event a list of conditions that no release of the story has as its own."""
    taken = {condition for event in events if isinstance(event.body, EventBody) for condition in event.body.conditions}
    told = [event for event in events if isinstance(event.body, EventBody) and event.body.type != "conditions"]
    found: list[Draft] = []
    for index, sentence in enumerate(parsed.sentences):
        end = _end(parsed, index)
        places = find_conditions(parsed.report.text, sentence.start_char, end)
        places = [place for place in places if parsed.report.text[slice(*place)] not in taken]
        if places and not is_habitual_clause(sentence):
            found += _draft(parsed, index, places, told)
    return found


def _end(parsed: ParsedText, index: int) -> int:
    """The list may stand in the sentence after the one that speaks of conditions."""
    sentences = parsed.sentences
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if following is not None and _LIST_FOLLOWS.search(sentences[index].text) and _GOES_ON.match(following.text):
        return following.end_char
    return sentences[index].end_char


def _draft(parsed: ParsedText, index: int, places: list[Words], told: Sequence[Draft]) -> list[Draft]:
    sentence, text = parsed.sentences[index], parsed.report.text
    affected = _whom(parsed, sentence, places[0])
    if not affected.people and not _FREED.search(text, sentence.start_char, places[0][1] + 40):
        return []
    start = _begin(sentence, affected, places)
    body = EventBody(
        type="conditions",
        people=tuple(NamedPerson(name=person.full_name, role=person.role) for person in affected.people),
        groups=affected.groups,
        count=affected.count,
        conditions=tuple(dict.fromkeys(text[first:last] for first, last in places)),
    )
    attribution = attribute_span(parsed, *_trigger(sentence, places))
    trigger = _trigger(sentence, places)
    return [
        Draft(body, index, trigger, ((start, places[-1][1]),), 0.8 if affected.people else 0.7, attribution=attribution)
    ]


def _trigger(sentence: Span, places: list[Words]) -> Words:
    match = _LIST_FOLLOWS.search(sentence.text)
    if match and sentence.start_char + match.end() <= places[0][0]:
        return sentence.start_char + match.start(), sentence.start_char + match.end()
    return places[0]


def _begin(sentence: Span, affected: Affected, places: list[Words]) -> int:
    inside = [start for start, _ in affected.spans if sentence.start_char <= start < places[0][0]]
    match = _LIST_FOLLOWS.search(sentence.text)
    word = [sentence.start_char + match.start()] if match else []
    return min([*inside, *word, places[0][0]])


def _whom(parsed: ParsedText, sentence: Span, place: Words) -> Affected:
    """The subject of the clause with the list, "on those released", else nobody."""
    heads = [token for token in sentence if token.idx < place[0] and _may_be_bound(token)]
    for head in reversed(heads):
        affected = Story(parsed).resolve(affected_by([head, *_after(head, place)], parsed))
        if affected.people or affected.groups or affected.count:
            return affected
    return Affected()


def _after(head: Token, place: Words) -> list[Token]:
    return [token for token in head.conjuncts if head.i < token.i and token.idx < place[0]]


def _may_be_bound(token: Token) -> bool:
    return (
        token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
        and token.pos_ in {"NOUN", "PROPN", "PRON"}
        and token.lower_ not in {"court", "who"}
    )
