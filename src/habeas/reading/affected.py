"""Whom an event befell: people by name, groups in the report's words, and how many."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from habeas.reading.counts import add_counts, read_count
from habeas.reading.lists import included_names
from habeas.reading.names import words
from habeas.reading.noun_phrases import phrase_of, phrase_without_number
from habeas.reading.parsed import ParsedText, PersonMention
from habeas.reading.triggers import Trigger, reads_as_verb
from habeas.terms.claims import Count

_THEY = {
    "they",
    "them",
    "their",
    "both",
    "two",
    "three",
    "four",
    "five",
    "six",
    "he",
    "she",
    "him",
    "her",
    "his",
    "hers",
}
_OBJECT_CONTROL = {
    "leave",
    "expose",
    "keep",
    "make",
    "consider",
    "deem",
    "believe",
    "see",
    "list",
    "recognize",
    "recognise",
    "render",
}
_ALONE = {
    "those",
    "others",
    "all",
    "some",
    "many",
    "most",
    "several",
    "none",
    "people",
    "both",
    "more",
    "anyone",
    "number",
}
_WHO = {"who", "whom", "that", "which"}


@dataclass(frozen=True)
class Affected:
    """`pronoun` when they were named before; `spans` are the words that name them here or before."""

    people: tuple[PersonMention, ...] = ()
    groups: tuple[str, ...] = ()
    count: Count | None = None
    spans: tuple[tuple[int, int], ...] = ()
    pronoun: Token | None = None
    general: bool = field(default=False)

    def __bool__(self) -> bool:
        return bool(self.people or self.groups or self.count or self.pronoun or self.general)


def find_affected(trigger: Trigger, parsed: ParsedText) -> Affected:
    """Whom the trigger's words say it befell; empty where nobody is said or it is no person."""
    heads = [head for place in _places(trigger) for head in _joined(place, trigger, parsed)]
    return _gather(list(dict.fromkeys(heads)), parsed) or _named_right_before(trigger, parsed)


def _named_right_before(trigger: Trigger, parsed: ParsedText) -> Affected:
    """`As of September Arnon remained in prison`: a name before the verb that the parse gave to something else."""
    verb = trigger.token
    while (verb.pos_ not in {"VERB", "AUX"} or verb.dep_ == "prep") and verb.head != verb:
        verb = verb.head
    at = verb.i
    while at > verb.sent.start and (verb.doc[at - 1].pos_ in {"AUX", "ADV"} or verb.doc[at - 1].dep_ == "neg"):
        at -= 1
    person = parsed.person_at(verb.doc[at - 1]) if at > verb.sent.start else None
    if person is None or any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children) or _is_active(trigger):
        return Affected()
    return Affected((person,), spans=((person.start, person.end),))


def _is_active(trigger: Trigger) -> bool:
    return trigger.shape == "verb" and not _is_passive(trigger.token)


def affected_by(heads: list[Token], parsed: ParsedText) -> Affected:
    """Whom these words name."""
    return _gather(heads, parsed)


def _places(trigger: Trigger) -> list[Token]:
    if trigger.shape == "noun":
        return _round_noun(trigger.token)
    wanted = trigger.rule.get("people", "patient")
    if wanted == "subject":
        return _subjects(trigger.token)
    if wanted == "receiver":
        return _receivers(trigger)
    if trigger.rule.get("state") or trigger.type == "house_arrest":
        return patients(trigger.token) or _subjects(trigger.token)
    return patients(trigger.token)


