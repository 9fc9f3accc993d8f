"""Who is meant by a row of roles without an article: "convicted candidate and leader of the party X"."""

from spacy.tokens import Token

from habeas.reading.names.groups import is_group
from habeas.reading.parsing.parsed import ParsedText, PersonMention

_FAR = 20


def named_after_roles(head: Token, parsed: ParsedText) -> list[PersonMention]:
    """`convicted candidate and leader of the party X`: without an article, words of whoever is named after them."""
    if head.tag_ != "NN" or head.dep_ not in {"dobj", "nsubjpass"} or not is_group(head):
        return []
    if any(child.dep_ in {"det", "nummod", "poss"} for child in head.children):
        return []
    for word in head.doc[head.i + 1 : min(head.sent.end, head.i + _FAR)]:
        if parsed.person_at(word) is not None:
            found = parsed.person_at(word)
            return [found] if found and not _owns_what_follows(word) else []
        if word.pos_ in {"VERB", "AUX"} or (word.pos_ == "ADP" and word.lower_ != "of"):
            return []
    return []


def _owns_what_follows(word: Token) -> bool:
    return any(token.lower_ in {"’s", "'s"} for token in word.doc[word.i + 1 : word.i + 4])
