"""Whether a verb and a noun tell an event together: what a rule of the two may ask of them."""

from collections.abc import Callable
from typing import Any

from spacy.tokens import Token

from habeas.reading.events.court_words import (
    is_done_by_charges,
    is_done_by_judges,
    is_in_force,
    is_its_object,
    is_itself_held,
    is_of_a_case,
    is_of_a_sum,
    is_on_a_day_to_come,
    may_come,
    takes_objects_of_its_own,
)
from habeas.reading.events.doers import is_authority, is_done_by_strangers
from habeas.reading.events.senses import is_done_to_oneself, is_negated, is_since
from habeas.reading.events.ways_out import LIGHT_SIGNS
from habeas.terms.vocabulary import load_vocabulary

_NOT_YET = {"without", "pending", "until", "awaiting"}
_CALLS = {"have", "order", "tell", "instruct", "ask", "direct", "require", "request"}
_AGAIN_AND_AGAIN = {"every", "each", "weekly", "daily", "monthly", "twice", "thrice", "regularly", "once", "times"}
_PENALTIES = {
    "prison", "imprisonment", "jail", "labor", "labour", "arrest", "detention", "probation", "incarceration", "custody",
    "servitude", "confinement", "service", "work", "colony", "life",
}  # fmt: skip
_OFFICES = {"as", "office", "president", "parliament", "congress", "senate", "mayor", "governor", "presidential"}
_OF_THEIR_OWN = {"press", "testify", "sue", "support", "represent", "defend", "cover", "observe"}


def as_list(words: str | list[str]) -> list[str]:
    """One word of a rule, or several."""
    return [words] if isinstance(words, str) else words


def verb_fits_noun(token: Token, noun: Token, rule: dict[str, Any]) -> bool:
    if takes_objects_of_its_own(token, noun, rule.get("people")):
        return False  # `such charges could bring X 15 years`: the charges do, they are not brought
    near = {word.lower_ for word in noun.subtree} | {noun.lower_}
    near |= {child.lower_ for child in token.children if child.dep_ == "prep"}
    if rule.get("with") and not near & set(as_list(rule["with"])):
        return False
    not_yet = noun.dep_ == "pobj" and noun.head.lower_ in _NOT_YET  # `held without trial`
    if not_yet or any(not test(token, noun) for sign, test in _TESTS.items() if rule.get(sign)):
        return False
    if rule.get("beside") and not any(child.lower_ in rule["beside"] for child in token.children):
        return False
    if rule.get("court") and not _is_of_a_higher_court(token):
        return False
    if rule.get("back"):
        return any(child.lower_ in {"back", "again"} for child in token.children)
    if rule.get("none") and not _are_none(token, noun):
        return False
    if rule.get("future") and not any(child.lower_ in {"will", "shall"} for child in token.children):
        return False
    if rule.get("gone") and token.tag_ != "VBD" and not _is_made_or_refused(token):
        return False
    if rule.get("must") and not _has_to(token):
        return False
    if rule.get("term") and not _is_a_term(noun):
        return False
    if "arrest" in rule["noun"] or rule.get("state"):
        return noun.dep_ != "nsubj"
    return True


def _is_as_accused(verb: Token, _: Token) -> bool:
    """`appeared in court`, and not "to press charges", "to testify", "as a witness"."""
    aims = {child.lemma_ for child in verb.children if child.dep_ in {"advcl", "xcomp"}}
    if {word.lower_ for word in verb.subtree} & _AGAIN_AND_AGAIN:
        return False  # `must come before the court every 30 days`
    as_whom = {word.lower_ for child in verb.children if child.lower_ == "as" for word in child.subtree}
    return "witness" not in as_whom and not aims & _OF_THEIR_OWN


def _is_by_authority(verb: Token, _: Token) -> bool:
    """`Police filed a case`, `a case was registered`; what a citizen files is a suit."""
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    doers += [word for child in verb.children if child.dep_ == "agent" for word in child.children]
    return all(any(is_authority(word) for word in (doer, *doer.children)) for doer in doers)


def _is_of_a_prisoner(verb: Token, noun: Token) -> bool:
    listed = load_vocabulary("events")["custody"]
    return any(word.lemma_.lower() in listed for word in (*verb.subtree, *noun.subtree))


