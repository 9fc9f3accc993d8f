"""A kind of date words: its pattern, and what one match of it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from habeas.reading.dates.anchor import Anchor
from habeas.terms.period import Period


@dataclass(frozen=True)
class Outlook:
    """Where date words are read from: the report's date, what was told before, and which way they look.

    `told(at, size)` is the last date told before text[at] that is as exact as `size` characters (10 a day,
    7 a month, 4 a year), cut to that.
    """

    anchor: Anchor
    told: Callable[[int, int], str | None]
    coming: bool = False

    def year_said(self, words: str, at: int) -> int | None:
        """The year that "last", "that", "the following" … year is; None where nothing says."""
        which = words.lower().removeprefix("the ")
        shift = {"last": -1, "this": 0, "next": 1}.get(which)
        if shift is not None and self.anchor.year is not None:
            return self.anchor.year + shift
        told = self.told(at, 4)
        shift = {"that": 0, "same": 0, "previous": -1, "following": 1}.get(which)
        return int(told) + shift if told is not None and shift is not None else None


Reader = Callable[[re.Match[str], Outlook], Period | None]
"""The period that a match means; None: the words are no date."""


@dataclass(frozen=True)
class DateWords:
    """Words that `pattern` finds and `read` understands; looked for only where `sign` is in the stretch."""

    sign: re.Pattern[str]
    pattern: re.Pattern[str]
    read: Reader


def date_words(sign: str, sources: list[tuple[str, Reader]]) -> tuple[DateWords, ...]:
    """Each pattern, begun at the beginning of a word."""
    compiled = re.compile(sign, re.IGNORECASE)
    return tuple(DateWords(compiled, re.compile(rf"(?<!\w){source}"), read) for source, read in sources)


def open_period(match: re.Match[str]) -> Period:
    """Date words that say no day, month or year."""
    return Period(text=match.group())
