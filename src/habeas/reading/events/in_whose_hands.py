"""In whose hands somebody is: `we do not have him`, `the police are holding her`, `soldiers came for him`."""

from collections.abc import Callable

from spacy.tokens import Token

from habeas.reading.names.groups import is_group
from habeas.reading.parsing.word_lists import word_set

_HIM = {"him", "her", "them", "whom"}
_SPEAKERS = {"they", "we", "he", "she", "it", "i"}
_OTHERWISE = {"oprd", "acomp", "ccomp", "xcomp", "prt"}
_DENIES = {"deny", "admit", "acknowledge", "confirm"}


def is_had(verb: Token) -> bool:
    """`They do not have him`, `denied having the editor`: nobody is held there; a thing, a case or a wish is none."""
    if verb.lemma_ != "have" or not _has_somebody(verb) or any(child.dep_ in _OTHERWISE for child in verb.children):
        return False
    if any(child.lower_ == "as" for child in verb.children):
        return False
    denied = verb.tag_ == "VBG" and _above(verb).lemma_.lower() in _DENIES
    negated = any(child.dep_ == "neg" for child in verb.children)
    return denied or (negated and _is_done_by_keepers(verb))


def is_holding(verb: Token) -> bool:
    """`The army is holding the editor`, `We are not holding him`: no views, no hands, nobody responsible."""
    if verb.lemma_ != "hold" or any(child.dep_ in _OTHERWISE for child in verb.children) or not _has_somebody(verb):
        return False
    going_on = verb.tag_ == "VBG" and any(child.lemma_ == "be" for child in verb.children if child.dep_ == "aux")
    return going_on and _is_done_by_keepers(verb)


def is_fetched(verb: Token) -> bool:
    """`Police came for him at dawn`; `came for talks`, `came for him, but he had fled` tell no arrest."""
    whom = fetched(verb)
    if verb.tag_ != "VBD" or verb.dep_ == "advcl" or not any(_is_somebody(word) for word in whom):
        return False
    return not any(child.lower_ == "but" for child in verb.children)


def fetched(verb: Token) -> list[Token]:
    """Whoever stands after "for"."""
    return [word for child in verb.children if child.lower_ == "for" for word in child.children if word.dep_ == "pobj"]


def _has_somebody(verb: Token) -> bool:
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    return bool(objects) and all(_is_somebody(word) for word in objects)


def _is_somebody(word: Token) -> bool:
    if word.pos_ == "PRON":
        return word.lower_ in _HIM
    return word.ent_type_ == "PERSON" or (word.pos_ == "NOUN" and is_group(word))


def _above(verb: Token) -> Token:
    return verb.head.head if verb.dep_ == "pcomp" else verb.head


def _is_done_by_keepers(verb: Token) -> bool:
    """An authority, or whoever speaks for one."""
    while verb.dep_ in {"conj", "xcomp"} and not any(child.dep_ == "nsubj" for child in verb.children):
        verb = verb.head
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    listed = word_set("events", "authorities")
    return any(
        word.lower_ in _SPEAKERS or word.lemma_.lower() in listed
        for doer in doers
        for word in (doer, *(child for child in doer.children if child.dep_ == "compound"))
    )


VERB_SIGNS: dict[str, Callable[[Token], bool]] = {"had": is_had, "fetched": is_fetched}
"""What a rule of a verb may ask, by the sign that asks it."""
