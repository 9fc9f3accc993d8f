"""Reported speech to sayings: cue verbs with their clause, nouns like 'concerns that …', and 'according to …'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Span, Token

from habeas.reading.cues import cue_lemmas, is_cue_verb, is_nominal_cue
from habeas.reading.draft import Words
from habeas.reading.parsed import text_of
from habeas.reading.quotes_content import Content, find_content, find_nominal, trim
from habeas.reading.quotes_marks import Quotation
from habeas.reading.quotes_saying import Saying
from habeas.reading.quotes_source import find_source
from habeas.terms.vocabulary import load_vocabulary


def find_reported(
    doc: Doc, taken: set[int], spoken: Sequence[Quotation], quotations: Sequence[Quotation]
) -> list[Saying]:
    """The sayings in the report's own words, outside the `spoken` quotations and their cues (`taken`)."""
    return [*_by_verbs(doc, taken, spoken), *_by_nouns(doc, quotations), *_by_phrases(doc, quotations)]


def _by_verbs(doc: Doc, taken: set[int], spoken: Sequence[Quotation]) -> Iterator[Saying]:
    for token in doc:
        if token.i in taken or not is_cue_verb(token):
            continue
        if any(quotation.covers(token.idx) for quotation in spoken):
            continue
        content = find_content(token)
        if content is not None and (content.form == "judgement" or not _is_unsaid(token)):
            yield _as_saying(token, find_source(token), content)


def _is_unsaid(cue: Token) -> bool:
    """'did not say that', 'if he says', 'would say', 'to say': nobody has said it."""
    if any(child.dep_ == "neg" or (child.tag_ == "MD" and child.lower_ != "will") for child in cue.children):
        return True
    return any(child.dep_ == "mark" and child.lower_ in ("if", "unless") for child in cue.children)


def _as_saying(cue: Token, source: Token | None, content: Content) -> Saying:
    clausal = content.form == "clause" and cue.dep_ != "relcl"
    if content.form in ("judgement", "request"):
        clausal = _is_main(cue) and not any(child.lower_ in cue_lemmas("habit") for child in cue.children)
    return Saying(content.kind, cue, source, (content.words,), (content.told,), False, clausal)


def _is_main(cue: Token) -> bool:
    """Whether the verb carries the sentence: a root, joined to one, or a participle that goes with it."""
    if cue.dep_ == "conj" and cue.head.pos_ in ("VERB", "AUX"):
        return _is_main(cue.head)
    return cue.dep_ in ("ROOT", "ccomp") or (cue.dep_ == "advcl" and cue.tag_ == "VBG" and cue.head.dep_ == "ROOT")


def _by_nouns(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    for token in doc:
        if not is_nominal_cue(token) or any(quotation.covers(token.idx) for quotation in quotations):
            continue
        found = find_nominal(token)
        if found is not None:
            verb, content = found
            source = find_source(verb) if verb is not None else _owner(token)
            yield replace(_as_saying(token, source, content), clausal=source is not None)


def _owner(noun: Token) -> Token | None:
    """'their claim that', 'a claim by the ministry that'."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from", "of"):
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


@cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in load_vocabulary("speech")["according"])


def _by_phrases(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    """'According to X, …': the sentence, less the phrase and its source."""
    for token in doc:
        phrase = next((p for p in _phrases() if _begins(doc, token, p)), None)
        if phrase is None or any(quotation.covers(token.idx) for quotation in quotations):
            continue
        last = doc[token.i + len(phrase) - 1]
        source = next((t for t in last.subtree if t.dep_ == "pobj" and t.head in (last, token)), None)
        content = _clause_after(source) if source is not None else (0, 0)
        content = content if content[1] > content[0] else _rest_of_sentence(token.sent, token, source)
        if source is not None and content[1] > content[0]:
            yield Saying("statement", token, source, (content,), (content,), False, True)


def _begins(doc: Doc, token: Token, phrase: tuple[str, ...]) -> bool:
    return token.lower_ == phrase[0] and tuple(t.lower_ for t in doc[token.i : token.i + len(phrase)]) == phrase


def _clause_after(source: Token) -> Words:
    """The main clause that follows 'According to X,': from its subject on."""
    main = source.sent.root
    subject = next((t for t in main.children if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.i > source.i), None)
    if subject is None:
        return (0, 0)
    return trim(text_of(main.doc), subject.left_edge.idx, main.right_edge.idx + len(main.right_edge))


def _rest_of_sentence(sentence: Span, first: Token, source: Token | None) -> Words:
    text = text_of(sentence.doc)
    last = source.right_edge if source is not None else first
    before = trim(text, sentence.start_char, first.idx)
    after = trim(text, last.idx + len(last), sentence.end_char)
    return max(before, after, key=lambda words: words[1] - words[0])
