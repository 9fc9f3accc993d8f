"""The role that the words beside a name give a person: "union leader Rong Chhun", "X, the group's director"."""

from spacy.tokens import Span, Token

from habeas.reading.parsing.word_lists import word_set

_STOP = {",", ";", ":", "(", ")", "“", "”", '"', "and", "or", "by", "with", "of", "to", "that", "including", "include",
         "included", "both", "like", "for", "against", "from", "in", "on", "when", "where", "while", "as"}  # fmt: skip
_NO_ROLE = {"woman", "man", "figure", "resident"}
_LONGEST = 9


def find_role(name: Span) -> str | None:
    """The role right before the name, else the apposition right after it, verbatim; None without one."""
    return _role_before(name) or _role_after(name)


def _is_role(token: Token) -> bool:
    return not _NO_ROLE & {token.lower_} and (
        token.lower_ in word_set("people", "roles")
        or token.lower_ in word_set("people", "titles") - word_set("people", "honorifics")
        or token.lemma_.lower() in word_set("people", "roles")
    )


def _role_before(name: Span) -> str | None:
    doc, end = name.doc, name.start
    while end > name.sent.start and doc[end - 1].lower_ in word_set("people", "honorifics"):
        end -= 1
    start = end
    while start > name.sent.start and end - start < _LONGEST and _continues_role(doc[start - 1], start == end):
        start -= 1
    while start < end and (doc[start].pos_ in {"DET", "ADV", "PUNCT", "PART"} or doc[start].lower_ == "s"):
        start += 1
    role = doc[start:end]
    return role.text if any(_is_role(token) for token in role) and _is_role(role[-1]) else None


def _continues_role(token: Token, beside_name: bool) -> bool:
    if beside_name:
        return _is_role(token)
    if token.lower_ in _STOP or token.is_space or token.pos_ in {"VERB", "AUX", "DET", "PRON", "ADP"}:
        return token.tag_ == "VBN" and token.dep_ == "amod"
    return token.pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "ADV"} or token.text in {"-", "’s", "'s"}


def _role_after(name: Span) -> str | None:
    doc, end = name.doc, name.sent.end
    if name.end + 2 >= end or doc[name.end].text != ",":
        return None
    start = stop = name.end + 1
    while (
        stop < end
        and doc[stop].text not in {",", ".", ";", "(", "”"}
        and doc[stop].lower_ not in {"who", "which", "that"}
    ):
        stop += 1
    phrase = doc[start:stop]
    head = next((token for token in phrase if _is_role(token)), None)
    if head is None or any(token.pos_ in {"VERB", "AUX"} for token in doc[start : head.i]) or stop - start > 14:
        return None
    if doc[start].pos_ not in {"DET", "NOUN", "PROPN", "ADJ"}:
        return None
    if doc[start].pos_ == "PROPN" and head.dep_ == "compound":
        return None
    begin = start + 1 if doc[start].pos_ == "DET" else start
    return doc[begin:stop].text.strip() or None
