"""The words of a noun phrase: "26 political prisoners", without the clauses that hang on it."""

import re

from spacy.tokens import Span, Token

from habeas.reading.dates.date_words import DAYS, MONTHS
from habeas.reading.numbers.counts import number_pattern, people_counted, read_count
from habeas.reading.parsing.parsed import text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Count

_INSIDE = {
    "det",
    "amod",
    "compound",
    "nummod",
    "quantmod",
    "poss",
    "advmod",
    "nmod",
    "case",
    "predet",
    "npadvmod",
    "punct",
}
_ARTICLE = re.compile(r"(?:the|a|an|these|those|any|no|some|other|all|his|her|their|its)\s+", re.IGNORECASE)
_SHARE = re.compile(
    r"(?:none|all|most|some|many|several|few|both) of (?:the|these|those|them|his|her|their) ", re.IGNORECASE
)
_LEAD = re.compile(r"(?:of )?(?:(?:the|these|those|their|other|another|more|additional) )*", re.IGNORECASE)


def phrase_of(head: Token) -> tuple[int, int]:
    """Where the phrase of the head begins and ends in the text: its modifiers, and an "of" phrase after it."""
    start, end = head.i, head.i
    stack = [head]
    while stack:
        token = stack.pop()
        for child in token.children:
            if (
                child.i < head.i
                and child.dep_ in _INSIDE
                and not (child.dep_ == "punct" and child.text in {",", ";", "(", ")"})
            ):
                start = min(start, child.left_edge.i)
                stack.append(child)
    for child in head.children:
        if child.i > head.i and child.dep_ == "prep" and child.lower_ == "of":
            nouns = [word for word in child.children if word.dep_ == "pobj"]
            end = max([end, *(word.i for word in nouns)])
    start -= start > head.sent.start and _counts_behind_a_weekday(head.doc[start - 1])
    start = _past_punctuation(head, max([start, *(t.i + 1 for t in head.doc[start : head.i] if t.lower_ == "free")]))
    last = head.doc[end]
    return head.doc[start].idx, last.idx + len(last)


def _counts_behind_a_weekday(number: Token) -> bool:
    """`On Monday 40 protesters were arrested`: the parse hangs the number on the day."""
    return (
        number.pos_ == "NUM" and number.head.i == number.i - 1 and number.head.lower_ in {*DAYS, "today", "yesterday"}
    )


def is_day_of_month(number: Token) -> bool:
    """`Arrested 28 May 2022`, `sentenced May 3`: no number of people."""
    near = (number.doc[max(0, number.i - 1)], number.doc[min(len(number.doc) - 1, number.i + 1)])
    named = any(word.lower_ in MONTHS and word.text[0].isupper() for word in near if word.i != number.i)
    return number.pos_ == "NUM" and number.text.isdigit() and len(number.text) < len("100") and named


def count_of(head: Token) -> Count | None:
    """How many the phrase of the head counts: its own number, that behind "a group of", never that of another noun."""
    if is_day_of_month(head):
        return None
    start, end = phrase_of(head)
    text, own = text_of(head.doc), head.idx + len(head)
    collective = head.pos_ == "NUM" or head.lemma_.lower() in word_set("numbers", "collectives")
    start = _past_hedge(head.doc.char_span(start, start + 1, alignment_mode="expand"), start)
    return read_count(text[start : end if collective else max(own, start)])


def _past_hedge(first: Span | None, start: int) -> int:
    """`between 30 and 40 monks`, `just under 200 people`: the parse at times leaves the words before out."""
    if first is None or first.start == first.sent.start:
        return start
    before = first[0].nbor(-1)
    if before.lower_ == "of" and before.i > first.sent.start and before.nbor(-1).lower_ == "upwards":
        return before.nbor(-1).idx
    return before.idx if before.lower_ in {"between", "several"} else start


def counted_beside(head: Token) -> list[Count]:
    """The number beside a name: "X, one of 13 leaders sentenced …" tells of thirteen, "two clerks, X and Y" of two."""
    if head.lower_ != "one":
        the_three = head.pos_ == "NUM" and any(child.lower_ == "the" for child in head.children)
        own = count_of(head) if head.tag_ == "NNS" or the_three else None
        return [own] if own is not None and own.value > 1 else []
    nouns = [noun for prep in head.children if prep.lower_ == "of" for noun in prep.children if noun.dep_ == "pobj"]
    found = [count for count in map(count_of, nouns) if count is not None]
    return [count.model_copy(update={"of": phrase_without_number(noun) or None}) for noun in nouns for count in found][
        :1
    ]


def phrase_without_number(head: Token) -> str:
    """The phrase less its article and number: "political prisoners" of "almost 26 political prisoners"."""
    start, end = phrase_of(head)
    text = text_of(head.doc)[start:end]
    share = _SHARE.match(text)
    if share is not None and count_of(head) is None:
        text = text[share.end() :]
        number = number_pattern().match(text)
        return text[number.end() :].lstrip() if number is not None and number.end() < len(text) else text
    counted = people_counted(text) if count_of(head) is not None else None
    while counted is not None:
        text = counted[_lead(counted) :]
        if not text:
            return ""
        counted = people_counted(text) if number_pattern().match(text) else None
    article = _ARTICLE.match(text)
    return text[article.end() :] if article and article.end() < len(text) else text


def _lead(text: str) -> int:
    match = _LEAD.match(text)
    return match.end() if match else 0


def _past_punctuation(head: Token, start: int) -> int:
    if start + 1 < head.i and head.doc[start].lower_ in MONTHS and head.doc[start + 1].pos_ == "NUM":
        start += 2  # `On March 3 officers arrested X`: the parse counts them
    while start < head.i and (head.doc[start].is_space or head.doc[start].text in {",", ";", ":", "-", ")"}):
        start += 1
    return start
