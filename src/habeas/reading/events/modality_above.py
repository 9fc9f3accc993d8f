"""What stands above a trigger says of it: `refused to release`, `calls for the release`, `a threat of arrest`."""

from spacy.tokens import Token

from habeas.reading.events.in_order import is_of_one_in_order
from habeas.reading.parsing.clauses import has_subject
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Modality
from habeas.terms.vocabulary import load_vocabulary

_UP = {
    "xcomp", "ccomp", "pcomp", "pobj", "dobj", "prep", "conj", "advcl", "attr", "nsubj", "nsubjpass", "acl", "dative",
    "oprd", "acomp",
}  # fmt: skip
_PASSABLE = {"for", "of", "to", "from", "with", "about", "against", "on", "in", "without"}
_STRONGEST_FIRST: tuple[Modality, ...] = ("denied", "demanded", "planned", "possible")
_BESIDE = 4
_FINITE = {"VBD", "VBZ", "VBP"}
_OF_WHAT = {"xcomp", "ccomp", "prep", "dobj", "attr", "acl", "nsubjpass", "advcl"}


def sign_above(token: Token, modals: dict[str, Modality]) -> Modality | None:
    """The first sign met on the way up from the token; `modals` says what the auxiliaries mean."""
    below = token
    for _ in range(8):
        above = _joined_to(below)
        if above == below or _is_closed(below, above) or _is_taken_as_done(below, above):
            return None
        if below.lower_ == "of" and below.i > 0 and below.nbor(-1).lower_ == "instead":
            return "denied"  # `instead of releasing X, they …`
        if below.lower_ == "without":
            return "denied" if token.i - below.i <= _BESIDE else None
        found = _sign(above, below, modals)
        if found is not None:
            return found
        if has_subject(below) and below.dep_ == "ccomp":
            return None
        below = above
    return None


def _joined_to(below: Token) -> Token:
    """`called on them to stop targeting … and to release`: an infinitive is joined to "stop", not to its gerund."""
    above = below.head
    to = any(child.lower_ == "to" and child.dep_ == "aux" for child in below.children)
    astray = below.dep_ == "conj" and to and above.tag_ == "VBG" and above.dep_ in {"xcomp", "pcomp"}
    return above.head if astray and above.head.tag_ == "VB" else above


def _is_closed(below: Token, above: Token) -> bool:
    """Whether what stands above says nothing of what stands below: another clause, a clause on a noun."""
    if below.dep_ not in _UP or (below.dep_ == "conj" and _is_finite(below)):
        return True
    if below.dep_ in {"acl", "relcl"} and below.tag_ in {"VBN", "VBD"}:
        return True
    if below.dep_ in {"nsubj", "nsubjpass"} and above.lemma_.lower() not in {"deny", "include"}:
        return not _subject_is_in_question(below, above)
    to = any(child.lower_ == "to" and child.dep_ == "aux" for child in below.children)
    if below.dep_ == "advcl" and below.tag_ != "VB" and not to:  # `called for the charges to be dropped` is open
        return True
    return below.dep_ == "prep" and below.lower_ not in _PASSABLE and not _is_a_way_to(below, above)


def _is_a_way_to(preposition: Token, above: Token) -> bool:
    """`should show it by releasing X`: the way stands under what should be."""
    gerund = any(child.dep_ == "pcomp" for child in preposition.children)
    return preposition.lower_ == "by" and gerund and any(child.tag_ == "MD" for child in above.children)


def _subject_is_in_question(subject: Token, verb: Token) -> bool:
    """`No arrest was made`, `his release was refused`, `her arrest would not help`, `his release is likely`."""
    if verb.lemma_ in {"make", "be"} or subject.dep_ == "nsubjpass":
        return True
    return any(child.dep_ == "aux" and child.lower_ == "would" for child in verb.children)


def _is_taken_as_done(below: Token, above: Token) -> bool:
    """`investigate the death`, `condemned his arrest`: only what happened is looked into or protested."""
    if above.lemma_.lower() == "call" and not any(child.lower_ in {"for", "on", "upon"} for child in above.children):
        return below.dep_ in {"dobj", "ccomp", "oprd"}  # called his arrest an attack on the press
    return below.dep_ in {"dobj", "pobj", "xcomp"} and above.lemma_.lower() in word_set("events", "factive")


def _is_finite(second: Token) -> bool:
    """The second of a pair that is a clause of its own: "… and was found guilty"."""
    if any(child.lower_ == "to" and child.dep_ == "aux" for child in second.children):
        return False
    helped = any(child.dep_ in {"auxpass", "aux"} and child.tag_ in _FINITE for child in second.children)
    return has_subject(second) or helped or second.tag_ in _FINITE


def _sign(above: Token, below: Token, modals: dict[str, Modality]) -> Modality | None:
    if below.dep_ in {"nsubj", "nsubjpass"}:
        return _sign_of_subject(above, below)
    return _sign_of_word(above, below) or _sign_of_clause(above, below, modals)


