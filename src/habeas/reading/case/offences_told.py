"""The offences of one event from all its tellings: each once, in the fullest words, a law only where none is named."""

import re
from collections.abc import Sequence

from habeas.reading.draft import Words

_LAW = re.compile(
    r"(?:[Aa]rticles?|[Ss]ections?) [\dIVX]|.*\b(?:[Aa]cts?|[Ll]aws?|[Dd]ecrees?|[Oo]rdinances?|[Cc]ode)$"
)
_BREAKING = re.compile(r"(?:violat|break|breach|contraven|flout|defy)\w*", re.IGNORECASE)


def unite_offences(text: str, places: Sequence[Words]) -> tuple[str, ...]:
    """The offences at the places, in order."""
    told = list(dict.fromkeys(text[start:end] for start, end in places))
    kept = [
        one
        for number, one in enumerate(told)
        if not any(_says_no_more(one, other, number < n) for n, other in enumerate(told) if n != number)
    ]
    crimes = [one for one in kept if not _is_law(one)]
    return tuple(crimes or kept)


def _says_no_more(words: str, other: str, first: bool) -> bool:
    """Whether the other has the same words and more behind them: "incitement" beside "incitement to a felony"."""
    short, long = _plain(words), _plain(other)
    return long.startswith(f"{short} ") or (long == short and not first)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"[\w’'-]+", words.casefold()))


def _is_law(words: str) -> bool:
    return bool(_LAW.match(words)) and not _BREAKING.match(words)
