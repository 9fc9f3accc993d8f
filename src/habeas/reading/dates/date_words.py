"""The words that dates are made of, as pieces of patterns, and the arithmetic of partial dates."""

import datetime as dt
import re
from functools import cache

from habeas.terms.period import Period, first_day, last_day

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
LINK = r"\s*(?:to|and|or|until|till|through|[-–—])\s*"
NEAR = (
    r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?|(?:[Tt]he )?"
    r"(?:(?:very )?(?:beginning|start|end|middle|second half|first half) of |[Ee]arl(?:ier|y) in |[Ll]ater? in ))?"
)
"""Nearer than a month or a year, but no day: the month or the year stands."""
UNITS = r"(?P<unit>(?ai:day|week|fortnight|month|year|hour|minute))s?"
_NUMBER_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def month(n: int) -> str:
    """A month's name, as the group month<n>."""
    return rf"(?P<month{n}>(?ai:{_FULL})\b|{_SHORT})"


def day(n: int) -> str:
    """A day of the month, as the group day<n>."""
    return rf"(?:the )?(?P<day{n}>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?"


def year(n: int) -> str:
    """A year, as the group year<n>."""
    return rf"(?P<year{n}>(?:19|20)[0-9][0-9])"


def month_number(words: str) -> int:
    """1 for January, in full or short."""
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(words.lower().rstrip(".")[:3]))


def small_number(words: str) -> int | None:
    """ "two", "a", "14": up to three digits; None for "several"."""
    if words.isdigit():
        return int(words) if len(words) < 4 else None
    plain = words.lower()
    if plain in {"a", "an"}:
        return 1
    return _NUMBER_WORDS.index(plain) + 1 if plain in _NUMBER_WORDS else None


def year_value(number: int | None) -> str | None:
    """The year as a partial date; None where it is not known or no year of the calendar."""
    return f"{number:04d}" if number is not None and 1 <= number <= 9999 else None


def exists(value: str) -> bool:
    """Whether the partial date is in the calendar."""
    try:
        first_day(value)
    except ValueError:
        return False
    return True


def spanning(since: str, until: str, text: str) -> Period | None:
    """The period from the one to the other, None when it would end before it begins.

    Several whole months are written by their first and last day, which is the same stretch of time.
    """
    if len(since) == len(until) == 7 and since != until:
        since, until = first_day(since).isoformat(), last_day(until).isoformat()
    return Period(since=since, until=until, text=text) if first_day(since) <= last_day(until) else None


def shifted(start: dt.date, number: int, unit: str) -> tuple[str, str] | None:
    """The day, week, month or year so many units from a day; None past the calendar's ends."""
    if unit == "month":
        moved = moved_months(start.isoformat()[:7], number)
        return (moved, moved) if moved else None
    if unit == "year":
        value = year_value(start.year + number)
        return (value, value) if value else None
    try:
        there = start + dt.timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])
        if unit == "day":
            return there.isoformat(), there.isoformat()
        monday = there - dt.timedelta(days=there.weekday())
        return monday.isoformat(), (monday + dt.timedelta(days=6)).isoformat()
    except OverflowError:
        return None


def moved_months(value: str, number: int) -> str | None:
    """The month so many months from "2021-11"; None past the calendar's ends."""
    months = int(value[:4]) * 12 + int(value[5:7]) - 1 + number
    moved = f"{months // 12:04d}-{months % 12 + 1:02d}" if 12 <= months < 120_000 else ""
    return moved if moved and exists(moved) else None


@cache
def may_hold_a_date() -> re.Pattern[str]:
    """What every date has a word of: sentences without one need no look."""
    return re.compile(
        rf"(?:19|20)[0-9][0-9]|[0-9][./-][0-9]|\b(?:{_FULL}|{'|'.join(DAYS)})|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"
        r"|\b(?:day|week|month|year|yesterday|today|tomorrow|tonight|morning|night|evening|afternoon|midyear)s?\b"
        r"|\b(?:weekend|fortnight|christmas)|\bthe [0-9]{1,2}(?:st|nd|rd|th)\b"
        r"|\b(?:spring|summer|autumn|fall|winter)\b|reporting period",
        re.IGNORECASE,
    )
