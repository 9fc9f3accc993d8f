"""Whom a verb befell where the clause is turned round or cut short: `Still held is X`, `had X jailed`, `eight held`."""

from spacy.tokens import Token

from habeas.reading.names.noun_phrases import is_day_of_month

_PAST = {"VBN", "VBD"}
_ABOUT = {"of", "from", "about", "with", "on"}
_IS = {"is", "are", "was", "were"}
_NEVER_ALONE = {"free", "release", "jail", "detain", "arrest", "imprison", "acquit", "deport"}
"""Verbs that have an object wherever they are active."""
_HAS_DONE = {"have", "get", "see", "want", "order"}


def turned_round(verb: Token) -> list[Token]:
    """The words that stand where the person does, outside the usual order; empty where the order is the usual one."""
    ways = (_said_next, _under_a_label, _after_its_helper, _had_done, _in_short, _of_a_headline)
    return next((found for way in ways for found in [way(verb)] if found), [])


def _of_a_headline(verb: Token) -> list[Token]:
    """`Lawyer X freed after seven years`: "was" is left out, and nobody else is freed."""
    alone = verb.dep_ == "ROOT" and verb.tag_ == "VBD" and verb.lemma_.lower() in _NEVER_ALONE
    if not alone or any(child.dep_ in {"dobj", "dative", "ccomp", "aux"} for child in verb.children):
        return []
    after = verb.nbor(1) if verb.i + 1 < len(verb.doc) else None
    if after is not None and after.pos_ not in {"ADP", "ADV", "PUNCT", "SPACE", "SCONJ"}:
        return []
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return [child for child in subjects if child.ent_type_ == "PERSON"]


def is_label(word: Token) -> bool:
    """`Released: X, on 25 July`, `Still held: Y`: a participle and a colon, at the head of an entry."""
    first, last = word.sent.start, word.i + 1
    if last >= len(word.doc) or word.doc[last].text != ":" or not word.lower_.endswith(("ed", "en", "held")):
        return False
    return all(before.is_punct or before.is_space or before.pos_ == "ADV" for before in word.doc[first : word.i])


def is_in_front(word: Token) -> bool:
    """`Released on bail on Monday, X said …`: a participle that the model takes for a name."""
    at_front = word.i == word.sent.start and word.tag_ == "NNP" and word.lower_.endswith(("ed", "held"))
    if at_front and word.dep_ == "nsubj" and word.head.lower_ in _IS and word.head.i > word.i:
        return word.nbor(1).pos_ in {"ADP", "AUX"}  # `Convicted were X and Y`, `Held with him was X`
    return at_front and word.head.i > word.i and word.head.pos_ in {"VERB", "AUX"} and word.nbor(1).pos_ == "ADP"


def _said_next(verb: Token) -> list[Token]:
    if not is_in_front(verb):
        return []
    turned = verb.head.lower_ in _IS
    places = {"nsubj", "attr"} if turned else {"nsubj", "nsubjpass"}
    found = [child for child in verb.head.children if child.dep_ in places and (not turned or child.i > verb.head.i)]
    return [child for child in found if child != verb]


def is_entry(word: Token) -> bool:
    """`X, former minister. Sentenced on 3 May to …`: a sentence of an entry that begins with its participle."""
    first = word.sent.start
    if word.i != first or first == 0 or not word.lower_.endswith(("ed", "held")) or word.dep_ != "ROOT":
        return False
    if "\n" in word.doc[first - 1].text_with_ws or word.doc[first - 1].is_space:
        return False
    told = (child for child in word.children if child.dep_ in {"nsubj", "nsubjpass", "dobj", "aux", "auxpass"})
    return all(is_day_of_month(child) for child in told)


def _under_a_label(verb: Token) -> list[Token]:
    if not is_label(verb):
        return []
    return [child for child in verb.children if child.i > verb.i and child.dep_ in {"appos", "nsubj", "dobj", "dep"}]


def fronted(verb: Token, noun: Token | None) -> list[Token]:
    """`Behind bars since May are X and Y`, `Still missing is Z`: who comes after "is"."""
    if verb.lemma_ not in {"be", "remain"} or noun is None or noun.i > verb.i:
        return []
    return [child for child in verb.children if child.dep_ in {"attr", "nsubj"} and child.i > verb.i]


def _after_its_helper(verb: Token) -> list[Token]:
    """`Still held is the editor X`, `Also arrested was Y`: the subject comes last."""
    if verb.tag_ not in _PAST or any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return []
    helpers = [child for child in verb.children if child.dep_ in {"auxpass", "aux"} and child.i > verb.i]
    after = [verb.head] if verb.head.lemma_ == "be" and verb.head.i > verb.i and verb.dep_ != "relcl" else []
    for be in (helper for helper in (*helpers, *after) if helper.lemma_ == "be"):
        before = [child for child in be.children if child.dep_ == "nsubj" and verb.i < child.i < be.i]
        if before and be == verb.head:
            return before  # `Arrested on Monday, X is the third reporter in custody`
        found = [child for child in be.children if child.dep_ in {"attr", "nsubj"} and child.i > be.i]
        if found:
            return found
    return []


def _had_done(verb: Token) -> list[Token]:
    """`had him deported`, `got the editor jailed`: done to the one between."""
    if verb.tag_ not in _PAST or verb.dep_ not in {"ccomp", "xcomp"} or verb.head.lemma_ not in _HAS_DONE:
        return []
    between = [child for child in verb.children if child.dep_ == "nsubj"]
    return between or [child for child in verb.head.children if child.dep_ == "dobj" and child.i < verb.i]


def _in_short(verb: Token) -> list[Token]:
    """`13 were arrested and eight remanded`, `… and over 30,000 arrested`: "were" is not said again."""
    if verb.tag_ not in _PAST or any(child.dep_ in {"dobj", "auxpass", "aux"} for child in verb.children):
        return []
    if verb.dep_ == "conj" and any(child.dep_ == "auxpass" for child in verb.head.children):
        over = [below for child in verb.children if child.lower_ == "over" for below in child.children]
        own = [word for word in over if word.pos_ == "NUM" and word.i == verb.i - 1]
        return own or [child for child in verb.children if child.dep_ == "nsubj"]
    number = verb.head
    return [number] if verb.dep_ == "acl" and number.pos_ == "NUM" and number.dep_ == "conj" else []


def joined_by_a_preposition(verb: Token, noun: Token | None, where: str) -> list[Token]:
    """`not heard from X since`, `no news of X since`, `ordered X to report`: no object of the verb itself."""
    if where == "clause":  # `does not know where X is`
        clauses = [child for child in verb.children if child.dep_ in {"ccomp", "advcl"}]
        return [word for clause in clauses for word in clause.children if word.dep_ in {"nsubj", "nsubjpass"}]
    if where == "called":
        told = [child for child in verb.head.children if child.dep_ in {"dobj", "nsubjpass", "dative"}]
        told += [child for child in verb.head.children if child.dep_ == "nsubj" and verb.head.lemma_ == "have"]
        return told or [child for child in verb.children if child.dep_ == "nsubj"]
    preps = [
        child for holder in (noun, verb) if holder is not None for child in holder.children if child.lower_ in _ABOUT
    ]
    return [word for prep in preps for word in prep.children if word.dep_ == "pobj" and word != noun]
