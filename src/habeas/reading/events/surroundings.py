"""Where an event happened, who did it, and how a release came about."""

import re
from functools import cache

from spacy.tokens import Token

from habeas.reading.events.senses import is_authority
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.noun_phrases import phrase_of
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Manner
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_AT = {"in", "at", "inside", "from", "to", "near", "outside", "into"}
_PLACES = {"GPE", "LOC", "FAC"}
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


def find_place(trigger: Trigger) -> Words | None:
    """The place that the trigger's own prepositions name: a town, a prison, a police station."""
    wanted = {"to"} if trigger.type in {"transfer", "exile"} else _AT - {"to"}
    holders = [trigger.token, *([trigger.noun] if trigger.noun is not None else [])]
    nearby = [
        prep
        for holder in holders
        for prep in holder.children
        if prep.dep_ == "prep" and prep.lower_ in wanted | {"inside", "at"}
    ]
    nearby += [trigger.token] if trigger.of is not None and trigger.token.lower_ in wanted else []
    for noun in (noun for prep in nearby for noun in prep.children if noun.dep_ == "pobj"):
        deeper = [below for prep in noun.children if prep.lower_ in {"in", "inside", "at"} for below in prep.children]
        for place in (noun, *deeper):
            if _is_place(place):
                return _without_article(place, phrase_of(place))
    return None


def _is_place(token: Token) -> bool:
    if token.ent_type_ in {"DATE", "TIME", "PERSON", "CARDINAL"}:
        return False
    known = token.ent_type_ in _PLACES and token.pos_ == "PROPN"
    return known or (
        token.lower_ in word_set("organisations", "place")
        and any(child.dep_ in {"compound", "amod", "nmod"} for child in token.children)
    )


def find_agent(trigger: Trigger, parsed: ParsedText) -> Words | None:
    """Who did it: the subject of an active verb, or "by …" after a passive one, when it is no person named."""
    if trigger.shape == "noun" or trigger.rule.get("people") == "subject":
        return None
    subject = _subject(trigger.token)
    if (
        subject is None
        or any(child.lower_ == "no" for child in subject.children)
        or parsed.person_at(subject)
        or subject.pos_ == "PRON"
    ):
        return None
    if any(child.ent_type_ == "DATE" for child in subject.children if child.i < subject.i):
        return subject.idx, subject.idx + len(subject)
    body = subject.ent_type_ in {"GPE", "ORG", "NORP"} or is_authority(subject) or subject.pos_ == "PROPN"
    return _without_article(subject, phrase_of(subject)) if body else None


def _subject(verb: Token) -> Token | None:
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children) or verb.dep_ == "acl"
    if passive:
        agents = [
            below
            for child in verb.children
            if child.dep_ == "agent"
            for below in child.children
            if below.dep_ == "pobj"
        ]
        return agents[0] if agents else None
    own = [child for child in verb.children if child.dep_ == "nsubj"]
    if own:
        return own[0]
    return _subject(verb.head) if verb.dep_ == "conj" and verb.head.pos_ == "VERB" else None


def _without_article(token: Token, place: Words) -> Words:
    match = _ARTICLE.match(text_of(token.doc)[place[0] : place[1]])
    return (place[0] + match.end(), place[1]) if match else place


@cache
def _manners() -> tuple[tuple[Manner, re.Pattern[str]], ...]:
    listed: dict[Manner, list[str]] = load_vocabulary("events")["manners"]
    return tuple((manner, re.compile(pattern)) for manner, patterns in listed.items() for pattern in patterns)


def find_manner(trigger: Trigger, end: int) -> Manner | None:
    """How a release came about, by the words that follow it up to `end`."""
    if trigger.type != "release":
        return None
    if trigger.manner:
        return trigger.manner
    after = text_of(trigger.token.doc)[trigger.start : end]
    return next((manner for manner, pattern in _manners() if pattern.search(after)), None)
