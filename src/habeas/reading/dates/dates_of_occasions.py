"""Dates of things: "the July 31 protest" has a day; what happens at it has the same one, what is told of it has not."""

import re

from spacy.tokens import Span, Token

from habeas.reading.dates.dates import DateMention
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set

INSIDE_NAME = {"compound", "nmod", "nummod", "amod", "poss", "appos"}
_OPENING = re.compile(r"\W*(?:(?:In|On|As of|By|Since|During|Until|At|Over|Throughout|From|Between)\s+)?")
_SET_OFF = re.compile(r"\s?[:,.–—-]")


def is_of_a_thing(root: Token, date: DateMention, sentence: Span) -> bool:
    """`the July 31 protest`, `his August 2020 complaint`, `a speech in May`."""
    if text_of(sentence.doc)[date.end : date.end + 2] in {"’s", "'s"}:
        return True  # `Wednesday’s arrests follow …`
    if root.dep_ in INSIDE_NAME and root.head.pos_ in {"NOUN", "PROPN"}:
        inside = date.start <= root.head.idx < date.end
        return not inside and not _opens(sentence, date) and not happens_at(root.head)
    above = root.head.head if root.head.pos_ == "ADP" else root.head
    return is_occasion(above) and above.i < root.i and not happens_at(above)


def is_occasion(noun: Token) -> bool:
    """A noun of something that has a day of its own."""
    return noun.pos_ == "NOUN" and noun.lemma_.lower() in word_set("dates", "occasions")


def happens_at(noun: Token) -> bool:
    """`arrested during the July 11 protests`, `at a hearing on May 3`: the day is the event's too."""
    return is_occasion(noun) and noun.dep_ == "pobj" and noun.head.lower_ in word_set("dates", "at")


def _opens(sentence: Span, date: DateMention) -> bool:
    """`In August police …`, `3 May: police …`: the date of the whole sentence."""
    text = text_of(sentence.doc)
    match = _OPENING.match(text, sentence.start_char, date.start)
    if match is None or match.end() != date.start:
        return False
    return bool(re.search(r"\w", match.group())) or bool(_SET_OFF.match(text, date.end))
