"""Who did it: the subject of an active verb, or "by …" after a passive one, by the words of the report."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from habeas.reading.dates.dates_of_sayings import tells
from habeas.reading.events.doers import is_authority
from habeas.reading.events.modality import find_modality
from habeas.reading.events.senses import is_main_verb
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.groups import is_group
from habeas.reading.names.noun_phrases import phrase_of
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set

Words = tuple[int, int]
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TAKEN = {"arrest", "rearrest", "detention", "disappearance", "transfer", "exile"}
_OF_BOTH_SIDES = {"appeal"}
_AWAITED = {"expect", "set", "schedule", "due", "plan"}
_BEFORE = {"before", "at", "by"}
_COURTS = {"court", "tribunal", "judge", "magistrate"}
_CIRCUMSTANCES = {"without", "in", "at", "on", "near", "outside", "from", "inside"}


def find_agent(doer: Token | None, trigger: Trigger, parsed: ParsedText) -> Words | None:
    """The words for the doer, where it is a body, those who act for one, or an office with its name."""
    if (
        doer is None
        or doer == trigger.token
        or (doer == trigger.noun and trigger.type == "appeal")  # `Appeal rejected on 3 May`
        or doer.pos_ in {"PRON", "NUM"}
        or doer.lower_ in word_set("organisations", "laws")
        or any(child.lower_ == "no" for child in doer.children)
    ):
        return None
    if parsed.person_at(doer) is not None:
        return _office_and_name(doer)
    body = doer.ent_type_ in {"GPE", "ORG", "NORP"} or is_authority(doer) or doer.pos_ == "PROPN"
    body = body or (doer.lemma_ in word_set("organisations", "bands") and any(is_authority(of) for of in _of(doer)))
    if (
        body
        or _acts_for_one(doer)
        or (trigger.type in _TAKEN and trigger.shape != "noun" and is_group(doer) and _acts(doer, trigger.token))
    ):
        return _without_article(doer, phrase_of(doer))
    return None


def _acts(doer: Token, verb: Token) -> bool:
    """`Two minors also arrested at the time were returned`: those are taken, and take nobody."""
    return doer.i > verb.i or any(child.dep_ in {"dobj", "prt"} for child in verb.children if child.i > verb.i)


def _of(noun: Token) -> Iterator[Token]:
    for prep in noun.children:
        if prep.dep_ == "prep" and prep.lower_ == "of":
            yield from (below for below in prep.children if below.dep_ == "pobj")


def _acts_for_one(doer: Token) -> bool:
    """`the council`, `prison staff`."""
    lemma = doer.lemma_.lower()
    return any(lemma in word_set("organisations", words) for words in ("organisation", "acting", "court"))


def _office_and_name(doer: Token) -> Words | None:
    """`Magistrate Rudo Dube`, `President Ortega`; a person without an office is somebody, no agent."""
    start, end = phrase_of(doer)
    words = text_of(doer.doc)[start:end].split()
    office = words[0].lower() if len(words) > 1 else ""
    return (start, end) if office in word_set("organisations", "offices") else None


def find_doer(trigger: Trigger) -> Token | None:
    """The head of the words for whoever did it: "the agency said that it had arrested X" is about the agency."""
    found = _court_before_whom(trigger) or _doer(trigger)
    if found is None or found.lower_ != "it":
        return found
    telling = next((verb for verb in found.ancestors if verb != trigger.token and tells(verb)), None)
    if telling is not None and telling.lemma_ == "deny":
        return None  # `the government denied that it held X`: it says that it does not
    subject = _subject(telling) if telling is not None else None
    return subject if subject is not None and subject.pos_ != "PRON" else found


def _doer(trigger: Trigger) -> Token | None:
    """A state lasts by itself, and who asks for a term has not done it."""
    if trigger.rule.get("state") or trigger.modality == "demanded":
        return None
    if trigger.shape == "noun":
        return _doer_of_noun(trigger.token)
    if trigger.rule.get("people") == "subject":
        return _lawyers(trigger) if trigger.type in _OF_BOTH_SIDES else _who_let_it(trigger.token)
    return _subject(trigger.token)


def find_asker(trigger: Trigger) -> Words | None:
    """`The prosecutor seeks the death penalty`: the words for who asks for it; none for a pronoun."""
    asker = _subject(trigger.token)
    if asker is None or asker.pos_ == "PRON":
        return None
    return _without_article(asker, phrase_of(asker))


def _lawyers(trigger: Trigger) -> Token | None:
    """`prosecutors appealed`, `the defence filed an appeal`."""
    subject = _subject(trigger.token)
    return subject if subject is not None and (_acts_in_court(subject) or subject.lower_ == "it") else None


def _acts_in_court(subject: Token) -> bool:
    return subject.lemma_.lower() in word_set("organisations", "in_court") or subject.ent_type_ == "ORG"


def _who_let_it(verb: Token) -> Token | None:
    """`X received bail from the court`."""
    given = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "from"]
    found = [below for prep in given for below in prep.children if below.dep_ == "pobj" and is_authority(below)]
    return found[0] if found else None


def _doer_of_noun(noun: Token) -> Token | None:
    """`the arrest of X by police`, `the court ordered the release of X`."""
    of = [below for prep in noun.children if prep.lower_ == "of" for below in prep.children if below.dep_ == "pobj"]
    by = [child for holder in (noun, *of) for child in holder.children if child.lower_ == "by"]
    named = [below for prep in by for below in prep.children if below.dep_ == "pobj"]
    if named:
        return named[0]
    above = noun.head
    if noun.dep_ in {"dobj", "nsubjpass"} and above.lemma_.lower() in word_set("organisations", "orders"):
        subject = _subject(above)
        return subject if subject is not None and (is_authority(subject) or _acts_for_one(subject)) else None
    return None


def _subject(verb: Token) -> Token | None:
    if is_main_verb(verb):
        return verb.head
    if _is_passive(verb):
        return next(_by(verb), None) or next(_by_beyond(verb), None)
    own = [child for child in verb.children if child.dep_ == "nsubj"]
    if own:
        return _antecedent(own[0], verb)
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return _subject(verb.head)
    if verb.dep_ == "conj" and verb.tag_ == "VBD" and verb.head.lemma_.lower() in {"court", "tribunal"}:
        return verb.head
    if verb.tag_ == "VBD" and (behind := _behind_the_day(verb)) is not None:
        return behind
    if verb.dep_ == "xcomp" and verb.tag_ == "VB" and (expected := _expected_to(verb)) is not None:
        return expected
    if verb.dep_ in {"advcl", "xcomp", "ccomp"} and verb.tag_ in {"VBG", "VB"}:
        if verb.head.lemma_ == "deny" or verb.head.lemma_.lower() in word_set("events", "modality", "demanded"):
            return None  # `urged the government to free X`: nobody has done it, whoever asks and whoever is asked
        return _subject(verb.head)  # `the court adjourned, sentencing X`, `police moved to arrest X`
    return None


def _expected_to(verb: Token) -> Token | None:
    """`The ministry is expected to order the release`: the ministry will."""
    if verb.head.lemma_ not in _AWAITED:
        return None
    return next((child for child in verb.head.children if child.dep_ in {"nsubjpass", "nsubj"}), None)


def _court_before_whom(trigger: Trigger) -> Token | None:
    """`was brought before a court in X`, `her trial opened at the Regional Court`: a trial is the court's."""
    if trigger.type != "trial" or find_modality(trigger) != "asserted":
        return None
    holders = [trigger.token, *([trigger.noun] if trigger.noun is not None else []), trigger.token.head]
    for holder in holders[: 3 if trigger.shape == "noun" else 2]:
        preps = [child for child in holder.children if child.dep_ in {"prep", "agent"} and child.lower_ in _BEFORE]
        courts = [noun for prep in preps for noun in prep.children if noun.lemma_.lower() in _COURTS]
        if courts and any(
            child.dep_ not in {"punct", "relcl"} and child.lower_ != "the" for child in courts[0].children
        ):
            return courts[0]
    return None


