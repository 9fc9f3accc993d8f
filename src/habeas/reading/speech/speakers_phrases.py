"""The noun phrase that names a source: its words, and what sort of speaker it stands for."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from spacy.tokens import Token

from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set

Sort = Literal["pronoun", "person", "people", "body", "document", "other"]
_CUT = ("relcl", "acl", "advcl", "appos", "ccomp", "xcomp")
_ARTICLES = ("a", "an", "the")


@dataclass(frozen=True)
class Phrase:
    """`text` is verbatim, without article; `definite` when the text points back ('the spokesperson', 'this group')."""

    text: str
    head: str
    sort: Sort
    definite: bool
    modified: bool


def phrase_of(head: Token) -> Phrase:
    """The noun phrase around its head."""
    tokens = _tokens(head)
    determiner = tokens[0].lower_ if tokens and tokens[0].pos_ in ("DET", "PRON") else ""
    kept = tokens[1:] if determiner in _ARTICLES and len(tokens) > 1 else tokens
    text = text_of(head.doc)[kept[0].idx : kept[-1].idx + len(kept[-1])]
    described = [token for token in kept if token.i != head.i and token.pos_ not in ("DET", "PUNCT")]
    return Phrase(text, head.lemma_.lower(), sort_of(head), determiner in ("the", "this", "that"), bool(described))


def sort_of(head: Token) -> Sort:
    """What the noun stands for, by vocabularies/roles.yaml and number."""
    lemma = head.lemma_.lower()
    if head.pos_ == "PRON":
        return "pronoun"
    if lemma in word_set("roles", "document"):
        return "document"
    if lemma == "body" and any(child.dep_ == "poss" and child.pos_ == "PRON" for child in head.children):
        return "other"  # a corpse
    if lemma in word_set("roles", "body") and head.tag_ in ("NN", "NNP"):
        return "body"
    if lemma in word_set("roles", "people") or (head.tag_ in ("NNS", "NNPS") and lemma in _plural_speakers()):
        return "people"
    return "person" if lemma in _single_speakers() else "other"


@cache
def _single_speakers() -> frozenset[str]:
    return word_set("roles", "person") | word_set("roles", "kin") | word_set("people", "roles")


@cache
def _plural_speakers() -> frozenset[str]:
    """Nouns whose plural can speak: people, offices and bodies."""
    groups = word_set("people", "groups") | word_set("people", "roles") | word_set("people", "kin")
    return groups | word_set("roles", "person") | word_set("roles", "kin") | word_set("roles", "body")


def _tokens(head: Token) -> list[Token]:
    """From the phrase's left edge to before whatever clause or apposition hangs on it; days of speaking left out."""
    first, last = head.left_edge.i, head.right_edge.i
    for child in head.children:
        if child.i > head.i and (child.dep_ in _CUT or child.text in (",", "(", ":", "—", "–", "[")):
            last = min(last, child.left_edge.i - 1)
    tokens = [token for token in head.doc[first : last + 1] if not token.is_space]
    while (
        tokens
        and tokens[0] != head
        and (
            tokens[0].ent_type_ in ("DATE", "TIME")
            or tokens[0].is_punct
            or tokens[0].pos_ in ("ADV", "SCONJ", "CCONJ")
            or tokens[0].tag_ in ("WDT", "WP")
        )
    ):
        tokens = tokens[1:]
    opening = next((n for n, token in enumerate(tokens) if token.text == "(" and token.i > head.i), len(tokens))
    tokens = tokens[:opening]
    if head.dep_ == "poss" and tokens and tokens[-1].tag_ == "POS":
        tokens = tokens[:-1]  # `by the group's count`
    return tokens or [head]
