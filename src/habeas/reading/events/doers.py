"""By whom a verb is done: by an authority, by strangers."""

from typing import Any

from spacy.tokens import Token

from habeas.reading.events.said_who import cut_short, is_headline
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_OF_ITS_OWN = {"nsubj", "nsubjpass", "auxpass"}
_MEN = {"man", "individual", "person", "people", "gunman"}
_DRESSED = {"uniform", "uniforms", "plainclothes", "plain", "civilian", "camouflage", "fatigues"}
_ARMED = {"force", "forces", "squad"}
_SERVICES = {
    "service", "services", "department", "agency", "directorate", "bureau", "ministry", "intelligence", "police",
    "guard", "guards", "army",
}  # fmt: skip


def is_authority(token: Token) -> bool:
    """Whether the word names a body that may hold people."""
    listed = load_vocabulary("events")["authorities"]
    return token.lemma_.lower() in listed or token.lower_ in listed


def is_done_by_authority(verb: Token, rule: dict[str, Any]) -> bool:
    """`picked up by the police`, `officers dragged him away`, and of two joined verbs the subject of the first."""
    while verb.dep_ == "conj" and not any(child.dep_ in _OF_ITS_OWN for child in verb.children):
        if verb.head.pos_ not in {"VERB", "AUX"}:
            break
        verb = verb.head
    participle = verb.tag_ == "VBN" and not is_perfect(verb)  # `they had booked rooms` is active
    if verb.dep_ == "ROOT" and any(child.dep_ == "nsubj" and is_authority(child) for child in verb.children):
        participle = False  # `police detained and expelled X`: a past that the model takes for a participle
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children) or participle
    passive = passive or (is_headline(verb) and bool(cut_short(verb)))
    doers = [child for child in verb.children if child.dep_ == "nsubj" and not passive]
    doers += [
        below
        for child in verb.children
        if child.lower_ == "by"
        for below in child.children
        if below.dep_ == "pobj"
    ]  # fmt: skip
    if passive and not doers and not rule.get("agent"):
        return not any(word.lemma_.lower() in word_set("events", "senses", "pictures") for word in verb.subtree)
    return any(
        is_authority(word) or (doer.lemma_.lower() in _MEN and _show_themselves_officers(doer))
        for doer in doers
        for word in (doer, *doer.children, *doer.conjuncts)
    )


def _show_themselves_officers(men: Token) -> bool:
    """`men identifying themselves as detectives`, `people in plain clothes`."""
    return any(is_authority(word) or word.lower_ in _DRESSED or _is_of_a_service(word, men) for word in men.subtree)


def _is_of_a_service(word: Token, men: Token) -> bool:
    """`men of the Department of State Services`, `gunmen from the Security Agency`."""
    named = word.pos_ == "PROPN" and word.lower_ in _SERVICES
    return named and any(child.lower_ in {"of", "from"} and child.is_ancestor(word) for child in men.children)


def is_perfect(verb: Token) -> bool:
    """`had booked rooms`: an active form, though its participle looks passive."""
    helpers = {child.lemma_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    return "have" in helpers and "be" not in helpers and "get" not in helpers


def is_done_by_strangers(verb: Token) -> bool:
    """`Unknown men took X from a bus stand`."""
    listed = word_set("events", "senses", "strangers")
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    doers += [word for child in verb.children if child.dep_ == "agent" for word in child.children]
    if any(_is_of_a_service(word, doer) for doer in doers for word in doer.subtree):
        return False  # `armed men from the Security Agency`
    unknown = any(word.lower_ in listed for doer in doers for word in doer.subtree)
    return unknown and not any(is_authority(doer) and doer.lemma_.lower() not in _ARMED for doer in doers)
