"""Figures: numbers of people held, freed, charged … that a source gives, beside the events of the story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from habeas.reading.dates.date_headings import anchor_at
from habeas.reading.dates.dates import find_dates
from habeas.reading.draft import Draft, Words
from habeas.reading.events.habits import is_general_talk
from habeas.reading.names.noun_phrases import count_of, phrase_of, phrase_without_number
from habeas.reading.numbers.counts import number_pattern, read_number
from habeas.reading.numbers.numbers_around import numbers_around
from habeas.reading.numbers.numbers_measures import is_deed, measure_of_people, words_of_figures
from habeas.reading.numbers.numbers_of_events import event_around, figures_of_events, measure_of
from habeas.reading.numbers.numbers_parts import numbers_told_otherwise, parts_of_numbers
from habeas.reading.numbers.numbers_wholes import wholes_of_parts
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import Attribution, Count, EventBody, FigureBody, Modality
from habeas.terms.period import Period
from habeas.terms.vocabulary import load_vocabulary

_AS_OF = re.compile(r"\b(?:as of|as at|by|since)\s+(?:the\s+)?$", re.IGNORECASE)
_AS_OF_ITSELF = re.compile(r"(?:at|by|as of)\b", re.IGNORECASE)
_OPENING = re.compile(r"\W*(?:(?:in|on|at|during|between|from|through|over)\s+)?", re.IGNORECASE)
_ONLY_PLURAL = re.compile(r"\D*\b(?:dozens|scores|hundreds|thousands)\b\D*$", re.IGNORECASE)
"""How many dozens, nobody says."""
_ALL_OF_THEM = {"they", "those", "these", "them", "whom", "individual"}
_SEVERAL = 2
_PRISON = re.compile(r"\b(?:prison|jail|detention|penal|remand|camp)", re.IGNORECASE)
_CLOSE = 250
_TELLING = 5
"""From this number on, the same number twice in a report is the same people."""
_PUTTING = {"put", "give", "set", "place", "count"}
_ARTICLE = re.compile(r"\A(?:the|a|an) ", re.IGNORECASE)
_BELIEF = {"believe", "think", "confirm", "know", "accept"}


def find_figures(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """The figures of the report that no event's own count gives, one a number and measure."""
    told = [
        (span, event.body.count.value)
        for event in events
        if isinstance(event.body, EventBody) and event.body.count and event.modality == "asserted"
        for span in event.evidence
    ]
    found: dict[tuple[str, int, str], Draft] = {}
    for body, draft in figures_of_events(parsed, events):
        found.setdefault(_key(body), draft)
    for index, sentence in enumerate(parsed.sentences):
        for body, draft in _in_sentence(parsed, index, sentence, events, told):
            _add(found, body, draft)
        so_far = [*found.values()]
        beside = (*_wholes(parsed, index), *_parts(parsed, index, so_far), *_otherwise(parsed, index, so_far))
        for body, draft in beside:
            _add(found, body, draft)
    return list(found.values())


def _add(found: dict[tuple[str, int, str], Draft], figure: FigureBody, draft: Draft) -> None:
    """One number at one place is one figure, whichever rule found it first."""
    start, end = draft.trigger
    here = [one.body for one in found.values() if one.trigger[0] < end and start < one.trigger[1]]
    if not any(isinstance(body, FigureBody) and body.count.value == figure.count.value for body in here):
        found.setdefault(_key(figure), draft)


def _key(figure: FigureBody) -> tuple[str, int, str]:
    """Whether two figures are one: a large number is the same people, however they are called."""
    measure = load_vocabulary("figures")["alike"].get(figure.measure, figure.measure)
    return measure, figure.count.value, "" if figure.count.value >= _TELLING else (figure.of or "").lower()


