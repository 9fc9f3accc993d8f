"""Where a name begins and ends in a capitalised stretch: without titles, roles, bodies and possessives around it."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.model import load_model
from habeas.reading.parsing.parsed import is_name_in_small
from habeas.reading.parsing.word_lists import word_set

_OPEN, _CLOSE = "“\"‘'(", "”\"’')"
_BEFELL = {
    "arrested",
    "detained",
    "jailed",
    "released",
    "freed",
    "charged",
    "sentenced",
    "convicted",
    "acquitted",
    "dies",
}
_GOVERNING = {"of", "to", "for", "in", "and", "from", "at"}
_NO_NAME = {"ADV", "SCONJ", "ADP", "DET", "PRON", "VERB", "AUX", "CCONJ", "INTJ"}


def trimmed(span: Span) -> Iterator[Span]:
    """The name without titles and role words before it and without a possessive after it; none where none is left."""
    cut = _offices()
    end = span.end
    titled = [
        token.i + 1
        for token in span[:-1]
        if (is_one_of(token, cut) and not _is_hyphened(token)) or is_abbreviation(token)
    ]
    start = max([*titled, _after_portfolio(span), _after_body(span), _after_first_word(span)])
    while start < end - 1 and _is_nationality(span.doc[start]):
        start += 1
    if end - start > 2 and span.doc[end - 1].lower_ in _BEFELL:
        end -= 1  # `Chiwetalu Agu Arrested for …`, where a headline has capitals
    while end > start and span.doc[end - 1].text in {"-", "’s", "'s", *_OPEN, *_CLOSE}:
        end -= 1
    if end > start and span.doc[start].lower_ not in cut:
        yield _once(span.doc[start:end])


@cache
def _offices() -> frozenset[str]:
    return word_set("people", "titles") | word_set("people", "roles")


@cache
def _bodies() -> frozenset[str]:
    return word_set("organisations", "organisation") | word_set("organisations", "place")


def is_abbreviation(token: Token) -> bool:
    """`KGB`: two capitals or more and nothing else; not `LÓPEZ` of "Maria LÓPEZ"."""
    return len(token.text) > 1 and token.text.isupper() and token.text.isalpha() and not is_name_in_small(token)


def is_one_of(token: Token, listed: frozenset[str]) -> bool:
    """The word or its singular ("Journalists A and B")."""
    return token.lower_ in listed or token.lower_.removesuffix("s") in listed


def _is_hyphened(token: Token) -> bool:
    """`man` of "Chan Pui-man Lee", `President` of "President-elect"; not of "vice-President"."""
    return token.nbor(1).text == "-" or (token.i > 0 and token.is_lower and token.nbor(-1).text == "-")


def _is_nationality(token: Token) -> bool:
    """`Nicaraguan Ana Real`; those that are also given names stay."""
    return kind_of_place(token.text) == "people" and token.lower_ not in word_set("people", "given_names_too")


def _once(span: Span) -> Span:
    """`George Floyd George Floyd`: a name under its picture, said twice."""
    half = len(span) // 2
    return span[:half] if len(span) == 2 * half and half > 1 and span[:half].text == span[half:].text else span


def _after_portfolio(span: Span) -> int:
    """`Minister of Health Nguyen Thanh Long`, `ambassador to Somalia Nicolas B`: where the model's person begins."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    if before not in _GOVERNING:
        return span.start
    begins = [token.i for token in span[1:-1] if token.ent_type_ == "PERSON" and token.ent_iob_ == "B"]
    begin = max(begins, default=span.start)
    # Of "and Orbin Daniel Ruano" the model at times sees the last two words alone.
    return begin if before == "of" or all(map(_is_no_name, span.doc[span.start : begin])) else span.start


def _is_no_name(token: Token) -> bool:
    return token.ent_type_ in {"GPE", "ORG", "NORP", "LOC"} or load_model().is_word(token.lower_)


def _after_body(span: Span) -> int:
    """`Bar Association Cihan Aydin`, `(parliament) Oktay Asadov`: a name of two words behind a body's or a place's."""
    bodies = _bodies()
    surnames = word_set("people", "surnames_too")
    ends = [
        token.i + 1
        for token in span[:-2]
        if token.text == ")" or (token.lower_ in bodies and (token.i > span.start or token.lower_ not in surnames))
    ]
    begins = max(ends, default=span.start)
    name = span.doc[begins : span.end]
    return begins if all(token.ent_type_ == "PERSON" and token.text != "(" for token in name) else span.start


def _after_first_word(span: Span) -> int:
    """`Because Binniyat`, `Obviously Putin`, `Following Kem Sokha`: a sentence's first word before a name."""
    first = span[0]
    if len(span) < 2 or not first.is_sent_start:
        return span.start
    if first.tag_ == "VBG" and first.lower_.endswith("ing") and span[1].pos_ == "PROPN":
        return span.start + 1
    if first.ent_type_ or first.pos_ not in _NO_NAME:
        return span.start
    return span.start + 1 if span[1].ent_type_ == "PERSON" and span[1].ent_iob_ == "B" else span.start
