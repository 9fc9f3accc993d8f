"""The properties that the words beside one mention of a person give: 'X, 36, also known as Y, a British citizen'."""

import re
from collections.abc import Iterator

from habeas.reading.names.descriptions_of_office import YEARS_OLD, Property, find_office
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set

_WINDOW = 160
_AGE_AFTER = re.compile(
    r"\A(?:\s*\([^()\d]{1,40}\))?(?:,\s*|\s*\()(?:both\s+|all\s+)?(?:aged?\s+)?"
    r"(?P<age>1[0-9]|[2-9][0-9])(?:\s+years\s+old)?(?=\s*[,.;)]|\s+(?:and|of|from)\b)"
)
_AGE_TOLD = re.compile(
    r"\A,?\s+(?:who\s+)?(?:is|was|turned|has\s+turned)\s+(?:aged\s+)?(?P<age>1[0-9]|[2-9][0-9])\b(?=\s*[,.;]|\s+(?:and|years)\b)"
)
_AGE_APPOSED = re.compile(rf"\A,\s*(?:an?\s+|the\s+|who\s+(?:is|was)\s+)?{YEARS_OLD}")
_AGE_BEFORE = re.compile(rf"{YEARS_OLD}\s+(?:[\w’'-]+\s+){{0,4}}\Z")
_NATION = r"(?P<nation>(?:[A-Z][\w]+[-\s])*[A-Z][a-z]+)\s+(?:national|citizen|passport[-\s]holder)\b"
_NATION_AFTER = re.compile(rf"\A,\s*(?:an?\s+|the\s+)?(?:[a-z-]+\s+){{0,2}}?(?:dual\s+)?{_NATION}")
_NATION_BEFORE = re.compile(rf"{_NATION}\s+\Z")
_KNOWN_AS = re.compile(
    r"\A,?\s*\(?(?:who\s+is\s+)?(?:(?:also|better|widely|popularly|commonly)\s+)?"
    r"(?:known\s+(?:online\s+)?(?:as|by)|nicknamed|aka|a\.k\.a\.|alias)\s+"
    r"(?:[“\"‘](?P<quoted>[^”\"’]+)[”\"’]|(?P<bare>[A-Z][\w’-]*(?:\s+[A-Z][\w’-]*)*))"
)
_CALLED = re.compile(
    r"\A,?\s*\(?(?:who(?:m)?\s+(?:\w+\s+){0,2})?(?:writes?|blogs?|performs?|publishes|posts?|sings?|raps?|calls?|called|goes|"
    r"pen\s+name:?|real\s+name:?|born|n[ée]e)\s+(?:(?:under\s+the\s+(?:name|pseudonym|pen\s+name)|as|by)\s+)?"
    r"[“\"‘](?P<name>[^”\"’\n]{2,40})[”\"’]"
)
_BRACKETED = re.compile(r"\A\s*\((?P<name>(?:[A-Z][\w’'-]+|al|bin|abu)(?:\s(?:[A-Z][\w’'-]+|al|bin)){0,3})\)")
_NICKNAME = re.compile(r"[“\"‘(](?P<name>[^”\"’)]+)[”\"’)]")


def describe_mention(parsed: ParsedText, person: PersonMention) -> Iterator[Property]:
    """What the words inside and beside the mention say of the person."""
    yield from find_office(parsed, person)
    text = parsed.report.text
    line = text.rfind("\n", 0, person.start) + 1
    before, at = text[max(line, person.start - _WINDOW) : person.start], max(line, person.start - _WINDOW)
    after = text[person.end : person.end + _WINDOW].split("\n")[0]
    for name, group, pattern in (("age", "age", _AGE_BEFORE), ("nationality", "nation", _NATION_BEFORE)):
        yield from _found(name, group, pattern.search(before), at)
    for name, group, pattern in (
        ("age", "age", _AGE_AFTER),
        ("age", "age", _AGE_APPOSED),
        ("age", "age", _AGE_TOLD),
        ("nationality", "nation", _NATION_AFTER),
        ("other name", "quoted", _KNOWN_AS),
        ("other name", "bare", _KNOWN_AS),
        ("other name", "name", _CALLED),
    ):
        yield from _found(name, group, pattern.search(after), person.end)
    yield from _found("other name", "name", _NICKNAME.search(person.text), person.start)
    bracketed = _BRACKETED.match(after)
    if bracketed is not None and _may_be_name(bracketed["name"]):
        yield from _found("other name", "name", bracketed, person.end)


def _may_be_name(words: str) -> bool:
    """What stands in brackets after a name: no abbreviation, place, people or word for a position in a picture."""
    kinds = {word.lower() for word in words.split()}
    known = (
        word_set("people", "roles")
        | word_set("people", "not_names")
        | {"left", "right", "pictured", "center", "centre"}
    )
    return not words.isupper() and not kinds & known and kind_of_place(words) is None


def _found(name: str, group: str, match: re.Match[str] | None, offset: int) -> Iterator[Property]:
    if match is not None and match[group]:
        yield Property(name, match[group], (offset + match.start(group), offset + match.end(group)))
