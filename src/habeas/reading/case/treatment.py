"""How people in custody are kept and their trials held, in the report's words: "solitary confinement for 40 days"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from habeas.reading.draft import Words
from habeas.reading.names.lists import split_items
from habeas.terms.vocabulary import load_vocabulary

Kind = Literal["custody", "court", "lists"]
_REST = r"[^.;:(,]{0,80}"
_LONGEST, _LONGEST_LIST = 130, 400
_LEADING = re.compile(
    r"(?:was|were|is|are|been|being|be|and|,|in some cases|at times|the use of|excessive use of) "
    r"(?:also |reportedly |repeatedly |initially |later )?|[A-Z][\w’'-]+ (?=denied|deprived)"
)
_LIFTED = re.compile(
    r"\b(?:no longer|not (?:been )?(?:held|kept|placed|denied|deprived|subjected)|never|if|potentially|possibly|could|"
    r"(?-i:may)|might|would|threat\w*|fear\w*|risk\w*)\b",
    re.IGNORECASE,
)
"""What is over, never was, or is only feared."""


@dataclass(frozen=True)
class Treatment:
    """Where the words stand. `kind`: of custody, of court, or one of a list of abuses."""

    words: Words
    kind: Kind


def find_treatment(text: str, start: int, end: int) -> list[Treatment]:
    """What text[start:end] tells of the treatment of prisoners and of how trials are held, in order."""
    if not _pattern("gate").search(text, start, end):
        return []
    found: list[Treatment] = []
    for treatment in (*_listed(text, start, end), *_told(text, start, end)):
        first, last = treatment.words
        if not any(first < other.words[1] and other.words[0] < last for other in found):
            found.append(treatment)
    return sorted(found, key=lambda treatment: treatment.words)


def _told(text: str, start: int, end: int) -> Iterator[Treatment]:
    kinds: tuple[Kind, ...] = ("custody", "court")
    for kind in kinds:
        for pattern in _patterns(kind):
            for match in pattern.finditer(text, start, end):
                if not _LIFTED.search(text, max(start, match.start() - 30), match.start()):
                    yield Treatment(_cut(text, match), kind)


def _cut(text: str, match: re.Match[str]) -> Words:
    """From the word that denies or tells it, to where the clause ends."""
    start, end = match.span("item")
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    core = match.start("core") if "core" in match.re.groupindex else start + 10
    limit = min(end, core + _LONGEST)
    stop = _pattern("ends").search(text, core, limit)
    last = stop.start() if stop else limit
    return start, start + len(text[start:last].rstrip(" ,"))


def _listed(text: str, start: int, end: int) -> Iterator[Treatment]:
    for pattern in _patterns("lists"):
        for match in pattern.finditer(text, start, end):
            limit = min(end, match.end() + _LONGEST_LIST)
            stop = _pattern("lists_end").search(text, match.end(), limit)
            for first, last in split_items(text, match.end(), stop.start() if stop else limit):
                lead = _LEADING.match(text, first, last)
                begin = lead.end() if lead else first
                if _pattern("grievances").search(text, begin, last) and last - begin <= _LONGEST:
                    yield Treatment((begin, last), "lists")


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    words = load_vocabulary("treatment")
    parts = {"{for}": words["for"], "{needs}": words["needs"], "{rest}": _REST}
    return tuple(re.compile(_filled(pattern, parts), re.IGNORECASE) for pattern in words[kind])


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(name, part)
    return pattern


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(load_vocabulary("treatment")[key], re.IGNORECASE)
