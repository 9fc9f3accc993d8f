"""What state a number of people is in, by the verb that governs them, else by the words around (figures.yaml)."""

import re
from functools import cache
from typing import Any

from spacy.tokens import Span, Token

from habeas.reading.case.prison_terms import find_prison_term
from habeas.reading.names.noun_phrases import phrase_of
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_NEAR = 70
_HANDFUL = 5
_BEFORE = 40
_MORE = (
    r"(?:at least |more than |about |some |another )?"
    r"(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)"
)
_CLAUSE = re.compile(
    rf"[;:]|, (?:and|which|it|he|she|they|the|a|an|of)\b|, (?:most|many|some|half|all) of"
    rf"|\b(?:but|while|although|though|whereas)\b|\band {_MORE}"
)
_MODAL = {"may", "might", "can", "could", "would", "should", "must", "will", "shall"}
_COUNTING = {
    "be", "have", "hold", "remain", "keep", "list", "count", "document", "number", "report", "record", "identify",
    "estimate", "recognize", "recognise", "include", "say", "know", "stay", "of", "there", "contain", "consider",
    "register", "verify", "tally", "stand", "at", "reach", "total", "exceed",
    "name", "adopt", "represent", "share",
}  # fmt: skip


_STAYING = {"remain", "be", "stay", "languish", "sit", "live"}


def measure_of_people(head: Token, sentence: Span, number: int) -> str | None:
    """The measure that the words say of so many people; None where they say no state of theirs.

    What was done to a handful is an event or nothing of the field; only their state is a figure.
    """
    done = _by_verb(head) if number >= _HANDFUL or _are_prisoners(head) else None
    return _by_deed(head) or done or _by_state(head, sentence) or _by_being_prisoners(head, number)


def is_deed(head: Token) -> bool:
    """A noun of something done so many times: "8,000 arrests"."""
    return head.tag_ == "NNS" and head.lemma_.lower() in _lemmas("deeds")


@cache
def words_of_figures() -> re.Pattern[str]:
    """What a sentence with a figure of the field has a word of."""
    rules = _measures().values()
    verbs = {re.escape(verb.rstrip("e")) + r"\w*" for rule in rules for verb in rule.get("done_to", ())}
    states = {re.escape(state) for rule in rules for state in rule.get("states", ())}
    deeds = {re.escape(deed) + "s" for rule in rules for deed in rule.get("deeds", ())}
    vocabulary = load_vocabulary("figures")
    listed = {re.escape(word) for word in (*vocabulary["prisoners"], *vocabulary["held_ones"])}
    return re.compile(rf"\b(?:held|{'|'.join(sorted(verbs | states | deeds | listed))})\b", re.IGNORECASE)


def _measures() -> dict[str, dict[str, Any]]:
    measures: dict[str, dict[str, Any]] = load_vocabulary("figures")["measures"]
    return measures


@cache
def _lemmas(kind: str) -> dict[str, str]:
    return {lemma: name for name, rule in _measures().items() for lemma in rule.get(kind, ())}


def _by_deed(head: Token) -> str | None:
    if not is_deed(head):
        return None
    name = _lemmas("deeds")[head.lemma_.lower()]
    behind = text_of(head.doc)[head.idx + len(head) : head.sent.end_char][:_NEAR]
    custody = not _measures()[name].get("of_prisoners") or re.match(
        r" (?:in|of|among) [\w ]{0,25}?(?:custody|prison|detention|jail|prisoners|detainees|inmates)", behind
    )
    return name if custody else None


