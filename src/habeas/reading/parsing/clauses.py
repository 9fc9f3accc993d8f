"""What a verb's own words say of its clause."""

from spacy.tokens import Token

_SUBJECTS = {"nsubj", "nsubjpass"}


def has_subject(verb: Token) -> bool:
    """Whether somebody or something stands as the subject of this very verb."""
    return any(child.dep_ in _SUBJECTS for child in verb.children)
