"""The states, provinces and other parts of a country, by pycountry's ISO 3166-2 names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import pycountry

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST = 4


@cache
def regions_of(country: str) -> frozenset[str]:
    """The names of the country's parts, lower case and without accents."""
    return frozenset(_all_regions().get(country, ()))


@cache
def _all_regions() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for part in pycountry.subdivisions:
        found[part.country_code].add(plain(part.name))
    return found


def plain(name: str) -> str:
    """`Mahārāshtra` is spelled maharashtra."""
    spelled = unicodedata.normalize("NFKD", name).lower()
    return "".join(letter for letter in spelled if not unicodedata.combining(letter))


def find_regions(text: str, country: str) -> Iterator[tuple[int, int]]:
    """Where the text names a part of the country, capitalised; the longest name wins."""
    known, words, at = regions_of(country), list(_WORD.finditer(text)), 0
    firsts = {name.split()[0] for name in known}
    while at < len(words):
        size = 1
        if words[at].group()[0].isupper() and plain(words[at].group()) in firsts:
            for length in range(min(_LONGEST, len(words) - at), 0, -1):
                start, end = words[at].start(), words[at + length - 1].end()
                if plain(text[start:end]).removesuffix("’s").removesuffix("'s") in known:
                    yield start, end
                    size = length
                    break
        at += size
