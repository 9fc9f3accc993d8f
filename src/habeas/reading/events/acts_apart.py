"""Acts that stay apart though they befell the same people: an order to hold, its extension, moves to two places."""

from collections.abc import Sequence

from habeas.reading.events.happening import Happening
from habeas.reading.parsing.parsed import text_of

_PROLONGING = {"extend", "renew", "prolong"}


def prolongs(happening: Happening) -> str:
    """`A court extended his detention`, `signed a detention order`: acts of their own, however it began."""
    verb, noun = happening.trigger.token.lemma_.lower(), happening.trigger.noun
    if happening.type != "detention" or noun is None:
        return ""
    if verb in _PROLONGING:
        return "prolonged"
    return "ordered" if "order" in (verb, noun.lemma_) else ""


def were_moved_elsewhere(new: Happening, group: Sequence[Happening]) -> bool:
    """`handed over to Turkmenistan`, `moved to the prison of Y`: two ways."""
    text = text_of(new.trigger.token.doc)
    mine = _long_words(text[slice(*new.place)]) if new.place is not None else set()
    theirs = [_long_words(text[slice(*h.place)]) for h in group if h.place is not None]
    return new.type == "transfer" and bool(mine) and any(words and not mine & words for words in theirs)


def _long_words(phrase: str) -> set[str]:
    return {word.lower() for word in phrase.split() if len(word) > 3}
