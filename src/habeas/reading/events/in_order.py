"""`the seventh prisoner to die`, `the first editor to be jailed`: an infinitive that tells what happened."""

from spacy.tokens import Token

_LAST = {"latest", "last", "only", "next"}
_ORDINALS = {"first", "second", "third"}


def is_in_order(noun: Token) -> bool:
    """Whether the noun says of somebody which of many he is."""
    return any(
        word.lower_ in _LAST or word.lower_ in _ORDINALS or (word.ent_type_ == "ORDINAL" and word.lower_.endswith("th"))
        for word in (noun, *noun.children)
        if word == noun or word.dep_ in {"amod", "nummod", "advmod", "compound"}
    )


def is_of_one_in_order(verb: Token) -> bool:
    """`He is the seventh to die in custody`: the infinitive hangs on the noun, or on "is"."""
    above = verb.head
    if verb.dep_ in {"acl", "relcl"}:
        return is_in_order(above)
    if verb.dep_ != "xcomp" or above.lemma_ != "be":
        return False
    return any(child.dep_ == "attr" and child.i < verb.i and is_in_order(child) for child in above.children)
