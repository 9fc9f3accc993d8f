"""Names of countries, of their people and of towns, each with the country's ISO 3166-1 alpha-2 code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import pycountry

from habeas.terms.vocabulary import load_vocabulary

PlaceKind = Literal["name", "people", "city", "region"]
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=[A-Z]))*\.?")
_ALSO_WORDS = {
    "us", "turkey", "chad", "jordan", "georgia", "nice", "van", "polish", "male", "perm", "split", "cork", "mali",
    "pole", "finn", "dane",
}  # fmt: skip
_PARTS_OF_OTHERS = {"HK", "MO"}


@dataclass(frozen=True)
class Place:
    """A place's words at text[start:end], the country they belong to, and what of it they name."""

    code: str
    kind: PlaceKind
    start: int
    end: int


def find_places(text: str) -> Iterator[Place]:
    """The places named in the text, in order; the longest words win. "turkey" and "us" count capitalised only."""
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        size = 1
        for length in range(min(_firsts().get(_bare(words[at][0]), 0), len(words) - at), 0, -1):
            stretch = words[at : at + length]
            found = _names().get(" ".join(_bare(word) for word, _, _ in stretch))
            if found is not None and _stands_as_name(text[stretch[0][1] : stretch[-1][2]]):
                end = stretch[-1][2] - (stretch[-1][0].endswith(("’s", "'s")) and 2)
                yield Place(found[0], found[1], stretch[0][1], end)
                size = length
                break
        at += size


@cache
def country_name(code: str) -> str:
    """The short English name by which reports call the country."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return str(load_vocabulary("countries")[code]["names"][0])
    return str(getattr(country, "common_name", country.name)).split(",")[0]


@cache
def country_code(name: str) -> str | None:
    """The code of a country, of a part of one, or of its people, by any name known; None for others."""
    found = _names().get(" ".join(_bare(word) for word in _WORD.findall(name)))
    return found[0] if found else None


def _bare(word: str) -> str:
    lower = word.lower().removesuffix("’s").removesuffix("'s")
    return lower.replace("’", "'").rstrip(".")


def _stands_as_name(words: str) -> bool:
    if words[0].isupper():
        return words.upper() != "US" or words.isupper() or "." in words
    return words.lower() not in _ALSO_WORDS and len(words) > 4


@cache
def _names() -> dict[str, tuple[str, PlaceKind]]:
    found: dict[str, tuple[str, PlaceKind]] = {}
    for code, kinds in load_vocabulary("countries").items():
        for key, kind in (("names", "name"), ("people", "people"), ("cities", "city")):
            for name in kinds.get(key, ()):
                found.setdefault(_spelled(name), (code, kind))  # type: ignore[arg-type]
    for country in pycountry.countries:
        if country.alpha_2 not in _PARTS_OF_OTHERS:
            for name in _iso_names(country):
                found.setdefault(_spelled(name), (country.alpha_2, "name"))
    return found


def _iso_names(country: Any) -> Iterator[str]:
    """`Bolivia, Plurinational State of` is also Bolivia; which Congo and which Korea, only the whole name says."""
    for attribute in ("name", "common_name", "official_name"):
        name = str(getattr(country, attribute, ""))
        if name:
            yield name if "Congo" in name or "Korea" in name else name.split(",", maxsplit=1)[0]


def _spelled(name: str) -> str:
    return " ".join(_bare(word) for word in _WORD.findall(name))


@cache
def _firsts() -> dict[str, int]:
    firsts: dict[str, int] = {}
    for name in _names():
        parts = name.split()
        if parts:
            firsts[parts[0]] = max(firsts.get(parts[0], 0), len(parts))
    return firsts


@cache
def kind_of_place(name: str) -> PlaceKind | None:
    """What the whole name is in the gazetteer; None for what is no place that it knows."""
    found = _names().get(_spelled(name))
    return found[1] if found else None
