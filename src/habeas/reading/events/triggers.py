"""The words that tell an event: verbs, verbs with a noun ("granted bail"), and nouns ("the release of")."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from spacy.tokens import Span, Token

from habeas.reading.events.in_custody import held_without_a_verb, kind_of_entry, opens_without_a_verb
from habeas.reading.events.inversions import is_entry, is_in_front, is_label
from habeas.reading.events.said_who import said_who
from habeas.reading.events.senses import fits_noun, fits_verb, is_headline_verb, reads_as_verb
from habeas.reading.events.verbs_with_nouns import as_list, verb_fits_noun
from habeas.terms.claims import EventType, Manner, Modality
from habeas.terms.vocabulary import load_vocabulary

Shape = Literal["verb", "light", "noun"]
_NOUN_LINKS = {"dobj", "nsubjpass", "pobj", "oprd", "attr", "acomp", "npadvmod", "dative", "ccomp", "nsubj", "advmod"}
_FINITE = {"VBD", "VBZ", "VBP"}
_REACH = 16
_VERDICTS = {"find", "rule", "declare", "pronounce", "adjudge", "deem"}


@dataclass(frozen=True)
class Trigger:
    """A word that tells an event. For a verb with a noun, `token` is the verb and `noun` the noun.

    An echo (echoes.py) repeats the trigger `of`, of the people at `whom` where it names others.
    """

    token: Token
    type: EventType
    shape: Shape
    rule: dict[str, Any]
    noun: Token | None = None
    of: "Trigger | None" = None
    whom: Token | None = None

    @property
    def manner(self) -> Manner | None:
        """The manner that the words themselves give."""
        manner: Manner | None = self.rule.get("manner")
        return manner

    @property
    def modality(self) -> Modality | None:
        """The modality that the words themselves give ("denied bail")."""
        modality: Modality | None = self.rule.get("modality")
        return modality

    @property
    def start(self) -> int:
        """Where its words begin in the text."""
        return min(token.idx for token in (self.token, self.noun) if token is not None)

    @property
    def end(self) -> int:
        """Where its words end in the text."""
        return max(token.idx + len(token) for token in (self.token, self.noun) if token is not None)


@cache
def trigger_words() -> frozenset[str]:
    """Every lemma that can begin a trigger: sentences without one need no look."""
    events = load_vocabulary("events")
    return frozenset(_verbs()) | frozenset(events["nouns"]) | frozenset(_light_rules())


@cache
def _verbs() -> dict[str, Any]:
    """The rules of verbs, those of everyday speech among them."""
    events = load_vocabulary("events")
    return {**events["everyday"], **events["verbs"]}


@cache
def _light_rules() -> dict[str, list[dict[str, Any]]]:
    """The rules of verbs with a noun, by the verb, in the order of the vocabulary."""
    found: dict[str, list[dict[str, Any]]] = {}
    for rule in load_vocabulary("events")["light"]:
        for verb in rule["verbs"]:
            found.setdefault(verb, []).append(rule)
    return found


def find_triggers(sentence: Span) -> list[Trigger]:
    """The triggers of a sentence, in order; a noun that belongs to a verb's trigger is none of its own."""
    found: list[Trigger] = []
    for token in sentence:
        lemma = lemma_of(token)
        trigger = _in_an_entry(token)
        if trigger is None and lemma in trigger_words():
            trigger = next(_told_by(token, lemma), None)
        trigger = trigger or _custody_without_a_verb(token)
        found += [trigger] if trigger is not None else []
    used = {trigger.noun.i for trigger in found if trigger.noun is not None}
    return [trigger for trigger in found if trigger.token.i not in used and not _is_told_within(trigger, found)]


def _in_an_entry(noun: Token) -> Trigger | None:
    """`X, teacher. On trial since June.`"""
    kind = kind_of_entry(noun) if noun.dep_ == "pobj" and opens_without_a_verb(noun.head) else None
    return Trigger(noun.head, kind, "light", {"state": True}, noun) if kind is not None else None


def _custody_without_a_verb(noun: Token) -> Trigger | None:
    whom = held_without_a_verb(noun) if noun.dep_ == "pobj" else None
    return Trigger(noun.head, "detention", "light", {"state": True}, noun, whom=whom) if whom is not None else None


