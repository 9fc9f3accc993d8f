"""People named beside a trigger whom the parse gives no place: before its verb, or after "to two years in prison"."""

import re

from habeas.reading.events.affected_nearby import is_governed, person_nearby
from habeas.reading.events.participants import is_passive
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.name_rows import people_after
from habeas.reading.parsing.parsed import ParsedText, PersonMention, text_of

_FAR = 160
_BETWEEN = re.compile(
    r"\s+(?:(?:in absentia|behind closed doors|in secret|on \w+ \d{1,2}(?:, \d{4})?|on \w+day|"
    r"to (?:[\w-]+,? ){1,8}?(?:in (?:a |an )?(?:[\w-]+ ){0,3}?)?(?:prison|imprisonment|jail|colony|custody|labou?r)|"
    r"to (?:death|life)|and (?:sentenced|convicted|jailed))\s+)+"
)


def named_nearby(trigger: Trigger, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """Whom the words right round the trigger name, where the parse has nobody in the place of the affected."""
    found = _right_before(trigger, parsed) or _before_being(trigger, parsed) or _shifted_back(trigger, parsed)
    person = None if found else person_nearby(trigger, parsed)
    return found or ((person,) if person is not None else ())


def _before_being(trigger: Trigger, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """`X waves after being released`: the first person named, where the parse finds no verb before "being"."""
    verb = trigger.token
    being = any(child.lower_ == "being" for child in verb.children)
    named = parsed.people_in(verb.sent.start_char, verb.idx)
    return named[:1] if being and verb.dep_ == "pcomp" else ()


def _right_before(trigger: Trigger, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """`As of September Arnon remained in prison`: a name before the verb that the parse gave to something else."""
    verb = trigger.token
    while (verb.pos_ not in {"VERB", "AUX"} or verb.dep_ == "prep") and verb.head != verb:
        verb = verb.head
    at = verb.i
    while at > verb.sent.start and (verb.doc[at - 1].pos_ in {"AUX", "ADV"} or verb.doc[at - 1].dep_ == "neg"):
        at -= 1
    person = parsed.person_at(verb.doc[at - 1]) if at > verb.sent.start else None
    if (
        person is None
        or is_governed(person, verb)
        or any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)
        or _is_active(trigger)
    ):
        return ()
    return (person,)


def _shifted_back(trigger: Trigger, parsed: ParsedText) -> tuple[PersonMention, ...]:
    """`convicted in absentia A and B`, `sentenced to three years in prison A, the son of …`."""
    verb = trigger.token
    if trigger.shape != "verb" or is_passive(verb) or verb.tag_ not in {"VBD", "VBN", "VBZ"}:
        return ()
    end = verb.idx + len(verb)
    match = _BETWEEN.match(text_of(verb.doc), end, min(end + _FAR, verb.sent.end_char))
    token = parsed.doc.char_span(match.end(), match.end() + 1, alignment_mode="expand") if match else None
    return people_after(token.start, verb.sent.end, parsed) if token is not None else ()


def _is_active(trigger: Trigger) -> bool:
    return trigger.shape == "verb" and not is_passive(trigger.token)
