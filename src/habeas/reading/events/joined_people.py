"""Who else stands beside the affected: joined by "and", named at the end of a row, taken along with them."""

from collections.abc import Iterable

from spacy.tokens import Token

from habeas.reading.events.heads_of_people import people_at
from habeas.reading.events.said_who import identified_as
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.groups import is_group, stands_before_of
from habeas.reading.names.noun_phrases import count_of
from habeas.reading.parsing.parsed import ParsedText

_ROW = 6
_WITH = {"with", "alongside", "along", "together"}
_WITH_OFFENCE = {"charge", "conviction", "acquittal", "charges_dropped", "trial"}
"""What "with" after these words tells is the offence."""


def joined_people(token: Token, trigger: Trigger, parsed: ParsedText) -> Iterable[Token]:
    identified = [one for name in identified_as(token) for one in (name, *name.conjuncts)]
    if identified and count_of(token) is None:
        yield from identified
        return
    yield from (token, *identified)
    own = trigger.token.dep_ in {"acl", "relcl"}  # `A, who was freed; B, who …`: the clause is of A
    beside = [child for child in token.children if child.dep_ == "appos" and not (own and child.i > trigger.token.i)]
    listed = [child for child in beside if [*token.conjuncts, *child.conjuncts]]
    listed += [other for child in listed if parsed.person_at(child) for other in child.conjuncts]
    yield from (child for child in listed if parsed.person_at(token) and (parsed.person_at(child) or is_group(child)))
    for other in (*token.conjuncts, *_joined_to_verb(token), *_joined_past_inclusion(token), *_joined_deeper(token)):
        if other.i > trigger.token.i > token.i and trigger.token.dep_ in {"acl", "relcl"}:
            continue  # `activists jailed for their work; and Y`: the clause is of the activists alone.
        if other.i > token.i and other.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} and other != trigger.token:
            yield other


def _joined_to_verb(token: Token) -> Iterable[Token]:
    """`arrested A and the politician B`: the model at times joins the second person to the verb."""
    if token.dep_ != "dobj":
        return
    yield from (
        child
        for child in token.head.children
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"} and child.i > token.i
    )


def _joined_deeper(token: Token) -> Iterable[Token]:
    """`arrested the head of the party and several officials`: the parse joins those to the party, who is nobody.

    And of `the journalist X and his editor Y` it joins the editor to the name.
    """
    names = [child for child in token.children if child.dep_ == "appos" and child.pos_ == "PROPN"]
    yield from (other for other in _at_the_end_of_the_row(token) if _is_several(other) and is_group(other))
    yield from (other for name in names for other in name.conjuncts if other.i > name.i and is_group(other))
    of = [below for child in token.children if child.lower_ == "of" for below in child.children]
    yield from (body for body in of if body.dep_ == "pobj" and is_group(body) and _counts_others(body))
    for body in (below for below in of if below.dep_ == "pobj" and not is_group(below)):
        yield from (other for other in body.conjuncts if other.i > body.i and is_group(other) and _is_several(other))


def _counts_others(noun: Token) -> bool:
    """`12 reporters of the daily and six staff members`: the six are the second number's, not the daily's."""
    inside = (word for child in noun.children if child.i < noun.i for word in child.children)
    return noun.tag_ == "NNS" and any(
        w.pos_ == "NUM" and w.dep_ == "conj" and w.nbor(-1).lower_ == "and" for w in inside
    )


def _at_the_end_of_the_row(token: Token) -> Iterable[Token]:
    """`arrested the head, A, its spokesman, B, and 14 members`: the parse hangs each on the one before it."""
    below = token
    for _ in range(_ROW):
        below = next((child for child in below.children if child.dep_ == "appos"), below)
    yield from (other for other in below.conjuncts if below != token and other.i > below.i)


def _is_several(token: Token) -> bool:
    return token.tag_ == "NNS" and any(child.dep_ in {"nummod", "amod", "det"} for child in token.children)


def _joined_past_inclusion(token: Token) -> Iterable[Token]:
    """`five journalists, including three students, and the manager`: the comma parts the manager from the students."""
    for including in token.children:
        if including.lower_ != "including":
            continue
        for noun in (child for child in including.children if child.dep_ == "pobj" and len(child.conjuncts) == 1):
            other = noun.conjuncts[0]
            before = noun.doc[other.left_edge.i - 2 : other.left_edge.i].text if other.left_edge.i > 1 else ""
            if before == ", and":
                yield other


def companions(trigger: Trigger, parsed: ParsedText) -> Iterable[Token]:
    """`arrested A together with the registrar B`, `was arrested with her husband C`."""
    if trigger.shape == "noun" or trigger.type in _WITH_OFFENCE:
        return
    yield from _among_so_many(trigger.token)
    preps = [prep for child in trigger.token.children if child.lower_ in _WITH for prep in (child, *child.children)]
    for prep in preps:
        if prep.dep_ == "prep" and prep.lower_ in {"with", "alongside"}:
            beside = [word for word in prep.children if word.dep_ == "pobj"]
            yield from (
                word
                for word in beside
                if people_at(word, parsed)
                or word.lower_ in {"him", "her", "them"}
                or (is_group(word) and _is_numbered(word))
            )


def _among_so_many(verb: Token) -> Iterable[Token]:
    """`was pardoned in May, among 175 prisoners`."""
    preps = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "among" and child.i > verb.i]
    nouns = (noun for prep in preps for noun in prep.children if noun.dep_ == "pobj" and noun.tag_ == "NNS")
    yield from (noun for noun in nouns if is_group(noun) and _is_numbered(noun))


def _is_numbered(word: Token) -> bool:
    """`arrested A along with nine other detainees`."""
    of = word.pos_ == "NUM" and stands_before_of(word)  # `with seven of his students`
    return of or any(child.pos_ == "NUM" and child.dep_ == "nummod" for child in word.children)
