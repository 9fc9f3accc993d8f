"""What is said, by the parse: from a cue verb to the stretch of text that it puts in its source's mouth."""

import re
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import (
    CueKind,
    carrying_prepositions,
    cue_kinds,
    is_cue_verb,
)
from habeas.reading.speech.quotes_source import find_source, may_speak

Form = Literal["clause", "judgement", "request", "phrase"]
_TRIM = " \t\n\xa0,.;:—–-"
_TRAILING = re.compile(r"[\s,]+(?:and|but|or)\Z")


@dataclass(frozen=True)
class Content:
    """`words` is what is said; `told` what a quote of it repeats (with the verb, where the verb is the judgement)."""

    form: Form
    kind: CueKind
    words: Words
    told: Words


def find_content(verb: Token) -> Content | None:
    """What the cue verb's source says, judges, asks for or denies; None when the verb is no cue here."""
    if verb.lemma_ == "deny" and verb.i + 1 < len(verb.doc) and verb.nbor().tag_ == "PRP":
        return None  # 'denied him bail': withheld
    kinds = cue_kinds(verb.lemma_.lower())
    if verb.lemma_ == "find" and any(token.lower_ == "guilty" for token in verb.subtree):
        return None  # a verdict is an event, not what a court says
    for find in (_judged, _requested, _clause, _carried, _object):
        content = find(verb, kinds)
        if content is not None and content.words[1] > content.words[0]:
            return content
    return None


def trim(text: str, start: int, end: int) -> Words:
    """The stretch without white space, commas and full stops at its edges."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    trailing = _TRAILING.search(text, max(start, end - 6), end)
    return start, trailing.start() if trailing is not None else end


def stretch_of(first: Token, last: Token) -> Words:
    """From the first token to the last, trimmed, with the mark that closes what it opens."""
    text = text_of(first.doc)
    start, end = trim(text, first.idx, last.idx + len(last))
    if text.count("“", start, end) > text.count("”", start, end):
        close = next((n for n in (1, 2) if text[end : end + n].endswith("”")), 0)
        return start, end + close
    return start, end


def _judged(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'called him a political prisoner', 'condemned the case as …', 'did not consider those … to be …'."""
    if verb.lemma_.lower() in word_set("speech", "tallying"):
        return None
    if not {"judgement", "finding"} & set(kinds) or not _has_verdict(verb, "judgement" in kinds):
        return None
    last = _last_of_phrase(verb)
    first = min((child for child in verb.children if child.dep_ in ("neg", "aux")), default=verb, key=lambda t: t.i)
    first = first if any(child.dep_ == "neg" for child in verb.children) else verb
    after = next((t for t in verb.doc[verb.i + 1 : last.i + 1]), None)
    if after is None:
        return None
    return Content("judgement", "judgement", stretch_of(after, last), stretch_of(first, last))


def _has_verdict(verb: Token, judging: bool) -> bool:
    children = [child for child in verb.children if child.i > verb.i]
    named = any(child.dep_ in ("dobj", "nsubj") for child in children)
    if any(child.dep_ in ("ccomp", "xcomp") and _is_small_clause(child) for child in children):
        return True
    if named and any(child.dep_ == "xcomp" and child.lemma_ == "be" for child in children):
        return True
    if not judging:
        return False
    if any(child.dep_ == "oprd" for child in children):
        return True
    if any(child.dep_ == "prep" and child.lower_ == "as" for child in children) and named:
        return True
    if any(t.dep_ == "prep" and t.lower_ == "as" for child in children if child.dep_ == "dobj" for t in child.children):
        return True
    denied = any(child.dep_ == "neg" for child in verb.children)
    return named and not denied and verb.lemma_.lower() in word_set("speech", "blaming")


def _is_small_clause(clause: Token) -> bool:
    subject = any(child.dep_ in ("nsubj", "nsubjpass") for child in clause.children)
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)
    return subject and clause.lower_ != "guilty" and (infinitive or clause.pos_ in ("ADJ", "NOUN", "PROPN"))


def _last_of_phrase(verb: Token) -> Token:
    """The last token of the verb's phrase; a coordinated verb ends it unless it judges too."""
    last = verb
    for child in verb.children:
        if child.i < verb.i or child.dep_ in ("punct", "cc"):
            continue
        if child.dep_ == "conj" and child.pos_ in ("VERB", "AUX"):
            if _has_verdict(child, "judgement" in cue_kinds(child.lemma_.lower())):
                last = max(last, _last_of_phrase(child), key=lambda t: t.i)
            continue
        last = max(last, child.right_edge, key=lambda t: t.i)
    return last