def _in_sentence(
    parsed: ParsedText, index: int, sentence: Span, events: Sequence[Draft], told: Sequence[tuple[Words, int]]
) -> Iterator[tuple[FigureBody, Draft]]:
    text = parsed.report.text
    if not number_pattern().search(text, sentence.start_char, sentence.end_char) or is_general_talk(sentence):
        return
    for near in numbers_around(text, sentence.start_char, sentence.end_char):
        if not _is_told(near.count, near.place, told):
            body = FigureBody(measure=near.measure, of=near.of, count=near.count, as_of=_as_of(parsed, sentence))
            yield body, _draft(parsed, index, body, near.place)
    if not words_of_figures().search(text, sentence.start_char, sentence.end_char):
        return
    for head in sentence:
        if not (_stands_for_people(head) or is_deed(head)) or not _is_number_of(head):
            continue
        place, count = phrase_of(head), count_of(head)
        if count is None or count.value < (_TELLING if is_deed(head) else _SEVERAL) or _ONLY_PLURAL.match(text, *place):
            continue
        around = event_around(place, events, text)
        if around is None and _is_told(count, place, told):
            continue
        measure = measure_of_people(head, sentence, count.value) if around is None else _measure_of(around)
        if measure:
            yield _figure(parsed, index, head, FigureBody(measure=measure, count=count), around)


def _parts(parsed: ParsedText, index: int, found: Sequence[Draft]) -> Iterator[tuple[FigureBody, Draft]]:
    """`at least 140 of them are students`: in the state of those they are a part of."""
    sentence = parsed.sentences[index]
    for part in parts_of_numbers(parsed.report.text, sentence.start_char, sentence.end_char):
        before = [one for one in found if one.trigger[0] < part.place[0] < one.trigger[1] + _CLOSE]
        whole = max(before, key=lambda one: one.trigger, default=None)
        if whole is None or not isinstance(whole.body, FigureBody) or part.count.value < _SEVERAL:
            continue
        if whole.body.count.value > part.count.value:
            body = whole.body.model_copy(update={"count": part.count, "of": part.of})
            yield body, _draft(parsed, index, body, part.place)


def _wholes(parsed: ParsedText, index: int) -> Iterator[tuple[FigureBody, Draft]]:
    """`1,804 of 6,120 inmates were awaiting trial`, `the seventh prisoner to die in custody`: so many in all."""
    sentence = parsed.sentences[index]
    for whole in wholes_of_parts(parsed.report.text, sentence.start_char, sentence.end_char):
        body = FigureBody(measure=whole.measure, of=whole.of, count=whole.count, as_of=_as_of(parsed, sentence))
        yield body, _draft(parsed, index, body, whole.place)


def _otherwise(parsed: ParsedText, index: int, found: Sequence[Draft]) -> Iterator[tuple[FigureBody, Draft]]:
    """The number that another source, or another day, gives of those told before."""
    sentence = parsed.sentences[index]
    for place, count in numbers_told_otherwise(parsed.report.text, sentence.start_char, sentence.end_char):
        before = [one for one in found if one.trigger[1] <= place[0] < one.trigger[1] + _CLOSE]
        told = max(before, key=lambda one: one.trigger, default=None)
        if told is not None and isinstance(told.body, FigureBody) and told.body.count.value != count.value:
            body = told.body.model_copy(update={"count": count, "as_of": _as_of(parsed, sentence)})
            draft = _draft(parsed, index, body, place)
            yield body, replace(draft, attribution=_teller(sentence, place) or told.attribution)


def _teller(sentence: Span, place: Words) -> Attribution | None:
    """`the lawyers put the number at 298`: the lawyers; None for a pronoun, which goes on with who told before."""
    verbs = [token for token in sentence if token.idx < place[0] and token.lemma_.lower() in _PUTTING]
    subjects = [child for verb in verbs[-1:] for child in verb.children if child.dep_ == "nsubj"]
    if not subjects or subjects[0].pos_ == "PRON":
        return None
    start, end = phrase_of(subjects[0])
    return Attribution(speaker=_ARTICLE.sub("", text_of(sentence.doc)[start:end]))


def _stands_for_people(head: Token) -> bool:
    """A noun for people, or a number alone where people stand: "more than 60 remain in custody"."""
    if head.pos_ in {"NOUN", "PROPN"} and not _is_number(head):
        return _is_a_people(head) or head.lemma_.lower() in word_set("people", "groups")
    if not _is_number(head):
        return False
    behind = [noun for prep in head.children if prep.lower_ == "of" for noun in prep.children if noun.dep_ == "pobj"]
    alone = not any(child.dep_ in {"nummod", "det"} or (child.dep_ == "prep" and not behind) for child in head.children)
    people = all(noun.lemma_.lower() in _ALL_OF_THEM or _are_several(noun) for noun in behind)
    held = any(child.dep_ == "acl" for child in head.children)
    subject = head.dep_ in {"nsubj", "nsubjpass"} or (head.dep_ == "conj" and bool(behind))
    more = any(child.lower_ in {"more", "others"} and child.i == head.i + 1 for child in head.children)
    more = more and head.dep_ not in {"nummod", "amod", "quantmod"}  # `60 more prisoners`
    return alone and people and (subject or held or more or _is_held_there(head))


