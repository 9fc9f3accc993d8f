"""Habits, laws and intentions: words that tell of events, but of no single one that happened."""

import re

from spacy.tokens import Span, Token

from habeas.reading.events.in_order import is_of_one_in_order
from habeas.reading.events.modality import find_modality
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.clauses import has_subject
from habeas.reading.parsing.word_lists import word_set

_LAW = re.compile(
    r"\W*(?:[\w ]{0,40}:\s*)?(?:By law|(?:Under |According to )?[Tt]he "
    r"(?:law|laws|constitution|criminal code|penal code|code|statute|criminal procedure code|legal code)\b)"
)
_OF_TODAY = ("state", "present", "none", "modality", "beside", "in_force", "had")
"""Signs of rules whose present tense tells what is, no habit."""
_DOES = {"continue", "force", "manage", "help", "decide", "proceed", "compel", "have", "oblige", "go", "end"}
"""What is told as done with the infinitive that follows: "was forced to flee"."""


def is_habitual(trigger: Trigger) -> bool:
    """ "Authorities often arrest …": no single happening."""
    if trigger.of is not None:
        return is_habitual(trigger.of)
    said = trigger.token.dep_ == "amod"  # `The detained men are X and Y`
    if said or trigger.whom is not None or any(trigger.rule.get(sign) for sign in ("must", "called", "negated")):
        return False
    verb = _verb_of(trigger.token)
    helpers = [child.lower_ for child in trigger.token.children if child.dep_ == "aux"]
    if "have" in helpers and {"should", "could", "would", "might"} & set(helpers):
        return trigger.type != "release" or "should" not in helpers  # "should have been freed": a release demanded
    if _has_habit(verb) or (trigger.shape == "noun" and _is_wanted_by_habit(verb)):
        return True
    if verb.tag_ == "VB" and _is_finite_pair(verb):
        return False
    if _is_infinitive(verb) and trigger.shape != "noun" and find_modality(trigger) == "asserted":
        return not _comes_true(verb, trigger.type)
    governed = verb.dep_ in {"xcomp", "advcl"} and verb.head.lemma_.lower() in word_set("events", "habitual")
    named = any(child.dep_ == "dobj" and child.pos_ == "PROPN" for child in verb.children)  # `continued to detain X`
    governed = governed and not trigger.rule.get("state") and "having" not in helpers and not named
    present = (
        trigger.shape != "noun"
        and verb.tag_ in {"VBP", "VBZ"}
        and not any(trigger.rule.get(sign) for sign in _OF_TODAY)
        and not (trigger.type in {"house_arrest", "arrest"} and verb.lemma_ == "be")
    )
    headline = verb.sent.text.rstrip()[-1:] not in '.!?”"'
    return governed or (
        present
        and not headline
        and verb.dep_ in {"ROOT", "ccomp", "conj", "relcl"}
        and trigger.rule.get("people") != "subject"
    )


def _has_habit(verb: Token) -> bool:
    """`routinely detained and released`: the adverb of the first of a pair is that of the second too."""
    listed = word_set("events", "habitual")
    if re.search(r"\b[Aa]t times\b", verb.doc[verb.sent.start : verb.i].text):
        return True
    while True:
        if any(child.lower_ in listed for child in verb.children if child.dep_ in {"advmod", "aux"}):
            return True
        if verb.dep_ != "conj" or has_subject(verb) or verb.head.pos_ not in {"VERB", "AUX"}:
            return False
        verb = verb.head


def _is_wanted_by_habit(verb: Token) -> bool:
    """`were sometimes encouraged to find a guarantor for their release`."""
    while verb.dep_ == "xcomp" and verb.head.pos_ == "VERB":
        verb = verb.head
        if _has_habit(verb):
            return True
    return False


def speaks_of_law(words: str) -> bool:
    """What the law provides is nothing that happened."""
    return bool(_LAW.match(words))


def is_habitual_clause(sentence: Span) -> bool:
    """ "Courts often ordered …", "authorities may require …": no conditions of anybody in particular."""
    listed = word_set("events", "habitual") - {"regularly", "continue", "repeatedly"}
    return any(token.lower_ in listed and token.dep_ == "advmod" for token in sentence)


def is_general_talk(sentence: Span) -> bool:
    """What the law provides or may happen is no figure."""
    root = sentence.root
    return any(
        child.dep_ == "aux" and child.lower_ in {"may", "can", "would", "could", "should", "must"}
        for child in root.children
    )


def _is_infinitive(verb: Token) -> bool:
    """`to free him`, `to be freed`."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    return verb.tag_ == "VB" or (verb.tag_ == "VBN" and {"to", "be"} <= helpers)


def _is_finite_pair(verb: Token) -> bool:
    """`arrested her and let her go`: a past tense that looks like an infinitive, beside another."""
    helped = any(child.dep_ == "aux" for child in verb.children)
    return verb.lower_ == "let" and verb.dep_ == "conj" and verb.head.tag_ == "VBD" and not helped


def _comes_true(verb: Token, trigger_type: str) -> bool:
    """An infinitive tells no happening, but for "did not …", "was forced to flee", "managed to"."""
    if any(child.lower_ in {"did", "do", "does"} for child in verb.children if child.dep_ == "aux"):
        return True
    above = verb.head
    if any(child.lower_ == "only" and child.i < verb.i for child in verb.children):
        return True  # `was freed only to be taken back into custody`
    if is_of_one_in_order(verb):
        return True  # `the first defender to be convicted`
    if above.lemma_ == "order" and trigger_type == "detention":
        return True  # `ordered X to be held`: the court's order is itself what holds
    if above.lemma_ == "able":
        return above.head.tag_ in {"VBD", "VBN"}
    return verb.dep_ == "xcomp" and above.lemma_.lower() in _DOES


def _verb_of(token: Token) -> Token:
    while token.pos_ not in {"VERB", "AUX"} and token.head != token:
        token = token.head
    return token