def _requested(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'urged governments to …', 'called for …', 'demanded the release of …'."""
    if "demand" not in kinds or any(child.dep_ == "nsubjpass" for child in verb.children):
        return None
    after = [
        child for child in verb.children if child.i > verb.i and child.dep_ not in ("punct", "cc", "npadvmod", "advmod")
    ]
    after = [child for child in after if not (child.dep_ == "conj" and child.pos_ == "VERB")]
    clausal = any(
        token.dep_ == "aux" or token.tag_ in ("VB", "VBD", "VBZ", "VBP") for one in after for token in one.subtree
    )
    asks = any(_asks(verb.lemma_.lower(), child) for child in after)
    if not asks or any(child.dep_ == "ccomp" and child.i < verb.i for child in verb.children):
        return None
    last = max((child.right_edge for child in after), key=lambda t: t.i)
    words = stretch_of(verb.doc[verb.i + 1], last)
    return Content("request" if clausal else "phrase", "demand", words, words)


def _asks(lemma: str, child: Token) -> bool:
    """Whether this part of a demanding verb's phrase is what is demanded."""
    infinitives = [t for t in child.subtree if t.lower_ == "to" and t.dep_ == "aux"]
    if lemma in word_set("speech", "demand_by_infinitive"):
        return child.dep_ in ("xcomp", "ccomp", "advcl") and any(t.head == child for t in infinitives)
    if lemma == "want":  # `wants the government to free X`; whoever wants to go asks for nothing
        return child.dep_ == "ccomp" and any(token.dep_ == "nsubj" for token in child.children) and bool(infinitives)
    if infinitives or child.dep_ == "ccomp":
        return True
    if child.dep_ == "prep":
        return child.lower_ in carrying_prepositions(lemma)
    return child.dep_ == "dobj" and lemma in ("demand", "recommend", "propose", "urge")


def _clause(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'said that …', '…, he said'; 'promised to …' is a phrase, since nobody's words are given."""
    if not kinds or (verb.lemma_.lower() in word_set("speech", "tallying") and not _has_that(verb)):
        return None
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and _may_report(child)]
    said_before = "finding" not in kinds or "statement" in kinds
    after = next((one for one in clauses if one.i > verb.i), None)
    clause = after or next((one for one in clauses if said_before and _leads_to(one, verb)), None)
    if clause is not None:
        last = _last_of_clause(clause) if clause.i > verb.i or clause.right_edge.i < verb.i else verb.nbor(-1)
        words = stretch_of(_first_of_clause(clause), last)
        if words[0] <= verb.idx < words[1]:
            return None
        if clause.i < verb.i:
            words = after_colon(verb, words)
        put_forward = verb.lemma_.lower() in word_set("speech", "put_forward")
        return Content("clause", "statement" if put_forward else _stance(kinds), words, words)
    promised = next((child for child in verb.children if child.dep_ == "xcomp" and child.i > verb.i), None)
    if promised is not None and promised.pos_ in ("VERB", "AUX") and verb.lemma_ not in ("continue", "go"):
        words = stretch_of(promised.left_edge, _last_of_clause(promised))
        denied = "denial" in kinds and promised.tag_ == "VBG"
        return Content("clause" if denied else "phrase", _stance(kinds), words, words)
    return _clause_around(verb, kinds)


def _has_that(verb: Token) -> bool:
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i]
    return any(token.lower_ == "that" and token.dep_ == "mark" for clause in clauses for token in clause.children)


def _leads_to(clause: Token, verb: Token) -> bool:
    """Whether a clause before the verb is what it says: a semicolon between them parts two sentences."""
    return all(token.text != ";" for token in verb.doc[clause.i : verb.i])


def after_colon(verb: Token, words: Words) -> Words:
    """'The ministry denied it: the man was on bail, it said': what follows the colon is what was said last."""
    text = text_of(verb.doc)
    colon = text.rfind(": ", *words)
    span = verb.doc.char_span(words[0], colon, alignment_mode="contract") if colon > 0 else None
    if span is None or not any(is_cue_verb(token) for token in span):
        return words
    return trim(text, colon + 1, words[1])


def _may_report(clause: Token) -> bool:
    marks = [child.lower_ for child in clause.children if child.dep_ == "mark"]
    return "that" in marks or all(mark in ("whether", "if") for mark in marks)


def _first_of_clause(clause: Token) -> Token:
    """The clause without its 'that', nor the day of speaking that the parse may hang on it."""
    first = clause.left_edge
    subject = next((child for child in clause.children if child.dep_ in ("nsubj", "nsubjpass", "expl")), None)
    if subject is not None and first.i < subject.left_edge.i < clause.i and first.lower_ != "that":
        ahead = [token for token in first.doc[first.i : subject.left_edge.i] if not token.is_punct]
        if ahead and all(token.ent_type_ in ("DATE", "TIME") or token.lower_ == "on" for token in ahead):
            return subject.left_edge
    return first.nbor() if first.lower_ == "that" and first.dep_ == "mark" else first


