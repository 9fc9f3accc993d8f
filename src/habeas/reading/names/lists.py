"""Lists in running text: what stands after "including", and items parted by commas, semicolons and "and"."""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set

_LEADERS = re.compile(r",?\s*(?:including|included|include|such as|among them|notably|namely)\s+", re.IGNORECASE)
_LIKE = re.compile(r" like (?=[A-Z])")
_AMONG_THEM = re.compile(r"(?:,|–|—|\()\s*(?P<names>[^.;:()–—]{3,120}?),? among them\b(?!\s+[A-Z])")
"""`arrested 12 nurses, A and B among them`."""
_STOP = re.compile(
    r"[.;:\n(]|—|–\s| (?:after|before|who|which|that|for|on charges|while|when|were|was|had|have|to mark)\b"
)
_BY_THE_WAY = re.compile(r"(?:for|in|on|at|by|from|with|under|over|through|during|after|when|while|to)\b")
_PART = re.compile(r";\s*(?:and\s+)?|,(?!\d{3})\s*(?:and\s+|or\s+)?|\s+and\s+(?:also\s+)?|\s+as well as\s+")
_OWNS = ("’s", "'s")
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


@dataclass(frozen=True)
class Named:
    """People and groups that a list names, and where."""

    people: tuple[PersonMention, ...] = ()
    groups: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def included_names(head: Token, parsed: ParsedText) -> Named:
    """Who is named after "including" or "such as" behind the noun, within its sentence."""
    text, end = parsed.report.text, head.sent.end_char
    ahead = _AMONG_THEM.search(text, head.idx, end)
    named = _named_before(parsed, ahead.span("names")) if ahead is not None else Named()
    if named.people:
        return named
    match = _LIKE.match(text, head.idx + len(head)) or _LEADERS.search(text, head.idx, end)
    if match is None or re.search(r"[.;:]", text[head.idx : match.start()]) or _is_of_others(head, match.start()):
        return Named()
    return names_listed(parsed, match.end(), end)


def _named_before(parsed: ParsedText, words: tuple[int, int]) -> Named:
    """The people at the end of the words, from the comma behind which a row of them begins."""
    start = words[0]
    for first, last in split_items(parsed.report.text, *words):
        if not parsed.people_in(first, last):
            start = last
    people = tuple(parsed.people_in(start, words[1]))
    return Named(people, spans=tuple((person.start, person.end) for person in people))


def _is_of_others(head: Token, end: int) -> bool:
    """`Individuals were arrested for criticising officials, including X`: X is one of the officials."""
    last = [token for token in head.sent if token.i > head.i and token.idx < end][-1:]
    phrase = {head.i, *(token.i for token in head.subtree)}
    others = word_set("people", "groups") | word_set("organisations", "authorities")
    return any(
        token.tag_ == "NNS" and token.lemma_.lower() in others and token.i not in phrase and token not in head.conjuncts
        for token in last
    )


def names_listed(parsed: ParsedText, start: int, end: int) -> Named:
    """The people and groups of a list that begins at `start`; it ends at a stop or where a new clause begins."""
    text = parsed.report.text
    stop = _STOP.search(text, start, end)
    people: list[PersonMention] = []
    groups: list[str] = []
    spans: list[tuple[int, int]] = []
    if _BY_THE_WAY.match(text, start, end):
        return Named()
    for first, last in split_items(text, start, stop.start() if stop else end):
        inside = [person for person in parsed.people_in(first, last) if text[person.end : person.end + 2] not in _OWNS]
        if inside:
            people.append(inside[-1])
        elif _is_kin_of_somebody(parsed, first, last):
            continue
        elif text[last : last + 2] not in _OWNS and _names_a_group(parsed, first, last):
            groups.append(_group_words(parsed, first, last))
        else:
            continue
        spans.append((first, last))
    return Named(tuple(people), tuple(groups), tuple(spans))


def _is_kin_of_somebody(parsed: ParsedText, start: int, end: int) -> bool:
    """`X’s brother`, before the brother's name."""
    kin = word_set("people", "kin") & set(parsed.report.text[start:end].lower().split())
    return bool(kin) and bool(parsed.people_in(start, end))


def split_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items between commas, semicolons and "and", none cut inside quotation marks; trimmed, never empty."""
    quoted = [match.span() for match in _QUOTED.finditer(text, start, end)]
    semicolons = ";" in text[start:end]
    cuts = [start]
    for match in _PART.finditer(text, start, end):
        if any(first < match.start() < last for first, last in quoted) or (semicolons and ";" not in match.group()):
            continue
        cuts += [match.start(), match.end()]
    cuts.append(end)
    items = [trim(text, first, last) for first, last in zip(cuts[::2], cuts[1::2], strict=True)]
    return [(first, last) for first, last in items if first < last]


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without blanks and stray punctuation at its ends."""
    while start < end and text[start] in ' \t\n,;:.“"' and not (text[start] in '“"' and _closes(text, start, end)):
        start += 1
    while end > start and text[end - 1] in ' \t\n,;:.”"' and not (text[end - 1] in '”"' and _opens(text, start, end)):
        end -= 1
    return start, end


def _closes(text: str, start: int, end: int) -> bool:
    return any(mark in text[start + 1 : end] for mark in '”"')


def _opens(text: str, start: int, end: int) -> bool:
    return any(mark in text[start : end - 1] for mark in '“"')


def _names_a_group(parsed: ParsedText, start: int, end: int) -> bool:
    span = parsed.doc.char_span(start, end, alignment_mode="expand")
    if span is None or span[0].tag_ == "VBG" or span[0].pos_ == "ADP":
        return False
    if any(token.tag_ in {"VBD", "VBZ", "VBP"} for token in span):
        return False  # `five people, including a musician, officials said`
    listed = word_set("people", "groups")
    capitals = [token for token in span if token.is_alpha and token.text[0].isupper()]
    return any(token.lemma_.lower() in listed for token in span) or (
        bool(capitals) and capitals[-1].i >= span[-1].i - 1 and span[0].pos_ in {"PROPN", "DET", "NOUN"}
    )


def _group_words(parsed: ParsedText, start: int, end: int) -> str:
    """`members of the environmental group Mother Nature` names Mother Nature."""
    text = parsed.report.text[start:end]
    match = re.search(
        r"\b(?:group|groups|party|movement|organi[sz]ation|network|union)\s+((?:[A-Z][\w’'-]*\s?)+)$", text
    )
    if match:
        return match[1].strip()
    article = _ARTICLE.match(text)
    return text[article.end() :] if article else text
