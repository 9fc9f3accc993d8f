"""Whom the words next to a trigger name, where the parse put them elsewhere: hyphened names, ages, appositions."""

import re

from spacy.tokens import Span, Token

from habeas.reading.events.in_custody import opens_without_a_verb
from habeas.reading.events.inversions import is_entry
from habeas.reading.events.participants import is_passive
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.noun_phrases import is_day_of_month
from habeas.reading.parsing.clauses import has_subject
from habeas.reading.parsing.parsed import ParsedText, PersonMention, text_of
from habeas.reading.parsing.word_lists import word_set

_AGE = r"(?:,\s*(?:aged\s+)?\d{1,3}\s*,?)?"
_ASIDE = r"(?:,\s[^,.;]{1,70},)?"
_HELPERS = (
    r"(?:(?:himself|herself|themselves|also|later|then|reportedly|has|have|had|was|were|is|are|been|being|not|never|both|"
    r"since|still|remains?|remained|now|immediately|again|first|previously|already|recently|briefly|allegedly|arbitrarily|unlawfully|unjustly|wrongfully)\s+)*"
)
_UP_TO_VERB = re.compile(rf"{_AGE}{_ASIDE},?\s+{_HELPERS}\Z")
_TITLE = re.compile(r"\s+(?:(?:the|a|an|his|her|their|former|fellow|[a-z’'-]+)\s+){0,6}(?:[A-Z][\w-]+\s+){0,2}\Z")
_OF_A_BODY = re.compile(
    r"\s+(?:a|an|another|the|its|his|her|their)\s+(?:[\w’'-]+\s+){1,4}(?:to|for|of|with|at|from)\s+(?:[\w’'-]+\s+){0,6}"
    r"[\w’'-]+,\s+\Z"
)
"""`detained a contributor to the channel, X,`: the parse takes X for the channel's name."""
_TOWARDS = re.compile(r"[^.;:]{0,70}\b(?:against|of|for|to)\s+(?:[\w’'-]+,?\s+){0,6}\Z")
_OF = re.compile(r"(?:\s+(?:on|in)\s+(?:[\w,]+\s+){1,3})?\s*of\s+(?:[\w’'-]+,?\s+){0,6}\Z")

_GOVERNED = re.compile(r"\b(?:of|for|with|against|about|over|by|from)\s+\Z")
"""`The man convicted for the killing of X was acquitted`, `released a video of X`: X was not."""
_TOLD_WHO = re.compile(r"\s*(?:\((?!and )[^)]*|,\s+(?!and\b)[a-z][^,;]*)")
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_SET_OFF = {",", "–", "—", "-", ")"}
_ENTRY = 4
"""How many sentences back the name of an entry may stand."""


def person_nearby(trigger: Trigger, parsed: ParsedText) -> PersonMention | None:
    """The one named right before a passive verb or a verb of the subject, after an active one, after a noun's "of"."""
    if trigger.of is not None:
        return None
    if trigger.shape == "noun":
        return _after(trigger, parsed, _OF)
    participle = trigger.token.tag_ in {"VBN", "VBD"} or is_entry(trigger.token)
    at_head = _at_head_of_entry(trigger.token, parsed) if participle else None
    if at_head is not None:
        return at_head
    if opens_without_a_verb(trigger.token) or _is_its_own_subject(trigger.token):
        return _one_of_the_entry(trigger.token.sent, parsed)
    if participle and not has_subject(trigger.token.sent.root):
        named = _before(trigger, parsed) if is_passive(trigger.token) else None
        return named or _in_a_fragment(trigger, parsed)
    if is_aside(trigger.token):
        return _before(trigger, parsed, aside=True)
    if trigger.rule.get("people") == "subject" or _is_passive_or_joined(trigger.token) or trigger.rule.get("state"):
        return _before(trigger, parsed)
    if trigger.rule.get("people") == "receiver" and trigger.noun is not None and trigger.noun.i > trigger.token.i:
        return _after(trigger, parsed, _TITLE) or _after(trigger, parsed, _TOWARDS)
    if not _is_active(trigger.token):
        return None
    return _after(trigger, parsed, _TITLE) or person_past_a_body(trigger, parsed)


def is_aside(verb: Token) -> bool:
    """`A court sentenced X, arrested in May 2021, to two years`: a participle in commas, of whoever stands before."""
    if verb.tag_ != "VBN" or verb.dep_ not in {"acl", "advcl"} or verb.i == verb.sent.start:
        return False
    own = any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass", "dobj", "mark"} for child in verb.children)
    first = verb.nbor(-1) if verb.nbor(-1).pos_ == "ADV" and verb.i - 1 > verb.sent.start else verb
    return not own and first.nbor(-1).text == ","


def _is_passive_or_joined(verb: Token) -> bool:
    """`was tried, convicted and sentenced`: the second and the third have no "was" of their own."""
    while verb.dep_ == "conj" and verb.tag_ == "VBN" and not is_passive(verb) and not _has_object(verb):
        verb = verb.head
    return is_passive(verb)


def _has_object(verb: Token) -> bool:
    return any(child.dep_ == "dobj" for child in verb.children)


def person_past_a_body(trigger: Trigger, parsed: ParsedText) -> PersonMention | None:
    """`arrested the editor of the weekly Y, X`."""
    active = trigger.shape == "verb" and _is_active(trigger.token)
    return _after(trigger, parsed, _OF_A_BODY) if active else None


