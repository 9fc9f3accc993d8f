"""How grave the open charges of a case are, by the articles that their words name; not known where any is open."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.terms.law.articles import ArticleRecord
from habeas.terms.law.codes import Law, law_of
from habeas.terms.records import CaseFile
from habeas.terms.sentences.length import length_in

# A wording leaves open what the article is; a number in the words, or a person, says it.
_SAID = ("number said", "wording, number said in the report", "set")


@dataclass(frozen=True)
class Severity:
    """How grave the charges are by the articles found; `name` None: not known, so that every rule may apply."""

    name: str | None = None
    verified: bool = False


def severity_of(case: CaseFile, countries: frozenset[str]) -> Severity:
    """The gravest class of the open charges, where the article of each is said and its highest term is known."""
    law = law_of(next(iter(countries))) if len(countries) == 1 else None
    open_charges = [charge for charge in case.charges if charge.outcome is None]
    if law is None or not law.classes or not open_charges:
        return Severity()
    order = [one.name for one in law.classes]
    classes: list[str] = []
    for charge in open_charges:
        told = {name for article in charge.articles for name in _classes(article, law)}
        if len(told) != 1 or "" in told or any(article.found not in _SAID for article in charge.articles):
            return Severity()
        classes += told
    gravest = max(classes, key=order.index)
    verified = law.classes_verified and all(article.verified for charge in open_charges for article in charge.articles)
    return Severity(gravest, verified)


def _classes(article: ArticleRecord, law: Law) -> Iterator[str]:
    """The class of the article by its highest term, and by that of its aggravated form; "" where none is known."""
    for term in (article.maximum, article.aggravated or article.maximum):
        yield _class(term, law)


def _class(term: str | None, law: Law) -> str:
    if term is None:
        return ""
    length = length_in(term)
    for one in law.classes:
        if one.longest is None or (length is not None and length.about_days <= one.longest.about_days):
            return one.name
    return ""
