"""The word lists of the vocabularies as sets."""

from functools import cache

from habeas.terms.vocabulary import load_vocabulary


@cache
def word_set(vocabulary: str, *path: str) -> frozenset[str]:
    """A word list of a vocabulary as a set; `path` leads to it through the vocabulary's keys."""
    words = load_vocabulary(vocabulary)
    for key in path:
        words = words[key]
    return frozenset(words)