def _in_a_fragment(trigger: Trigger, parsed: ParsedText) -> PersonMention | None:
    """`Released: X, on 25 July`; `X, a correspondent. Arrested on 2 September, charged with …`."""
    word, sentence = trigger.token, trigger.token.sent
    if word.i + 1 < sentence.end and word.nbor(1).text == ":":
        named = parsed.people_in(word.idx, sentence.end_char)
        return named[0] if named else None
    if sentence.start == 0 or any(has_subject(token) for token in sentence if token.pos_ in {"VERB", "AUX"}):
        return None
    return _one_of_the_entry(sentence, parsed)


def _one_of_the_entry(sentence: Span, parsed: ParsedText) -> PersonMention | None:
    """The only one named, or the first, told who it is: `X (also written Y), editor of Z. Arrested on 3 May.`"""
    named = _named_in_the_entry(sentence, parsed)
    if len({person.full_name for person in named}) < 2:
        return named[0] if named else None
    between = text_of(sentence.doc)[named[0].end : named[1].start]
    return named[0] if _TOLD_WHO.match(between) else None


def _is_its_own_subject(word: Token) -> bool:
    """`X, teacher. Pardoned on 3 May; will be left out of the list`: the parse makes the participle a name."""
    return word.i == word.sent.start and word.tag_ == "NNP" and word.dep_ in {"nsubj", "nsubjpass"}


def _at_head_of_entry(word: Token, parsed: ParsedText) -> PersonMention | None:
    """`X, a nurse of the hospital, detained on 11 October`: a line whose verbs have no "was", whoever opens it."""
    sentence = word.sent
    named = parsed.people_in(sentence.start_char, word.idx)
    before = word.doc[sentence.start : word.i]
    if not named or not _SET_OFF & {before[-1].text} or any(_is_somebody_held(child) for child in word.children):
        return None
    told = [token for token in before if token.tag_ in _FINITE and token.i + 1 < len(word.doc)]
    alone = all(token.nbor(-1).text in _SET_OFF and not _helped(token) for token in told)
    opens = not any(char.isalpha() for char in text_of(word.doc)[sentence.start_char : named[0].start])
    return named[0] if opens and alone and not _helped(word) else None


def _is_somebody_held(child: Token) -> bool:
    return child.dep_ == "dobj" and not is_day_of_month(child)


def _helped(verb: Token) -> bool:
    return any(child.dep_ in {"aux", "auxpass"} for child in verb.children)


def _named_in_the_entry(sentence: Span, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """`X, former minister. In prison since May. Fled to Peru in June.`: the nearest sentence of the line that names."""
    at = sentence.start
    for _ in range(_ENTRY):
        if at == 0 or "\n" in text_of(sentence.doc)[sentence.doc[at - 1].idx : sentence.start_char]:
            return ()
        before = sentence.doc[at - 1].sent
        named = tuple(parsed.people_in(before.start_char, before.end_char))
        if named or any(_is_somebody(token) for token in before if token.dep_ in {"nsubj", "nsubjpass"}):
            return named
        at = before.start
    return ()


def _is_somebody(subject: Token) -> bool:
    """`Four months, served` tells of nobody; `He appealed`, `His lawyer appealed` does."""
    return subject.pos_ in {"PRON", "PROPN"} or subject.lemma_.lower() in word_set("people", "roles")


def _before(trigger: Trigger, parsed: ParsedText, *, aside: bool = False) -> PersonMention | None:
    verb = trigger.token
    while (
        verb.dep_ == "conj" and verb.head.pos_ == "VERB" and _is_passive_or_joined(verb.head) and not has_subject(verb)
    ):
        verb = verb.head
    named = parsed.people_in(verb.sent.start_char, verb.idx)
    fits = named and _UP_TO_VERB.match(text_of(verb.doc)[named[-1].end : verb.idx])
    if not fits or (not aside and _is_done_to_by_another(named[-1], verb)):
        return None
    return named[-1]


def _is_done_to_by_another(person: PersonMention, verb: Token) -> bool:
    """`The youngest of those charged in the plot to kidnap X was extradited`: X was not."""
    span = verb.doc.char_span(person.start, person.end, alignment_mode="expand")
    if is_governed(person, verb):
        return True
    return span is not None and span.root.dep_ == "dobj" and span.root.head.tag_ == "VB"


def is_governed(person: PersonMention, verb: Token) -> bool:
    """Whether a preposition stands right before the name: it belongs to what stands before."""
    return _GOVERNED.search(text_of(verb.doc), verb.sent.start_char, person.start) is not None


def _after(trigger: Trigger, parsed: ParsedText, between: re.Pattern[str]) -> PersonMention | None:
    """`granted blogger X bail`, `the arrest on 22 November of his deputy, X`."""
    word = trigger.token
    named = parsed.people_in(word.idx + len(word), word.sent.end_char)
    if not named:
        return None
    passed = word.doc.char_span(word.idx + len(word), named[0].start, alignment_mode="contract") or ()
    told_between = any(token.pos_ in {"VERB", "AUX"} or token.lower_ in {"by", "from"} for token in passed)
    fits = between.match(text_of(word.doc)[word.idx + len(word) : named[0].start])
    of_something = between is _TITLE and is_governed(named[0], word)
    return named[0] if fits and not told_between and not of_something else None


def _is_active(verb: Token) -> bool:
    return verb.tag_ in {"VBD", "VBZ", "VBP", "VB", "VBG"} or any(child.dep_ == "nsubj" for child in verb.children)
