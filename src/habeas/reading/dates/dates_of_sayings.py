"""Dates of sayings: the day on which something is said, judged or protested is not the day on which it happened."""

from spacy.tokens import Token

from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import cue_kinds

_OF_ANOTHER_TIME = {"had", "’d", "will", "would", "may", "might", "could", "should", "must"}


def is_only_spoken_of(root: Token, trigger: Trigger) -> bool:
    """`On Monday he said that police had arrested X`, `In May a court ruled that the arrest of X was …`.

    What is told as done before ("had"), and an event that is only spoken of, have another day than the saying.
    """
    if _is_spoken_about(root, trigger) or _is_of_another_time(root, trigger):
        return True
    token = trigger.token
    above = [token, *token.ancestors]
    telling = next((verb for verb in above[1:] if tells(verb) or verb.lemma_ in {"express", "voice"}), None)
    if telling is None or telling not in (root, *root.ancestors):
        return False
    below = above[: above.index(telling)]
    if trigger.shape == "noun" and token.dep_ == "dobj" and token.head == telling and _judges(telling):
        return True  # `today condemned the conviction of X`
    return trigger.shape == "noun" and any(word.dep_ in {"ccomp", "pobj", "pcomp"} for word in below)


def is_asked_for(trigger: Trigger, date: tuple[int, int]) -> bool:
    """`should have been freed on 20 March`: of what is asked for; `on Friday she urged …`: of the asking."""
    span = trigger.token.doc.char_span(*date, alignment_mode="expand")
    if span is None or date[0] < trigger.end:
        return False
    own = (trigger.token, trigger.noun)
    above = next((word for word in span.root.ancestors if word in own or word.pos_ in {"VERB", "AUX"}), None)
    return above is not None and above in own


def _judges(verb: Token) -> bool:
    return "judgement" in cue_kinds(verb.lemma_.lower())


def _is_of_another_time(root: Token, trigger: Trigger) -> bool:
    """`it was announced on Wednesday that X would be charged`, `… had been arrested`."""
    whole = {root, *root.ancestors}
    below = [token for token in (trigger.token, *trigger.token.ancestors) if token not in whole]
    if not any(token.pos_ in {"VERB", "AUX"} for token in whole):
        return False
    others = _OF_ANOTHER_TIME | ({"has", "have"} if any(tells(token) for token in whole) else set())
    return any(
        child.dep_ in {"aux", "auxpass"} and child.lower_ in others for token in below for child in token.children
    )


def tells(verb: Token) -> bool:
    """Whether the verb only says or judges what happened."""
    lemma = verb.lemma_.lower()
    if verb.pos_ not in {"VERB", "AUX"} or lemma in word_set("dates", "of_what_they_say"):
        return False
    return bool({"statement", "finding", "denial", "judgement", "belief"} & set(cue_kinds(lemma)))


def _is_spoken_about(root: Token, trigger: Trigger) -> bool:
    """`On 3 May crowds marched against the arrest of X`: the day is that of the march."""
    if trigger.shape != "noun":
        return False
    whole = set(root.ancestors)
    below = [token for token in (trigger.token, *trigger.token.ancestors) if token not in whole]
    if any(token.lower_ in word_set("dates", "about") and token.pos_ in {"ADP", "VERB", "SCONJ"} for token in below):
        return True
    return any(token.pos_ == "VERB" and token.lemma_.lower() in word_set("events", "factive") for token in below[1:])
