"""Articles of law in lines for a terminal, with their source and what of them was not verified."""

from collections.abc import Iterable, Iterator

from habeas.terms.law.articles import ArticleRecord


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
