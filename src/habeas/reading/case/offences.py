"""What somebody is arrested, charged or sentenced for, in the report's words."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from habeas.reading.case.offence_words import GERUND, LONGEST, is_offence, names_itself
from habeas.reading.names.lists import split_items, trim
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

Words = tuple[int, int]
_CHARGES = r"(?:charges?|accusations?|allegations?|counts?)"
_HEDGE = re.compile(
    r"(?:(?:with|of|for|on) )?"
    r"(?:\w+ counts? of|allegedly|reportedly|alleged|the alleged|supposedly|purportedly|having)\s+"
    r"|(?:with|of|for|on)\s+"
)
_SKIP = re.compile(
    rf"(?:(?:the |a )?(?:[\w-]+ ){{0,3}}?{_CHARGES} (?:of|for|including) |(?:the )?suspicion of |"
    r"(?:an? |the )?(?:(?:range|series|number|variety|list|string|host) of )?"
    r"(?:[\w-]+ ){0,2}?(?:offen[cs]es|crimes|charges),? (?:including|such as|of) |"
    r"(?:their|his|her) (?:alleged |reported )?(?:roles?|part|participation|involvement) in |"
    r"what (?:[\w’-]+ ){1,5}?(?:called|calls?|describe[ds]?(?: as)?|termed|deemed|alleged?|considered?|"
    r"said (?:was|were)|"
    r"says? (?:is|was|were|are)) )?"
    r"(?:allegedly |reportedly |alleged )?"
)
_OF_A_BODY = re.compile(r"(?:the |its )?(?:[A-Z][\w’-]+ )+of (?=[a-z“])")
"""`convicted the head of the Popular Front of fraud`: the first "of" tells no offence."""
_OF_A_ROLE = re.compile(r"[^.;:“]{1,90}? on (?:[\w-]+ ){0,3}?(?:charges?|counts?|accusations?|suspicion) of ")
"""`convicted the leader of the party X on charges of fraud`."""
_TITLED = re.compile(r"\b[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?of \Z")
"""`under the Prevention of Terrorism Act`: a part of a law’s name."""
_DAY = re.compile(
    r"the (?:basis|grounds|orders?)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May |"
    r"June|July|August|September|October|November|December|\d"
)
_TAKES_MORE = re.compile(r"\w (?:of|to|against|about|with|on) ")
_AND = re.compile(r"\s+and\s+(?:with\s+|of\s+|for\s+)?")
_QUOTE_END = re.compile(r"[,.;]?[”\"]")
_FOLLOWS = re.compile(r"[,.]?\s*(?:,|and|or)\s+(?:[“\"]|[a-z]+ing\b|[a-z -]{3,40}(?=[,.]|$))|\s+[“\"]")
_NEXT_QUOTE = re.compile(r"(?<=[”\"])\s+(?=[“\"])")
_QUOTED_ITEM = re.compile(
    r"([“\"][^”\"]*[”\"])\s+(?!of\b|(?:activit|acts?\b|content|materials?\b|crimes?\b|offen[cs]|speech|organi[sz]ation|"
    r"groups?\b|formation|information|news\b|posts?\b|propaganda|comments?\b|statements?\b|slogans?\b))(?=[a-z])"
)
_AGAINST = re.compile(r"\s+against(?:\s+[\w’'-]+){0,4}\s+\Z")
_ROLE_AND_NAME = re.compile(r"(?:the |a |an )?(?:(?:[a-z-]+ ){0,3}[A-Z]|\d)")
"""`seeks five years for opposition leader X`: whom a term is for, no offence."""
_LOOSE_END = re.compile(
    r"\s+(?:and|or|and in \w+|of|his|her|their|the|a|an|in|to|for|with|on|by|from|at|that|which|who|,)$"
)


@cache
def _leads(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(lead, re.IGNORECASE) for lead in load_vocabulary("offences")[kind])


@cache
def _laws() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(law) for law in load_vocabulary("offences")["laws"])


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(load_vocabulary("offences")[key], re.IGNORECASE)


@cache
def _before_charges() -> re.Pattern[str]:
    return re.compile(load_vocabulary("offences")["before_charges"])


def find_offences(text: str, start: int, end: int) -> list[Words]:
    """The offences named in text[start:end], in order, each once; the law or article where none is named."""
    found: list[Words] = []
    deeds = set(_begins(text, start, end, "deed_leads"))
    for place, plain in _places(text, start, end):
        if any(first <= place < last for first, last in found):
            continue
        if found and (place in deeds or (plain and _is_mere_deed(text, place))):
            continue
        items = _items(text, place, _end_of(text, place, end), plain)
        found += [words for words in items if not _overlaps(words, found)]
    for place in _begins(text, start, end, "clause_leads"):
        deed = trim(text, place, _end_of(text, place, end))
        if deed[1] - deed[0] <= LONGEST and not _overlaps(deed, found):
            found.append(deed)
    for match in _before_charges().finditer(text, start, end):
        words = _named_charge(text, match)
        if words and not _overlaps(words, found):
            found.append(words)
    return sorted(found) or _named_law(text, start, end)


def _is_mere_deed(text: str, place: int) -> bool:
    """`charged with sedition for posts on …`: beside a crime that is named, what they did is its reason."""
    return not GERUND.match(text, place) and text[place] not in '“"' and not names_itself(text[place : place + 60])


def _places(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Where offences begin, and whether only a deed may follow there."""
    formal = {*_begins(text, start, end, "leads"), *_begins(text, start, end, "deed_leads")}
    plain = set(_begins(text, start, end, "plain_leads")) - formal
    return sorted([(place, False) for place in formal] + [(place, True) for place in plain])


