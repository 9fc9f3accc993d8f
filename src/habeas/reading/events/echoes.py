"""What a sentence tells again without its verb: `charged in 2017 with A and in 2018 with B`, `X in May and Y in June`.

An echo is a trigger of its own whose word is the preposition that begins it; `of` is the trigger that it repeats.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from habeas.reading.case.offences import offences_from
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import ParsedText, PersonMention

_AGAIN = {"then", "later", "again", "subsequently", "finally", "also"}
_TWICE = {"arrest", "rearrest", "detention", "charge", "sentence", "conviction", "release", "trial", "summons"}
_OF_OTHERS = _TWICE | {"transfer", "exile"}
_FOR_A_TERM = {"sentence", "detention", "conviction"}
_SO_MANY_MORE = {
    "another",
    "a",
    "further",
    "some",
    "about",
    "at",
    "least",
    "more",
    "than",
    "around",
    "nearly",
    "almost",
}
_HIM = {"him", "her", "them"}
_HELPERS = {"was", "were", "is", "are", "has", "have", "did"}
_ROLE = 6
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_COMPLEMENTS = {"pobj", "pcomp"}


def with_echoes(triggers: Sequence[Trigger], parsed: ParsedText) -> list[Trigger]:
    """The triggers and their echoes, in the order of the text."""
    found = list(triggers)
    for number, trigger in enumerate(triggers):
        others = [other.token for other in triggers[number + 1 :] if not _hangs_within(other, trigger)]
        last = others[0].i if others else trigger.token.sent.end
        found += _echoes_of(trigger, last, parsed)
    return sorted(found, key=lambda trigger: trigger.start)


def echoed_term(trigger: Trigger) -> tuple[int, int] | None:
    """The term of "and Y to three", whose years the first telling has named."""
    if trigger.of is not None and trigger.token.pos_ == "NUM" and trigger.token.nbor(1).is_punct:
        return trigger.token.idx, trigger.token.idx + len(trigger.token)
    if trigger.of is not None and trigger.token.pos_ == "NUM":
        return trigger.token.idx, trigger.token.nbor(1).idx + len(trigger.token.nbor(1))
    if trigger.of is None or trigger.token.lower_ not in {"to", "for"}:
        return None
    term = next((child for child in trigger.token.children if child.dep_ == "pobj"), None)
    if term is None or not any(word.pos_ == "NUM" for word in (term, *term.children)):
        return None
    return term.left_edge.idx, term.idx + len(term)


def _hangs_within(other: Trigger, trigger: Trigger) -> bool:
    """`the release of 46 people detained on suspicion of …, and of 1,600`: the clause is of the first 46 alone."""
    return trigger.shape == "noun" and other.token.dep_ in {"acl", "relcl"}


def echoed_offences(trigger: Trigger, text: str, end: int) -> list[tuple[int, int]]:
    """What "and in 2018 with treason" repeats the charge for."""
    if trigger.of is None or trigger.type != "charge":
        return []
    after = trigger.token.doc[trigger.token.i : trigger.token.sent.end]
    preposition = next((word for word in after if word.lower_ in {"with", "for", "under"} and word.idx < end), None)
    return offences_from(text, preposition.idx + len(preposition) + 1, end) if preposition is not None else []


def _echoes_of(trigger: Trigger, last: int, parsed: ParsedText) -> Iterator[Trigger]:
    doc = trigger.token.doc
    yield from _as_were_others(trigger, last)
    yield from _so_many_elsewhere(trigger, last)
    for joint in doc[trigger.token.i + 1 : last]:
        if joint.lower_ not in {"and", ","} or joint.i + 2 >= last:
            continue
        begin = joint.i + 1
        while begin + 1 < last and doc[begin].lower_ in _AGAIN | {"and"}:
            begin += 1
        if doc[begin].tag_ == "PRP" and doc[begin].lower_ in _HIM:
            yield from _of_another(trigger, doc[begin : begin + 1], joint)
            continue
        person = parsed.person_at(doc[begin])
        if person is not None and person.start == doc[begin].idx:
            yield from _of_another(trigger, _words_of(person, doc), joint)
        elif joint.lower_ == "and" and doc[begin].tag_ in {"PRP$", "DT"}:
            person = _named_after_role(begin, last, parsed)
            yield from _of_another(trigger, _words_of(person, doc), joint) if person is not None else ()
        elif joint.lower_ == "and" and doc[begin].pos_ in {"ADP", "PART"}:
            yield from _of_the_same(trigger, doc[begin], joint)


def _so_many_elsewhere(trigger: Trigger, last: int) -> Iterator[Trigger]:
    """`arrested 40 people in Brno and another 25 in Ostrava`, `40 were held in Brno, 25 in Ostrava and 7 in Zlin`."""
    if trigger.type not in _OF_OTHERS or trigger.shape != "verb":
        return
    for number in trigger.token.doc[trigger.token.i + 1 : last - 2]:
        at = next(
            (word for word in number.doc[number.i + 1 : number.i + 3] if word.lower_ in {"in", "at", "from"}), None
        )
        counted = number.pos_ == "NUM" and at is not None and _begins_a_number(number) and not _is_day(number)
        if not counted or at is None or (at.i > number.i + 1 and number.nbor(1).lower_ not in {"more", "others"}):
            continue
        if at.i + 1 < last and at.nbor(1).pos_ in {"PROPN", "DET"} and _has(trigger, at.lower_, number):
            yield Trigger(at, trigger.type, trigger.shape, trigger.rule, of=trigger, whom=number)


def _begins_a_number(number: Token) -> bool:
    """Right behind a comma or an "and", "another" and the like between."""
    before = number.nbor(-1)
    while before.lower_ in _SO_MANY_MORE and before.i > number.sent.start:
        before = before.nbor(-1)
    return before.text == "," or before.lower_ == "and"


def _as_were_others(trigger: Trigger, last: int) -> Iterator[Trigger]:
    """`X was arrested on Friday, as was her husband Y`."""
    for word in trigger.token.doc[trigger.token.i + 1 : last]:
        if word.lower_ == "as" and word.i + 1 < last and word.nbor(1).lower_ in _HELPERS and trigger.type in _OF_OTHERS:
            whom = next((c for c in word.nbor(1).children if c.dep_ in {"nsubj", "attr"} and c.i > word.i), None)
            if whom is not None:
                yield Trigger(word.nbor(1), trigger.type, trigger.shape, trigger.rule, of=trigger, whom=whom)


def echo_of_before(sentence: Span, before: Trigger | None) -> list[Trigger]:
    """`So were her two sons.`, `The same fate befell Y.`, `Y met the same fate.`: what the sentence before told."""
    if before is None or before.type not in _OF_OTHERS:
        return []
    root = sentence.root
    subjects = [child for child in root.children if child.dep_ in {"nsubj", "nsubjpass", "attr"}]
    objects = [child for child in root.children if child.dep_ == "dobj"]
    if sentence[0].lower_ == "so" and root.lower_ in _HELPERS and root.i == sentence.start + 1:
        whom = subjects
    elif any(word.lemma_ == "fate" and _is_the_same(word) for word in (*subjects, *objects)):
        whom = [word for word in (*subjects, *objects) if word.lemma_ != "fate"]
    else:
        return []
    return [Trigger(root, before.type, before.shape, before.rule, of=before, whom=word) for word in whom[:1]]


def _is_the_same(fate: Token) -> bool:
    return any(child.lower_ in {"same", "similar"} for child in fate.children)


def _named_after_role(begin: int, last: int, parsed: ParsedText) -> PersonMention | None:
    """`and her husband, X, to eight years`: the one named after a role."""
    for word in parsed.doc[begin : min(last, begin + _ROLE)]:
        person = parsed.person_at(word)
        if person is not None:
            return person if person.start == word.idx else None
        if word.pos_ not in {"PRON", "DET", "NOUN", "ADJ"} and word.text != ",":
            return None
    return None


def _of_the_same(trigger: Trigger, preposition: Token, joint: Token) -> Iterator[Trigger]:
    """The same people on another day, at another place; or as many others ("the release of 46 … and of 1,600")."""
    below = [child for child in preposition.children if child.dep_ in _COMPLEMENTS]
    if not below:
        return
    again = trigger.type in _TWICE and preposition.lower_ in {"in", "on"} and _is_day(below[0])
    again = again and not _opens_a_clause(preposition, below[0])
    moved = trigger.type == "transfer" and preposition.lower_ == "to" and below[0].pos_ == "PROPN"
    if (again and _is_dated_before(trigger, joint)) or (moved and _has(trigger, "to", joint)):
        yield Trigger(preposition, trigger.type, trigger.shape, trigger.rule, of=trigger)
    elif trigger.shape == "noun" and preposition.lower_ == "of" and _has(trigger, "of", joint):
        counted = any(child.pos_ == "NUM" for child in below[0].children)
        if counted:
            yield Trigger(preposition, trigger.type, trigger.shape, trigger.rule, of=trigger, whom=below[0])


def _opens_a_clause(preposition: Token, day: Token) -> bool:
    """`arrested on 3 May, and in June was freed`, `and on 7 June he was freed`: the day is that of what comes next."""
    after = day.right_edge.nbor(1) if day.right_edge.i + 1 < len(day.doc) else None
    told = after is not None and (after.pos_ in {"VERB", "AUX"} or after.dep_ in {"nsubj", "nsubjpass"})
    return told or preposition.head.i > preposition.i


def _words_of(person: PersonMention, doc: Doc) -> Span | None:
    return doc.char_span(person.start, person.end, alignment_mode="expand")


def _of_another(trigger: Trigger, span: Span | None, joint: Token) -> Iterator[Trigger]:
    """`X was sentenced to two years and Y to three`, `him to five years and her to three`, `X in May and Y in June`."""
    if span is None or span.end + 1 >= joint.sent.end or trigger.type not in _OF_OTHERS:
        return
    at = span.end + 1 if joint.doc[span.end].text == "," and span.end + 2 < joint.sent.end else span.end
    preposition, complement = joint.doc[at], joint.doc[at + 1]
    measured = complement.lemma_ in {"year", "month"} or complement.text in {".", ",", ";"}
    if preposition.pos_ == "NUM" and measured and trigger.type == "sentence":
        yield Trigger(preposition, trigger.type, trigger.shape, trigger.rule, of=trigger, whom=span.root)
        return
    if preposition.pos_ not in {"ADP", "PART"} or not _has(trigger, preposition.lower_, joint):
        return
    numbered = preposition.lower_ in {"to", "for"} and complement.pos_ == "NUM" and trigger.type in _FOR_A_TERM
    dated = preposition.lower_ in {"in", "on"} and _is_day(complement)
    charged = preposition.lower_ == "with" and trigger.type == "charge"
    if numbered or dated or charged:
        yield Trigger(preposition, trigger.type, trigger.shape, trigger.rule, of=trigger, whom=span.root)


def _is_day(word: Token) -> bool:
    return word.ent_type_ == "DATE" or _YEAR.match(word.text) is not None


def _is_dated_before(trigger: Trigger, joint: Token) -> bool:
    """Whether the first telling has a day of its own, after its verb: only then is the second day another."""
    return any(_is_day(word) for word in trigger.token.doc[trigger.token.i + 1 : joint.i])


def _has(trigger: Trigger, preposition: str, joint: Token) -> bool:
    between = trigger.token.doc[trigger.token.i + 1 : joint.i]
    return any(word.lower_ == preposition and word.pos_ in {"ADP", "PART"} for word in between)
