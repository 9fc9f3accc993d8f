"""'According to X, …', 'in the words of X': the sentence less the phrase, or the quotation that stands beside it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Doc, Token

from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.quotes_content import trim
from habeas.reading.speech.quotes_marks import Quotation, quotation_at
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_source import may_speak
from habeas.reading.speech.quotes_tokens import tokens_worded
from habeas.terms.vocabulary import load_vocabulary

_LEAST_WORDS = 4


def find_by_phrases(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    """The sayings of the phrases that stand outside quotations."""
    for token in tokens_worded(doc, _phrases()):
        length = _phrase_at(doc, token)
        if not length or quotation_at(quotations, token.idx) is not None:
            continue
        last = doc[token.i + length - 1]
        source = next((t for t in last.subtree if t.dep_ == "pobj" and t.head in (last, token)), None)
        if source is None or (token.lower_ == "per" and not _speaks_or_tells(source)):
            continue
        quoted = _quoted_beside(doc, token, source, quotations)
        content = (quoted,) if quoted is not None else _said_around(token, source)
        if content:
            yield Saying("statement", token, source, content, content, quoted is not None, True)


def _speaks_or_tells(source: Token) -> bool:
    """`per media reports`, `per the ministry`; not `per day`."""
    return may_speak(source) or source.lemma_.lower() in word_set("roles", "document")


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases by their first word."""
    phrases = [tuple(phrase.split()) for phrase in load_vocabulary("speech")["according"]]
    return {first: tuple(phrase for phrase in phrases if phrase[0] == first) for first in {one[0] for one in phrases}}


def _phrase_at(doc: Doc, token: Token) -> int:
    """How many tokens long the phrase is that begins here; 0 where none does."""
    for phrase in _phrases().get(token.lower_, ()):
        if tuple(one.lower_ for one in doc[token.i : token.i + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _quoted_beside(doc: Doc, token: Token, source: Token, quotations: Sequence[Quotation]) -> Words | None:
    """The words of a quotation that follows 'according to X,' at once, or that ends just before it."""
    text, end = text_of(doc), source.right_edge.idx + len(source.right_edge)
    n = bisect_left(quotations, end, key=lambda one: one.outer_start)
    if n < len(quotations) and text[end : quotations[n].outer_start].strip(" \xa0") in (",", ":"):
        return trim(text, quotations[n].start, quotations[n].end)
    before = bisect_left(quotations, token.idx, key=lambda one: one.outer_start) - 1
    if before < 0 or text[quotations[before].outer_end : token.idx].strip(" \xa0,"):
        return None
    words = trim(text, quotations[before].start, quotations[before].end)
    alone = quotations[before].outer_start <= token.sent.start_char
    return words if alone and len(text[slice(*words)].split()) >= _LEAST_WORDS else None


def _said_around(token: Token, source: Token) -> tuple[Words, ...]:
    """The main clause after the phrase; else what stands before it, and after it where commas set it off."""
    clause = _clause_after(source)
    if clause is not None:
        return (clause,)
    line, last, text = token.sent, source.right_edge, text_of(token.doc)
    before = trim(text, max(line.start_char, text.rfind(";", line.start_char, token.idx) + 1), token.idx)
    after = trim(text, last.idx + len(last), line.end_char)
    if text[after[0] - 2 : after[0]].startswith(";") or text[last.idx + len(last) : after[0]].lstrip().startswith(";"):
        return (before,) if before[1] > before[0] else ()
    set_off = token.i > line.start and token.nbor(-1).text == "," and last.i + 1 < line.end and last.nbor().text == ","
    parts = (before, after) if set_off else (max(before, after, key=lambda part: part[1] - part[0]),)
    return tuple(part for part in parts if part[1] > part[0])


def _clause_after(source: Token) -> Words | None:
    """The main clause that follows 'According to X,': from its subject on."""
    main = source.sent.root
    subject = next((t for t in main.children if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.i > source.i), None)
    if subject is None or any(token.text == ";" for token in main.doc[source.i : subject.i]):
        return None
    words = trim(text_of(main.doc), subject.left_edge.idx, main.right_edge.idx + len(main.right_edge))
    return words if words[1] > words[0] else None
