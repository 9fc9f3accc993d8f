"""How words tell that a condition changed, ended or was broken (vocabularies/condition_changes.yaml)."""

import re
from functools import cache, lru_cache
from typing import Literal

from habeas.terms.condition_kinds import kind_of_condition
from habeas.terms.vocabulary import load_vocabulary

Change = Literal["tightened", "relaxed", "changed"]


def is_lifting(words: str) -> bool:
    """Whether the words of a denial tell that conditions are over, not that there were none."""
    return bool(_any_of("lifted").search(words.casefold()))


def is_breach(words: str) -> bool:
    """Whether the words tell that somebody broke a condition."""
    return bool(_any_of("breach").search(words.casefold()))


def change_told(words: str) -> Change:
    """Which way the words say that conditions changed; "changed" where they do not say."""
    plain = words.casefold()
    tightened, relaxed = (bool(_any_of(name).search(plain)) for name in ("tightened", "relaxed"))
    if tightened == relaxed:
        return "changed"
    return "tightened" if tightened else "relaxed"


@lru_cache(maxsize=65536)
def kinds_lifted(words: str) -> frozenset[str] | None:
    """The kinds that a lifted condition in these words is of; None: all kinds."""
    if _any_of("all_kinds").search(words.casefold().strip()):
        return None
    return frozenset([kind_of_condition(words)])


@lru_cache(maxsize=65536)
def kinds_permitted(words: str) -> frozenset[str]:
    """The kinds of condition that what somebody may do again ends."""
    plain = words.casefold()
    return frozenset(kind for kinds, pattern in _permits() if pattern.search(plain) for kind in kinds)


@lru_cache(maxsize=65536)
def pieces(words: str) -> tuple[str, ...]:
    """The conditions of a list told in one breath, each verbatim; the words themselves where they are one.

    They are parted only where the next piece begins as a duty of its own and every piece is of some kind.
    """
    parted = tuple(piece.strip() for piece in _joint().split(words) if piece and piece.strip())
    fallback = load_vocabulary("condition_kinds")["fallback"]
    return parted if len(parted) > 1 and all(kind_of_condition(piece) != fallback for piece in parted) else (words,)


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{piece}" if piece[0] != "^" else piece for piece in _words(name)))


def _words(name: str) -> list[str]:
    found: list[str] = load_vocabulary("condition_changes")[name]
    return found


@cache
def _permits() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    entries = load_vocabulary("condition_changes")["permits"]
    return tuple((tuple(entry["kinds"]), re.compile(r"(?<!not )\b(?:" + entry["words"] + ")")) for entry in entries)


@cache
def _joint() -> re.Pattern[str]:
    own = load_vocabulary("condition_changes")["own_piece"]
    return re.compile(rf"(?:[,;]\s*(?:and |or )?|\s+and )(?={own})", re.IGNORECASE)
