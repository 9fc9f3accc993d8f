"""Whose law may apply: the countries that words name, by name, people or town."""

import re
from functools import cache, lru_cache

from habeas.terms.law.codes import INTERNATIONAL, Law, laws
from habeas.terms.vocabulary import load_vocabulary


@lru_cache(maxsize=65536)
def countries_named(words: str, *, by_town: bool = True) -> frozenset[str]:
    """The countries with a law in terms/law that the words name; Hong Kong is HK, not China.

    `by_town` False: by name or people only. Leon and Brest are towns, and names of people.
    """
    return frozenset(country for country, pattern in _patterns(by_town).items() if pattern.search(words))


@cache
def _patterns(by_town: bool) -> dict[str, re.Pattern[str]]:
    return {country: _pattern(law, by_town) for country, law in laws().items() if country != INTERNATIONAL}


def _pattern(law: Law, by_town: bool) -> re.Pattern[str]:
    known = load_vocabulary("countries").get(law.country, {})
    kinds = ("people", "names", "cities") if by_town else ("people",)
    names = {*law.named, *(name for kind in kinds for name in known.get(kind, ()))}
    pieces = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{pieces})(?!\w)")
