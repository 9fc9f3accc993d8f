"""Where a text gives a reason: 'to ease overcrowding', 'in retaliation for …', 'because …', 'politically motivated'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Span, Token

from habeas.reading.draft import Words
from habeas.reading.events.triggers import Trigger, find_triggers
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.quotes_content import trim

_RULED = ("release", "detention", "house_arrest", "appeal", "charges_dropped")
_SAYING = ("say", "rule", "argue", "find", "reason", "claim", "hold")
_NO_PURPOSE = ("sentence", "conviction", "conditions", "trial", "appeal", "summons", "exile")


@dataclass(frozen=True)
class Ground:
    """A reason's words, the verb they hang on, and the event's words in the same sentence (None: told before)."""

    words: Words
    verb: Token
    trigger: Words | None


@cache
def _phrase() -> re.Pattern[str]:
    phrases = sorted(word_set("reasons", "phrases") | word_set("reasons", "motives"), key=len, reverse=True)
    worded = [re.escape(phrase).replace(r"in\ ", r"in\ (?:\w+\ )?", 1) for phrase in phrases]
    return re.compile(rf"\b(?:{'|'.join(worded)})\b", re.IGNORECASE)


def find_grounds(sentence: Span) -> list[Ground]:
    """The reasons that a sentence gives for what befell prisoners, in order, none inside another."""
    triggers = find_triggers(sentence)
    found: list[Ground] = []
    grounds = [*_by_phrase(sentence, triggers), *_by_purpose(sentence, triggers)]
    for ground in [*grounds, *_by_endeavour(sentence), *_by_answer(sentence), *_by_ruling(triggers)]:
        if not any(ground.words[0] < other.words[1] and other.words[0] < ground.words[1] for other in found):
            found.append(ground)
    return sorted(found, key=lambda ground: ground.words)


def _by_phrase(sentence: Span, triggers: list[Trigger]) -> Iterator[Ground]:
    for match in _phrase().finditer(sentence.text):
        span = sentence.char_span(match.start(), match.end(), alignment_mode="expand")
        if span is None:
            continue
        head = span.root
        verb = _explained_by(head)
        trigger = _trigger_of(verb, head, triggers)
        if trigger is None and not _is_about_happening(verb):
            continue
        if trigger is None and head.dep_ == "amod":
            continue  # "in politically motivated cases": a kind of cases, none in particular
        if match.group().lower() in word_set("reasons", "manners") and _is_of_release(trigger, triggers):
            continue
        last = _last_of_reason(span, head, verb)
        end = max(span.end_char, last.idx + len(last))
        relative = text_of(sentence.doc).find(", which", span.end_char, end)
        words = trim(text_of(sentence.doc), span.start_char, end if relative < 0 else relative)
        yield Ground(words, verb, trigger)
        yield from _or_to(verb, trigger, words)


def _explained_by(head: Token) -> Token:
    """The verb that the phrase gives a reason of: of `because he did not confess` the one over its clause."""
    clause = head.head
    if head.dep_ == "mark" and clause.dep_ == "advcl" and clause.pos_ in ("VERB", "AUX"):
        return _verb_above(clause.head)
    return _verb_above(head)


def _or_to(verb: Token, trigger: Words | None, words: Words) -> Iterator[Ground]:
    """'under pressure or to preserve …': the purpose that is joined to a reason."""
    for child in verb.children:
        if child.dep_ == "conj" and child.idx > words[1] and _infinitive_start(child) is not None:
            yield Ground(_purpose(child), verb, trigger)


def _by_purpose(sentence: Span, triggers: list[Trigger]) -> Iterator[Ground]:
    for trigger in triggers:
        if trigger.shape == "noun" or trigger.type in _NO_PURPOSE or trigger.token.dep_ == "amod":
            continue
        for child in trigger.token.children:
            infinitive = child.dep_ in ("advcl", "xcomp") and child.i > trigger.token.i and _infinitive_start(child)
            if infinitive and child.lemma_.lower() not in word_set("reasons", "outcomes"):
                yield Ground(_purpose(child), trigger.token, (trigger.start, trigger.end))


def _by_endeavour(sentence: Span) -> Iterator[Ground]:
    """'This is a campaign to …', 'the release was intended to …'."""
    for token in sentence:
        if token.dep_ in ("attr", "oprd") and token.lemma_.lower() in word_set("reasons", "endeavours"):
            verb = token.head
        elif token.lemma_.lower() in word_set("reasons", "intending") and any(
            c.dep_ == "auxpass" for c in token.children
        ):
            verb = token
        else:
            continue
        if not _is_about_happening(verb) and not _judges_happening(verb):
            continue
        for child in token.children:
            if child.i > token.i and child.dep_ in ("relcl", "acl", "xcomp", "advcl") and _infinitive_start(child):
                yield Ground(_purpose(child), verb, None)


def _by_answer(sentence: Span) -> Iterator[Ground]:
    """`The case was widely believed to be retaliation for his work`: the noun, and what it answers."""
    for token in sentence:
        if token.dep_ not in ("attr", "oprd") or token.lemma_.lower() not in word_set("reasons", "answers"):
            continue
        answered = next((child for child in token.children if child.lower_ in ("for", "to", "against")), None)
        verb = token.head
        above = verb.head if verb.dep_ in ("xcomp", "ccomp") else verb
        if answered is None or not (_is_about_happening(verb) or _is_about_happening(above) or _judges_happening(verb)):
            continue
        yield Ground(
            trim(text_of(token.doc), token.idx, answered.right_edge.idx + len(answered.right_edge)), verb, None
        )


def _by_ruling(triggers: list[Trigger]) -> Iterator[Ground]:
    """`refused them bail, saying that they might interfere with witnesses`: what the court says is its reason."""
    for trigger in triggers:
        for clause in trigger.token.children if trigger.type in _RULED else ():
            saying = clause.dep_ == "advcl" and clause.tag_ == "VBG" and clause.lemma_ in _SAYING
            content = next((child for child in clause.children if child.dep_ == "ccomp"), None) if saying else None
            if content is not None and clause.i > trigger.token.i:
                first = next((child for child in content.subtree if child.dep_ != "mark"), content)
                words = trim(text_of(clause.doc), first.idx, content.right_edge.idx + len(content.right_edge))
                yield Ground(words, trigger.token, (trigger.start, trigger.end))


def _judges_happening(verb: Token) -> bool:
    """`called his arrest an attempt to …`: what is judged is a happening."""
    judged = [child for child in verb.children if child.dep_ in ("dobj", "nsubj", "nsubjpass")]
    named = any(child.lemma_.lower() in word_set("reasons", "happenings") for child in judged)
    return verb.lemma_.lower() in word_set("reasons", "judging") and named


def _is_of_release(trigger: Words | None, triggers: list[Trigger]) -> bool:
    return any(one.type == "release" and (one.start, one.end) == trigger for one in triggers)


def _infinitive_start(verb: Token) -> Token | None:
    if verb.tag_ != "VB" or not verb.whitespace_:
        return None
    to = next((child for child in verb.children if child.dep_ == "aux" and child.lower_ == "to"), None)
    if to is None or any(token.pos_ != "ADV" for token in verb.doc[to.i + 1 : verb.i]):
        return None
    if to.i and to.nbor(-1).lemma_.lower() in word_set("reasons", "of_their_own"):
        return None
    if to.i and to.nbor(-1).text == "," and verb.dep_ != "conj":
        return None  # one of a list: 'to release them, to drop the charges, and to …'
    return to


def _purpose(verb: Token) -> Words:
    start = _infinitive_start(verb) or verb
    return trim(text_of(verb.doc), start.idx, verb.right_edge.idx + len(verb.right_edge))


def _verb_above(token: Token) -> Token:
    while token.pos_ not in ("VERB", "AUX") and token.head != token:
        token = token.head
    return token


def _trigger_of(verb: Token, head: Token, triggers: list[Trigger]) -> Words | None:
    """The event that the phrase hangs on: its verb, or a noun that it belongs to ('their arrest because of')."""
    above = {head, *head.ancestors}
    for trigger in triggers:
        own = [token for token in (trigger.token, trigger.noun) if token is not None]
        if trigger.token == verb or any(token in above and token.pos_ == "NOUN" for token in own):
            return trigger.start, trigger.end
    if word_set("reasons", "answering") & {token.lower_ for token in head.subtree}:
        return next(((one.start, one.end) for one in triggers if one.token in above), None)
    return None


def names_happening(verb: Token) -> bool:
    """Whether the verb's subject is a noun for a happening: a reason of one that is not told here is still one."""
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    return subject is not None and subject.lemma_.lower() in word_set("reasons", "happenings")


def _is_about_happening(verb: Token) -> bool:
    """Whether the verb's subject is 'it', 'this' or a noun for a happening: 'the decision was taken …'."""
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None:
        return False
    if subject.lemma_.lower() in word_set("reasons", "happenings"):
        return True
    return subject.lower_ in word_set("reasons", "pronouns") and verb.lemma_ in (
        "be",
        "do",
        "come",
        "happen",
        "intend",
        "aim",
    )


def _last_of_reason(span: Span, head: Token, verb: Token) -> Token:
    """The end of the phrase, or of the clause that 'because', 'in order to' or 'on the ground that' begins."""
    if span.text.lower() in word_set("reasons", "motives"):
        return span[-1]
    if span[-1].lower_ == "that" and span[-1].head.i > span[-1].i:
        return span[-1].head.right_edge
    if head.dep_ in ("mark", "aux"):
        return head.head.right_edge
    return head if head == verb else head.right_edge
