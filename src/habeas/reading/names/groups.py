"""Whether a word stands for people: groups, pronouns of several, numbers alone."""

import re

from spacy.tokens import Token

from habeas.reading.parsing.word_lists import word_set

THEY = {
    "they",
    "them",
    "their",
    "both",
    "two",
    "neither",
    "three",
    "four",
    "five",
    "six",
    "he",
    "she",
    "him",
    "her",
    "his",
    "hers",
}
"""Words that point at people named before."""
_EACH = {"each", "all"}
_WHOLE = {"both", "all", "each", "none"}
_THEM = {"them", "these", "those", "whom"}
_DOERS = re.compile(r"[a-z]{2,}(?:ists|ians|eers|ants|ees|ers|ors|men|women)$")


def stands_before_of(token: Token) -> bool:
    """`both of`, `four of`."""
    return any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children)


def is_who_speaks(token: Token) -> bool:
    """`“I was held for a week,” said X`: "I" and "me"."""
    return token.lower_ in {"i", "me"} and token.pos_ == "PRON"


def points_at_all(token: Token) -> Token | None:
    """The word by which `both of them`, `the two of them`, `none of these` and a bare `each` point at people named."""
    if token.lower_ in _EACH and token.dep_ in {"nsubj", "nsubjpass"} and not any(True for _ in token.children):
        return token
    of = (below for child in token.children if child.lower_ == "of" for below in child.children)
    them = next((word for word in of if word.lower_ in _THEM and not any(True for _ in word.children)), None)
    if them is None or token.lower_ not in _WHOLE | THEY:
        return None
    number = token.pos_ == "NUM"
    if number and not any(child.lower_ in {"the", "all"} for child in token.children):
        return None  # `two of them were freed`
    return token if number or token.lower_ in THEY else them


def is_first_or_last_named(token: Token) -> bool:
    """`the former`, `the latter`, with no noun after it."""
    alone = token.lower_ in {"former", "latter"} and token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    return alone and any(child.lower_ == "the" for child in token.children)


def is_group(head: Token) -> bool:
    """Whether the word stands for people."""
    if head.lower_ in THEY and stands_before_of(head):
        return True
    if head.lower_ == "more" and any(child.dep_ == "nummod" for child in head.children):
        return True  # `charged 48 more`
    if head.lower_ == "old" and head.i > 1 and head.nbor(-2).lower_ == "year":
        return any(child.dep_ == "det" for child in head.children)  # `the 63-year-old`
    listed = word_set("people", "groups")
    if head.pos_ == "NUM":
        return stands_before_of(head) or head.dep_ in {"nsubj", "nsubjpass", "dobj"} or _is_definite_number(head)
    if head.lower_ == "following" and head.dep_ in {"dobj", "pobj", "nsubjpass"}:
        return True
    kin = head.lemma_.lower() in word_set("people", "kin")
    anyone = listed | word_set("genders", "anyone")
    return kin or head.lemma_.lower() in anyone or head.lower_ in anyone or _does_for_a_living(head)


def _does_for_a_living(head: Token) -> bool:
    """`fishers`, `novelists`, `lay-worshippers`: a plural that the language makes of what people do."""
    lemma = head.lemma_.lower()
    return head.tag_ == "NNS" and bool(_DOERS.search(head.lower_)) and lemma not in word_set("genders", "things")


def _is_definite_number(head: Token) -> bool:
    """`the charges against the 26`."""
    by_article = any(child.lower_ in {"the", "all"} for child in head.children)
    return (
        head.dep_ == "pobj"
        and by_article
        and head.head.lower_ in {"against", "of", "for", "among"}
        and head.ent_type_ != "DATE"
    )
