"""Whole numbers told beside a part, or counted to the last: "1,804 of 6,120 inmates", "the seventh prisoner to die"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from habeas.reading.draft import Words
from habeas.reading.numbers.counts import number_pattern, read_count
from habeas.reading.parsing.word_lists import word_set
from habeas.terms.claims import Count
from habeas.terms.vocabulary import load_vocabulary

_ORDINALS = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_OF = re.compile(r" of (?:the |its |their |some |about |more than )?$", re.IGNORECASE)
_LEAD = 24


@dataclass(frozen=True)
class Whole:
    """A number at `place` of those in a state."""

    place: Words
    measure: str
    count: Count
    of: str


def wholes_of_parts(text: str, start: int, end: int) -> Iterator[Whole]:
    """The whole numbers told in text[start:end]."""
    for match in _to_the_last().finditer(text, start, end):
        word = match["ordinal"].lower()
        value = int(re.sub(r"\D", "", word)) if word[0].isdigit() else _ORDINALS.index(word) + 2
        yield Whole(match.span(), _done_to(match["done"]), Count(value=value), match["of"])
    if " of " in text[start:end]:
        yield from _beside_parts(text, start, end)


def _beside_parts(text: str, start: int, end: int) -> Iterator[Whole]:
    """`1,804 of 6,120 inmates`: those held in all."""
    numbers = list(number_pattern().finditer(text, start, end))
    for part, whole in pairwise(numbers):
        between = text[part.end() : whole.start()]
        of = re.match(r" (?P<of>(?:[\w-]+ ){0,2}?(?:" + _prisoners() + r"))\b", text[whole.end() : end])
        counts = [read_count(text[found.start() : found.end()]) for found in (part, whole)]
        if not _OF.fullmatch(between) or of is None or counts[0] is None or counts[1] is None:
            continue
        if counts[0].value < counts[1].value:
            yield Whole((whole.start("number"), whole.end() + of.end()), "held", counts[1], of["of"])


@cache
def _prisoners() -> str:
    return "|".join(sorted(map(re.escape, load_vocabulary("figures")["prisoners"]), key=len, reverse=True))


@cache
def _to_the_last() -> re.Pattern[str]:
    ordinals = "|".join(_ORDINALS)
    people = "|".join(sorted(map(re.escape, word_set("people", "groups") | word_set("people", "roles")), reverse=True))
    done = "|".join(sorted(_lemmas(), key=len, reverse=True))
    return re.compile(
        rf"\b(?:the|at least the) (?P<ordinal>{ordinals}|\d+(?:st|nd|rd|th)) (?P<of>(?:[\w-]+ ){{0,2}}?(?:{people}))"
        rf" to (?:have )?(?:been |be |get )?(?P<done>{done})(?:ed|d)?\b",
        re.IGNORECASE,
    )


@cache
def _lemmas() -> dict[str, str]:
    """The verbs of figures, and the measure of each."""
    rules = load_vocabulary("figures")["measures"]
    return {
        lemma: name for name, rule in rules.items() for kind in ("done_to", "doing") for lemma in rule.get(kind, ())
    }


def _done_to(verb: str) -> str:
    lemmas = _lemmas()
    return lemmas[verb.lower()]
