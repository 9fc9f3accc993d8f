"""Figures: numbers of people held, freed, charged … that a source gives, beside the events of the story."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.anchor import anchor_of
from habeas.reading.counts import number_pattern
from habeas.reading.dates import find_dates
from habeas.reading.draft import Draft, Words
from habeas.reading.habits import is_general_talk
from habeas.reading.noun_phrases import count_of, phrase_of, phrase_without_number
from habeas.reading.numbers_of_events import event_around, figures_of_events, measure_of
from habeas.reading.parsed import ParsedText, text_of
from habeas.reading.prison_terms import find_prison_term
from habeas.reading.speakers import attribute_span
from habeas.reading.word_lists import words
from habeas.terms.claims import Count, EventBody, FigureBody
from habeas.terms.period import Period
from habeas.terms.vocabulary import load_vocabulary

_AS_OF = re.compile(r"\b(?:[Aa]s of|[Bb]y|[Aa]t the end of|[Ss]ince|[Oo]n|[Ii]n)\s+(?:the\s+)?$")
_NEAR = 70
_TELLING = 5
"""From this number on, the same number twice in a report is the same people."""
_BELIEF = {"believe", "think", "confirm", "know", "accept"}
_COUNTING = {
    "be", "have", "hold", "remain", "keep", "list", "count", "document", "number", "report", "record", "identify",
    "estimate", "recognize", "recognise", "include", "say", "know", "stay", "of", "there",
}  # fmt: skip


def find_figures(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """The figures of the report that no event's own count gives, one a number and measure."""
    told = [
        (span, event.body.count.value)
        for event in events
        if isinstance(event.body, EventBody) and event.body.count
        for span in event.evidence
    ]
    found: dict[tuple[str, int, str], Draft] = {}
    for body, draft in figures_of_events(parsed, events):
        found.setdefault(_key(body), draft)
    for index, sentence in enumerate(parsed.sentences):
        for body, draft in _in_sentence(parsed, index, sentence, events, told):
            found.setdefault(_key(body), draft)
    return list(found.values())


def _key(figure: FigureBody) -> tuple[str, int, str]:
    return figure.measure, figure.count.value, (figure.of or "").lower()


def _in_sentence(
    parsed: ParsedText, index: int, sentence: Span, events: Sequence[Draft], told: Sequence[tuple[Words, int]]
) -> Iterator[tuple[FigureBody, Draft]]:
    if not number_pattern().search(sentence.text) or is_general_talk(sentence) or not _is_of_prisoners(sentence):
        return
    for head in sentence:
        if not _stands_for_people(head):
            continue
        place = phrase_of(head)
        count = count_of(head)
        if count is None or "-year" in parsed.report.text[place[0] : place[1] + 10] or not _is_number_of(head):
            continue
        around = event_around(place, events, parsed.report.text)
        if around is None and _is_told(count, place, told):
            continue
        measure = _measure(head, sentence, place) if around is None else _measure_of(around)
        if measure:
            yield _figure(parsed, index, head, FigureBody(measure=measure, count=count), around)


def _stands_for_people(head: Token) -> bool:
    """A noun for people, or a number alone where people stand: "more than 60 remain in custody"."""
    if head.pos_ in {"NOUN", "PROPN"}:
        return head.lemma_.lower() in words("people", "groups")
    alone = not any(child.dep_ in {"prep", "nummod", "det"} for child in head.children)
    held = any(child.dep_ == "acl" for child in head.children)
    return head.pos_ == "NUM" and alone and (head.dep_ in {"nsubj", "nsubjpass"} or held)


def _measure_of(event: Draft) -> str | None:
    return measure_of(event.body) if isinstance(event.body, EventBody) else None


def _is_of_prisoners(sentence: Span) -> bool:
    """A number that no other sentence of the field surrounds ("two officers died") is none of the register's."""
    return any(pattern.search(sentence.text) for _, pattern in _phrases()) or any(
        word in sentence.text.lower() for word in load_vocabulary("figures")["prisoners"]
    )


