"""Which country's nationality words tell, as ISO 3166-1 alpha-2: by ISO's names and those of countries.yaml."""

import re
from collections import defaultdict
from functools import cache

import pycountry

from habeas.terms.vocabulary import load_vocabulary

_PARTS = re.compile(r"\s*(?:,|/|;|-|–|\band\b|&)\s*")


def nations_in(words: str) -> tuple[str, ...]:
    """The countries' codes, in the words' order; none where a part is no country's or may be of several.

    "Cambodian-American" tells two. A word that two countries share ("Congolese") tells none.
    """
    whole = _code(words)
    if whole is not None:
        return (whole,)
    codes = [_code(part) for part in _PARTS.split(words) if part.strip()]
    return tuple(dict.fromkeys(code for code in codes if code)) if all(codes) else ()


def _code(words: str) -> str | None:
    idle: list[str] = load_vocabulary("attributes")["of_a_nation"]
    text = " ".join(words.casefold().strip(" .").split())
    bare = " ".join(word for word in text.split() if word not in idle)
    shared: list[str] = load_vocabulary("attributes")["shared_nations"]
    for form in (text, bare):
        if form in shared:
            return None
        codes = _countries().get(form, frozenset())
        if len(codes) == 1:
            return min(codes)
    return None


@cache
def _countries() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for country in pycountry.countries:
        for field in ("alpha_2", "alpha_3", "name", "common_name", "official_name"):
            name = getattr(country, field, None)
            if name:
                found[str(name).casefold()].add(country.alpha_2)
    for code, entry in load_vocabulary("countries").items():
        for name in (*entry.get("names", ()), *entry.get("people", ())):
            found[str(name).casefold()].add(str(code))
    return {name: frozenset(codes) for name, codes in found.items()}
