"""Whether "held" means held prisoner: in a cell, by the police, for six weeks; no rally, no hands."""

from spacy.tokens import Token

from habeas.reading.events.doers import is_done_by_authority
from habeas.reading.events.in_whose_hands import is_holding
from habeas.reading.events.inversions import turned_round
from habeas.reading.events.said_who import cut_short, is_headline
from habeas.reading.parsing.word_lists import word_set

_PERSONAL = {"he", "she", "they", "him", "her", "them", "who", "whom", "i", "we", "us", "me", "you"}
_AT_BAY = {"gunpoint", "knifepoint", "bay", "distance", "length", "point"}


def speaks_of_custody(verb: Token) -> bool:
    """`held in a cell`, `held by the police`, `five men were held`: held prisoner."""
    listed = word_set("events", "custody")
    states = [child for child in verb.children if child.dep_ in {"oprd", "acomp"}]
    beyond = {word for state in states for word in state.subtree if word != state}  # `kept isolated from prisoners`
    if any(word.lower_ in listed or word.lemma_.lower() in listed for word in verb.subtree if word not in beyond):
        return True
    if is_for_so_long(verb) or _is_owned_up(verb):
        return True
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and any(child.lower_ == "since" for child in verb.children):
        return is_human(verb.head) or verb.head.pos_ == "PROPN"  # `X, held since May, is ill`
    if (is_headline(verb) and cut_short(verb)) or is_holding(verb):
        return True  # `Activist X held over a post`, `the army is holding X`
    otherwise = any(child.dep_ in {"oprd", "acomp", "prt"} or _is_at_gunpoint(child) for child in verb.children)
    if verb.tag_ not in {"VBN", "VBD"} or otherwise:  # held responsible, held at gunpoint
        return False
    people = [child for child in verb.children if child.dep_ == "nsubjpass"] or turned_round(verb) or _of_the_pair(verb)
    people = [word for word in people if is_human(word) or word.ent_type_ == "PERSON"]
    return verb.lemma_ == "hold" and bool(people) and is_done_by_authority(verb, {})


def is_for_so_long(verb: Token) -> bool:
    """`for six weeks`."""
    lengths = [below.lemma_ for child in verb.children if child.lower_ == "for" for below in child.children]
    return any(lemma in {"hour", "day", "night", "week", "month", "year"} for lemma in lengths)


def _is_at_gunpoint(preposition: Token) -> bool:
    return preposition.lower_ == "at" and any(below.lower_ in _AT_BAY for below in preposition.children)


def _of_the_pair(verb: Token) -> list[Token]:
    """`He refused, and is still held there`: whoever the first of the two verbs is of."""
    helped = any(child.dep_ == "auxpass" for child in verb.children)
    first = verb.head if verb.dep_ == "conj" and helped else None
    return [child for child in first.children if child.dep_ in {"nsubj", "nsubjpass"}] if first is not None else []


def _is_owned_up(verb: Token) -> bool:
    """`denied holding him`, `admitted to holding the editor`: held prisoner."""
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    told = verb.tag_ == "VBG" and above.lemma_.lower() in {"deny", "admit", "acknowledge", "confirm"}
    return told and any(child.dep_ == "dobj" and is_human(child) for child in verb.children)


def is_human(word: Token) -> bool:
    """Whether the word stands for people, named or not."""
    if word.pos_ == "PRON":
        return word.lower_ in _PERSONAL
    return word.pos_ == "NUM" or word.lemma_.lower() in word_set("people", "groups")