def patients(verb: Token) -> list[Token]:
    """Objects of an active verb, subjects of a passive one, through relative clauses and joined verbs."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "dative"}]
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    if reads_as_verb(verb) and verb.pos_ != "VERB":
        return [
            token for token in verb.doc[verb.i + 1 : verb.i + 6] if token.lemma_.lower() in words("people", "groups")
        ][-1:]
    if objects and not passive:
        return [_antecedent(token, verb) for token in objects]
    if passive:
        return [_antecedent(token, verb) for token in passive]
    if any(child.dep_ == "nsubj" for child in verb.children) and not _is_passive(verb):
        shared = [child for child in verb.children if child.dep_ == "conj" and child.pos_ == "VERB"]
        for second in shared:
            objects = [child for child in second.children if child.dep_ == "dobj"]
            if objects:
                return objects
        clausal = [
            below
            for child in verb.children
            if child.dep_ == "ccomp"
            for below in child.children
            if below.dep_ == "nsubj"
        ]
        return clausal
    if verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}:
        held = _is_group(verb.head) or verb.head.pos_ == "PROPN"
        return [verb.head, *_one_of(verb.head)] if held else _controller(verb.head)
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}:
        return _shared(verb)
    if _is_passive(verb) or verb.tag_ == "VBN":
        return _controller(verb)
    after = [child for child in verb.children if child.dep_ == "conj" and child.pos_ == "VERB"]
    return [token for child in after for token in patients(child)]


def _shared(verb: Token) -> list[Token]:
    """`arrested and charged`: what the first verb of the pair has, unless the second speaks actively of its own."""
    first = verb.head
    if verb.tag_ == "VBD" and not _is_passive(first) and first.tag_ == "VBD":
        return patients(first) if not any(child.dep_ == "nsubj" for child in verb.children) else []
    return patients(first) or _subjects(first)


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in verb.children)


def _controller(verb: Token) -> list[Token]:
    """`X spoke after being released`: the subject of the clause that it hangs on."""
    above = verb.head
    for _ in range(4):
        if above.pos_ in {"VERB", "AUX"} or any(child.dep_ == "nsubj" for child in above.children):
            if above.lemma_ in _OBJECT_CONTROL:
                found = [child for child in above.children if child.dep_ == "dobj"]
                return found or ([above.head] if above.dep_ == "relcl" else [])
            found = [child for child in above.children if child.dep_ in {"nsubj", "nsubjpass"}]
            if found:
                return [_antecedent(token, above) for token in found]
            if above.dep_ in {"acl", "relcl"}:
                return [above.head]
        if above.head == above:
            break
        above = above.head
    return []


def _subjects(verb: Token) -> list[Token]:
    found = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    if found:
        return [_antecedent(token, verb) for token in found]
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return _subjects(verb.head)
    return [verb.head] if verb.dep_ in {"acl", "relcl"} else _controller(verb)


def _receivers(trigger: Trigger) -> list[Token]:
    """`bail` was granted *to X*, X *was granted* bail, *his* bail, charges *against X*, an appeal *by X*."""
    verb, noun = trigger.token, trigger.noun
    found = [child for child in verb.children if child.dep_ in {"nsubjpass", "dative"} and child != noun]
    for holder in [verb, *([noun] if noun is not None else [])]:
        for child in holder.children:
            if child.dep_ in {"prep", "agent", "dative"} and child.lower_ in {"to", "for", "against", "of", "by"}:
                below = [word for word in child.children if word.dep_ == "pobj" and word != noun]
                found += [word for word in below if not (holder == verb and child.lower_ in {"by", "of"})]
    found += [child for child in (noun.children if noun is not None else ()) if child.dep_ == "poss"]
    if not found and verb.dep_ == "acl":
        found = [verb.head] if verb.head != noun else []
    if not found and verb.dep_ == "conj" and verb.tag_ in {"VBN", "VBD"}:
        found = [token for token in _subjects(verb.head) if _is_passive(verb.head)]
    if not found and _is_passive(verb):
        found = (
            _controller(verb) if not any(child == noun for child in verb.children if child.dep_ == "nsubjpass") else []
        )
    return [_antecedent(token, verb) for token in found]


def _round_noun(noun: Token) -> list[Token]:
    found = [child for child in noun.children if child.dep_ == "poss"]
    preps = [child for child in noun.children if child.dep_ == "prep" and child.lower_ in {"of", "against"}]
    preps += [
        child
        for child in noun.head.children
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > noun.i and noun.dep_ in {"dobj", "conj", "pobj"}
    ]
    found += [word for prep in preps[:1] for word in prep.children if word.dep_ == "pobj"]
    if not found and noun.dep_ == "conj":
        found = _round_noun(noun.head)
    if not any(_may_be_held(word) for word in found) and noun.lemma_ in {"denial", "revocation"}:
        found = _controller(noun)
    return found


def _may_be_held(token: Token) -> bool:
    return token.pos_ in {"PROPN", "PRON"} or _is_group(token)


def _antecedent(token: Token, verb: Token) -> Token:
    """A relative pronoun stands for the noun that its clause hangs on."""
    if token.lower_ not in _WHO:
        return token
    clause = verb
    while clause.dep_ in {"conj", "xcomp", "auxpass"}:
        clause = clause.head
    return clause.head if clause.dep_ in {"relcl", "acl", "ccomp", "advcl"} and clause.head.i < token.i else token


def _one_of(token: Token) -> list[Token]:
    """`X, one of 13 leaders sentenced to …`: X is among them."""
    if token.dep_ == "attr":
        return [child for child in token.head.children if child.dep_ == "nsubj"]
    prep = token.head
    if prep.dep_ == "prep" and prep.lower_ == "of" and prep.head.lower_ == "one" and prep.head.dep_ == "appos":
        return [prep.head.head]
    return []


def _joined(token: Token, trigger: Trigger, parsed: ParsedText) -> Iterable[Token]:
    yield token
    listed = [child for child in token.children if child.dep_ == "appos" and [*token.conjuncts, *child.conjuncts]]
    listed += [other for child in listed for other in child.conjuncts]
    yield from (child for child in listed if parsed.person_at(token) and (parsed.person_at(child) or _is_group(child)))
    for other in token.conjuncts:
        if other.i > token.i and other.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} and other != trigger.token:
            yield other


def _gather(heads: list[Token], parsed: ParsedText) -> Affected:
    people: list[PersonMention] = []
    groups: list[str] = []
    counts: list[Count] = []
    spans: list[tuple[int, int]] = []
    pronoun = None
    for head in heads:
        named = _people_at(head, parsed)
        start, end = phrase_of(head)
        if named:
            people += named
            spans += [(person.start, person.end) for person in named]
        elif head.lower_ in _THEY and not _stands_before_of(head) and not _is_counted_alone(head):
            pronoun = head
            spans.append((head.idx, head.idx + len(head)))
        elif _is_group(head):
            count, words_of = read_count(parsed.report.text[start:end]), phrase_without_number(head)
            counts += [count] if count and head.lower_ != "one" else []
            groups += [words_of] if words_of and not count and words_of.lower() not in _ALONE else []
            spans.append((start, end))
            inside = included_names(head, parsed)
            people += inside.people
            groups += inside.groups
            spans += inside.spans
    of = (
        phrase_without_number(
            next((head for head in heads if _is_group(head) and not _people_at(head, parsed)), heads[0])
        )
        if counts
        else None
    )
    general = bool(spans) and not counts and not people and pronoun is None
    if of is not None and of.lower() in {"them", "those", "us", "whom"}:
        of = None
    return Affected(
        tuple(dict.fromkeys(people)),
        tuple(dict.fromkeys(groups)),
        add_counts(counts, of),
        tuple(spans),
        pronoun,
        general,
    )


def _is_counted_alone(token: Token) -> bool:
    """`including six detained for …` counts six, it points at nobody."""
    return token.pos_ == "NUM" and (
        any(child.dep_ == "acl" for child in token.children) or token.head.lower_ == "including"
    )


def _stands_before_of(token: Token) -> bool:
    return any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children)


def _people_at(head: Token, parsed: ParsedText) -> list[PersonMention]:
    found = parsed.person_at(head)
    if found:
        return [found]
    above = parsed.person_at(head.head) if head.dep_ == "appos" else None
    if above:
        return [above]
    near = [child for child in head.children if child.dep_ in {"appos", "compound", "nmod"} and child.i > head.i - 4]
    if head.lower_ == "one":
        near += [
            word for prep in head.children if prep.lower_ == "of" for noun in prep.children for word in noun.children
        ]
        near = [word for word in near if word.dep_ == "appos"]
    beside = [person for word in near for person in [parsed.person_at(word)] if person and word.dep_ == "appos"]
    return beside[:1] if head.pos_ in {"NOUN", "NUM", "PROPN"} else []


def _is_group(head: Token) -> bool:
    if head.lower_ in _THEY and _stands_before_of(head):
        return True
    listed = words("people", "groups")
    if head.pos_ == "NUM":
        return _stands_before_of(head) or head.dep_ in {"nsubjpass", "dobj"}
    return head.lemma_.lower() in listed or head.lower_ in listed


def without(affected: Affected, people: Iterable[PersonMention]) -> Affected:
    """The same people less those given."""
    gone = {person.full_name for person in people}
    return replace(affected, people=tuple(person for person in affected.people if person.full_name not in gone))
