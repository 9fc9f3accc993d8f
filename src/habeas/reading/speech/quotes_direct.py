"""Which quotations are speech, and the cue verb that each belongs to, by punctuation and order of words.

“…,” he said · he said: “…” · he urged them “to …” · and a quotation without a cue of its own, which goes on
with the one before it. A name in quotes, an offence in quotes or a doubtful word in quotes is no speech.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Token

from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import is_cue_verb
from habeas.reading.speech.quotes_content import find_content
from habeas.reading.speech.quotes_marks import Quotation, quotation_at

Place = Literal["after", "before", "within"]
_REACH = 30
_LEAST_WORDS = 4
_EMBEDS = ("ADP", "DET", "ADJ", "NUM", "PRON")
_NICKNAME = 2
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WITHIN_THE_SUBJECT = ("relcl", "acl", "aux", "auxpass")
_LEAD = 10
_CLAUSE_ENDS = ",?!…-—–"
_INNER = " \t\xa0’'”\""


@dataclass(frozen=True)
class Attached:
    """A quotation and its cue, which stands `after` or `before` it, or whose content it is `within`."""

    quotation: Quotation
    cue: Token
    place: Place


def attach(doc: Doc, quotation: Quotation, quotations: tuple[Quotation, ...]) -> Attached | None:
    """The cue of a quotation in its own sentence, None when it has none or is no speech."""
    after = _cue_after(doc, quotation, quotations)
    if after is not None:
        return Attached(quotation, after, "after")
    before = _cue_before(doc, quotation, quotations)
    if before is None:
        return None
    if _is_introduced(doc, quotation, before) and not _is_embedded(doc, quotation):
        return Attached(quotation, before, "before")
    return Attached(quotation, before, "within") if _is_mixed(doc, quotation, before) else None


def goes_on(doc: Doc, quotation: Quotation) -> bool:
    """Whether a quotation without a cue stands where only speech stands: as sentences, or after a colon."""
    text = text_of(doc)
    lead = text[max(0, quotation.outer_start - _LEAD) : quotation.outer_start]
    begins = not lead.strip() or "\n" in lead[len(lead.rstrip()) :] or lead.rstrip()[-1] in '.?!:”"’'
    return (
        begins
        and _count_words(text, quotation) >= _LEAST_WORDS
        and text[quotation.start : quotation.end].rstrip(_INNER)[-1:] in (".", "?", "!", "…", ",")
    )


def _cue_after(doc: Doc, quotation: Quotation, quotations: tuple[Quotation, ...]) -> Token | None:
    text = text_of(doc)
    inside = text[quotation.start : quotation.end].rstrip(_INNER)[-1:]
    outside = text[quotation.outer_end : quotation.outer_end + 2]
    runs_on = inside == "." and outside[1:].islower()
    if not inside or not (inside in _CLAUSE_ENDS or runs_on or outside[:1] in (",", "—", "–")):
        return None
    if _is_embedded(doc, quotation) and not _has_verb(doc, quotation):
        return None
    for token in _outward(doc, quotation.outer_end):
        if (
            token.is_sent_start
            and token.idx > quotation.outer_end + 1
            and token.text[0].isupper()
            and token.nbor(-1).text in ".?!"
        ):
            return None
        if token.text in (".", "\n", ";") or _is_quoted(token, quotations, text):
            return None
        if is_speaking(token) or _is_reading(token):
            return token if token.tag_ != "VBG" or _has_subject(token) else None
        if token.tag_ in _FINITE and token.dep_ not in _WITHIN_THE_SUBJECT:
            return None  # the quotation ends inside a clause that goes on
    return None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ == "nsubj" for child in verb.children)


def _is_quoted(token: Token, quotations: tuple[Quotation, ...], text: str) -> bool:
    """Whether the token is in another quotation, and not in a nickname: 'Ana “Nika” Perez said'."""
    one = quotation_at(quotations, token.idx)
    return one is not None and _count_words(text, one) > _NICKNAME


def _is_reading(token: Token) -> bool:
    """'…, the letter read': a paper's own words."""
    return (
        token.pos_ == "VERB"
        and token.lemma_.lower() in word_set("speech", "of_papers")
        and any(one.dep_ == "nsubj" and one.lemma_.lower() in word_set("roles", "document") for one in token.children)
    )


def _outward(doc: Doc, place: int) -> Iterator[Token]:
    first = next((token.i for token in _tokens_from(doc, place)), len(doc))
    for token in doc[first : first + _REACH]:
        if "\n" in token.text:
            return
        yield token


def _tokens_from(doc: Doc, place: int) -> Iterator[Token]:
    span = doc.char_span(place, len(text_of(doc)), alignment_mode="contract")
    return iter(span) if span is not None else iter(())


def _cue_before(doc: Doc, quotation: Quotation, quotations: tuple[Quotation, ...]) -> Token | None:
    """The nearest cue to the left in the same sentence, outside other quotations."""
    span = doc.char_span(quotation.outer_start, quotation.outer_end, alignment_mode="expand")
    if span is None:
        return None
    first = span.start
    while first and doc[first - 1].is_space:
        first -= 1
    if first != span.start and doc[first - 1].text != ":":
        return None
    for token in reversed(doc[max(0, first - 2 * _REACH) : first]):
        if "\n" in token.text or token.text in ".?!" or (token.is_sent_start and is_speaking(token)):
            return token if is_speaking(token) else None
        if quotation_at(quotations, token.idx) not in (None, quotation):
            continue
        if is_speaking(token) or _is_reading(token):
            return token
    return None


def is_speaking(token: Token) -> bool:
    """Whether the verb can introduce words spoken or written."""
    lemma = token.lemma_.lower()
    return is_cue_verb(token) and any(
        lemma in word_set("speech", kind) for kind in ("statement", "demand", "denial", "judgement")
    )


def _is_introduced(doc: Doc, quotation: Quotation, cue: Token) -> bool:
    """The quotation follows its cue at once, or after a comma, a colon or 'that' and the cue's own modifiers."""
    between = text_of(doc)[cue.idx + len(cue) : quotation.outer_start].strip()
    if not between or between in (",", ":", "that"):
        return _count_words(text_of(doc), quotation) > 2 or between == ":"
    return between[-1] in ",:" and _has_verb(doc, quotation) and _count_words(text_of(doc), quotation) >= _LEAST_WORDS


def _is_mixed(doc: Doc, quotation: Quotation, cue: Token) -> bool:
    """A stretch of a clause, long enough to be somebody's words, within what the cue's source says."""
    if (
        _count_words(text_of(doc), quotation) < _LEAST_WORDS
        or not _has_verb(doc, quotation)
        or _is_embedded(doc, quotation)
    ):
        return False
    content = find_content(cue)
    if content is None or quotation.start < content.words[0] - 2:
        return False
    return quotation.outer_start <= content.words[1] + 2


def _is_embedded(doc: Doc, quotation: Quotation) -> bool:
    """Part of a noun phrase: 'charges of “…”', 'a “…” scheme', '“…” protesters'."""
    span = doc.char_span(quotation.outer_start, quotation.outer_end, alignment_mode="expand")
    if span is None or span.start == 0:
        return False
    before = doc[span.start - 1]
    return before.pos_ in _EMBEDS and before.lower_ != "that"


def _has_verb(doc: Doc, quotation: Quotation) -> bool:
    span = doc.char_span(quotation.start, quotation.end, alignment_mode="expand")
    return span is not None and any(token.pos_ in ("VERB", "AUX") for token in span)


def _count_words(text: str, quotation: Quotation) -> int:
    return len(re.findall(r"\w+", text[quotation.start : quotation.end]))
