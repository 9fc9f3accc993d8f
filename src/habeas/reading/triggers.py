"""The words that tell an event: verbs, verbs with a noun ("granted bail"), and nouns ("the release of")."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from spacy.tokens import Span, Token

from habeas.terms.claims import EventType, Manner, Modality
from habeas.terms.vocabulary import load_vocabulary

Shape = Literal["verb", "light", "noun"]
_NOUN_LINKS = {"dobj", "nsubjpass", "pobj", "oprd", "attr", "acomp", "npadvmod", "dative", "ccomp", "nsubj"}


@dataclass(frozen=True)
class Trigger:
    """A word that tells an event. For a verb with a noun, `token` is the verb and `noun` the noun."""

    token: Token
    type: EventType
    shape: Shape
    rule: dict[str, Any]
    noun: Token | None = None

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
    light = {verb for rule in events["light"] for verb in rule["verbs"]}
    return frozenset(events["verbs"]) | frozenset(events["nouns"]) | light


def find_triggers(sentence: Span) -> list[Trigger]:
    """The triggers of a sentence, in order; a noun that belongs to a verb's trigger is none of its own."""
    events = load_vocabulary("events")
    found: list[Trigger] = []
    for token in sentence:
        lemma = lemma_of(token)
        if lemma not in trigger_words():
            continue
        light = next(_light(token, lemma), None)
        if light is not None:
            found.append(light)
        elif _is_verb(token) and lemma in events["verbs"] and _fits(token, events["verbs"][lemma]):
            found.append(Trigger(token, events["verbs"][lemma]["type"], "verb", events["verbs"][lemma]))
        elif token.pos_ == "NOUN" and lemma in events["nouns"] and _noun_fits(token, events["nouns"][lemma]):
            found.append(Trigger(token, events["nouns"][lemma]["type"], "noun", events["nouns"][lemma]))
    used = {trigger.noun.i for trigger in found if trigger.noun is not None}
    return [trigger for trigger in found if trigger.token.i not in used]


def lemma_of(token: Token) -> str:
    """The lemma; a participle read as an adjective is still its verb's ("freed", "jailed")."""
    lemma = token.lemma_.lower()
    verbs = load_vocabulary("events")["verbs"]
    plain = token.lower_.replace("re-", "re", 1) if token.lower_.startswith("re-") else token.lower_
    if lemma in verbs or token.pos_ not in {"ADJ", "VERB", "PROPN", "NOUN"}:
        return lemma
    endings = (("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"))
    stems = [plain.removesuffix(old) + new for old, new in endings if plain.endswith(old)]
    return next((stem for stem in (plain, *stems) if stem in verbs and plain != lemma), None) or next(
        (stem for stem in stems if stem in verbs), lemma
    )


def _is_verb(token: Token) -> bool:
    return (
        token.pos_ in {"VERB", "AUX"}
        or reads_as_verb(token)
        or (token.lower_.startswith("re-") and token.tag_[0] == "V")
        or (token.tag_ in {"VBN", "VBD", "JJ"} and token.dep_ in {"acl", "ROOT", "conj"})
    )


def reads_as_verb(token: Token) -> bool:
    """ "… and unconditionally free all remaining prisoners": the model takes "free" for an adjective."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return token.lower_ == "free" and after is not None and after.pos_ in {"DET", "PRON"} and after.lower_ != "and"


def _fits(token: Token, rule: dict[str, Any]) -> bool:
    particle = rule.get("particle")
    if particle and not any(child.lower_ == particle for child in token.children):
        return False
    if token.dep_ in {"amod", "compound"} and not reads_as_verb(token):
        return False
    if rule.get("custody") and not _speaks_of_custody(token):
        return False
    if rule.get("passive") and token.tag_ != "VBN":
        return False
    if rule.get("needs"):
        return any(word.lower_ in rule["needs"] or word.ent_type_ == "GPE" for word in token.subtree)
    return True


def _speaks_of_custody(token: Token) -> bool:
    listed = set(load_vocabulary("events")["custody"])
    return any(word.lower_ in listed or word.lemma_.lower() in listed for word in token.subtree)


def _noun_fits(token: Token, rule: dict[str, Any]) -> bool:
    if token.dep_ in {"compound", "amod", "nmod"} or any(child.lemma_ in {"year", "month"} for child in token.children):
        return False
    if rule.get("with") and not any(word.lower_ == rule["with"] for word in token.subtree):
        return False
    if rule.get("held") and not any(
        word.lemma_.lower() in {"custody", "prisoner", "detainee", "prison", "detention"} for word in token.subtree
    ):
        return False
    return not rule.get("needs") or any(word.lower_ in rule["needs"] for word in token.subtree)


def _light(token: Token, lemma: str) -> Iterator[Trigger]:
    if token.pos_ not in {"VERB", "AUX"} and token.dep_ not in {"ROOT", "acl", "relcl", "conj"}:
        return
    for rule in load_vocabulary("events")["light"]:
        if lemma not in rule["verbs"]:
            continue
        noun = next((word for word in _governed(token) if word.lemma_.lower() in rule["noun"]), None)
        if noun is not None and _light_fits(token, noun, rule):
            yield Trigger(token, rule["type"], "light", rule, noun)


def _light_fits(token: Token, noun: Token, rule: dict[str, Any]) -> bool:
    near = {word.lower_ for word in noun.subtree} | {noun.lower_}
    if rule.get("with") and rule["with"] not in near:
        return False
    if rule.get("court") and not _is_of_a_higher_court(token):
        return False
    if rule.get("back"):
        return any(child.lower_ in {"back", "again"} for child in token.children)
    if "arrest" in rule["noun"] or rule.get("state"):
        return noun.dep_ != "nsubj"
    return True


def _is_of_a_higher_court(verb: Token) -> bool:
    """`The Appeal Court suspended …`, `was suspended on appeal`: a sentence suspended at once is no appeal."""
    words = {word.lower_ for word in verb.subtree if not verb.is_ancestor(word) or word.pos_ != "VERB"}
    return bool(words & {"appeal", "appeals", "appellate", "supreme", "cassation"})


def _governed(verb: Token) -> Iterator[Token]:
    """The nouns that a verb governs, directly or through a preposition, and what they are joined to."""
    for child in verb.children:
        if child.dep_ in _NOUN_LINKS:
            yield from (child, *child.conjuncts)
            yield from (part for part in child.children if part.dep_ == "compound" and part.lower_ == "bail")
        elif child.dep_ in {"prep", "prt", "advmod"}:
            for below in child.children:
                if below.dep_ in {"pobj", "pcomp"}:
                    yield from (below, *below.conjuncts)
        elif child.dep_ == "advcl" and child.pos_ in {"ADP", "SCONJ"}:
            yield from (below for below in child.children if below.dep_ == "pobj")
    yield from (
        word for word in verb.subtree if word.lower_ == "bail" and word.i > verb.i and word.dep_ in {"relcl", "ccomp"}
    )
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        yield verb.head
