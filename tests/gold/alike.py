"""When two values of a claim say the same, for scoring: names, wordings, dates."""

import re
import unicodedata

from habeas.terms.period import Period

_SMALL = {"the", "a", "an", "of", "for", "in", "to", "and", "on", "with", "by", "his", "her", "their", "s"}


def words(text: str | None) -> list[str]:
    """Lower-case words without accents and punctuation."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", bare.lower()).split()


def same_name(one: str, other: str) -> bool:
    """One is the other or a part of it: Chhun, Rong Chhun."""
    a, b = set(words(one)), set(words(other))
    return bool(a and b) and (a <= b or b <= a)


def same_wording(one: str | None, other: str | None, floor: float = 0.5) -> bool:
    """At least `floor` of the content words of the shorter are in the longer."""
    a, b = set(words(one)) - _SMALL, set(words(other)) - _SMALL
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= floor


def same_text(one: str, other: str, floor: float = 0.6) -> bool:
    """The two share most of their words, counted on the longer: a quotation's core is not the whole."""
    a, b = set(words(one)), set(words(other))
    return bool(a and b) and len(a & b) / max(len(a), len(b)) >= floor


def same_time(one: Period | None, other: Period | None) -> bool:
    """Both ends are the same partial date."""
    return ends(one) == ends(other)


def ends(period: Period | None) -> tuple[str | None, str | None]:
    """Since and until; a period with only words has neither."""
    return (period.since, period.until) if period else (None, None)
