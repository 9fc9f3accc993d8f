"""What a trigger's clause claims: that it happened, did not, is planned, possible, or demanded.

An order is read by what is ordered: an ordered release is planned until the report tells it done, an ordered arrest is
demanded (as a warrant is), an ordered detention is told: the court's order is itself what holds somebody.
"""

import re

from spacy.tokens import Token

from habeas.reading.events.modality_above import sign_above
from habeas.reading.events.senses import reads_as_verb
from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.clauses import has_subject
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Modality
from habeas.terms.vocabulary import load_vocabulary

_NO = {"no", "none", "neither", "nor", "without", "never", "not", "n’t", "n't"}
_NOBODY = {"none", "nobody", "nothing", "neither"}
_MODALS: dict[str, Modality] = {
    "could": "possible", "may": "possible", "might": "possible", "can": "possible", "would": "possible",
    "will": "planned", "shall": "planned", "must": "demanded", "should": "demanded", "ought": "demanded",
}  # fmt: skip
_ANNOUNCES = {"say", "state", "announce", "promise", "pledge", "vow", "confirm", "tell"}
_UNSAID = {"ADV", "PUNCT", "CCONJ", "INTJ", "SPACE"}
_FEARS = {"fear", "worry", "dread", "suspect", "afraid", "fearful", "concerned", "worried"}
_GROUND = re.compile(
    r"\b(?:because|due to|in response|owing to|on account of|under [\w ]{0,20}pressure|as a result)\b", re.IGNORECASE
)
"""Denied is then the ground given, not that it happened."""
_ORDERED: dict[str, Modality] = {
    "release": "planned", "charges_dropped": "planned", "pardon": "planned", "transfer": "planned", "exile": "planned",
    "arrest": "demanded", "rearrest": "demanded", "detention": "asserted", "house_arrest": "asserted",
    "sentence": "asserted",
}  # fmt: skip


def find_modality(trigger: Trigger) -> Modality:
    """The strongest sign on the way up from the trigger to its sentence's main verb."""
    if trigger.of is not None:
        return find_modality(trigger.of)
    verbless = trigger.whom is not None and trigger.of is None
    if verbless or trigger.rule.get("negated") or trigger.rule.get("called"):
        return "asserted"  # "has not been heard of since": that is the disappearance
    if is_imperative(trigger):
        return "demanded"
    own: Modality | None = trigger.modality
    if reads_as_verb(trigger.token) and trigger.token.pos_ != "VERB":
        listed = load_vocabulary("events")["modality"]["demanded"]
        before = trigger.token.doc[trigger.token.sent.start : trigger.token.i]
        return "demanded" if any(word.lemma_.lower() in listed for word in before) else "asserted"
    near = (
        _not_among(trigger.token)
        or _wanted_too(trigger.token)
        or _ordered_that(trigger)
        or _own_clause(trigger)
        or _ordered(trigger)
        or _told_in_the_present(trigger)
    )
    if near is not None:
        return _combined(own, near)
    above = _turned_down_as_untrue(trigger.token) or sign_above(trigger.token, _MODALS) or _asked_for(trigger)
    if above == "possible" and _shares_would(trigger.token):
        above = "planned"
    if above == "denied" and _GROUND.search(text_of(trigger.token.doc), trigger.end, trigger.token.sent.end_char):
        above = None
    return _combined(own, above) if above else own or "asserted"


def is_imperative(trigger: Trigger) -> bool:
    """`Free X!`, `- Immediately drop all charges against X;`: told to whoever can do it; `– to free X` too."""
    verb = trigger.token
    if trigger.shape == "noun" or verb.tag_ not in {"VB", "VBP"}:
        return False
    if verb.lemma_.lower() not in word_set("events", "imperatives"):
        return False
    while verb.dep_ == "conj" and verb.head.tag_ in {"VB", "VBP"} and not has_subject(verb):
        verb = verb.head
    before = verb.doc[verb.sent.start : verb.i]
    return verb.dep_ == "ROOT" and all(word.pos_ in _UNSAID or word.tag_ == "TO" for word in before)


def _turned_down_as_untrue(token: Token) -> Modality | None:
    """`rejected reports that X was arrested`, `called reports of his arrest false`."""
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token.head
    if above.lemma_.lower() not in word_set("events", "hearsay") or token.dep_ not in {"acl", "pobj", "relcl", "ccomp"}:
        return None
    if above.dep_ in {"dobj", "nsubjpass"} and above.head.lemma_.lower() in word_set("events", "turned_down"):
        return "denied"
    beside = (word for child in above.head.children for word in (child, *child.children))
    return "denied" if any(word.lower_ in word_set("events", "untrue") for word in beside) else None


def _asked_for(trigger: Trigger) -> Modality | None:
    """`marched for the release of X`, `filed a motion for his release`."""
    preposition = trigger.token.head
    if trigger.type not in {"release", "pardon", "charges_dropped"} or trigger.shape != "noun":
        return None
    if preposition.lower_ != "for" or trigger.token.dep_ != "pobj":
        return None
    near = {preposition.head, preposition.head.head, *preposition.head.children}
    refused = any(word.lemma_.lower() in word_set("events", "not_asked") for word in near)
    return None if refused else "demanded"


def _shares_would(verb: Token) -> bool:
    """`announced that he would pardon and release X`."""
    first = verb.head
    would = any(child.lower_ == "would" and child.dep_ == "aux" for child in first.children)
    return verb.dep_ == "conj" and would and _is_announced(first)


