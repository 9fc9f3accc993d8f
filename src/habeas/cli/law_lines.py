"""Articles of law in lines for a terminal, with their source and what of them was not verified."""

from collections.abc import Iterable, Iterator

from habeas.terms.law.articles import ArticleRecord
from habeas.terms.records import CourtCaseRecord
from habeas.terms.sentences.ends import TermEnd


def article_lines(articles: Iterable[ArticleRecord]) -> Iterator[str]:
    """What a charge may be, several where the words leave several; nothing where they leave none."""
    found = tuple(articles)
    for one in found:
        terms = _terms(one)
        yield f"    {_how(one, len(found))} article {one.number}, {one.title} ({one.country}, {one.code} {one.edition})"
        yield f"      {terms}source: {one.source}" + (
            f"; NOT VERIFIED: {', '.join(one.unverified)}" if not one.verified else ""
        )
        if one.note:
            yield f"      note: {one.note}"


def _how(one: ArticleRecord, several: int) -> str:
    if one.found == "set":
        return "set by a person:"
    return f"{'may be' if several > 1 or one.found == 'wording' else 'by its words'} ({one.found}):"


def _terms(one: ArticleRecord) -> str:
    known = [("from", one.minimum), ("up to", one.maximum), ("aggravated up to", one.aggravated), ("fine", one.fine)]
    said = ", ".join(f"{word} {term}" for word, term in known if term)
    return f"{said}; " if said else "term not known; "


def sentence_lines(ends: Iterable[TermEnd]) -> Iterator[str]:
    """Each sentence in its words, what of it is to be served, and when that ends by the stated rule."""
    for end in ends:
        changed = f"  (changed on appeal, event {end.changed_by})" if end.changed_by is not None else ""
        yield f"  sentence: {' '.join(end.sentence.words.split())}{changed}"
        least, most = (str(one) if one is not None else "not known" for one in end.sentence.serve)
        yield f"    to serve: {least if least == most else f'{least} to {most}'}"
        if end.earliest or end.latest:
            first, last = (str(day) if day else "a day not known" for day in (end.earliest, end.latest))
            yield f"    ends between {first} and {last}, counted from the beginning of custody (docs/law.md)"
        yield from (f"    {reason}" for reason in end.reasons)


def case_lines(cases: Iterable[CourtCaseRecord]) -> Iterator[str]:
    """Each court case with its co-accused and its number of events and hearings, and who entered it."""
    for case in cases:
        told = ", ".join(part for part in (case.number, case.court) if part) or "no number, no court"
        yield f"  court case {case.id}: {told}  (entered by {case.by})"
        if case.co_accused:
            yield "    co-accused: " + ", ".join(person.name for person in case.co_accused)
        yield f"    {len(case.events)} events, {len(case.hearings)} of them hearings, {len(case.charges)} charges"
