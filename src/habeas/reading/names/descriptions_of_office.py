"""The role and the affiliation that the words beside one mention of a person give."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from habeas.reading.draft import Words
from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.speakers_offices import split_office

_WINDOW = 160
YEARS_OLD = r"(?P<age>1[0-9]|[2-9][0-9])[-\s]years?[-\s]old"


@dataclass(frozen=True)
class Property:
    """A property of a person and its value, verbatim at text[words]."""

    name: str
    value: str
    words: Words


def find_office(parsed: ParsedText, person: PersonMention) -> Iterator[Property]:
    """The office as the report words it here, split where an organisation is named in it; and whose "X of the Y" is."""
    yield from _office(parsed, person)
    text = parsed.report.text
    end = min(len(text), person.end + _WINDOW)
    for name, group, pattern in (("affiliation", "body", _of_a_body()), ("role", "role", _is_so())):
        match = pattern.match(text, person.end, end)
        if match is not None and not (name == "role" and _is_said_of(parsed, person)):
            yield Property(name, match[group], match.span(group))


def _office(parsed: ParsedText, person: PersonMention) -> Iterator[Property]:
    whole = person.role
    place = _place_of(parsed, person, whole) if whole is not None else None
    if whole is None or place is None or whole.lower() in word_set("people", "kin"):
        return
    office = split_office(whole, parsed)
    body = office.organisation
    general = body is not None and body.lower() in word_set("organisations", "organisation")
    told = (whole if general else _with_its_noun(office.role, whole)) or ""
    role = _of_one(re.sub(rf"\A{YEARS_OLD}\s+", "", told))
    nation = _nation_in(role) if body is None else None
    if nation is not None:
        at = place + whole.find(nation)
        yield Property("nationality", nation, (at, at + len(nation)))
        role = role[len(nation) :].lstrip()
    inside = whole.find(role) if role else -1
    if inside >= 0:
        yield Property("role", role, (place + inside, place + inside + len(role)))
    if not _is_present(whole):
        return
    if body is not None:
        if not general and _is_a_body(body, whole, parsed):
            yield Property("affiliation", body.removesuffix("’s").removesuffix("'s"), (place, place + len(whole)))
        return
    named = _body_in_role().search(parsed.report.text, place, min(len(parsed.report.text), place + len(whole)))
    if named is not None:
        yield Property("affiliation", named["body"], named.span("body"))


def _with_its_noun(role: str | None, whole: str) -> str | None:
    """`head of RSF's Asia desk` is split at the body: the "desk" is no role, the "head" is."""
    roles = word_set("people", "roles") | word_set("roles", "person")
    words = {word.removesuffix("s") for word in re.findall(r"[\w-]+", (role or "").lower())}
    if words & roles or " of " not in whole:
        return role
    return whole.partition(" of ")[0]


def _is_a_body(body: str, role: str, parsed: ParsedText) -> bool:
    """No country, town or people, and nobody's surname: "officer in Pulwama", "X's lawyer", "the Ede ethnic group"."""
    if not body.rsplit(maxsplit=1)[-1][0].isupper() or kind_of_place(body) is not None:
        return False
    name = re.escape(body)
    if re.search(rf"\bethnic {name}|{name} ethnic\b|\b(?:in|(?:city|town|village) of) {name}\Z", role):
        return False
    return not any(body in person.full_name.split() for person in parsed.people)


def _is_said_of(parsed: ParsedText, person: PersonMention) -> bool:
    """`prosecutors said that X was a leader of rebels`: what somebody says of X is no description by the report."""
    sentence = parsed.sentence_at(person.start)
    told = parsed.report.text[sentence.start_char : sentence.end_char]
    return _SAID.search(told) is not None


_SAID = re.compile(r"\b(?:that|said|says|alleg\w+|accus\w+|claim\w*|suspect\w*|told)\b|[“\"]")
_NAME = r"[A-Z][\w’'-]*(?:\s+(?:(?:of|de|du|la|for|and|the)\s+)?[A-Z][\w’'-]*){0,5}"


def _any_of(vocabulary: str, key: str) -> str:
    """The words of a list as alternatives, the longest first."""
    return "|".join(sorted(word_set(vocabulary, key), key=len, reverse=True))


@cache
def _body_in_role() -> re.Pattern[str]:
    """`leader of the banned group Guruhi Rozi`, `reporter with the Amharic weekly Berhan Addis`."""
    bodies = _any_of("roles", "body")
    return re.compile(
        rf"\b(?:of|with|for|at|from|in)\s+(?:the\s+|a\s+)?(?:[\w-]+\s+){{0,4}}?(?:{bodies})\s+(?P<body>{_NAME})"
    )


@cache
def _is_so() -> re.Pattern[str]:
    """`X is a member of the commission`, `X, who was a teacher`."""
    roles = _any_of("people", "roles")
    return re.compile(
        rf"(?:,?\s+who|\s+himself|\s+herself)?\s+(?:is|was|works\s+as|worked\s+as)\s+(?:also\s+)?(?:an?|the)\s+"
        rf"(?P<role>(?:[\w’'-]+\s+){{0,4}}?(?:{roles})\b(?!-)(?:\s+(?:of|for|at|with|in)(?:\s+[\w’'-]+){{1,6}}(?=[,.;]))?)"
    )


@cache
def _of_a_body() -> re.Pattern[str]:
    """`X of the Burri committee`, `X from the Union of Farmers`."""
    bodies = _any_of("roles", "body")
    return re.compile(
        rf"\s+(?:of|from|with)\s+(?P<body>(?:the\s+)?(?:{_NAME}\s+(?:{bodies})\b|(?:[A-Z][\w’-]*\s+)*(?i:{bodies})\s+(?:of|for)\s+{_NAME}"
        rf"|(?:[A-Z][\w’-]*\s+)+(?i:{bodies})\b))"
    )


def _nation_in(role: str) -> str | None:
    """`Belarusian journalist`: of the person; not of the office ("Iranian president", "French police officer")."""
    first, _, rest = role.partition(" ")
    if not rest or kind_of_place(first) != "people" or not first[0].isupper():
        return None
    return None if set(re.findall(r"[\w-]+", rest.lower())) & word_set("people", "of_state") else first


def _of_one(role: str) -> str:
    """'activists A and B' says of each 'activist': still the report's letters."""
    last = role.rsplit(maxsplit=1)[-1].lower() if role else ""
    known = word_set("people", "roles") | word_set("roles", "person")
    if role.lower().startswith("one of"):
        return role
    return role[:-1] if last.endswith("s") and last not in known and last[:-1] in known else role


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