def _last_of_clause(clause: Token) -> Token:
    """The clause's end, or the token before 'and' where the reporting itself goes on: 'said … and pointed to …'."""
    for child in clause.children:
        if child.dep_ == "conj" and child.i > clause.i and _goes_on_reporting(child, clause):
            return clause.doc[
                max((t.i for t in clause.children if t.dep_ == "cc" and t.i < child.i), default=child.i) - 1
            ]
    return clause.right_edge


def _goes_on_reporting(conj: Token, clause: Token) -> bool:
    if conj.tag_ not in ("VBD", "VBZ", "VBP") or "statement" not in cue_kinds(conj.lemma_.lower()):
        return False
    subjects = [child for child in clause.children if child.dep_ in ("nsubj", "nsubjpass")]
    return not any(child.dep_ in ("nsubj", "nsubjpass") for child in conj.children) and not any(
        may_speak(subject) for subject in subjects
    )


def _stance(kinds: tuple[CueKind, ...]) -> CueKind:
    return next((kind for kind in kinds if kind != "judgement"), kinds[0])


def _clause_around(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'The men, she said, were freed': the verb hangs on the clause that it reports."""
    if verb.dep_ not in ("parataxis", "ccomp", "advcl", "dep") or verb.head.i < verb.i or "statement" not in kinds:
        return None
    if any(child.dep_ in ("mark", "dobj") for child in verb.children):
        return None
    if verb.doc[verb.left_edge.i - 1].text != "," if verb.left_edge.i else True:
        return None
    head = verb.head
    words = stretch_of(head.left_edge, head.right_edge)
    return Content("clause", _stance(kinds), words, words)


def _carried(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'warned of …', 'pointed to …', 'accused him of …', 'raised concerns that …'."""
    carried = carrying_prepositions(verb.lemma_.lower())
    for child in verb.children:
        if child.i > verb.i and child.dep_ == "prep" and child.lower_ in carried:
            words = stretch_of(child.nbor(), child.right_edge) if child.right_edge.i > child.i else (0, 0)
            return Content("phrase", _stance(kinds), words, words) if kinds else None
    return None


def _object(verb: Token, kinds: tuple[CueKind, ...]) -> Content | None:
    """'confirmed the release of …', 'denied the charges', 'was criticized by …'."""
    lemma = verb.lemma_.lower()
    if lemma in word_set("speech", "tallying") and _watches(verb):
        found = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
        return _phrase(found, found.right_edge, ("finding",)) if found is not None else None
    if lemma in word_set("speech", "without_object") or lemma in word_set("speech", "finding"):
        return None
    if any(child.dep_ == "agent" for child in verb.children):
        thing = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
        return _phrase(thing, thing.right_edge, kinds) if thing is not None else None
    if set(kinds) <= {"judgement", "finding"}:
        return None
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    if thing is None or (lemma == "deny" and _is_withheld(verb, thing)):
        return None
    if "stance" in kinds:
        return _phrase(thing, _last_of_stance(verb, thing), kinds)
    if thing.pos_ == "PRON" or thing.ent_type_ in ("PERSON", "GPE", "DATE", "TIME"):
        return None
    return _phrase(thing, thing.right_edge, kinds)


def _watches(verb: Token) -> bool:
    """Whether the verb's subject is a body outside the state, which counts what others did."""
    source = find_source(verb)
    if source is None or source.lemma_.lower() in word_set("roles", "state"):
        return False
    name = {token.lower_ for token in source.subtree}
    named = source.ent_type_ == "ORG" or (source.pos_ == "PROPN" and source.ent_type_ not in {"GPE", "NORP", "DATE"})
    listed = word_set("roles", "body") | word_set("speech", "watchers")
    return (named or source.lemma_.lower() in listed) and not name & word_set("roles", "state")


def _is_withheld(verb: Token, thing: Token) -> bool:
    """'denied them bail', 'denied access to a lawyer': something was not given; nothing was said."""
    given = any(child.dep_ == "dative" for child in verb.children)
    return given or thing.lemma_.lower() in word_set("speech", "withheld")


def _phrase(first: Token, last: Token, kinds: tuple[CueKind, ...]) -> Content:
    words = stretch_of(first.left_edge, last)
    return Content("phrase", _stance(kinds), words, words)


def _last_of_stance(verb: Token, thing: Token) -> Token:
    """'attacked her for …', 'likened the court to …': the end of what goes with the object."""
    going_on = [
        child.right_edge for child in verb.children if child.i > thing.i and child.lower_ in ("for", "to", "as", "over")
    ]
    return max([thing.right_edge, *going_on], key=lambda token: token.i)