def _by_verb(head: Token) -> str | None:
    """`held 26 people`, `26 people were detained`, `26 people detained in May`, `26 prisoners died`."""
    done_to = _lemmas("done_to")
    clauses = [child for child in head.children if child.dep_ in {"acl", "relcl"} and child.tag_ == "VBN"]
    passive = [verb for verb in clauses if verb.lemma_.lower() in done_to and _is_of_the_noun(verb)]
    first = head
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN", "NUM"}:
        first = first.head
    verb, place = first.head, first.dep_
    if place == "pobj" and verb.lower_ == "between":
        verb, place = verb.head, "dobj"  # `held between 60 and 80 prisoners`
    if verb.pos_ == "VERB" and place in {"nsubjpass", "dobj"} and verb.lemma_.lower() in done_to:
        passive.insert(0, verb)
    for told in passive:
        if not _is_open(told) and not find_prison_term(text_of(head.doc), *_between(head, told)):
            return done_to[told.lemma_.lower()]
    if first.dep_ == "nsubj" and verb.lemma_.lower() in _lemmas("doing") and not _is_open(verb):
        name = _lemmas("doing")[verb.lemma_.lower()]
        return name if not _measures()[name].get("of_prisoners") or _are_prisoners(head) else None
    return None


def _is_of_the_noun(verb: Token) -> bool:
    """`eight suspects, four of whom were acquitted`: the four were."""
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return all(subject.lower_ in {"who", "that", "which"} for subject in subjects)


def _between(head: Token, verb: Token) -> tuple[int, int]:
    return min(head.idx, verb.idx), max(head.idx, verb.idx)


def _is_open(verb: Token) -> bool:
    """Not told as done: "would be held", "were not released"."""
    return any(child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ in _MODAL) for child in verb.children)


@cache
def _states() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{'|'.join(map(re.escape, rule['states']))})\b", re.IGNORECASE))
        for name, rule in _measures().items()
        if rule.get("states")
    )


def _by_state(head: Token, sentence: Span) -> str | None:
    """The state that the words right after the number say, else right before it."""
    text, place = text_of(sentence.doc), phrase_of(head)
    after = text[place[1] : min(sentence.end_char, place[1] + _NEAR)]
    clause = _CLAUSE.split(after)[0]
    if find_prison_term(text, place[1], place[1] + len(clause)):
        return None
    found = [(match.start(), -match.end(), name) for name, states in _states() if (match := states.search(clause))]
    if found:
        return min(found)[2]
    before = text[max(sentence.start_char, place[0] - _BEFORE) : place[0]]
    lead = [(-match.start(), name) for name, states in _states() for match in [*states.finditer(before)][-1:]]
    return min(lead)[1] if lead else _by_state_of_the_verb(head)


def _by_state_of_the_verb(head: Token) -> str | None:
    """`At least 47 members of the party, the Rally of X, remain in detention`: the state stands behind the verb."""
    verb = head.head
    if head.dep_ != "nsubj" or verb.lemma_.lower() not in _STAYING or verb.i < head.i or _is_open(verb):
        return None
    behind = text_of(head.doc)[verb.idx : head.sent.end_char][:_NEAR]
    found = [(match.start(), name) for name, states in _states() if (match := states.search(_CLAUSE.split(behind)[0]))]
    return min(found)[1] if found else None


def _by_being_prisoners(head: Token, number: int) -> str | None:
    """Prisoners counted, whatever the verb, are held."""
    if _stand_among_prisoners(head):
        return "held"
    counted = head.head.lemma_.lower() in _COUNTING and head.dep_ in {"dobj", "attr", "nsubj", "pobj", "nsubjpass"}
    held = number >= _HANDFUL and any(
        child.lower_ in word_set("figures", "held_ones") for child in head.children if child.dep_ == "amod"
    )
    return "held" if counted and (held or _are_prisoners(head)) else None


def _stand_among_prisoners(head: Token) -> bool:
    """`Among the prisoners are 52 students`."""
    verb = head.head
    if verb.lemma_ != "be" or head.i < verb.i:
        return False
    among = (child for child in verb.children if child.lower_ in {"among", "amongst"} and child.i < verb.i)
    return any(_are_prisoners(noun) for word in among for noun in word.children if noun.dep_ == "pobj")


def _are_prisoners(head: Token) -> bool:
    start, end = phrase_of(head)
    phrase = text_of(head.doc)[start:end].lower()
    held = any(re.search(rf"\b{re.escape(word)}\b", phrase) for word in load_vocabulary("figures")["prisoners"])
    return held and "former" not in phrase
