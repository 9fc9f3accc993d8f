"""What a trigger's clause claims: that it happened, did not, is planned, possible, or demanded."""

import re

from spacy.tokens import Span, Token

from habeas.reading.parsed import text_of
from habeas.reading.senses import reads_as_verb
from habeas.reading.triggers import Trigger
from habeas.terms.claims import Modality
from habeas.terms.vocabulary import load_vocabulary

_UP = {
    "xcomp",
    "ccomp",
    "pcomp",
    "pobj",
    "dobj",
    "prep",
    "conj",
    "advcl",
    "attr",
    "nsubj",
    "nsubjpass",
    "acl",
    "dative",
    "oprd",
    "acomp",
}
_NO = {"no", "none", "neither", "nor", "without", "never", "not", "n’t", "n't"}
_MODALS: dict[str, Modality] = {
    "could": "possible", "may": "possible", "might": "possible", "can": "possible", "would": "possible",
    "will": "planned", "shall": "planned", "must": "demanded", "should": "demanded", "ought": "demanded",
}  # fmt: skip


_GROUND = re.compile(
    r"\b(?:because|due to|in response|owing to|on account of|under [\w ]{0,20}pressure|as a result)\b", re.IGNORECASE
)
"""Denied is then the ground given, not that it happened."""


_PASSABLE = {"for", "of", "to", "from", "with", "about", "against", "on", "in", "without"}
_STRONGEST_FIRST: tuple[Modality, ...] = ("denied", "demanded", "planned", "possible")


def find_modality(trigger: Trigger) -> Modality:
    """The strongest sign on the way up from the trigger to its sentence's main verb."""
    own: Modality | None = trigger.modality
    if reads_as_verb(trigger.token) and trigger.token.pos_ != "VERB":
        listed = load_vocabulary("events")["modality"]["demanded"]
        before = trigger.token.doc[trigger.token.sent.start : trigger.token.i]
        return "demanded" if any(word.lemma_.lower() in listed for word in before) else "asserted"
    near = _own_clause(trigger)
    if near is not None:
        return _combined(own, near)
    above = _from_above(trigger.token)
    if above == "denied" and _GROUND.search(text_of(trigger.token.doc), trigger.end, trigger.token.sent.end_char):
        above = None
    return _combined(own, above) if above else own or "asserted"


def is_habitual(trigger: Trigger) -> bool:
    """ "Authorities often arrest …": no single happening."""
    verb = _verb_of(trigger.token)
    helpers = [child.lower_ for child in trigger.token.children if child.dep_ == "aux"]
    if "have" in helpers and {"should", "could", "would", "might"} & set(helpers):
        return True
    if _has_habit(verb):
        return True
    if verb.tag_ == "VB" and trigger.shape != "noun" and find_modality(trigger) == "asserted" and not _comes_true(verb):
        return True
    governed = verb.dep_ in {"xcomp", "advcl"} and verb.head.lemma_.lower() in load_vocabulary("events")["habitual"]
    present = trigger.shape != "noun" and verb.tag_ in {"VBP", "VBZ"} and not trigger.rule.get("state")
    headline = verb.sent.text.rstrip()[-1:] not in '.!?”"'
    return governed or (
        present
        and not headline
        and verb.dep_ in {"ROOT", "ccomp", "conj", "relcl"}
        and trigger.rule.get("people") != "subject"
    )


def _has_habit(verb: Token) -> bool:
    """`routinely detained and released`: the adverb of the first of a pair is that of the second too."""
    listed = set(load_vocabulary("events")["habitual"])
    if re.search(r"\b[Aa]t times\b", verb.doc[verb.sent.start : verb.i].text):
        return True
    while True:
        if any(child.lower_ in listed for child in verb.children if child.dep_ in {"advmod", "aux"}):
            return True
        if verb.dep_ != "conj" or _has_subject(verb) or verb.head.pos_ not in {"VERB", "AUX"}:
            return False
        verb = verb.head


def is_habitual_clause(sentence: Span) -> bool:
    """ "Courts often ordered …", "authorities may require …": no conditions of anybody in particular."""
    listed = set(load_vocabulary("events")["habitual"]) - {"regularly", "continue", "repeatedly"}
    return any(token.lower_ in listed and token.dep_ == "advmod" for token in sentence)


def is_general_talk(sentence: Span) -> bool:
    """What the law provides or may happen is no figure."""
    root = sentence.root
    return any(
        child.dep_ == "aux" and child.lower_ in {"may", "can", "would", "could", "should", "must"}
        for child in root.children
    )


def _combined(own: Modality | None, found: Modality) -> Modality:
    """A denied refusal is an assertion of neither: only "did not deny bail" turns the sense round."""
    if own == "denied" and found == "denied":
        return "asserted"
    return own or found


def _comes_true(verb: Token) -> bool:
    """An infinitive tells no happening, but for "did not …", "was forced to flee", "managed to"."""
    if any(child.lower_ in {"did", "do", "does"} for child in verb.children if child.dep_ == "aux"):
        return True
    above = verb.head
    return verb.dep_ == "xcomp" and above.lemma_.lower() in {
        "force",
        "manage",
        "help",
        "decide",
        "proceed",
        "compel",
        "have",
    }