def _is_called_there(verb: Token, _: Token) -> bool:
    """`was ordered to report to the police`, once: to report there every week is a duty of those let out."""
    ordered = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _CALLS
    words = {word.lower_ for word in verb.subtree}
    return ordered and not words & _AGAIN_AND_AGAIN and not _is_of_those_let_out(verb.head)


def _is_of_those_let_out(verb: Token) -> bool:
    return any(word.lower_ in {"bail", "released", "freed", "release", "parole"} for word in verb.sent)


def _is_no_office(verb: Token, noun: Token) -> bool:
    """`served his sentence`; of `served two terms as president` it is an office."""
    near = {word.lower_ for word in noun.subtree} | {child.lower_ for child in verb.children}
    below = {word.lower_ for child in verb.children if child.dep_ == "prep" for word in child.subtree}
    return not (near | below) & _OFFICES


_TESTS: dict[str, Callable[[Token, Token], bool]] = {
    **LIGHT_SIGNS,
    "no_office": _is_no_office,
    "by": _is_by_authority,
    "held": _is_of_a_prisoner,
    "accused": _is_as_accused,
    "sum": is_of_a_sum,
    "judges": is_done_by_judges,
    "filed": is_of_a_case,
    "in_force": is_in_force,
    "itself": is_itself_held,
    "object": is_its_object,
    "charges": is_done_by_charges,
    "modal": may_come,
    "day": is_on_a_day_to_come,
    "called": _is_called_there,
    "negated": lambda verb, noun: is_negated(verb) or any(child.lower_ == "no" for child in noun.children),
    "since": lambda verb, _: is_since(verb),
    "himself": lambda verb, _: is_done_to_oneself(verb),
    "strangers": lambda verb, _: is_done_by_strangers(verb),
}
"""What a rule of a verb with a noun may ask of the two, by the sign that asks it."""


def _are_none(verb: Token, noun: Token) -> bool:
    """`there are no political prisoners`, `does not hold political prisoners`."""
    if noun.dep_ != ("attr" if verb.lemma_ == "be" else "dobj"):
        return False
    return any(child.lower_ == "no" for child in noun.children) or any(child.dep_ == "neg" for child in verb.children)


def _is_made_or_refused(verb: Token) -> bool:
    """`refused to leave the country`, `had left the country`: who may not leave it has not gone."""
    done = verb.tag_ == "VBN" and any(child.lemma_ == "have" for child in verb.children)
    return done or (verb.dep_ == "xcomp" and verb.head.lemma_ in {"refuse", "force", "compel", "oblige", "have"})


def _has_to(verb: Token) -> bool:
    """`must serve two years`, `was ordered to serve two years`: what a court decided."""
    modal = any(child.dep_ == "aux" and child.lower_ in {"must", "shall"} for child in verb.children)
    return modal or (verb.dep_ == "xcomp" and verb.head.lemma_ in {"have", "order", "require"})


def _is_a_term(noun: Token) -> bool:
    """`received five years`, `ten months in prison`: no years of age, of work or of anything else."""
    of = [below for child in noun.children if child.lower_ == "of" for below in child.children]
    before = noun.doc[noun.left_edge.i : noun.i]  # of `three-and-a-half years` the number hangs on "half"
    numbered = any(word.pos_ == "NUM" or word.lower_ == "life" for word in (*before, *noun.children))
    numbered = numbered or (noun.tag_ == "NN" and any(child.lower_ in {"a", "another"} for child in noun.children))
    to_do = any(child.dep_ in {"acl", "xcomp", "relcl"} and child.tag_ == "VB" for child in noun.children)
    # `three years after X imposed …`: how long after, no term
    apart = any(child.dep_ == "mark" and child.i > noun.i for child in noun.head.children)
    return numbered and not to_do and not apart and all(word.lemma_.lower() in _PENALTIES for word in of)


def _is_of_a_higher_court(verb: Token) -> bool:
    """`The Appeal Court suspended …`, `was suspended on appeal`: a sentence suspended at once is no appeal."""
    words = {word.lower_ for word in verb.subtree if not verb.is_ancestor(word) or word.pos_ != "VERB"}
    return bool(words & {"appeal", "appeals", "appellate", "supreme", "cassation"})
