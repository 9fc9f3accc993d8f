"""When somebody was born, by a date or by an age on a day: always an interval, never an invented day."""

import datetime as dt
import re

from habeas.terms.period import Period

_ISO = re.compile(r"\d{4}(-\d{2}){0,2}\Z")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_WRITTEN = (
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH},? (?P<year>\d{{4}})\Z"),
    re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\Z"),
    re.compile(rf"{_MONTH},? (?:of )?(?P<year>\d{{4}})\Z"),
    re.compile(r"(?P<year>\d{4})\Z"),
)
_LEADING = re.compile(r"\A(?:was )?(?:born )?(?:on |in )?")
_AGE = re.compile(r"\D*(?P<age>\d{1,3})\D*\Z")
_OLDEST = 120  # nobody is documented to have lived to 123


def birth_of(words: str) -> Period | None:
    """The birth that the words date, None where they date none.

    A day and month in figures alone (5/3/1969) is read by half of the world the other way round: it dates none.
    """
    text = _LEADING.sub("", " ".join(words.casefold().strip(" .").split()))
    date = text if _ISO.match(text) else _written(text)
    try:
        return Period(since=date, until=date, text=words) if date else None
    except ValueError:
        return None


def _written(text: str) -> str | None:
    for pattern in _WRITTEN:
        found = pattern.match(text)
        if found is None:
            continue
        parts = found.groupdict()
        month = _month(parts["month"]) if parts.get("month") else None
        if parts.get("month") and month is None:
            return None
        day = f"-{int(parts['day']):02d}" if parts.get("day") else ""
        return parts["year"] + (f"-{month:02d}" if month else "") + day
    return None


def _month(word: str) -> int | None:
    found = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(word) or word == "sept" == month[:4]]
    return found[0] if len(found) == 1 else None


def born_at_age(words: str, told_on: tuple[dt.date, dt.date] | None) -> Period | None:
    """The days that somebody may have been born on who is of this age on one of the days `told_on` (first, last).

    Somebody of 52 on 18 November 2021 was born from 19 November 1968 to 18 November 1969. Those born on 29 February
    have their birthday on the 28th or on 1 March in other years: both are allowed.
    """
    found = _AGE.match(words.casefold())
    if found is None or told_on is None or "month" in words.casefold():
        return None
    age, (first, last) = int(found["age"]), told_on
    if age > _OLDEST:
        return None
    since, until = _back(first, age + 1) + dt.timedelta(days=1), _back(last, age)
    if until.month == 2 and until.day == 28 and _is_leap(until.year) and not _is_leap(last.year):
        until += dt.timedelta(days=1)
    return Period(since=since.isoformat(), until=until.isoformat(), text=words)


def _back(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return dt.date(day.year - years, 2, 28)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
