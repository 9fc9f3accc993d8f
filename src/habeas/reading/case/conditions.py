"""What those freed must do or may not do, each condition in the report's words."""

import re
from collections.abc import Iterator
from functools import cache

from habeas.reading.names.lists import split_items
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_LEAD_IN = re.compile(
    r"(?:to\s+(?=not\b)|and\s+|to\s+|that\s+(?:he|she|they)\s+|"
    r"(?:he|she|they)\s+(?=may\b)|"
    r"(?:he|she|they)\s+(?:must|is|are|was|were|has to|have to|had to)\s+(?:also\s+)?|"
    r"(?:has|have|had) to\s+|(?:is|are|was|were)\s+(?:also\s+)?"
    r"(?=placed|put|banned|barred|forbidden|prohibited|restricted|confined|not\b))+",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\b(?:said|says|added|according to)\b")
_OTHER_CLAUSE = re.compile(
    r"(?:he|she|it|they|his|her|their|the|an?|this|that|none|nobody|neither|all|both|others?)\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:is|are|was|were|has|have|had|will|would|remains?)\b(?! (?:also )?(?:limited|restricted|curtailed))",
    re.IGNORECASE,
)
_CLAUSE_EDGE = re.compile(r"[;.]\s|\bbut\b")
_LONGEST_ITEM = 160
_LONGEST_LIST = 600


@cache
def _leads(key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(lead, re.IGNORECASE) for lead in load_vocabulary("conditions")[key])


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(load_vocabulary("conditions")[key], re.IGNORECASE)


def find_conditions(text: str, start: int, end: int, *, of_the_freed: bool = False) -> list[Words]:
    """The conditions listed in text[start:end], in order; empty when it is not about freedom on conditions.

    `of_the_freed`: the people it speaks of were freed or tried just before, so that common words suffice.
    """
    context = word_set("conditions", "context")
    if not of_the_freed and not context & set(re.findall(r"[a-z]+", text[start:end].lower())):
        return []
    leads = (*_leads("leads"), *(_leads("leads_of_the_freed") if of_the_freed else ()))
    found: list[Words] = []
    for place, listed in sorted(_places(text, start, end, leads)):
        inside = any(first <= place < last for first, last in found)
        if not inside and not _is_lifted(text, start, place, end):
            found += _items(text, place, end) if listed else _named(text, place, end)
    return sorted(set(found))


def _places(text: str, start: int, end: int, leads: tuple[re.Pattern[str], ...]) -> Iterator[tuple[int, bool]]:
    """Where conditions begin, and whether a list of clauses may follow or one noun phrase does."""
    yield from ((match.end(), True) for lead in leads for match in lead.finditer(text, start, end))
    yield from ((match.end(), False) for lead in _leads("noun_leads") for match in lead.finditer(text, start, end))


def _named(text: str, start: int, end: int) -> list[Words]:
    """`a travel ban and probationary measures`: the noun phrase, split where it names two."""
    limit = min(end, start + _LONGEST_ITEM)
    stop = _pattern("noun_ends").search(text, start, limit)
    found: list[Words] = []
    for first, last in split_items(text, start, stop.start() if stop else limit):
        if found and " " not in text[first:last]:
            found[-1] = (found[-1][0], last)  # "restrictions on travel and work"
        elif last - first > 3:
            found.append((first, last))
    return found


def _is_lifted(text: str, start: int, at: int, end: int) -> bool:
    """`The judge lifted the travel ban`, `he is no longer banned from …`: no condition any more."""
    edges = [start, *(match.end() for match in _CLAUSE_EDGE.finditer(text, start, end)), end]
    first = max(edge for edge in edges if edge <= at)
    last = min(edge for edge in edges if edge >= at)
    return bool(_pattern("lifted").search(text, first, last))


def _items(text: str, start: int, end: int) -> list[Words]:
    items: list[Words] = []
    verbal = bool(_pattern("own_item").match(text, start))
    for first, last in split_items(text, start, _end_of(text, start, end)):
        lead = _LEAD_IN.match(text, first)
        begin = lead.end() if lead and lead.end() < last else first
        if items and begin == first and _OTHER_CLAUSE.match(text, first, last):
            break
        if _SPOKEN.search(text, begin, last):
            continue
        if verbal and items and begin == first and not _stands_alone(text, first, last):
            items[-1] = (items[-1][0], last)
        elif 3 < last - begin <= _LONGEST_ITEM:
            items.append((begin, last))
    return items


def _stands_alone(text: str, first: int, last: int) -> bool:
    """`meet journalists and foreigners` is one condition, `report weekly and stay at home` are two."""
    return bool(_pattern("own_item").match(text, first)) or text[first:last].lower().startswith(
        ("his ", "her ", "their ")
    )


def _end_of(text: str, start: int, end: int) -> int:
    """A quoted list ends with its quotation; any other at a stop word or the end of the sentence."""
    limit = min(end, start + _LONGEST_LIST)
    if text[start : start + 1] in {"“", '"'}:
        return next((n for n in range(start + 1, limit) if text[n] in '”"'), limit)
    stop = _pattern("ends").search(text, start, limit)
    return stop.start() if stop else limit