def _combined(own: Modality | None, found: Modality) -> Modality:
    """A denied refusal is an assertion of neither: only "did not deny bail" turns the sense round."""
    if own == "denied" and found == "denied":
        return "asserted"
    return own or found


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
    if _is_denied_with_another(token):
        return "denied"
    if _is_inverted_condition(token):
        return "possible"
    own = [*token.children, *_subject_shared(token)]
    return next((sign for child in own for sign in [_said_by(child, token)] if sign), None)


def _is_denied_with_another(verb: Token) -> bool:
    """`was never charged or tried`: the "never" is of both."""
    first = verb.head
    if verb.dep_ == "conj" and any(child.dep_ == "preconj" and child.lower_ == "neither" for child in first.children):
        return True  # `had been neither charged nor tried`
    if verb.dep_ != "conj" or not any(child.dep_ == "neg" for child in first.children):
        return False
    own = any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in verb.children)
    return not own and any(child.lower_ in {"or", "nor"} for child in first.children if child.i < verb.i)


def _subject_shared(verb: Token) -> list[Token]:
    """`Neither has been charged or tried`: the second of the pair has the subject of the first."""
    subjects = {"nsubj", "nsubjpass"}
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or any(child.dep_ in subjects for child in verb.children):
        return []
    return [child for child in verb.head.children if child.dep_ in subjects]


def _said_by(child: Token, verb: Token) -> Modality | None:
    """What one word of the trigger's own clause says: "nobody", "could", "if"."""
    if child.dep_ in {"nsubjpass", "nsubj", "dobj"} and (
        child.lower_ in _NOBODY or any(below.lower_ == "no" and below.dep_ == "det" for below in child.children)
    ):
        return "denied"
    if child.dep_ == "aux" and child.lower_ in _MODALS:
        return _sign_of_modal(child.lower_, verb)
    if child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"}:
        return "possible"
    return "demanded" if _is_subjunctive(child, verb) else None


def _is_inverted_condition(verb: Token) -> bool:
    """`had he been detained in the capital, …`."""
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"} and child.tag_ != "WDT"]
    had = [child for child in verb.children if child.dep_ == "aux" and child.lower_ in {"had", "should"}]
    return bool(had and subjects) and had[0].i < subjects[0].i and not verb.sent.text.rstrip().endswith("?")


def _sign_of_modal(modal: str, verb: Token) -> Modality:
    """`would be freed on Friday, he said` is planned; `will be jailed if she does not pay` is possible."""
    clauses = [child for child in verb.children if child.dep_ == "advcl"]
    if any(word.lower_ in {"if", "unless"} for clause in clauses for word in clause.children):
        return "possible"
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _FEARS:
        return "possible"  # `fears that she will be arrested`
    return "planned" if modal == "would" and _is_announced(verb) else _MODALS[modal]


def _is_announced(verb: Token) -> bool:
    """`The ministry said he would be freed on Friday`: a future told in the past."""
    while verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        verb = verb.head  # `said that they were spies and would be tried`
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _ANNOUNCES


def _is_subjunctive(child: Token, verb: Token) -> bool:
    """`suggested that those guilty be jailed`."""
    alone = not any(other.dep_ == "aux" for other in verb.children)
    if verb.head.lemma_ == "order":
        return False  # that is an order, and done
    return verb.dep_ == "ccomp" and alone and child.dep_ == "auxpass" and child.lower_ == "be" and verb.tag_ == "VBN"


def _not_among(verb: Token) -> Modality | None:
    """`X was not among those freed`."""
    those = verb.head
    if verb.dep_ != "acl" or those.lower_ != "those" or those.head.lower_ != "among":
        return None
    return "denied" if any(child.dep_ == "neg" for child in those.head.head.children) else None


def _wanted_too(verb: Token) -> Modality | None:
    """`wants him freed and the case thrown out`: the second has its own subject, and is wanted as the first is."""
    wants = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or wants.lemma_ != "want" or not has_subject(verb):
        return None
    helped = any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    return None if helped or not any(child.dep_ == "ccomp" for child in wants.children) else "demanded"


def _told_in_the_present(trigger: Trigger) -> Modality | None:
    """`Her trial begins in December`."""
    planned: Modality | None = trigger.rule.get("present")
    return planned if trigger.token.tag_ in {"VBZ", "VBP"} else None


def _ordered_that(trigger: Trigger) -> Modality | None:
    """`The court ordered that X be held for 15 days`: that order itself holds X."""
    token = trigger.token
    be = any(child.dep_ == "auxpass" and child.lower_ == "be" for child in token.children)
    ordered = token.dep_ == "ccomp" and token.head.lemma_.lower() in {"order", "rule", "decide"}
    modal = any(child.dep_ == "aux" for child in token.children)
    return _ORDERED.get(trigger.type) if be and ordered and not modal else None


def _ordered(trigger: Trigger) -> Modality | None:
    """`ordered his release`, `was ordered released`, `the order for her arrest`."""
    token = trigger.token
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ in {"for", "of", "to"} else token.head
    if above.lemma_.lower() != "order" or token.dep_ == "conj":
        return None
    if token.tag_ == "VB" and trigger.type == "detention":
        return "demanded"
    if above.tag_ == "VB" and above.dep_ == "ROOT" and not has_subject(above):
        return "demanded"  # `– order her immediate release;`
    return _ORDERED.get(trigger.type)
