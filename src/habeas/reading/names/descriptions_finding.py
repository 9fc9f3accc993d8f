"""The properties that the words beside one mention of a person give: 'X, 36, also known as Y, a British citizen'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.reading.draft import Words
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers_offices import head_noun, split_office

_WINDOW = 160
_AGE_AFTER = re.compile(r"\A,\s*(?:aged?\s+)?(?P<age>1[0-9]|[2-9][0-9])(?=\s*[,.;)]|\s+and\b)")
_YEARS_OLD = r"(?P<age>1[0-9]|[2-9][0-9])[-\s]years?[-\s]old"
_AGE_APPOSED = re.compile(rf"\A,\s*(?:an?\s+|the\s+|who\s+(?:is|was)\s+)?{_YEARS_OLD}")
_AGE_BEFORE = re.compile(rf"{_YEARS_OLD}\s+(?:[\w’'-]+\s+){{0,4}}\Z")
_NATION = r"(?P<nation>(?:[A-Z][\w]+[-\s])*[A-Z][a-z]+)\s+(?:national|citizen|passport[-\s]holder)\b"
_NATION_AFTER = re.compile(rf"\A,\s*(?:an?\s+|the\s+)?(?:[a-z-]+\s+){{0,2}}?(?:dual\s+)?{_NATION}")
_NATION_BEFORE = re.compile(rf"{_NATION}\s+\Z")
_KNOWN_AS = re.compile(
    r"\A,?\s*\(?(?:who\s+is\s+)?(?:(?:also|better|widely|popularly|commonly)\s+)?"
    r"(?:known\s+(?:online\s+)?(?:as|by)|nicknamed|aka|a\.k\.a\.|alias)\s+"
    r"(?:[“\"‘](?P<quoted>[^”\"’]+)[”\"’]|(?P<bare>[A-Z][\w’-]*(?:\s+[A-Z][\w’-]*)*))"
)
_NICKNAME = re.compile(r"[“\"‘(](?P<name>[^”\"’)]+)[”\"’)]")


@dataclass(frozen=True)
class Property:
    """A property of a person and its value, verbatim at text[words]."""

    name: str
    value: str
    words: Words


def describe_mention(parsed: ParsedText, person: PersonMention) -> Iterator[Property]:
    """What the words inside and beside the mention say of the person."""
    yield from _role(parsed, person)
    text = parsed.report.text
    line = text.rfind("\n", 0, person.start) + 1
    before, at = text[max(line, person.start - _WINDOW) : person.start], max(line, person.start - _WINDOW)
    after = text[person.end : person.end + _WINDOW].split("\n")[0]
    for name, group, pattern in (("age", "age", _AGE_BEFORE), ("nationality", "nation", _NATION_BEFORE)):
        yield from _found(name, group, pattern.search(before), at)
    for name, group, pattern in (
        ("age", "age", _AGE_AFTER),
        ("age", "age", _AGE_APPOSED),
        ("nationality", "nation", _NATION_AFTER),
        ("other name", "quoted", _KNOWN_AS),
        ("other name", "bare", _KNOWN_AS),
    ):
        yield from _found(name, group, pattern.search(after), person.end)
    yield from _found("other name", "name", _NICKNAME.search(person.text), person.start)


def _found(name: str, group: str, match: re.Match[str] | None, offset: int) -> Iterator[Property]:
    if match is not None and match[group]:
        yield Property(name, match[group], (offset + match.start(group), offset + match.end(group)))


def _role(parsed: ParsedText, person: PersonMention) -> Iterator[Property]:
    """The office as the report words it here, split where an organisation is named in it."""
    if person.role is None:
        return
    place = _place_of(parsed, person, person.role)
    if place is None:
        return
    office = split_office(person.role, parsed)
    role = re.sub(rf"\A{_YEARS_OLD}\s+", "", office.role or "")
    role = _of_one(role)
    nation = _nation_in(role) if office.organisation is None else None
    if nation is not None:
        at = place + person.role.find(nation)
        yield Property("nationality", nation, (at, at + len(nation)))
        role = role[len(nation) :].lstrip()
    inside = person.role.find(role) if role else -1
    if inside >= 0:
        yield Property("role", role, (place + inside, place + inside + len(role)))
    if office.organisation is not None and _is_present(person.role) and office.organisation.split()[-1][0].isupper():
        yield Property("affiliation", office.organisation, (place, place + len(person.role)))


def _nation_in(role: str) -> str | None:
    """`Belarusian journalist`: of the person; not of the office ("Iranian president", "French police officer")."""
    first, _, rest = role.partition(" ")
    if not rest or kind_of_place(first) != "people" or not first[0].isupper():
        return None
    return None if set(re.findall(r"[\w-]+", rest.lower())) & word_set("people", "of_state") else first


def _of_one(role: str) -> str:
    """'activists A and B' says of each 'activist': still the report's letters."""
    return role[:-1] if role.endswith("s") and head_noun(role) is None and head_noun(role[:-1]) else role


def _is_present(role: str) -> bool:
    return role.split(maxsplit=1)[0].lower() not in ("former", "ex", "deposed", "late", "onetime", "ousted")


def _place_of(parsed: ParsedText, person: PersonMention, role: str) -> int | None:
    """Where the role's words stand: right before the name, else right after it."""
    text = parsed.report.text
    before = text.rfind(role, max(0, person.start - _WINDOW - len(role)), person.start)
    after = text.find(role, person.end, person.end + _WINDOW + len(role))
    near = [(person.start - before, before)] if before >= 0 else []
    near += [(after - person.end, after)] if after >= 0 else []
    return min(near)[1] if near else None
