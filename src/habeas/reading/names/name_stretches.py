"""The capitalised stretches of a sentence that may name a person."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from habeas.reading.names.name_bounds import trimmed
from habeas.reading.parsing.parsed import is_name_in_small
from habeas.reading.parsing.word_lists import word_set

_NAME_WORD = re.compile(
    r"(?:al-|el-|as-|an-|ar-|at-|az-|d’|d'|o’|o')?[^\W\d_a-z]\S*[^\W\d_.,;:]’?\Z|(?:[A-Z]\.){1,3}\Z", re.UNICODE
)
_OPEN, _CLOSE = "“\"‘'(", "”\"’')"
_PLACES = {"GPE", "NORP", "LOC", "FAC", "DATE", "LANGUAGE", "EVENT", "LAW"}


def name_stretches(sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence, in order."""
    doc = sentence.doc
    start: int | None = None
    for token in sentence:
        if start is None:
            start = token.i if _begins(token) else None
        elif not _goes_on(token, doc[start : token.i]):
            yield from trimmed(doc[start : token.i])
            start = token.i if _begins(token) else None
    if start is not None:
        yield from trimmed(doc[start : sentence.end])


def may_begin(token: Token) -> bool:
    """Whether it has a capital (or is a name in a text without them) and is no month, function word or the like."""
    written = bool(_NAME_WORD.match(token.text)) or is_name_in_small(token)
    return written and token.lower_ not in word_set("people", "not_names") and not _is_number(token.lower_)


def _is_number(word: str) -> bool:
    """`Fifty-five`."""
    return "-" in word and word.partition("-")[0] in word_set("numbers", "words")


def _begins(token: Token) -> bool:
    if may_begin(token):
        return True
    if not token.text[:1].isupper():
        return False
    goes_on = token.i + 1 < len(token.doc) and may_begin(token.nbor(1)) and bool(token.whitespace_)
    return goes_on and (_is_name_after_all(token) or _is_named_like_a_month(token))


def _is_named_like_a_month(token: Token) -> bool:
    """`arrested Jan Novak and May Sabe Phyu`: no number and no word of time stands beside it."""
    if token.lower_ not in word_set("people", "months_too") or not token.text[0].isupper():
        return False
    if token.is_sent_start:
        return token.lower_ == "jan"
    before = token.nbor(-1)
    if before.lower_ == "and" and token.i > 1:
        before = token.nbor(-2)  # `in April and May`
        return not before.like_num and before.lower_ not in word_set("people", "not_names")
    if before.text == ",":
        return token.nbor(1).lower_ != "day"  # `the treasurer, Jan Novak`, not "on Monday, May Day"
    return not before.like_num and before.lower_ not in word_set("people", "before_months")


def _is_name_after_all(token: Token) -> bool:
    """`physician He Jankui`, `James To and`: a small word with a capital in the middle of a plain sentence."""
    if token.lower_ not in word_set("people", "small_names") or not token.text[0].isupper() or token.is_sent_start:
        return False
    before = token.nbor(-1)
    if before.is_alpha and before.text[0].islower():
        return True
    ends_it = token.i + 1 == len(token.doc) or not token.nbor(1).text[0].isupper()
    return may_begin(before) and (ends_it or token.text == "Islam") and not _is_headline(token)


def _is_headline(token: Token) -> bool:
    """Nearly every word near it has a capital, so that a capital says nothing."""
    near = [word for word in token.doc[max(0, token.i - 12) : token.i + 12] if word.is_alpha and len(word) > 3]
    return sum(word.text[0].isupper() for word in near) > 0.75 * len(near)


def _goes_on(token: Token, so_far: Span) -> bool:
    previous = token.nbor(-1)
    if "\n" in previous.whitespace_ or token.is_space:
        return False
    joined = not previous.whitespace_
    if token.text == "-" and joined and not token.whitespace_:
        return True
    if previous.text == "-" and joined and token.text.islower():
        return _is_second_half(token)
    if token.lower_ in word_set("people", "suffixes") and token.text[0].isupper():
        return True
    if token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and token.text in _OPEN + _CLOSE:
        return True
    if _is_particle(token) or _is_child_of(token):
        return True
    if token.text in _OPEN[:3]:
        return _is_nickname(token)
    if token.text in _CLOSE[:2]:
        return any(other.text in _OPEN[:3] for other in so_far)
    if _is_name_after_all(token):
        return True
    split_by_model = token.ent_type_ in _PLACES and previous.ent_type_ == "PERSON" and token.ent_iob_ == "B"
    return may_begin(token) and not (split_by_model and len(so_far) > 1)


def _is_second_half(token: Token) -> bool:
    """`hung` of "Cheung Kim-hung"; not `backed` of "Putin-backed", nor anything of "US-driven"."""
    word, first = token.text, token.nbor(-2).text
    if not token.is_alpha or len(word) > 6 or token.lower_ in word_set("people", "compound_ends") or first.isupper():
        return False
    return not word.endswith(("ed", "al")) and not (word.endswith("ing") and len(word) > 5)


def _is_particle(token: Token) -> bool:
    """`de` of "Oscar de la Rosa", `al` of "Ahmed al - Ras": a name goes on after it."""
    end = len(token.doc)
    if token.lower_ in word_set("people", "particles") | word_set("people", "joined_particles"):
        hyphen = token.i + 2 < end and token.nbor(1).text == "-" and not token.whitespace_
        if hyphen and may_begin(token.nbor(2)):
            return True
    if token.lower_ in word_set("people", "last_particles"):
        return True
    if token.lower_ not in word_set("people", "particles"):
        return False
    at = token.i + 1
    while at < end and token.doc[at].lower_ in word_set("people", "particles"):
        at += 1
    return at < end and may_begin(token.doc[at])


def _is_child_of(token: Token) -> bool:
    """`s/o` of "Suresh s/o Perumal", in one word or in three."""
    doc, near = token.doc, token.doc[max(0, token.i - 2) : token.i + 3].text.lower()
    first = next((n for n in range(max(0, token.i - 2), token.i + 1) if doc[n].lower_ in {"s", "d", "w"}), token.i)
    after = first + 3
    return (
        any(sign in near for sign in ("s/o", "d/o", "w/o"))
        and token.lower_ in {"s", "d", "w", "/", "o"}
        and (after < len(doc) and doc[first:after].text.lower() in {"s/o", "d/o", "w/o"} and may_begin(doc[after]))
    )


def _is_nickname(token: Token) -> bool:
    """`Parit “Penguin” Chiwarak`: one or two capitalised words in quotes, and a name going on after them."""
    after = token.doc[token.i + 1 : token.i + 5]
    close = next((n for n, other in enumerate(after) if other.text in _CLOSE[:2]), None)
    return (
        close in (1, 2)
        and close + 1 < len(after)
        and all(may_begin(other) for other in after[:close])
        and (may_begin(after[close + 1]))
    )