def _is_told_within(trigger: Trigger, found: list[Trigger]) -> bool:
    """`ordered that X be held in detention`: the verb inside says no more than the order."""
    at = trigger.token.idx
    if trigger.type in {"arrest", "detention"} and any(_is_of_the_warrant(trigger, other) for other in found):
        return True
    return trigger.shape == "verb" and any(
        other.shape == "light" and other.type == trigger.type and other.start < at < other.end and other is not trigger
        for other in found
    )


def _is_of_the_warrant(trigger: Trigger, other: Trigger) -> bool:
    """`a warrant for the arrest of X`, `a warrant to arrest X`: the warrant is what is told."""
    if other.rule.get("where"):  # `does not know where he is held`
        return trigger.token.head == other.token and trigger.token.dep_ in {"ccomp", "advcl"}
    if other.type != "warrant" or other.noun is None or other.token == trigger.token:
        return False
    beside = trigger.shape == "noun" and trigger.token.dep_ == "pobj" and trigger.token.head.lower_ == "for"
    return other.noun.is_ancestor(trigger.token) or (beside and trigger.token.head.head == other.token)


def _told_by(token: Token, lemma: str) -> Iterator[Trigger]:
    events = load_vocabulary("events")
    yield from _light(token, lemma)
    for sense in senses_of(_verbs().get(lemma)):
        if _is_verb(token) and fits_verb(token, sense):
            yield Trigger(token, sense["type"], "verb", sense)
    rule = events["nouns"].get(lemma)
    if rule is not None and token.pos_ == "NOUN" and fits_noun(token, rule):
        yield Trigger(token, rule["type"], "noun", rule)


def senses_of(rules: dict[str, Any] | list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    """The rules of a word of the vocabulary: none, one, or one a sense."""
    return rules if isinstance(rules, list) else [rules] if rules else []


def lemma_of(token: Token) -> str:
    """The lemma; a participle read as an adjective is still its verb's ("freed", "jailed")."""
    return _lemma_of(token.lemma_, token.lower_, token.pos_)


@lru_cache(maxsize=20_000)
def _lemma_of(lemma: str, word: str, pos: str) -> str:
    lemma = lemma.lower()
    verbs, nouns = _verbs(), load_vocabulary("events")["nouns"]
    if pos == "NOUN" and lemma in nouns:
        return lemma  # `the sentencing of X`: not the verb's participle
    plain = word.replace("re-", "re", 1) if word.startswith("re-") else word
    if lemma in verbs or pos not in {"ADJ", "VERB", "PROPN", "NOUN"}:
        return lemma
    if pos == "NOUN" and lemma in load_vocabulary("events")["nouns"]:
        return lemma  # "the sentencing of"
    endings = (("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"))
    stems = [plain.removesuffix(old) + new for old, new in endings if plain.endswith(old)]
    stems += {"held": ["hold"], "fled": ["flee"]}.get(plain, [])
    return next((stem for stem in (plain, *stems) if stem in verbs and plain != lemma), None) or next(
        (stem for stem in stems if stem in verbs), lemma
    )


def _is_verb(token: Token) -> bool:
    if token.tag_ == "NN" and token.lower_ in {"arrest", "release", "jail"}:
        return is_headline_verb(token)
    return (
        token.pos_ in {"VERB", "AUX"}
        or reads_as_verb(token)
        or is_label(token)
        or bool(said_who(token))
        or is_entry(token)
        or is_in_front(token)
        or (token.lower_.startswith("re-") and token.tag_[0] == "V")
        or (token.tag_ in {"VBN", "VBD", "JJ"} and token.dep_ in {"acl", "ROOT", "conj"})
    )


def _light(token: Token, lemma: str) -> Iterator[Trigger]:
    rules = _light_rules().get(lemma)
    if not rules or (token.pos_ not in {"VERB", "AUX"} and token.dep_ not in {"ROOT", "acl", "relcl", "conj"}):
        return
    governed = list(_governed(token))
    after = list(_after_prepositions(token))
    for rule in rules:
        led = as_list(rule.get("prep", []))
        words = [word for word in after if word.head.lower_ in led and not _is_whose_word(word)] if led else governed
        words = [word for word in words if lemma != "be" or _is_of_its_own(word, token)]
        nouns = [word for word in words if word.lemma_.lower() in rule["noun"] and not _is_conjugated(word)]
        noun = next((word for word in nouns if verb_fits_noun(token, word, rule)), None)
        if noun is not None:
            yield Trigger(token, rule["type"], "light", rule, noun)


def _is_whose_word(noun: Token) -> bool:
    """`was freed on Monday, according to his family`: who says so."""
    return noun.head.head.lower_ == "according"


def _is_of_its_own(noun: Token, verb: Token) -> bool:
    """`rumours are that X might be put under house arrest`: what a clause below tells is not told by "are"."""
    return not any(word.pos_ == "VERB" for word in noun.ancestors if verb.is_ancestor(word))


def _is_conjugated(word: Token) -> bool:
    """`announced that X would be charged`: a verb of its own, no noun beside one."""
    if word.lower_ in {"bail", "go", "return", "leave"} and any(child.lower_ == "to" for child in word.children):
        return False  # `admitted X to bail`, `was allowed to go home`
    return word.pos_ == "VERB" and any(child.dep_ in {"aux", "auxpass"} for child in word.children)


def _after_prepositions(verb: Token) -> Iterator[Token]:
    """`cleared X of all charges`: the model often hangs the preposition on the object, or on the name beside it."""
    for word in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + _REACH)]:
        if word.tag_ in _FINITE:
            return
        if word.dep_ in {"pobj", "pcomp", "conj"} and verb.is_ancestor(word):
            yield word


