"""Leads: "a retired priest" of the first sentence is whoever opens the next one: "Father X, 63, was found guilty …"."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from habeas.reading.events.happening import Happening
from habeas.reading.names.pronouns import SPEAK_AS_DUTY
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

_LEAD = 3
_NEXT = 2
_BEFORE_NAME = 60
_SUBJECTS = {"nsubj", "nsubjpass"}
_ASIDE = {",", "("}


def with_leads_named(told: Sequence[Happening], parsed: ParsedText) -> list[Happening]:
    """The happenings, with the one person of whom the report's first sentences tell by a noun alone named."""
    found = list(told)
    for number, happening in enumerate(found):
        if happening.sentence >= _LEAD:
            break
        head = happening.affected.described
        person = _named_next(happening, parsed) if head is not None and _is_one_unnamed(happening, head) else None
        if person is not None:
            spans = (*happening.affected.spans, (person.start, person.end))
            affected = replace(happening.affected, people=(person,), groups=(), spans=spans, general=False)
            found[number] = replace(happening, affected=affected, reference=False)
    return found


def _is_one_unnamed(happening: Happening, head: Token) -> bool:
    affected = happening.affected
    one = head.tag_ == "NN" and not affected.people and not affected.count
    kin = head.lemma_.lower() in word_set("people", "kin")
    return one and not kin and affected.general and happening.modality == "asserted"


def _named_next(happening: Happening, parsed: ParsedText) -> PersonMention | None:
    """Whoever opens the next sentence, where nobody is introduced before."""
    sentences = parsed.sentences
    after = [s for s in sentences[happening.sentence + 1 : happening.sentence + 1 + 2 * _NEXT] if s.text.strip()]
    for sentence in after[:_NEXT]:
        if parsed.people_in(sentence.start_char, sentence.end_char):
            person = _opening(sentence, parsed)
            before = parsed.people_in(0, sentence.start_char)
            known = person is not None and person.full_name in {other.full_name for other in before}
            return None if known and not _is_headline_name(before, parsed) else person
    return None


def _is_headline_name(before: Sequence[PersonMention], parsed: ParsedText) -> bool:
    """`X among dozens convicted`: named in the first line alone."""
    return all(person.end < parsed.sentences[0].end_char for person in before)


def _opening(sentence: Span, parsed: ParsedText) -> PersonMention | None:
    """`Father X, 63, was found guilty`: the subject, with what says who he is; nobody who only speaks."""
    person = parsed.people_in(sentence.start_char, sentence.end_char)[0]
    span = parsed.doc.char_span(person.start, person.end, alignment_mode="expand")
    if span is None or person.start - sentence.start_char > _BEFORE_NAME or span.end >= sentence.end:
        return None
    root = span.root
    while root.dep_ in {"appos", "conj", "compound"} and root.head.i < root.i:
        root = root.head
    duty = SPEAK_AS_DUTY & set((person.role or "").lower().split())
    if duty or root.dep_ not in _SUBJECTS or _says(root.head):
        return None
    introduced = parsed.doc[span.end].text in _ASIDE or root.dep_ == "nsubjpass"
    return person if introduced and not any(child.dep_ == "conj" for child in span.root.children) else None


def _says(verb: Token) -> bool:
    speech = load_vocabulary("speech")
    return verb.lemma_.lower() in {*speech["statement"], *speech["denial"], *speech["belief"]}
