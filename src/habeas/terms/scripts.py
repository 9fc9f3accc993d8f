"""The script that a name is written in."""

import unicodedata
from collections import Counter
from functools import lru_cache

from habeas.terms.vocabulary import load_vocabulary


@lru_cache(maxsize=65536)
def script_of(name: str) -> str | None:
    """The ISO 15924 code of the script of most of its letters, None where it has none that the vocabulary knows."""
    scripts: dict[str, str] = load_vocabulary("attributes")["scripts"]
    first_words = (unicodedata.name(letter, "").split(" ")[0] for letter in name if letter.isalpha())
    found = Counter(scripts[word] for word in first_words if word in scripts)
    return found.most_common(1)[0][0] if found else None
