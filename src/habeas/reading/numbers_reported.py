"""Figures: numbers of people held, freed, charged … that a source gives, beside the events of the story."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.anchor import anchor_of
from habeas.reading.counts import number_pattern, read_count
from habeas.reading.dates import find_dates
from habeas.reading.draft import Draft, Words
from habeas.reading.modality import is_general_talk
from habeas.reading.names import words
from habeas.reading.noun_phrases import phrase_of, phrase_without_number
from habeas.reading.parsed import ParsedText, text_of
from habeas.reading.prison_terms import find_prison_term
from habeas.reading.speakers import attribute_span
from habeas.terms.claims import Count, EventBody, FigureBody
from habeas.terms.period import Period
from habeas.terms.vocabulary import load_vocabulary

_AS_OF = re.compile(r"\b(?:[Aa]s of|[Bb]y|[Aa]t the end of|[Ss]ince|[Oo]n|[Ii]n)\s+(?:the\s+)?$")
_NEAR = 70
_TELLING = 5
"""From this number on, the same number twice in a report is the same people."""
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
    for index, sentence in enumerate(parsed.sentences):
        for draft in _in_sentence(parsed, index, sentence, told):
            body = draft.body
            assert isinstance(body, FigureBody)  # noqa: S101 - tells the type checker what _in_sentence builds
            found.setdefault((body.measure, body.count.value, (body.of or "").lower()), draft)
    return list(found.values())


def _in_sentence(parsed: ParsedText, index: int, sentence: Span, told: Sequence[tuple[Words, int]]) -> Iterator[Draft]:
    if not number_pattern().search(sentence.text) or is_general_talk(sentence) or not _is_of_prisoners(sentence):
        return
    for head in sentence:
        if head.pos_ not in {"NOUN", "PROPN"} or head.lemma_.lower() not in words("people", "groups"):
            continue
        start, end = phrase_of(head)
        count = read_count(parsed.report.text[start:end])
        if (
            count is None
            or "-year" in parsed.report.text[start : end + 10]
            or "year-old" in parsed.report.text[start:end]
            or not _is_number_of(head)
            or _is_told(count, (start, end), told)
        ):
            continue
        measure = _measure(head, sentence, (start, end))
        if measure:
            yield _draft(parsed, index, head, count, measure)


def _is_of_prisoners(sentence: Span) -> bool:
    """A number that no other sentence of the field surrounds ("two officers died") is none of the register's."""
    return any(pattern.search(sentence.text) for _, pattern in _phrases()) or any(
        word in sentence.text.lower() for word in load_vocabulary("figures")["prisoners"]
    )


def _is_number_of(head: Token) -> bool:
    return any(
        child.dep_ in {"nummod", "det"} or child.ent_type_ == "CARDINAL" for child in head.children if child.i < head.i
    )


def _is_told(count: Count, place: Words, told: Sequence[tuple[Words, int]]) -> bool:
    same = [span for span, value in told if value == count.value]
    return any(start <= place[0] and place[1] <= end for start, end in same) or (bool(same) and count.value >= _TELLING)


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
    found = [(match.start(), name) for name, pattern in _phrases() for match in [pattern.search(clause)] if match]
    if found:
        return min(found)[1]
    before = text[max(sentence.start_char, place[0] - 40) : place[0]]
    lead = [(-match.start(), name) for name, pattern in _phrases() for match in [*pattern.finditer(before)][-1:]]
    if lead:
        return min(lead)[1]
    phrase = text[place[0] : place[1]].lower()
    held = any(re.search(rf"\b{re.escape(word)}\b", phrase) for word in load_vocabulary("figures")["prisoners"])
    counted = head.head.lemma_.lower() in _COUNTING and head.dep_ in {"dobj", "attr", "nsubj", "pobj", "nsubjpass"}
    return "held" if held and counted else None


def _draft(parsed: ParsedText, index: int, head: Token, count: Count, measure: str) -> Draft:
    sentence, (start, end) = head.sent, phrase_of(head)
    clause_end = _end_of_clause(parsed.report.text, end, sentence.end_char)
    return Draft(
        body=FigureBody(
            measure=measure, of=phrase_without_number(head) or None, count=count, as_of=_as_of(parsed, sentence)
        ),
        sentence=index,
        trigger=(start, end),
        evidence=((start, clause_end),),
        confidence=0.8 if head.dep_ in {"nsubj", "nsubjpass", "dobj"} else 0.7,
        attribution=attribute_span(parsed, start, end),
    )


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