def _verb_of(token: Token) -> Token:
    while token.pos_ not in {"VERB", "AUX"} and token.head != token:
        token = token.head
    return token


def _own_clause(trigger: Trigger) -> Modality | None:
    token = trigger.token
    negated_itself = trigger.noun is None or trigger.rule.get("with") == "not"  # "found not guilty" is acquitted
    children = [*token.children, *(() if negated_itself or trigger.noun is None else trigger.noun.children)]
    if any(
        child.dep_ == "neg" or child.lower_ in _NO
        for child in children
        if child.dep_ in {"neg", "det", "advmod", "preconj"}
    ):
        return "denied"
    for child in token.children:
        subject = child.dep_ in {"nsubjpass", "nsubj", "dobj"}
        if subject and any(
            below.lower_ in {"no", "none", "any"} and below.dep_ == "det" and below.lower_ == "no"
            for below in child.children
        ):
            return "denied"
        if subject and child.lower_ in {"none", "nobody", "nothing"}:
            return "denied"
        if child.dep_ == "aux" and child.lower_ in _MODALS:
            return _MODALS[child.lower_]
        if child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"}:
            return "possible"
    return None


def _from_above(token: Token) -> Modality | None:
    below = token
    for _ in range(8):
        above = below.head
        if above == below or _is_closed(below, above) or _is_taken_as_done(below, above):
            return None
        found = _sign(above, below)
        if found is not None:
            return found
        if _has_subject(below) and below.dep_ == "ccomp":
            return None
        below = above
    return None


def _is_closed(below: Token, above: Token) -> bool:
    """Whether what stands above says nothing of what stands below: another clause, a clause on a noun."""
    if below.dep_ not in _UP or (below.dep_ == "conj" and _is_finite(below)):
        return True
    if below.dep_ in {"acl", "relcl"} and below.tag_ in {"VBN", "VBD"}:
        return True
    if below.dep_ in {"nsubj", "nsubjpass"} and above.lemma_.lower() not in {"deny", "include"}:
        return True
    if below.dep_ == "advcl" and below.tag_ != "VB":
        return True
    return below.dep_ == "prep" and below.lower_ not in _PASSABLE


def _is_taken_as_done(below: Token, above: Token) -> bool:
    """`investigate the death`, `condemned his arrest`: only what happened is looked into or protested."""
    return below.dep_ in {"dobj", "pobj", "xcomp"} and above.lemma_.lower() in load_vocabulary("events")["factive"]


def _is_finite(second: Token) -> bool:
    """The second of a pair that is a clause of its own: "… and was found guilty"."""
    helped = any(child.dep_ in {"auxpass", "aux"} and child.tag_ in {"VBD", "VBZ", "VBP"} for child in second.children)
    return _has_subject(second) or helped or second.tag_ in {"VBD", "VBZ", "VBP"}


def _sign(above: Token, below: Token) -> Modality | None:
    listed = load_vocabulary("events")["modality"]
    if below.lower_ == "without":
        return "denied"
    lemma = above.lemma_.lower()
    for modality in _STRONGEST_FIRST:
        # Of a pair ("stopped and detained") the first governs nothing: only what stands above both does.
        if below.dep_ != "conj" and lemma in listed[modality] and _speaks_of(above, below, modality):
            kept_from = modality == "denied" and below.dep_ == "prep" and below.lower_ == "from"
            return "possible" if kept_from else modality
    if any(child.dep_ == "neg" for child in above.children) and below.dep_ in {"xcomp", "dobj", "attr"}:
        return "denied"
    if above.lemma_ == "be" and below.dep_ == "attr" and _subject_demands(above):
        return "demanded"
    modal = next(
        (_MODALS[child.lower_] for child in above.children if child.dep_ == "aux" and child.lower_ in _MODALS), None
    )
    return modal if below.dep_ in {"xcomp", "conj", "dobj", "pcomp", "prep", "pobj"} else None


def _subject_demands(verb: Token) -> bool:
    """`A main issue was the liberation of prisoners`, `their first demand is the release`."""
    return any(
        child.dep_ == "nsubj" and child.lemma_ in {"issue", "demand", "call", "aim", "goal", "condition"}
        for child in verb.children
    )


def _has_subject(token: Token) -> bool:
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in token.children)


def _speaks_of(above: Token, below: Token, modality: str) -> bool:
    """Asking *that* or *for* something, not asking somebody about it; a past order is fulfilled by its report."""
    if modality == "planned" and above.lemma_.lower() in {"order", "agree"}:
        return below.dep_ == "xcomp" or below.tag_ == "VB"
    if above.pos_ == "NOUN" and modality == "demanded":
        return below.dep_ in {"prep", "acl", "ccomp"} or below.dep_ in {"attr", "pobj"}
    if modality == "demanded" and above.lemma_.lower() in {"press", "order", "seek", "issue", "require", "want", "ask"}:
        return below.dep_ in {"xcomp", "ccomp", "prep", "dobj", "attr", "acl"}
    return True