def _governed(verb: Token) -> Iterator[Token]:
    """The nouns that a verb governs, directly or through a preposition, and what they are joined to."""
    for child in verb.children:
        if child.dep_ in _NOUN_LINKS:
            yield from (child, *child.conjuncts)
            yield from (part for part in child.children if part.dep_ == "compound" and part.lower_ == "bail")
            # `gave X, editor of the weekly, 18 months`: the parse makes the term one more word for X.
            yield from (part for part in child.children if part.dep_ == "appos" and part.lemma_ in {"year", "month"})
        elif (child.dep_ == "advcl" and child.lower_ in {"free", "missing"}) or (
            child.dep_ == "xcomp" and child.lower_ in {"go", "wanted", "return", "leave"}
        ):
            yield child
        if child.lower_ == "go" and verb.lemma_ == "let" and child.dep_ == "xcomp":
            yield child
        if child.lower_ == "among" and verb.lemma_ == "be":
            yield from _among_those_in(child)
        if child.dep_ in {"prep", "prt", "advmod"}:
            yield from _below_preposition(child)
        elif child.dep_ == "advcl" and child.pos_ in {"ADP", "SCONJ"}:
            yield from (below for below in child.children if below.dep_ == "pobj")
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "be":  # `The trial is to open next week`
        yield from (child for child in verb.head.children if child.dep_ == "nsubj")
    yield from (
        word
        for word in verb.subtree
        if word.lower_ == "bail" and word.i > verb.i and word.dep_ in {"relcl", "ccomp", "xcomp"}
    )
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        yield verb.head
    if verb.lemma_ == "die":  # `died while imprisoned`, `died while serving a sentence`
        clauses = [child for child in verb.children if child.dep_ == "advcl"]
        yield from (clause for clause in clauses if clause.tag_ == "VBN" or clause.lower_ == "serving")
    if verb.lemma_ in _VERDICTS:  # `found the editor X, who had fled, guilty`: the verdict hangs on the name
        yield from (word for word in verb.subtree if word.lower_ == "guilty" and word.i > verb.i)


def _among_those_in(among: Token) -> Iterator[Token]:
    """`Among those still in detention is X`."""
    for those in (child for child in among.children if child.lower_ == "those"):
        yield from (noun for prep in those.children if prep.dep_ == "prep" for noun in prep.children)


def _below_preposition(preposition: Token) -> Iterator[Token]:
    """`into custody`, `out of prison`."""
    for below in preposition.children:
        if below.dep_ in {"pobj", "pcomp"} or (below.dep_ == "npadvmod" and below.lemma_ in {"year", "month"}):
            yield from (below, *below.conjuncts)
        elif below.dep_ == "prep":
            yield from (deeper for deeper in below.children if deeper.dep_ == "pobj")
