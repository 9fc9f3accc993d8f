"""Lengths of time as sentences and laws give them: years, months, weeks and days, kept as they were said."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from habeas.terms.vocabulary import load_vocabulary

_UNITS = r"(?P<unit>hours?|days?|weeks?|months?|years?|yrs?|mos?)"
_LAST_YEAR = 9999


@dataclass(frozen=True)
class Length:
    """A length of time. Months and days are as said: fifteen months are not made a year and three months."""

    years: int = 0
    months: int = 0
    days: int = 0

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.days)

    def __add__(self, other: "Length") -> "Length":
        return Length(self.years + other.years, self.months + other.months, self.days + other.days)

    @property
    def about_days(self) -> float:
        """For putting lengths in order only."""
        return self.years * 365.25 + self.months * 30.4375 + self.days

    def after(self, day: dt.date) -> dt.date:
        """The day so long after another. A month's end that is not there is its last day (31 January + 1 month)."""
        months = (day.year + self.years) * 12 + day.month - 1 + self.months
        year, month = divmod(months, 12)
        if year > _LAST_YEAR:
            return dt.date.max
        last = calendar.monthrange(year, month + 1)[1]
        begun = dt.date(year, month + 1, min(day.day, last))
        return begun + dt.timedelta(days=min(self.days, (dt.date.max - begun).days))

    def __str__(self) -> str:
        parts = ((self.years, "year"), (self.months, "month"), (self.days, "day"))
        return " ".join(f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in parts if number) or "0 days"


def length_in(words: str) -> Length | None:
    """The length that the words are, wholly ("two years and six months", "48 hours"); None where they are no length."""
    found = None
    rest = words.strip().casefold().replace("-", " ")
    while rest:
        match = _PIECE.match(rest)
        if match is None:
            return None
        piece = _piece(match)
        if piece is None:
            return None
        found = piece if found is None else found + piece
        rest = rest[match.end() :]
    return found


def _number_words() -> str:
    words = sorted(load_vocabulary("numbers")["words"], key=len, reverse=True)
    return "|".join(words)


NUMBER = rf"(?:\d{{1,4}}|(?:{_number_words()})(?:[ -](?:{_number_words()}))?|an?)"
LENGTH = rf"{NUMBER}(?: and a half| ?½)?[ -](?:calendar )?{_UNITS.replace('?P<unit>', '?:')}(?: and a half)?"
_PIECE = re.compile(
    rf"(?:,? ?\band |, ?| )?(?P<number>{NUMBER})(?P<half> and a half| ?½)? "
    rf"(?:calendar )?{_UNITS}(?P<also> and a half)?\b"
)


def _piece(match: re.Match[str]) -> Length | None:
    number = number_in(match["number"])
    unit, half = match["unit"][:2], bool(match["half"] or match["also"])
    if number is None:
        return None
    if unit in ("ye", "yr"):
        return Length(years=number, months=6 if half else 0)
    if half:
        return None  # half a month has no one length
    if unit == "mo":
        return Length(months=number)
    days = {"we": number * 7, "da": number, "ho": number // 24 if number % 24 == 0 else None}[unit]
    return Length(days=days) if days is not None else None


def number_in(words: str) -> int | None:
    """The number that the words are: digits, "two", "twenty-five", "a"."""
    if words.isdigit():
        return int(words)
    if words in ("a", "an"):
        return 1
    known: dict[str, int] = load_vocabulary("numbers")["words"]
    parts = [known.get(part) for part in re.split("[ -]", words)]
    if len(parts) == 1:
        return parts[0]
    tens, ones = parts[0], parts[1]
    if tens is None or ones is None or tens < 20 or ones > 9:
        return None  # "two three" is no number
    return tens + ones
