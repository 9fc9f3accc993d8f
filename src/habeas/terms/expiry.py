"""Until when a duty runs, by its own words: `until 10 November 2024`, `three years' probation`, `for six months`."""

import calendar
import datetime as dt
import re
from functools import cache

from habeas.terms.period import Period, first_day, last_day
from habeas.terms.vocabulary import load_vocabulary

_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_DAY = (
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? )?(?P<month>" + "|".join(_MONTHS) + r")"
    r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?)?,? (?P<year>\d{4})"
)
_UNTIL = re.compile(
    rf"\b(?:until|till|through|up to|expir\w+ (?:on|in)|ends? (?:on|in)) (?:the )?(?:(?P<iso>\d{{4}}-\d\d-\d\d)|{_DAY})"
)
_UNITS = {"day": 1, "week": 7, "month": 1, "year": 12}
_UNIT = "day|week|month|year"


def expiry_of(words: str, since: Period | None) -> Period | None:
    """The last day of a duty told in these words that began at `since`; None where the words give no end.

    A length of time without a known beginning gives no end: a day is never invented.
    """
    plain = words.casefold()
    return _day_told(plain) or _after(plain, since)


def _day_told(plain: str) -> Period | None:
    found = _UNTIL.search(plain)
    if found is None:
        return None
    date = found["iso"] or _partial(found)
    try:
        first_day(date)
    except ValueError:
        return None  # 31 February is no day: the words stand, no end is read out of them
    return Period(since=date, until=date, text=found.group(0))


def _partial(found: re.Match[str]) -> str:
    day = found["day"] or found["after"]
    month = f"{found['year']}-{_MONTHS[found['month']]:02d}"
    return f"{month}-{int(day):02d}" if day else month


def _after(plain: str, since: Period | None) -> Period | None:
    found = _length().search(plain)
    if found is None or since is None or since.since is None or since.until is None:
        return None
    number, unit = _number(found["number"] or found["number2"]), found["unit"] or found["unit2"]
    try:
        ends = [_moved(day, number, unit) for day in (first_day(since.since), last_day(since.until))]
    except (ValueError, OverflowError):
        return None  # "for 9,000 years" has no day in the calendar
    return Period(since=ends[0].isoformat(), until=ends[1].isoformat(), text=found.group(0))


def _number(word: str) -> int:
    return int(word) if word.isdigit() else int(load_vocabulary("numbers")["words"][word])


def _moved(day: dt.date, number: int, unit: str) -> dt.date:
    """So long after the day; the last day of a month where that has fewer."""
    if unit in ("day", "week"):
        return day + dt.timedelta(days=number * _UNITS[unit])
    months = day.year * 12 + day.month - 1 + number * _UNITS[unit]
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@cache
def _length() -> re.Pattern[str]:
    number = "|".join(load_vocabulary("numbers")["words"])
    before = (
        r"(?:for|lasting|period of|probation of|supervision of|ban of)"
        r"(?: the next| another| a further| a period of| up to)?"
    )
    after = (
        r"(?: of)?(?: judicial| police| court)? (?:probation|supervision|travel ban|exit ban|ban|curfew|house arrest)"
    )
    return re.compile(
        rf"\b{before} (?P<number>\d+|{number})[- ](?P<unit>{_UNIT})s?\b(?! old)"
        rf"|\b(?P<number2>\d+|{number})[- ](?P<unit2>{_UNIT})s?(?:['’]s?)?{after}"
    )
