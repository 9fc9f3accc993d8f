"""Numbers and ends of sentences: `by the group's count`, `puts the toll at 80`, `…, a former cellmate reports`."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.quotes_content import stretch_of, trim
from habeas.reading.speech.quotes_marks import Quotation, quotation_at
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_source import find_source, may_speak
from habeas.reading.speech.quotes_tokens import tokens_tagged, tokens_worded

_BY = {"by", "on", "in"}
_SPEAK = {"speak", "talk", "know"}
_FURTHEST = 8
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def find_by_numbers(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    """The sayings of those who count, outside quotations."""
    for noun in tokens_worded(doc, word_set("speech", "reckonings")):
        if quotation_at(quotations, noun.idx) is None:
            yield from _by_their_count(noun)
    for verb in tokens_tagged(doc, ("VERB",)):
        if quotation_at(quotations, verb.idx) is None:
            yield from _of_a_number(verb)
    for noun in tokens_worded(doc, word_set("speech", "misread_as_nouns")):
        if noun.pos_ == "NOUN" and quotation_at(quotations, noun.idx) is None:
            yield from _at_the_end(noun)


def _by_their_count(noun: Token) -> Iterator[Saying]:
    """`By the group's count, 80 people …`, `…, by the count of the Archive`."""
    preposition = noun.head
    if noun.dep_ != "pobj" or preposition.lower_ not in _BY:
        return
    holders = [child for child in noun.children if child.dep_ == "poss"]
    holders += [below for child in noun.children if child.lower_ == "of" for below in child.children]
    source = next((holder for holder in holders if holder.dep_ in {"poss", "pobj"} and _may_count(holder)), None)
    words = _sentence_without(preposition, noun) if source is not None else None
    if source is not None and words is not None:
        yield Saying("statement", noun, source, (words,), (words,), False, False)


def _may_count(holder: Token) -> bool:
    return may_speak(holder) or holder.pos_ == "PROPN" or holder.lower_ in {"its", "their", "his", "her"}


def _sentence_without(preposition: Token, noun: Token) -> Words | None:
    """What stands behind the phrase that opens the sentence, or before the one that ends it."""
    line, text = preposition.sent, text_of(preposition.doc)
    last = noun.right_edge
    if preposition.i == line.start:
        words = trim(text, last.idx + len(last), line.end_char)
    else:
        words = trim(text, line.start_char, preposition.idx)
    return words if words[1] - words[0] > _FURTHEST else None


def _of_a_number(verb: Token) -> Iterator[Saying]:
    """`puts the number of those held at 80`, `speaks of more than 2,200 people arrested`: whoever says so."""
    lemma = verb.lemma_.lower()
    wanted = "of" if lemma in _SPEAK else "at" if lemma in word_set("speech", "put_at") else None
    prep = next((child for child in verb.children if child.lower_ == wanted and child.i > verb.i), None)
    if prep is None or not any(token.pos_ == "NUM" and token.ent_type_ != "DATE" for token in prep.subtree):
        return
    source = find_source(verb)
    if source is not None and (may_speak(source) or source.pos_ == "PROPN"):
        first = next((child.left_edge for child in verb.children if child.dep_ == "dobj"), prep.nbor())
        words = stretch_of(first, max(first, prep.right_edge, key=lambda token: token.i))
        yield Saying("statement", verb, source, (words,), (words,), False, False)


def _at_the_end(noun: Token) -> Iterator[Saying]:
    """`X was denied a doctor, a former cellmate reports.`: the parse takes the verb for a noun."""
    line = noun.sent
    behind = [token for token in noun.doc[noun.i + 1 : line.end] if not token.is_space]
    comma = next((t for t in reversed(noun.doc[max(line.start, noun.i - _FURTHEST) : noun.i]) if t.text == ","), None)
    ends = not behind or behind[0].text in {".", ","} or behind[0].ent_type_ == "DATE"
    if comma is None or not ends or noun.i - comma.i < 2 or noun.tag_ != "NNS":
        return
    source = noun.nbor(-1)
    told = noun.doc[line.start : comma.i]
    if not (may_speak(source) or source.pos_ == "PROPN") or not any(token.tag_ in _FINITE for token in told):
        return
    words = trim(text_of(noun.doc), line.start_char, comma.idx)
    yield Saying("statement", noun, source, (words,), (words,), False, True)
