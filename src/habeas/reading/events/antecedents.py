"""Whom a relative pronoun stands for."""

from spacy.tokens import Token

from habeas.reading.names.groups import is_group

_DEEP = 3
_WHO = {"who", "whom", "that", "which"}


def antecedent(token: Token, verb: Token) -> Token:
    """A relative pronoun stands for the noun that its clause hangs on."""
    if token.lower_ not in _WHO:
        return token
    clause = verb
    while clause.dep_ in {"conj", "xcomp", "auxpass"}:
        clause = clause.head
    if clause.dep_ == "ccomp" and clause.head.dep_ == "relcl" and clause.head.i > token.i:
        clause = clause.head  # `X, whom police said they had arrested`
    if clause.dep_ not in {"relcl", "acl", "ccomp", "advcl"} or clause.head.i >= token.i:
        return token
    return _agreeing(_nearest(clause.head, token, verb), verb)


def _nearest(noun: Token, relative: Token, verb: Token) -> Token:
    """`A, B and C, who was jailed`: C, whichever of the row the parse chose."""
    several = verb.tag_ == "VBP" or any(child.lower_ in {"were", "are", "have"} for child in verb.children)
    while several and noun.dep_ == "conj" and noun.pos_ == noun.head.pos_ == "PROPN":
        noun = noun.head  # `A and B, who remain in custody`
    last = relative.nbor(-2) if relative.i > 1 and relative.nbor(-1).text == "," else None
    if several or last is None or last.pos_ != "PROPN" or noun.i > last.i:
        return noun
    return last if any(token.lower_ == "and" for token in verb.doc[noun.i : last.i]) else noun


def _agreeing(noun: Token, verb: Token) -> Token:
    """`followers of the leader X, who were detained`: several were, so it was the followers."""
    several = any(child.lower_ in {"were", "are", "have"} for child in verb.children)
    if not several or noun.tag_ not in {"NN", "NNP"} or list(noun.conjuncts) or noun.dep_ != "pobj":
        return noun
    whole = noun
    for _ in range(_DEEP):
        if whole.dep_ == "acl":
            whole = whole.head  # `detainees involved in the case who were charged`
        elif whole.dep_ == "pobj" and whole.head.dep_ == "prep":
            whole = whole.head.head
        else:
            return noun
        if whole.tag_ in {"NNS", "NNPS"}:
            return whole if is_group(whole) else noun
    return noun
