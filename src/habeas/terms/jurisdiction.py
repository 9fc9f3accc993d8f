"""Whose law a person's case may be under: the countries that the events tell of."""

from collections.abc import Callable, Iterable, Sequence

from habeas.terms.law.places import countries_named
from habeas.terms.records import EventRecord


def countries_of(events: Sequence[EventRecord]) -> frozenset[str]:
    """The countries that the events tell of: by place and who acted, else by the words of their claims."""
    return _named(events, _where, by_town=True) or _named(events, words_of, by_town=False)


def words_of(event: EventRecord) -> str:
    """The words that the event was told in."""
    return " … ".join(words.text for claim in event.claims for words in claim.claim.evidence)


def _named(events: Iterable[EventRecord], words: Callable[[EventRecord], str], *, by_town: bool) -> frozenset[str]:
    return frozenset(country for event in events for country in countries_named(words(event), by_town=by_town))


def _where(event: EventRecord) -> str:
    return " / ".join(part for part in (event.place, event.agent) if part)