def _is_passive(verb: Token) -> bool:
    """`was arrested`, `the man arrested`, and the second of `was beaten and arrested`."""
    own = any(child.dep_ in {"auxpass", "nsubjpass", "agent"} for child in verb.children) or verb.dep_ == "acl"
    if own or verb.dep_ != "conj" or verb.tag_ not in {"VBN", "VBD"}:
        return own
    return _is_passive(verb.head) and not any(child.dep_ in {"nsubj", "dobj"} for child in verb.children)


def _by(word: Token) -> Iterator[Token]:
    """The doers that hang on the word by "by"."""
    for child in word.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            yield from (below for below in child.children if below.dep_ == "pobj")


def _by_beyond(verb: Token) -> Iterator[Token]:
    """`was detained without a warrant by the security service`: the parse hangs the service on the warrant."""
    for prep in verb.children:
        if prep.dep_ == "prep" and prep.lower_ in _CIRCUMSTANCES:
            nouns = [below for below in prep.children if below.dep_ == "pobj"]
            yield from (doer for noun in nouns for doer in _by(noun) if is_authority(doer) or doer.ent_type_ == "ORG")


def _behind_the_day(verb: Token) -> Token | None:
    """`On Friday police in X arrested Y`: the parse takes the police for a part of the day."""
    preps = [child for child in verb.children if child.dep_ == "prep" and child.i < verb.i]
    nouns = [below for prep in preps for below in prep.children if below.dep_ == "pobj" and is_authority(below)]
    return next((noun for noun in nouns if any(child.ent_type_ == "DATE" for child in noun.children)), None)


def _antecedent(subject: Token, verb: Token) -> Token:
    """`the court which jailed him`."""
    relative = subject.lower_ in {"who", "which", "that"} and verb.dep_ == "relcl" and verb.head.i < subject.i
    return verb.head if relative else subject


def _without_article(token: Token, place: Words) -> Words:
    """The words less their article, and less a day that the parse drew to them ("in September Oskar police")."""
    days = [word for word in token.subtree if place[0] <= word.idx < token.idx and word.ent_type_ == "DATE"]
    if days:
        place = days[-1].nbor(1).idx, place[1]
    match = _ARTICLE.match(text_of(token.doc)[place[0] : place[1]])
    return (place[0] + match.end(), place[1]) if match else place
