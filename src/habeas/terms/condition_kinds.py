"""What kind a condition is of, by the words it is told in."""

import re
from functools import cache, lru_cache

from habeas.terms.vocabulary import load_vocabulary

TREATMENT = "treatment"


@lru_cache(maxsize=65536)
def kind_of_condition(words: str) -> str:
    """The first kind of terms/vocabularies/condition_kinds.yaml that fits the words, else "other"."""
    plain = words.casefold()
    fitting = (kind for kind, pattern in _patterns().items() if pattern.search(plain))
    return next(fitting, str(load_vocabulary("condition_kinds")["fallback"]))


def is_of_liberty(words: str) -> bool:
    """Whether the words bind somebody at liberty; how a prisoner is treated does not."""
    return kind_of_condition(words) != TREATMENT


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    kinds: dict[str, list[str]] = load_vocabulary("condition_kinds")["kinds"]
    return {kind: re.compile(r"\b(?:" + "|".join(pieces) + ")") for kind, pieces in kinds.items()}