def _begins(text: str, start: int, end: int, kind: str) -> Iterator[int]:
    for lead in _leads(kind):
        for match in lead.finditer(text, start, end):
            place = match.end()
            answer = kind != "leads" and _pattern("answers").search(text, start, place)
            titled = text[place : place + 1].isupper() and _TITLED.search(text, start, place)
            if not answer and not titled and not (kind == "plain_leads" and _DAY.match(text, place)):
                yield _begin(text, place, end)


def offences_from(text: str, start: int, end: int) -> list[Words]:
    """The offences of a list that begins at `start`, whose "charged with" stands elsewhere."""
    return _items(text, start, _end_of(text, start, end), plain=False)


def without_those_charged(text: str, offences: list[Words], spans: Iterable[Words]) -> list[Words]:
    """`treason against the two editors was dropped`: whom the charge is against is no part of the offence."""
    charged = tuple(spans)
    told = [(first, _before_whom(text, first, last, charged)) for first, last in offences]
    return [words for words in told if not _ROLE_AND_NAME.match(text, *words) or not _overlaps(words, list(charged))]


def _before_whom(text: str, first: int, last: int, charged: tuple[Words, ...]) -> int:
    found = [match for start, _ in charged if first < start < last for match in [_AGAINST.search(text, first, start)]]
    return min((match.start() for match in found if match), default=last)


def _begin(text: str, place: int, end: int) -> int:
    body = _OF_A_BODY.match(text, place, end) or _OF_A_ROLE.match(text, place, end)
    place = body.end() if body else place
    match = _SKIP.match(text, place, end)
    return match.end() if match else place


def _named_law(text: str, start: int, end: int) -> list[Words]:
    """The law or article that stands in the place of an offence."""
    found = (match.span("law") for law in _laws() for match in [law.search(text, start, end)] if match)
    return sorted(found)[:1]


def _overlaps(words: Words, found: list[Words]) -> bool:
    return any(words[0] < last and first < words[1] for first, last in found)


