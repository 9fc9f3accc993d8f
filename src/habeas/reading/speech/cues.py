"""Cues of attribution: the words by which a text says that somebody says something (vocabularies/speech.yaml)."""

from functools import cache
from typing import Literal

from spacy.tokens import Token

from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

CueKind = Literal["statement", "demand", "denial", "judgement", "finding", "belief", "stance"]
_KINDS: tuple[CueKind, ...] = ("statement", "demand", "denial", "judgement", "finding", "belief", "stance")
UNSAID: tuple[CueKind, ...] = ("belief", "stance")
"""Somebody's, yet not their words: nothing is told on their word alone."""


@cache
def cue_kinds(lemma: str) -> tuple[CueKind, ...]:
    """What a verb can be a cue of, the commonest first; empty when it is none."""
    return tuple(kind for kind in _KINDS if lemma in word_set("speech", kind))


@cache
def cue_words(name: str, word: str) -> frozenset[str]:
    """What a list of lists gives for one word: the nouns of 'about', say."""
    return frozenset(load_vocabulary("speech")[name].get(word, ()))


@cache
def carrying_prepositions(lemma: str) -> frozenset[str]:
    """The prepositions that carry what this verb says: call for, warn of."""
    return frozenset(load_vocabulary("speech")["carried_by"].get(lemma, ()))


def is_cue_verb(token: Token) -> bool:
    """Whether the token is a verb by which somebody can say, judge, demand, deny or believe something."""
    return token.pos_ in ("VERB", "AUX") and token.tag_ != "MD" and bool(cue_kinds(token.lemma_.lower()))
