"""The word lists of the vocabularies as sets."""

from functools import cache

from habeas.terms.vocabulary import load_vocabulary


@cache
def words(vocabulary: str, kind: str) -> frozenset[str]:
    """A word list of a vocabulary as a set."""
    return frozenset(load_vocabulary(vocabulary)[kind])
