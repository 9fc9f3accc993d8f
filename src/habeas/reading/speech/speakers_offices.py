"""Offices: a role's words split into the role and the organisation it is held in, both verbatim."""

import re
from dataclasses import dataclass
from functools import cache

from habeas.reading.names.gazetteer import kind_of_place
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.parsing.word_lists import word_set

OF_THE_BODY = re.compile(r"(?:group|organisation|organization|agency|network)[’']s (?P<rest>.+)", re.DOTALL)
"""'the group’s director': of the body named before."""
_OWNED = re.compile(r"(?P<body>[A-Z][^’']*)[’']s (?P<rest>\S.*)", re.DOTALL)


_TITLE_AFTER = re.compile(
    r"\s(?:Affairs |Security |Relations )?(?:Vice |Deputy )?(?:Minister|Secretary|Commissioner)\b"
)
"""'Home' in 'Home Minister' is no body of its own."""


@dataclass(frozen=True)
class Office:
    """What a person is, and in which organisation; pieces of the text."""

    role: str | None = None
    organisation: str | None = None


@cache
def _of_a_body() -> re.Pattern[str]:
    """'justice ministry spokesperson': a body named by its common noun before the role."""
    bodies = "|".join(sorted(word_set("roles", "body"), key=len, reverse=True))
    return re.compile(rf"(?P<body>(?:[\w-]+ )*?(?:{bodies}))(?:[’']s)? (?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)


def split_office(role: str, parsed: ParsedText) -> Office:
    """'HRW’s Asia director' → Asia director, Human Rights Watch; 'director of the group X' → director, X."""
    if (own := OF_THE_BODY.match(role)) is not None and head_noun(own["rest"]) is not None:
        return Office(own["rest"], None)
    owned = _OWNED.fullmatch(role)
    if owned is not None and head_noun(owned["rest"]) is not None:
        known = next((body.full_name for body in parsed.organisations if body.text == owned["body"]), owned["body"])
        return Office(owned["rest"], known)
    within = [body for body in parsed.organisations if body.text in role and kind_of_place(body.text) != "people"]
    for organisation in sorted(within, key=lambda body: -len(body.text)):
        found = re.search(rf"(?<!\w){re.escape(organisation.text)}(?!\w)", role)
        if found is not None and found.group() != role and not _TITLE_AFTER.match(role, found.end()):
            return Office(_without(role, found.start(), found.end()), bare(organisation.full_name))
    match = _of_a_body().fullmatch(role)
    if match is not None and head_noun(match["rest"]) is not None and _says_which(match["body"]):
        owned_by = role[len(match["body"]) :].startswith(("’s", "'s"))
        return Office(match["rest"] if owned_by else role, match["body"])
    return Office(role, None)


def bare(name: str) -> str:
    """The name without its article."""
    return name.removeprefix("the ").removeprefix("The ")


def _says_which(body: str) -> bool:
    """'justice ministry' says which; the 'union' of a union leader does not."""
    return " " in body or body.lower() in ("government", "police", "army")


def _without(role: str, start: int, end: int) -> str:
    """The role without the organisation at [start:end] and the words that tie it on."""
    before, after = role[:start].strip(), re.sub(r"\A(\s*\([^)]*\))?(?:[’']s)?\s+", "", role[end:]).strip()
    if not before or role[end:].startswith(("’s", "'s")):
        return after or role
    ties = "|".join(sorted(word_set("roles", "ties")))
    tied = list(re.finditer(rf"\s+(?:{ties})\s+", role[:start] + " "))
    return role[: tied[-1].start()].strip() if tied else role


def head_noun(role: str | None) -> str | None:
    """The word that says what the person is: 'spokesperson' in 'justice ministry spokesperson for …'."""
    if not role:
        return None
    front = re.split(r",|\b(?:of|for|at|with|from|in|who|and)\b", role)[0]
    words = [word.lower() for word in re.findall(r"[\w-]+", front)]
    return next((word for word in reversed(words) if word in word_set("roles", "person")), None)
