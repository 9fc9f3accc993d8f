"""Whose words they are: from a cue verb to the head of the noun phrase that names its source."""

from functools import cache

from spacy.tokens import Token

from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_SUBJECTS = ("nsubj", "csubj")
_APPOSITION = 40
_STEPS = 4
_MEANS = {"telephone", "phone", "email", "e-mail", "message", "mail", "text", "letter"}
"""By which something is said, not by whom."""
_SPEAKING_ENTITIES = ("PERSON", "ORG", "GPE", "NORP")


def find_source(verb: Token) -> Token | None:
    """The head of the cue's source, None where the text names none (a passive without 'by', an imperative)."""
    if verb.lemma_ == "quote" and (quoted := _quoted_as_saying(verb)) is not None:
        return quoted
    if (passive := _by_agent(verb)) is not None or _is_passive(verb):
        return passive
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
    # The nearest before the verb: the parse may take the dateline for a first one.
    subject = next((one for one in reversed(subjects) if one.i < verb.i), subjects[0] if subjects else None)
    if subject is not None:
        return _before_its_apposition(_antecedent(subject, verb), verb)
    if verb.dep_ == "acl" and verb.tag_ == "VBD" and verb.head.dep_ == "ROOT" and may_speak(verb.head):
        return verb.head  # `Its director, X, called on …`: no clause of the director, what he did
    if verb.dep_ == "acl":
        return _issuer(verb.head) or verb.head if verb.tag_ == "VBG" else None
    if _borrows_its_subject(verb):
        return _subject_above(verb)
    return _neighbour(verb) if verb.tag_ in ("VBD", "VBZ", "VBP") else None


def _quoted_as_saying(verb: Token) -> Token | None:
    """`quoted the prosecutor as saying that …`: it is the prosecutor's word."""
    if not any(child.lower_ == "as" and "say" in {below.lemma_ for below in child.children} for child in verb.children):
        return None
    return next((child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")), None)


def may_speak(token: Token) -> bool:
    """Whether the noun or name can be a source: a person, people, a body; a thing or a case cannot."""
    if token.pos_ == "PRON":
        return token.lower_ in ("he", "she", "they", "we", "i", "who", "you", "others", "many", "some", "those")
    return token.ent_type_ in _SPEAKING_ENTITIES or token.lemma_.lower() in speaking_nouns()


@cache
def speaking_nouns() -> frozenset[str]:
    """The nouns for people and bodies (vocabularies/roles.yaml)."""
    words = load_vocabulary("roles")
    return frozenset(noun for kind in ("person", "kin", "body", "people") for noun in words[kind])


def _neighbour(verb: Token) -> Token | None:
    """The noun just before a finite verb for which the parse gave no subject."""
    place = verb.i - 1
    while place > verb.sent.start and verb.doc[place].pos_ in ("ADV", "AUX"):
        place -= 1
    before = verb.doc[place]
    if place < verb.sent.start or before.i == verb.i:
        return None
    return before if before.pos_ == "PROPN" or may_speak(before) else None


def _before_its_apposition(source: Token | None, verb: Token) -> Token | None:
    """'Name, a member of …, said': the name, where the parse took a word of the apposition for the subject."""
    if source is not None and source.i < verb.i and verb.doc[verb.i - 1].text != ",":
        return _after_the_last_comma(source, verb)
    if source is None or source.i > verb.i or source.ent_type_ == "PERSON" or verb.doc[verb.i - 1].text != ",":
        return source
    for token in verb.doc[max(verb.sent.start, source.i - _APPOSITION) : source.i]:
        if token.ent_type_ == "PERSON" and token.nbor().text == "," and not _line_between(token, verb):
            return token
    return source


def _after_the_last_comma(source: Token, verb: Token) -> Token:
    """'…, seven of them minors, lawyers of the Bench said': the noun phrase that the verb follows at once."""
    comma = next((t.i for t in reversed(verb.doc[source.i + 1 : verb.i]) if t.text == ","), None)
    if comma is None:
        return source
    phrase = verb.doc[comma + 1 : verb.i]
    heads = [t for t in phrase if t.head.i <= comma or t.head.i >= verb.i]
    return next((t for t in heads if t.pos_ in ("NOUN", "PROPN", "PRON") and may_speak(t)), source)


def _line_between(first: Token, second: Token) -> bool:
    return "\n" in text_of(first.doc)[first.idx : second.idx]


def _borrows_its_subject(verb: Token) -> bool:
    if verb.dep_ == "conj":
        return verb.head.pos_ in ("VERB", "AUX")
    return verb.dep_ in ("xcomp", "advcl", "pcomp") and verb.tag_ in ("VBG", "VB", "VBN")


def _subject_above(verb: Token) -> Token | None:
    head, steps = verb.head, 0
    while steps < 6 and head.pos_ not in ("VERB", "AUX") and head.head != head:
        head, steps = head.head, steps + 1
    if head == verb or head.pos_ not in ("VERB", "AUX"):
        return None
    passive = next((child for child in head.children if child.dep_ == "nsubjpass"), None)
    if passive is not None and verb.dep_ != "conj":
        return _antecedent(passive, head)
    found = find_source(head)
    if found is not None and not may_speak(found) and head.dep_ == "ccomp" and head.head.pos_ == "VERB":
        return find_source(head.head) or found  # `X found that her arrest was unlawful and called for …`
    return found


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)


def _by_agent(verb: Token) -> Token | None:
    agent = next((child for child in verb.children if child.dep_ == "agent"), None)
    found = next((child for child in agent.children if child.dep_ == "pobj"), None) if agent is not None else None
    return None if found is not None and found.lemma_.lower() in _MEANS else found


def _antecedent(subject: Token, verb: Token) -> Token | None:
    """'who said' speaks for the noun that the clause belongs to."""
    if subject.lower_ in ("who", "which", "that") and subject.tag_ in ("WP", "WDT"):
        if verb.dep_ != "relcl":
            return None
        apposed = verb.head.dep_ == "appos" and verb.head.head.ent_type_ in ("PERSON", "ORG")
        return verb.head.head if apposed else _issuer(verb.head) or verb.head
    return subject


def _issuer(paper: Token) -> Token | None:
    """'the ministry issued a statement saying': the ministry says it."""
    if (
        paper.dep_ != "dobj"
        or paper.lemma_.lower() not in word_set("roles", "document")
        or paper.head.lemma_.lower() not in word_set("speech", "uttering")
    ):
        return None
    return find_source(paper.head)


def find_holder(noun: Token) -> Token | None:
    """Who has in mind what a noun names: its verb's subject, in 'had doubts about', 'came with hopes of'."""
    head, steps = noun.head, 0
    while steps < _STEPS and head.pos_ not in ("VERB", "AUX") and head.head != head:
        head, steps = head.head, steps + 1
    if head.pos_ not in ("VERB", "AUX") or noun.dep_ in ("nsubj", "nsubjpass"):
        return None
    return find_source(head)
