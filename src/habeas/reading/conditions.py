"""What those freed must do or may not do, each condition in the report's words."""

import re
from functools import cache

from habeas.reading.lists import split_items
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_LEAD_IN = re.compile(r"(?:to\s+(?=not\b)|and\s+|to\s+|that\s+(?:he|she|they)\s+)+", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;]\s+[A-Z]")
_VERBAL = re.compile(r"(?:not\s+)?(?:to\s+)?[a-z]+(?:ing)?\b")
_SPOKEN = re.compile(r"\b(?:said|says|added|according to)\b")
_LONGEST_ITEM = 160
_LONGEST_LIST = 600


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(lead) for lead in load_vocabulary("conditions")["leads"])


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(load_vocabulary("conditions")["ends"], re.IGNORECASE)


def find_conditions(text: str, start: int, end: int) -> list[Words]:
    """The conditions listed in text[start:end], in order; empty when it is not about freedom on conditions."""
    context = set(load_vocabulary("conditions")["context"])
    if not context & set(re.findall(r"[a-z]+", text[start:end].lower())):
        return []
    found: list[Words] = []
    for lead in _leads():
        for match in lead.finditer(text, start, end):
            if not any(first <= match.end() < last for first, last in found):
                found += _items(text, match.end(), end)
    return sorted(set(found))


def _items(text: str, start: int, end: int) -> list[Words]:
    stop = _end_of(text, start, end)
    items = []
    for first, last in split_items(text, start, stop):
        lead = _LEAD_IN.match(text, first)
        begin = lead.end() if lead and lead.end() < last else first
        if 3 < last - begin <= _LONGEST_ITEM and not _SPOKEN.search(text, begin, last):
            items.append((begin, last))
    return items


def _end_of(text: str, start: int, end: int) -> int:
    """A quoted list ends with its quotation; any other at a stop word or the end of the sentence."""
    limit = min(end, start + _LONGEST_LIST)
    if text[start : start + 1] in {"“", '"'}:
        return next((n for n in range(start + 1, limit) if text[n] in '”"'), limit)
    stop = _ends().search(text, start, limit)
    return stop.start() if stop else limit
