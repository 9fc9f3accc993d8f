"""Custody told without a verb: `X, in prison since May, …`, `Behind bars for a year, X …`, `X, now in a camp, …`."""

from typing import Literal

from spacy.tokens import Token

_CUSTODY = {"custody", "detention", "jail", "prison", "bar", "remand"}
_FACILITIES = {"center", "centre", "facility", "camp", "colony"}
_OF_PRISONERS = {"detention", "prison", "penal", "remand", "labor", "labour", "internment"}
_STILL = {"now", "still", "currently", "presently"}
_HOW_LONG = {"since", "for"}
_WHERE = {"in", "behind", "on"}


def held_without_a_verb(noun: Token) -> Token | None:
    """The word for whoever is held, where a phrase beside it says so and since when; None elsewhere."""
    preposition = noun.head
    if noun.dep_ != "pobj" or preposition.lower_ not in _WHERE or not _is_of_custody(noun):
        return None
    words = (*preposition.children, *noun.children)
    still = any(word.lower_ in _STILL for word in words)
    if not still and not any(word.lower_ in _HOW_LONG for word in words):
        return None
    begins = preposition.left_edge.i
    if begins > preposition.sent.start:
        before = preposition.doc[begins - 2] if preposition.doc[begins - 1].text == "," else None
        return before if before is not None and before.pos_ == "PROPN" else None
    subjects = [child for child in preposition.head.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return next((word for word in subjects if word.pos_ in {"PROPN", "PRON"}), None)


def opens_without_a_verb(preposition: Token) -> bool:
    """`X, teacher. In Baku prison since May. On trial since June.`: a sentence of an entry without a verb."""
    sentence = preposition.sent
    if preposition.i != sentence.start or preposition.i == 0 or preposition.dep_ != "ROOT":
        return False
    if preposition.lower_ not in _WHERE or "\n" in preposition.nbor(-1).text_with_ws:
        return False
    return not any(word.pos_ in {"VERB", "AUX"} for word in sentence)


def kind_of_entry(noun: Token) -> Literal["detention", "trial"] | None:
    """What the entry's sentence tells, where it says since when or that it goes on."""
    if not any(word.lower_ in _STILL | {"since"} for word in noun.sent):
        return None
    if noun.lower_ == "trial" and noun.head.lower_ == "on":
        return "trial"
    return "detention" if noun.head.lower_ in {"in", "behind"} and _is_of_custody(noun) else None


def _is_of_custody(noun: Token) -> bool:
    if noun.lemma_.lower() in _CUSTODY:
        return all(child.lower_ != "of" for child in noun.children)
    return noun.lemma_.lower() in _FACILITIES and any(word.lower_ in _OF_PRISONERS for word in noun.children)
