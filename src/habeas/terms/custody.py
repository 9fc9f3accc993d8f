"""Types of detention, whereabouts and contact, legal counsel: HURIDOCS L29–L31 (vocabularies/custody_lists.yaml)."""

import re
from dataclasses import dataclass
from functools import cache

from habeas.terms.errors import BadInput
from habeas.terms.vocabulary import load_vocabulary


@dataclass(frozen=True)
class CustodyTerm:
    """A term of one of the lists. `code` is HURIDOCS' own, None where it was not verified."""

    list: str
    name: str
    title: str
    code: str | None
    verified: bool


def custody_term(of: str, name: str) -> CustodyTerm:
    """The term of the list. Raises BadInput for an unknown list or term, naming those that there are."""
    lists = load_vocabulary("custody_lists")["lists"]
    if of not in lists:
        raise BadInput(f"there is no list {of!r} on custody: choose one of {', '.join(lists)}")
    terms = lists[of]["terms"]
    if name not in terms:
        raise BadInput(f"{of} has no term {name!r}: choose one of {', '.join(terms)}")
    term = terms[name]
    return CustodyTerm(of, name, term["title"], term.get("code"), term["verified"])


def custody_terms_in(words: str) -> tuple[CustodyTerm, ...]:
    """The terms that the words of a report tell, in the order of the lists."""
    plain = words.casefold()
    return tuple(term for term, pattern in _patterns() if pattern.search(plain))


@cache
def _patterns() -> tuple[tuple[CustodyTerm, re.Pattern[str]], ...]:
    return tuple(
        (custody_term(of, name), re.compile("|".join(rf"\b(?:{piece})" for piece in term["words"])))
        for of, entries in load_vocabulary("custody_lists")["lists"].items()
        for name, term in entries["terms"].items()
        if "words" in term
    )
