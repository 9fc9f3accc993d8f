"""Which nouns say what a person is: those of the vocabulary, and those that the language makes of what people do."""

import re

from spacy.tokens import Token

from habeas.reading.parsing.word_lists import word_set

_NO_ROLE = {"woman", "man", "figure", "resident", "boy", "girl"}
_DOES = re.compile(r"[a-z]{3,}(?:ists?|ians?|ers?|ors?|eers?|wom[ae]n|m[ae]n|smiths?|wrights?|keepers?)\Z")


def is_role(token: Token) -> bool:
    """Whether the word, or its singular, is an office, a profession or a function."""
    return token.lower_ not in _NO_ROLE and (
        token.lower_ in word_set("people", "roles")
        or token.lower_ in word_set("people", "titles") - word_set("people", "honorifics")
        or token.lemma_.lower() in word_set("people", "roles")
    )


def is_made_of_a_doing(token: Token) -> bool:
    """`taxidermist`, `beekeeper`: no word of the list; used only where the grammar says that it is of a person."""
    noun = token.tag_ == "NN" and token.lower_ not in word_set("genders", "things") | word_set("people", "kin")
    return noun and bool(_DOES.match(token.lower_)) and not _NO_ROLE & {token.lower_}
