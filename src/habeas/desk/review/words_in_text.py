"""Finding typed words in a report's text: line breaks and runs of spaces there do not matter, the letters do."""

import re

from habeas.terms.claims import Evidence


def find_words(text: str, words: str, near: int = 0) -> Evidence | None:
    """The words as the text has them, at the place nearest to `near`; None where the text does not have them."""
    wanted = words.split()
    if not wanted:
        return None
    places = list(re.finditer(r"\s+".join(re.escape(word) for word in wanted), text))
    if not places:
        return None
    place = min(places, key=lambda found: abs(found.start() - near))
    return Evidence(start=place.start(), end=place.end(), text=place.group())


def has_words(text: str, words: str) -> bool:
    """Whether the text has these words."""
    return find_words(text, words) is not None