def _is_a_people(head: Token) -> bool:
    """`112 Uyghurs`, `40 Crimean Tatars`."""
    numbered = any(child.dep_ == "nummod" for child in head.children)
    plural = head.tag_ == "NNPS" or (head.tag_ == "NNP" and head.lower_.endswith("s") and numbered)
    return plural or (head.ent_type_ == "NORP" and head.tag_ != "NN")


def _are_several(noun: Token) -> bool:
    """`four of its executives`, `six of the students`."""
    return _stands_for_people(noun) or (noun.tag_ == "NNS" and noun.lemma_.lower() in word_set("people", "roles"))


def _is_held_there(head: Token) -> bool:
    """`The prison was built for 400 but holds 1,100`."""
    holds = head.dep_ == "dobj" and head.head.pos_ == "VERB" and head.head.lemma_.lower() in {"hold", "house"}
    return holds and bool(_PRISON.search(head.sent.text))


def _is_number(head: Token) -> bool:
    """ "Eleven are still in prison": the model takes a number that opens a sentence for a noun."""
    return head.pos_ == "NUM" or (head.is_title and read_number(head.lower_) is not None)


def _measure_of(event: Draft) -> str | None:
    return measure_of(event.body) if isinstance(event.body, EventBody) else None


def _is_number_of(head: Token) -> bool:
    return _is_number(head) or any(
        child.dep_ in {"nummod", "det"} or child.ent_type_ == "CARDINAL" or _is_so_many_more(child) or _is_number(child)
        for child in head.children
        if child.i < head.i
    )


def _is_so_many_more(word: Token) -> bool:
    """`Sixty more activists`."""
    return word.lower_ in {"more", "others"} and word.i > word.sent.start and _is_number(word.nbor(-1))


def _is_told(count: Count, place: Words, told: Sequence[tuple[Words, int]]) -> bool:
    """The number of an event, or a part of its sum ("one doctor and three nurses")."""
    inside = [value for (start, end), value in told if start <= place[0] and place[1] <= end]
    elsewhere = count.value >= _TELLING and any(value == count.value for _, value in told)
    return any(value >= count.value for value in inside) or elsewhere


def _figure(
    parsed: ParsedText, index: int, head: Token, figure: FigureBody, around: Draft | None
) -> tuple[FigureBody, Draft]:
    """The figure with whom and when it counts; one counted within an event is of the event's day."""
    when = around.body.period if around is not None and isinstance(around.body, EventBody) else None
    of = phrase_without_number(head) or None
    of = None if of is not None and of.lower() in _ALL_OF_THEM else of
    body = figure.model_copy(update={"of": of, "as_of": when or _as_of(parsed, head.sent)})
    subject = head.dep_ in {"nsubj", "nsubjpass", "dobj"}
    draft = _draft(parsed, index, body, phrase_of(head))
    modality: Modality = "denied" if _is_disbelieved(head) else "asserted"
    return body, replace(draft, modality=modality, rule="figure.subject" if subject else "figure.phrase")


def _draft(parsed: ParsedText, index: int, body: FigureBody, place: Words) -> Draft:
    text, sentence = parsed.report.text, parsed.sentences[index]
    return Draft(
        body=body,
        sentence=index,
        trigger=place,
        evidence=((place[0], _end_of_clause(text, place[1], sentence.end_char)),),
        attribution=attribute_span(parsed, *place),
        rule="figure.around",
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
    """`as of June`, `at year’s end`; else the date that opens the sentence."""
    text = parsed.report.text
    dates = find_dates(text, sentence.start_char, sentence.end_char, anchor_at(parsed, sentence.start_char))
    for date in dates:
        if _AS_OF.search(text, max(sentence.start_char, date.start - 12), date.start) or _AS_OF_ITSELF.match(date.text):
            return date.past
    opening = [
        date
        for date in dates
        if _OPENING.fullmatch(text, sentence.start_char, date.start) and text[date.end : date.end + 1] not in {"’", "'"}
    ]
    return opening[0].past if opening else None
