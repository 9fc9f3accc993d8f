"""What a word in the place of the affected names: people by name beside it, people counted, or nobody told before."""

from spacy.tokens import Token

from habeas.reading.events.triggers import Trigger
from habeas.reading.names.groups import is_group
from habeas.reading.names.name_rows import row_round
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set

_OF_PEOPLE_ALONE = {
    "arrest", "rearrest", "detention", "charge", "conviction", "sentence", "acquittal", "pardon", "exile",
}  # fmt: skip
_VERDICTS = {"conviction", "sentence", "verdict", "acquittal", "charge"}
_HEDGES = {"least", "about", "around", "another", "nearly", "almost", "only"}
_COUNTED_BEFORE = 80
"""How many words back a number may stand."""


def are_counted_people(head: Token, trigger: Trigger | None) -> bool:
    """`arrested 12 vendors`, `850 Palestinians were detained`: only people are arrested, whatever they are called."""
    if trigger is None or trigger.shape == "noun" or trigger.type not in {*_OF_PEOPLE_ALONE, "release", "appeal"}:
        return False
    if trigger.type == "appeal":
        return _are_judged(head)
    if trigger.shape == "verb" and _is_office(head):
        return True
    if trigger.type == "release":
        return False
    if head.pos_ == "NUM" and head.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT"}:
        return True
    if trigger.token.lemma_ in {"hold", "keep", "seize", "capture", "take"}:
        return False
    counted = head.tag_ == "NNS" and any(child.pos_ == "NUM" for child in head.children)
    thing = head.lemma_.lower() in word_set("arrests", "things") or head.ent_type_ in {"MONEY", "DATE", "TIME"}
    if head.tag_ == "NNS" and not thing and _were_counted_before(head):
        return True
    return (counted and not thing) or (head.ent_type_ == "NORP" and head.tag_ in {"NNPS", "NNS"})


def _are_judged(head: Token) -> bool:
    """`upheld the convictions of 23 farmhands`: whom a verdict is of, and not its counts or years."""
    counted = head.tag_ == "NNS" and any(child.pos_ == "NUM" for child in head.children)
    return (
        counted and head.dep_ == "pobj" and head.head.lower_ in {"of", "against"} and head.head.head.lemma_ in _VERDICTS
    )


def _were_counted_before(head: Token) -> bool:
    """`Four polling agents were arrested … The agents were each sentenced`: the noun counted a little before."""
    if not any(child.lower_ in {"the", "these", "those"} for child in head.children):
        return False
    before = head.doc[max(0, head.i - _COUNTED_BEFORE) : head.i]
    return any(word.lemma_ == head.lemma_ and any(c.pos_ == "NUM" for c in word.children) for word in before)


def _is_office(head: Token) -> bool:
    """`detained the branch secretary`, named or not."""
    told = any(child.dep_ in {"det", "poss"} for child in head.children)
    return told and head.tag_ == "NN" and head.lemma_.lower() in word_set("people", "roles")


def is_counted_alone(token: Token) -> bool:
    """`including six detained for …`, `at least three died`, `fifty-five were freed` count, they point at nobody."""
    if token.pos_ != "NUM":
        return False
    beside = list(token.children)
    compound = any(child.dep_ == "compound" and child.pos_ == "NUM" for child in beside)
    hedged = any(child.dep_ in {"acl", "quantmod"} or child.lower_ in _HEDGES for child in beside)
    return compound or hedged or token.head.lower_ == "including"


def people_at(head: Token, parsed: ParsedText) -> list[PersonMention]:
    """Those whom the phrase of the head names, beside it or in apposition."""
    found = parsed.person_at(head)
    if found:
        return [found]
    above = (parsed.person_at(head.head) if head.dep_ == "appos" else None) or _named_before(head, parsed)
    if above:
        several = head.tag_ in {"NNS", "NNPS"} and head.dep_ == "appos"
        return list(row_round(above, head.sent.start, head.i, parsed)) if several else [above]
    beside = parsed.person_at(head.nbor(1)) if head.i + 1 < len(head.doc) and head.tag_ == "NN" else None
    if beside and head.doc[head.i + 1].idx == beside.start:
        return [beside]
    near = [child for child in head.children if child.dep_ in {"appos", "compound", "nmod"} and child.i > head.i - 4]
    if head.lower_ == "one":
        near += [
            word for prep in head.children if prep.lower_ == "of" for noun in prep.children for word in noun.children
        ]
        near = [word for word in near if word.dep_ == "appos"]
    apposed = [word for word in near if word.dep_ == "appos" and parsed.person_at(word)][:1]
    joined = [parsed.person_at(word) for first in apposed for word in (first, *first.conjuncts)]
    named = [person for person in joined if person]
    if len(named) == 1 and head.tag_ == "NNS" and head.lower_ != "one":
        return []  # `14 people, the ministry's spokesman, X, said`: X is no 14 people
    return named if head.pos_ in {"NOUN", "NUM", "PROPN"} else []


def _named_before(head: Token, parsed: ParsedText) -> PersonMention | None:
    """`the fate of A, a former member of parliament who disappeared`: the member is A, whatever he hangs on."""
    first = head.left_edge
    if head.tag_ != "NN" or head.dep_ != "conj" or first.i < head.sent.start + 2 or first.lower_ not in {"a", "an"}:
        return None
    return parsed.person_at(first.nbor(-2)) if first.nbor(-1).text == "," else None


def past_a_role(verb: Token) -> list[Token]:
    """`granted bail to photographer X`, where the model takes the profession for an infinitive."""
    roles = word_set("people", "roles")
    misread = [child for child in verb.children if child.dep_ in {"advcl", "xcomp"} and child.lower_ in roles]
    return [below for role in misread for below in role.children if below.dep_ == "dobj"]


def may_be_held(token: Token) -> bool:
    """Whether the word names somebody, points at somebody, or is a noun for people."""
    return token.pos_ in {"PROPN", "PRON"} or is_group(token)


def is_a_day(subject: Token, verb: Token) -> bool:
    """`who had been held since 24 September were released`: the parse makes "since" open a clause of the day."""
    return subject.ent_type_ == "DATE" and any(
        child.lower_ == "since" and child.i < subject.i for child in verb.children
    )


def is_a_bare_number(word: Token) -> bool:
    """`jailed X for six years and Y for four`: how long; of `15 years for the two` it is for whom."""
    return word.pos_ == "NUM" and not any(child.lower_ in {"the", "all", "those"} for child in word.children)


def whose_arrest(word: Token) -> list[Token]:
    """`A warrant for the arrest of X`: X."""
    if word.lemma_ not in {"arrest", "capture", "detention"}:
        return [word]
    of = [below for child in word.children if child.lower_ == "of" for below in child.children if below.dep_ == "pobj"]
    return of or [child for child in word.children if child.dep_ == "poss"] or [word]