def _sign_of_word(above: Token, below: Token) -> Modality | None:
    listed = load_vocabulary("events")["modality"]
    lemma = above.lemma_.lower()
    if below.lower_ == "for" and any(child.lemma_ in {"reward", "bounty"} for child in above.children):
        return "possible"  # `offered a reward for her capture`
    if below.dep_ == "conj":  # Of "stopped and detained" the first governs nothing: only what stands above both does.
        return None
    if below.dep_ == "ccomp" and below.i < above.i and any(t.text == ";" for t in below.doc[below.i : above.i]):
        return None  # `A warrant was issued for X; a minister denied that …`
    if below.dep_ == "ccomp" and below.i < above.i and lemma != "deny" and _is_finite(below):
        return None  # `Police arrested X; they could face five years`: told before, on its own
    if lemma == "want" and below.dep_ == "ccomp" and below.tag_ in {"VBN", "VBD"}:
        return "demanded"  # `wants X freed`
    if lemma in listed["of_infinitives"] and (_is_finite(below) or (below.tag_ == "VBN" and not _is_to_be(below))):
        return None  # No sentence stands under "try": "activists trying to march were arrested".
    if any(child.lower_ == "yet" for child in above.children) and below.dep_ == "xcomp":
        return "denied"
    for modality in _STRONGEST_FIRST:
        if lemma in listed[modality] and _speaks_of(above, below, modality):
            kept_from = modality == "denied" and below.dep_ == "prep" and below.lower_ == "from"
            if modality == "demanded" and _is_refused_by_court(above):
                return "denied"
            to_keep_from = lemma in {"avoid", "escape", "evade", "prevent"} and above.tag_ in {"VB", "VBG"}
            return "possible" if kept_from or to_keep_from else modality
    return None


def _is_refused_by_court(asked: Token) -> bool:
    """`rejected a request to release X`, `her application for release was dismissed`."""
    if asked.lemma_.lower() not in word_set("events", "asked_of_a_court") or asked.dep_ not in {"dobj", "nsubjpass"}:
        return False
    return asked.head.lemma_.lower() in word_set("events", "turned_down")


def _sign_of_clause(above: Token, below: Token, modals: dict[str, Modality]) -> Modality | None:
    helpers = {child.lower_ for child in above.children if child.dep_ in {"aux", "mark"}}
    if any(child.dep_ == "neg" for child in above.children) and below.dep_ in {"xcomp", "dobj", "attr"}:
        return "denied"
    if above.lemma_ == "be" and below.dep_ == "xcomp" and any(child.lower_ == "to" for child in below.children):
        if is_of_one_in_order(below):
            return None  # `He is the seventh to die in custody`
        return "planned"  # `five villagers are to be tried on 4 August`
    if above.lemma_ == "be" and below.dep_ == "attr" and _subject_demands(above):
        return "demanded"
    if helpers & {"if", "unless", "whether"} and below.dep_ in {"dobj", "attr", "conj", "pobj", "prep", "xcomp"}:
        return "possible"
    purpose = above.tag_ == "VB" and above.dep_ in {"acl", "relcl"} and "to" in helpers
    if purpose and below.dep_ in {"dobj", "ccomp", "xcomp"}:
        return "possible"
    modal = next((modals[helper] for helper in helpers if helper in modals), None)
    return modal if below.dep_ in {"xcomp", "conj", "dobj", "pcomp", "prep", "pobj"} else None


def _sign_of_subject(verb: Token, subject: Token) -> Modality | None:
    """What is said of the event as the subject: that it was not made, was demanded, is likely, would not help."""
    listed = load_vocabulary("events")["modality"]
    negated = any(word.dep_ == "neg" or word.lower_ == "no" for word in (*verb.children, *subject.children))
    lemma = verb.lemma_.lower()
    if lemma in {"make", "include", "deny"}:
        return "denied" if negated or lemma == "deny" else None
    if any(child.lower_ == "would" for child in verb.children if child.dep_ == "aux"):
        return "possible"
    words = [child.lemma_.lower() for child in verb.children if child.dep_ in {"acomp", "attr"}]
    words += [lemma] if subject.dep_ == "nsubjpass" else []
    return next((modality for modality in _STRONGEST_FIRST for word in words if word in listed[modality]), None)


def _subject_demands(verb: Token) -> bool:
    """`A main issue was the liberation of prisoners`, `their first demand is the release`."""
    return any(
        child.dep_ == "nsubj" and child.lemma_ in {"issue", "demand", "call", "aim", "goal", "condition"}
        for child in verb.children
    )


def _is_to_be(participle: Token) -> bool:
    """`avoid being arrested`, `refused to be freed`: governed like a gerund or an infinitive."""
    return any(child.dep_ == "auxpass" and child.lower_ in {"being", "be"} for child in participle.children)


def _speaks_of(above: Token, below: Token, modality: str) -> bool:
    """Asking *that* or *for* something, not asking somebody about it; a past order is fulfilled by its report."""
    lemma = above.lemma_.lower()
    if modality == "planned" and lemma in {"order", "agree"}:
        return below.dep_ == "xcomp" or below.tag_ == "VB"
    if above.pos_ == "NOUN" and modality == "demanded":
        return below.dep_ in {"prep", "acl", "ccomp", "attr", "pobj", "advcl"}
    if modality == "demanded" and lemma in {"press", "order", "seek", "issue", "require", "want", "ask"}:
        return below.dep_ in _OF_WHAT
    if lemma == "able":
        return above.head.tag_ not in {"VBD", "VBN"}  # "was able to arrest" did
    return True