def _is_number_of(head: Token) -> bool:
    return head.pos_ == "NUM" or any(
        child.dep_ in {"nummod", "det"} or child.ent_type_ == "CARDINAL" for child in head.children if child.i < head.i
    )


def _is_told(count: Count, place: Words, told: Sequence[tuple[Words, int]]) -> bool:
    """The number of an event, or a part of its sum ("one doctor and three nurses")."""
    inside = [value for (start, end), value in told if start <= place[0] and place[1] <= end]
    elsewhere = count.value >= _TELLING and any(value == count.value for _, value in told)
    return any(value >= count.value for value in inside) or elsewhere


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    measures = load_vocabulary("figures")["measures"]
    return tuple(
        (name, re.compile(rf"\b(?:{'|'.join(map(re.escape, rule['nouns']))})\b", re.IGNORECASE))
        for name, rule in measures.items()
    )


def _measure(head: Token, sentence: Span, place: Words) -> str | None:
    """The state that the words right after the number say, else right before it; prisoners alone are held."""
    text = text_of(sentence.doc)
    after = text[place[1] : min(sentence.end_char, place[1] + _NEAR)]
    clause = re.split(r"[;:]|, (?:and|but|while|which)\b", after)[0]
    if find_prison_term(text, place[1], place[1] + len(clause)):
        return None
    found = [
        (match.start(), -match.end(), name)
        for name, pattern in _phrases()
        for match in [pattern.search(clause)]
        if match
    ]
    if found:
        return min(found)[2]
    before = text[max(sentence.start_char, place[0] - 40) : place[0]]
    lead = [(-match.start(), name) for name, pattern in _phrases() for match in [*pattern.finditer(before)][-1:]]
    if lead:
        return min(lead)[1]
    phrase = text[place[0] : place[1]].lower()
    held = any(re.search(rf"\b{re.escape(word)}\b", phrase) for word in load_vocabulary("figures")["prisoners"])
    counted = head.head.lemma_.lower() in _COUNTING and head.dep_ in {"dobj", "attr", "nsubj", "pobj", "nsubjpass"}
    return "held" if held and counted else None


def _figure(
    parsed: ParsedText, index: int, head: Token, figure: FigureBody, around: Draft | None
) -> tuple[FigureBody, Draft]:
    """The figure with whom and when it counts; one counted within an event is of the event's day."""
    sentence, (start, end) = head.sent, phrase_of(head)
    when = around.body.period if around is not None and isinstance(around.body, EventBody) else None
    of = phrase_without_number(head) or None
    body = figure.model_copy(update={"of": of, "as_of": when or _as_of(parsed, sentence)})
    return body, Draft(
        body=body,
        sentence=index,
        trigger=(start, end),
        evidence=((start, _end_of_clause(parsed.report.text, end, sentence.end_char)),),
        confidence=0.8 if head.dep_ in {"nsubj", "nsubjpass", "dobj"} else 0.7,
        modality="denied" if _is_disbelieved(head) else "asserted",
        attribution=attribute_span(parsed, start, end),
        rule="figure.subject" if head.dep_ in {"nsubj", "nsubjpass", "dobj"} else "figure.phrase",
    )


def _is_disbelieved(head: Token) -> bool:
    """`he did not believe there were more than 300`."""
    return any(
        above.lemma_ in _BELIEF and any(child.dep_ == "neg" for child in above.children) for above in head.ancestors
    ) or any(above.lemma_ == "deny" and above.pos_ == "VERB" for above in head.ancestors)


def _end_of_clause(text: str, start: int, end: int) -> int:
    match = re.compile(r"[,.;:\n]").search(text, start, end)
    return match.start() if match else end


def _as_of(parsed: ParsedText, sentence: Span) -> Period | None:
    text = parsed.report.text
    for date in find_dates(text, sentence.start_char, sentence.end_char, anchor_of(parsed.report)):
        if _AS_OF.search(text[max(0, date.start - 20) : date.start]) and re.search(
            r"[Aa]s of\s*$|[Bb]y\s*$", text[max(0, date.start - 8) : date.start]
        ):
            return date.past
    return None
