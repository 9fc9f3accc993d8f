"""What somebody is arrested, charged or sentenced for, in the report's words."""

import re
from functools import cache

from habeas.reading.lists import split_items, trim
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_HEDGE = re.compile(r"(?:allegedly|reportedly|alleged|the alleged|supposedly|purportedly|having)\s+")
_GERUND = re.compile(r"(?:[a-z]+ly )?[a-z-]+ing\b")
_AND = re.compile(r"\s+and\s+(?:with\s+|of\s+|for\s+)?")
_QUOTE_END = re.compile(r"[,.]?[”\"]")
_FOLLOWS = re.compile(r"[,.]?\s*(?:,|and|or)\s+(?:[“\"]|[a-z]+ing\b|[a-z -]{3,40}(?=[,.]|$))")
_GENERIC = re.compile(
    r"(?:(?:other|several|various|many|these|related|similar|additional|the same)\s+)*"
    r"(?:crimes?|offen[cs]es?|charges?|counts?)$"
)
_SKIP = re.compile(
    r"(?:(?:the |a )?(?:[\w-]+ ){0,3}?charges? (?:of|for|including) |(?:the )?suspicion of |(?:a |the )?(?:range of )?"
    r"(?:[\w-]+ ){0,2}?(?:offen[cs]es|crimes) (?:including|such as|of) |(?:their|his|her) (?:alleged |reported )?"
    r"(?:roles?|part|participation|involvement) in )?(?:allegedly |reportedly |alleged )?"
)
_QUOTED_ITEM = re.compile(r"([“\"][^”\"]*[”\"])\s+(?!of\b)(?=[a-z])")
_PENALTY = re.compile(r"\b(?:imprisonment|in prison|years?’|in jail|probation|months?’)\b")
_NO_OFFENCE = re.compile(
    r"(?:accused|was|were|had|has|is|are|of|such as)\b|[a-z]+ed (?:his|her|him|them|their|it|the)\b"
    r"|(?:the (?:first|second|third) time|a (?:first|second|third|further) time|various accusations)\b"
    r"|(?:(?:an?|the|another|more than|over|about|nearly|almost|at least|up to|several|many|some|long|prolonged|"
    r"extended|additional|one|two|three|four|five|six|seven|eight|nine|ten|\d+)[ -]){0,4}"
    r"(?:hours?|days?|weeks?|months?|years?|periods?|time|minutes?)\b"
)
"""A length of time, a verb of the next clause, or a name given as an example."""
_LOOSE_END = re.compile(r"\s+(?:and|or|and in \w+)$")
_LONGEST = 170


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(lead, re.IGNORECASE) for lead in load_vocabulary("offences")["leads"])


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(load_vocabulary("offences")["ends"], re.IGNORECASE)


@cache
def _before_charges() -> re.Pattern[str]:
    return re.compile(load_vocabulary("offences")["before_charges"])


def find_offences(text: str, start: int, end: int) -> list[Words]:
    """The offences named in text[start:end], in order, each once."""
    found: list[Words] = []
    for place in sorted({_begin(text, m.end(), end) for lead in _leads() for m in lead.finditer(text, start, end)}):
        if any(first <= place < last for first, last in found):
            continue
        found += [words for words in _items(text, place, _end_of(text, place, end)) if not _overlaps(words, found)]
    for match in _before_charges().finditer(text, start, end):
        words = _named_charge(text, match)
        if words and not _overlaps(words, found):
            found.append(words)
    return sorted(found)


def offences_from(text: str, start: int, end: int) -> list[Words]:
    """The offences of a list that begins at `start`, whose "charged with" stands elsewhere."""
    return _items(text, start, _end_of(text, start, end))


def _begin(text: str, place: int, end: int) -> int:
    match = _SKIP.match(text, place, end)
    return match.end() if match else place


def _overlaps(words: Words, found: list[Words]) -> bool:
    return any(words[0] < last and first < words[1] for first, last in found)


def _end_of(text: str, start: int, end: int) -> int:
    """Where the offence list ends: a stop word outside quotation marks, or a quotation that nothing follows."""
    at = start
    while at < min(end, start + _LONGEST * 3):
        quote = next((n for n in range(at, end) if text[n] in '“"'), None)
        stop = _ends().search(text, at, end)
        if quote is None or (stop and stop.start() < quote):
            return stop.start() if stop else min(end, start + _LONGEST)
        close = _QUOTE_END.search(text, quote + 1, end)
        if close is None:
            return stop.start() if stop else end
        at = close.end()
        if not _FOLLOWS.match(text, at, end) and not re.match(r"\s[a-z]", text[at : at + 2]):
            return at
    return min(end, start + _LONGEST)


def _items(text: str, start: int, end: int) -> list[Words]:
    items: list[Words] = []
    for first, last in split_items(text, start, end):
        hedge = _HEDGE.match(text, first)
        begin = hedge.end() if hedge and hedge.end() < last else first
        items.append(trim(text, begin, _quoted_end(text, begin, last)))
    items = _rejoined(text, items)
    return [words for words in items if _is_offence(text[words[0] : words[1]])]


def _quoted_end(text: str, start: int, end: int) -> int:
    """`“incitement” over posts on …` is “incitement”; a trailing "and" belongs to the next item."""
    quoted = _QUOTED_ITEM.match(text, start, end)
    if quoted:
        return quoted.end(1)
    loose = _LOOSE_END.search(text, start, end)
    return loose.start() if loose else end


def _rejoined(text: str, items: list[Words]) -> list[Words]:
    """Put back what is one thing: "planning and promoting a protest", "Emergency Decree and the Diseases Act"."""
    joined: list[Words] = []
    for words in items:
        previous = joined[-1] if joined else None
        if previous and _AND.fullmatch(text[previous[1] : words[0]]):
            left, right = text[slice(*previous)], text[slice(*words)]
            lone = _GERUND.fullmatch(left) and _GERUND.match(right)
            gerund_then_noun = (
                _GERUND.match(left) and " " in left and not _GERUND.match(right) and right[:1] not in '“"'
            )
            if lone or gerund_then_noun:
                joined[-1] = (previous[0], words[1])
                continue
        joined.append(words)
    return joined


def _is_offence(words: str) -> bool:
    vocabulary = load_vocabulary("offences")
    low = words.lower().strip("“”\"' ")
    if _PENALTY.search(low) or _NO_OFFENCE.match(low) or low.startswith("basis of"):
        return False
    if len(low) < 4 or low in vocabulary["never"] or _GENERIC.match(low) or len(words) > _LONGEST:
        return False
    first, last = low.split()[0], low.split()[-1]
    if (
        first.isdigit()
        or last in vocabulary["never"]
        or (first in {"the", "their", "his", "her", "a"} and len(low.split()) <= 2)
    ):
        return False
    if words[0] in '“"' or _GERUND.match(low):
        return True
    return bool(set(re.findall(r"[a-z-]+", low)) & set(vocabulary["nouns"])) or (
        words[0].islower() and len(low.split()) <= 7
    )


def _named_charge(text: str, match: re.Match[str]) -> Words | None:
    skip = set(load_vocabulary("offences")["not_before_charges"])
    start, end = match.span(1)
    parts = match[1].split()
    if parts[-1] in skip or parts[-1].endswith("ly") or parts[-1].isdigit():
        return None
    if len(parts) == 2 and (parts[0] in skip or parts[0] in {"a", "an"} or parts[0].endswith(("ed", "ing"))):
        start += len(parts[0]) + 1
    known = set(load_vocabulary("offences")["nouns"])
    return (start, end) if known & set(re.split(r"[ -]", text[start:end])) else None