def _end_of(text: str, start: int, end: int) -> int:
    """Where the offence list ends: a stop word outside quotation marks, or a quotation that nothing follows."""
    at, end = start, _quotation_over(text, start, end)
    while at < min(end, start + LONGEST * 3):
        quote = next((n for n in range(at, end) if text[n] in '“"'), None)
        stop = _pattern("ends").search(text, at, end)
        if quote is None or (stop and stop.start() < quote):
            return stop.start() if stop else min(end, start + LONGEST)
        close = _QUOTE_END.search(text, quote + 1, end)
        if close is None:
            return stop.start() if stop else end
        at = close.end()
        if close.group().startswith(";") or not (_FOLLOWS.match(text, at, end) or text[at : at + 2].strip().islower()):
            return at
    return min(end, start + LONGEST)


def _quotation_over(text: str, start: int, end: int) -> int:
    """`“charged with rioting for taking pictures,” and will appear`: what stands in marks ends with them."""
    close = text.find("”", start, end)
    opened = text.find("“", start, close) if close >= 0 else start
    return close if opened < 0 else end


def _items(text: str, start: int, end: int, plain: bool) -> list[Words]:
    items: list[Words] = []
    for first, last in _split(text, start, end):
        hedge = _HEDGE.match(text, first)
        begin = hedge.end() if hedge and hedge.end() < last else first
        items.append(trim(text, begin, _quoted_end(text, begin, last)))
    kept: list[Words] = []
    for words in _rejoined(text, items):
        if is_offence(text[slice(*words)], plain=plain and not kept):
            kept.append(words)
        elif plain:
            break  # what follows no deed is no list of them
    return kept


def _split(text: str, start: int, end: int) -> Iterator[Words]:
    """The items of the list; `“propaganda,” “collusion,” and …` has its commas inside the quotation marks."""
    for first, last in split_items(text, start, end):
        cuts = [first, *(n for match in _NEXT_QUOTE.finditer(text, first, last) for n in match.span()), last]
        yield from zip(cuts[::2], cuts[1::2], strict=True)


def _quoted_end(text: str, start: int, end: int) -> int:
    """`“incitement” over posts on …` is “incitement”; a trailing "and" belongs to the next item."""
    quoted = _QUOTED_ITEM.match(text, start, end)
    if quoted:
        return quoted.end(1)
    while loose := _LOOSE_END.search(text, start, end):
        end = loose.start()
    return end


def _rejoined(text: str, items: list[Words]) -> list[Words]:
    """Put back what is one thing: "planning and promoting a protest", "Emergency Decree and the Diseases Act"."""
    joined: list[Words] = []
    for words in items:
        if joined and _is_one_with(text, joined[-1], words):
            joined[-1] = (joined[-1][0], words[1])
        else:
            joined.append(words)
    return joined


def _is_one_with(text: str, before: Words, words: Words) -> bool:
    left, right, between = text[slice(*before)], text[slice(*words)], text[before[1] : words[0]]
    if GERUND.match(right) or names_itself(right):
        return bool(GERUND.fullmatch(left) and GERUND.match(right) and _AND.fullmatch(between))
    if left[-1:] in '”"':
        return False  # what stands in marks is whole
    noun_after = GERUND.match(left) and " " in left
    if _AND.fullmatch(between) and (noun_after or _TAKES_MORE.search(left)):
        return not is_offence(right, plain=True) or bool(noun_after)
    # "expressing opinions about the vaccines, the campaign, or aid"
    return bool(noun_after and _TAKES_MORE.search(left)) and not is_offence(right, plain=True)


def _named_charge(text: str, match: re.Match[str]) -> Words | None:
    skip = word_set("offences", "not_before_charges")
    start, end = match.span(1)
    parts = match[1].split()
    if parts[-1] in skip or parts[-1].endswith("ly") or parts[-1].isdigit():
        return None
    if len(parts) == 2 and (parts[0] in skip or parts[0] in {"a", "an"} or parts[0].endswith(("ed", "ing"))):
        start += len(parts[0]) + 1
    known = word_set("offences", "nouns")
    return (start, end) if known & set(re.split(r"[ -]", text[start:end])) else None
