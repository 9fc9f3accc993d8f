"""Who 'we' is in a statement: the body that issues it, by the words above it or as the one body that speaks in it."""

import re
from collections.abc import Iterable
from functools import cache

from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import OrganisationMention, ParsedText
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers_offices import bare

_HEAD = 800
_ISSUED = re.compile(
    r"\b(?:statement|press release|joint letter|open letter|appeal|alert|communiqu[eé]|urgent (?:action|note)|bulletin)"
    r"\s+(?:of|by|from)\s+(?P<body>(?:the\s+)?[A-Z][^,.;:\n]{2,80})",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"^(?P<body>[A-Z][^,.;:\n]{3,70}),\s+(?:\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})\s*$",
    re.MULTILINE,
)
"""A line of its own: `Caspian Appeals Network, 15 June 2022`."""
_APPEAL = re.compile(
    r"\b(?:urgent (?:action|appeal|alert)|take action|write (?:letters )?to\b|send (?:letters|appeals)|"
    r"we (?:ask|urge) you)",
    re.IGNORECASE,
)
_SUBJECTS = ("nsubj", "nsubjpass")


def asks_readers(text: str) -> bool:
    """Whether the report asks whoever reads it to write or to call on somebody."""
    return _APPEAL.search(text) is not None


def find_issuer(parsed: ParsedText, speaking: Iterable[str]) -> str | None:
    """The body whose statement the report is, None where nothing says so; `speaking` are those that speak in it."""
    issued = _ISSUED.search(parsed.report.text, 0, _HEAD)
    if issued is not None and issued["body"].removeprefix("the ")[:1].isupper():
        return bare(issued["body"].strip())
    signed = next((one for one in _SIGNED.finditer(parsed.report.text, 0, _HEAD) if _is_a_body(one["body"])), None)
    if signed is not None:
        return bare(signed["body"].strip())
    if parsed.report.publisher is not None:
        return parsed.report.publisher
    bodies = [body for body in parsed.organisations if not _is_of_the_state(body) and _acts(parsed, body)]
    names = {bare(body.full_name) for body in bodies} | {name for name in speaking if not _state().search(name.lower())}
    return names.pop() if len(names) == 1 else None


def _is_a_body(name: str) -> bool:
    """`Kwanza Justice Circle`, no town: a name with a word for a body or an aim in it."""
    words = {word.lower() for word in name.split()}
    listed = word_set("roles", "body") | {
        "amnesty",
        "international",
        "rights",
        "justice",
        "freedom",
        "solidarity",
        "watch",
    }
    return len(words) > 1 and bool(words & listed) and kind_of_place(name) is None


def _acts(parsed: ParsedText, body: OrganisationMention) -> bool:
    span = parsed.doc.char_span(body.start, body.end, alignment_mode="expand")
    return span is not None and span.root.dep_ in _SUBJECTS


def _is_of_the_state(body: OrganisationMention) -> bool:
    return _state().search(body.full_name.lower()) is not None


@cache
def _state() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(word_set("roles", "state"))) + r")\b")
