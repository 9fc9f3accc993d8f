"""Nouns and adjectives that say whose words or mind it is: 'their claim that', 'criticism of', 'confident that'."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from habeas.reading.draft import Words
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import UNSAID, CueKind, cue_kinds, cue_words
from habeas.reading.speech.quotes_content import stretch_of
from habeas.reading.speech.quotes_marks import Quotation, quotation_at
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_source import find_holder, find_source
from habeas.reading.speech.quotes_tokens import tokens_tagged


def find_by_nouns(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Saying]:
    """The sayings whose cue is a noun or an adjective, outside quotations."""
    for token in tokens_tagged(doc, ("NOUN", "ADJ", "VERB")):
        if not token.n_rights or quotation_at(quotations, token.idx) is not None:
            continue
        saying = _of_noun(token) if token.pos_ == "NOUN" else _of_adjective(token)
        if saying is not None:
            yield saying


def _of_noun(noun: Token) -> Saying | None:
    lemma = noun.lemma_.lower()
    clause = _clause_with_that(noun)
    if clause is not None and lemma not in word_set("speech", "nominal_of_fact"):
        words = stretch_of(
            clause.left_edge.nbor() if clause.left_edge.lower_ == "that" else clause.left_edge, clause.right_edge
        )
        known = lemma in word_set("speech", "nominal")
        if known and (verb := _spoken_in(noun)) is not None:
            return Saying("statement", verb, find_source(verb), (words,), (words,), False, True)
        return _as_saying(noun, words, _kind_of(noun) if known else "belief", clausal=known)
    meant = next((child for child in noun.rights if child.dep_ in ("acl", "relcl") and _is_infinitive(child)), None)
    if meant is not None and lemma in word_set("speech", "nominal_to"):
        return _as_saying(noun, stretch_of(meant.left_edge, meant.right_edge), "belief")
    words_with = _carried_by(noun, "nominal_with")
    asked = lemma in ("call", "appeal", "plea", "demand") and (_owner(noun) is not None or _is_uttered(noun))
    return _as_saying(noun, words_with, "demand" if asked else "belief") if words_with is not None else None


def _spoken_in(noun: Token) -> Token | None:
    """'said in a statement that …': the clause that the parse hangs on the noun is what was said."""
    if noun.dep_ != "pobj" or noun.head.dep_ != "prep" or noun.head.lower_ not in ("in", "during", "at", "through"):
        return None
    verb = noun.head.head
    spoken = "statement" in cue_kinds(verb.lemma_.lower()) and verb.pos_ == "VERB"
    return verb if spoken and not any(child.dep_ == "ccomp" for child in verb.children) else None


def _of_adjective(adjective: Token) -> Saying | None:
    """'was concerned about …', 'is confident that …'."""
    if adjective.dep_ not in ("acomp", "ROOT", "conj", "ccomp"):
        return None
    lemma = adjective.lower_
    words = _carried_by(adjective, "adjectival", lemma)
    if words is None:
        clause = next((child for child in adjective.rights if child.dep_ in ("ccomp", "xcomp")), None)
        wanted = "to" if clause is not None and _is_infinitive(clause) else "that"
        if clause is None or lemma not in cue_words("adjectival", wanted):
            return None
        words = _without_that(clause)
    source = find_source(adjective.head if adjective.dep_ == "acomp" else adjective)
    return Saying("belief", adjective, source, (words,), (words,), False, False) if source is not None else None


def _clause_with_that(noun: Token) -> Token | None:
    return next(
        (
            child
            for child in noun.rights
            if child.dep_ in ("acl", "ccomp", "relcl")
            and any(one.lower_ == "that" and one.dep_ == "mark" for one in child.children)
        ),
        None,
    )


def _without_that(clause: Token) -> Words:
    first = clause.left_edge
    return stretch_of(first.nbor() if first.lower_ == "that" else first, clause.right_edge)


def _is_infinitive(clause: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in clause.children)


def _carried_by(word: Token, name: str, lemma: str | None = None) -> Words | None:
    """What follows the preposition with which the word carries somebody's words."""
    for child in word.rights:
        if child.dep_ == "prep" and (lemma or word.lemma_.lower()) in cue_words(name, child.lower_):
            return stretch_of(child.nbor(), child.right_edge) if child.right_edge.i > child.i else None
    return None


def _kind_of(noun: Token) -> CueKind:
    uttered = _is_uttered(noun)
    return "denial" if uttered and noun.head.lemma_.lower() in word_set("speech", "denial") else "statement"


def _is_uttered(noun: Token) -> bool:
    return noun.dep_ == "dobj" and noun.head.lemma_.lower() in word_set("speech", "uttering")


def _as_saying(noun: Token, words: Words, kind: CueKind, clausal: bool = False) -> Saying:
    source = _owner(noun)
    if source is None:
        # Somebody's mind may be read off the sentence; whose word it is, only off the verb that utters it.
        source = find_holder(noun) if kind in UNSAID else find_source(noun.head) if _is_uttered(noun) else None
    return Saying(kind, noun, source, (words,), (words,), False, clausal and source is not None)


def _owner(noun: Token) -> Token | None:
    """'their claim that', 'a claim by the ministry that', 'had doubts about'."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from"):
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None
