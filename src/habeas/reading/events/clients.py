"""Whose appeal it is: `her lawyer said that she would appeal` and `the prosecution will appeal the acquittal`."""

from dataclasses import replace

from spacy.tokens import Token

from habeas.reading.events.affected import Affected
from habeas.reading.events.participants import find_places
from habeas.reading.events.referents import Story
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.genders import gender_of_pronoun
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers import attribute_span
from habeas.terms.claims import EventType

_FAR = 1500
_VERDICTS: dict[str, tuple[EventType, ...]] = {
    "acquittal": ("acquittal",),
    "conviction": ("conviction", "sentence"),
    "sentence": ("sentence", "conviction"),
    "sentencing": ("sentence", "conviction"),
    "verdict": ("sentence", "conviction", "acquittal"),
    "judgment": ("sentence", "conviction", "acquittal"),
    "ruling": ("sentence", "conviction", "acquittal", "detention", "release"),
    "decision": ("sentence", "conviction", "acquittal", "detention", "release"),
    "release": ("release",),
}


def clients_of(trigger: Trigger, parsed: ParsedText, story: Story) -> Affected | None:
    """Whom an appeal is for that a lawyer or a prosecutor announces; None where whoever appeals does so for himself."""
    if trigger.type != "appeal" or trigger.rule.get("people") != "subject":
        return None
    if any(child.dep_ == "dobj" and child.lemma_.lower() == "acquittal" for child in trigger.token.children):
        return _of_the_verdict(trigger, story)  # nobody appeals his own
    subject = next((place for place in find_places(trigger) if place.lower_ != "it"), None)
    if subject is not None and (gender_of_pronoun(subject.lower_) is None or not _is_said_by_a_lawyer(trigger, parsed)):
        return None
    if subject is None and not _is_by_lawyers(trigger):
        return None
    owner = _owner_named(trigger, parsed, story) if subject is not None else None
    if owner is not None:
        return Affected(people=(owner,), spans=((owner.start, owner.end),), pronoun=subject)
    return _of_the_verdict(trigger, story) or (_of_the_last(trigger, story) if subject is not None else None)


def _is_said_by_a_lawyer(trigger: Trigger, parsed: ParsedText) -> bool:
    said = attribute_span(parsed, trigger.start, trigger.end)
    words = {word.lower() for part in (said.role, said.speaker) for word in (part or "").split()}
    return bool(words & word_set("people", "lawyers"))


def _is_by_lawyers(trigger: Trigger) -> bool:
    """`The prosecution will appeal`, `the office said that it would appeal`."""
    subjects = [child for child in trigger.token.children if child.dep_ == "nsubj"]
    return any(
        word.lower_ == "it" or word.lemma_.lower() in word_set("organisations", "in_court")
        for subject in subjects
        for word in (subject, *subject.children)
    )


def _owner_named(trigger: Trigger, parsed: ParsedText, story: Story) -> PersonMention | None:
    """`A's lawyer, B, said that he would appeal`: A; of two of that surname the one who was sentenced."""
    judged = [person for told in story.last_of_type.values() for person in told.people]
    text, sentence = parsed.report.text, trigger.token.sent
    for person in parsed.people_in(sentence.start_char, trigger.start):
        after = text[person.end : person.end + 40]
        if after[:2] in {"’s", "'s"} and word_set("people", "lawyers") & set(after[2:].replace(",", " ").split()[:3]):
            return next((one for one in judged if person.text in one.full_name.split()), person)
    return None


def _of_the_verdict(trigger: Trigger, story: Story) -> Affected | None:
    """`it would appeal the acquittal`: whoever was acquitted last."""
    objects = [child for child in trigger.token.children if child.dep_ == "dobj"]
    objects += [below for child in trigger.token.children if child.lower_ == "against" for below in child.children]
    types = next((_VERDICTS[word.lemma_.lower()] for word in objects if word.lemma_.lower() in _VERDICTS), ())
    told = [story.last_of_type[one] for one in types if one in story.last_of_type]
    near = [one for one in told if _is_near(one, trigger.token)]
    last = max(near, key=lambda one: max(end for _, end in one.spans), default=None)
    return _pointing(last, trigger) if last is not None and types else None


def _of_the_last(trigger: Trigger, story: Story) -> Affected | None:
    judged = [one for kind, one in story.last_of_type.items() if kind in {"sentence", "conviction", "detention"}]
    near = [one for one in judged or story.told[-1:] if _is_near(one, trigger.token)]
    last = max(near, key=lambda one: max(end for _, end in one.spans), default=None)
    return _pointing(last, trigger) if last is not None else None


def _pointing(told: Affected, trigger: Trigger) -> Affected:
    return replace(told, pronoun=trigger.token, meant=told.spans)


def _is_near(told: Affected, word: Token) -> bool:
    return bool(told.spans) and 0 < word.idx - max(end for _, end in told.spans) <= _FAR
