"""Dates told from the day of the report: "on Wednesday", "yesterday", "two days ago", "last week"."""

import datetime as dt
import re

from habeas.reading.dates.date_reader import Outlook, date_words, open_period
from habeas.reading.dates.date_words import DAYS, UNITS, shifted, small_number, year_value
from habeas.terms.period import Period

_VAGUE = (
    r"(?P<vague>(?ai:about|around|some|over|nearly|almost|roughly|approximately|less than|more than|at least|well over"
    r"|just over|only) )?"
)
NUMBER = (
    r"(?P<number>(?ai:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some"
    r"|(?:a )?few))"
)
_PART_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"
_BACK = 60
_SHIFT = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}


_NO_ONE_DAY = re.compile(
    r"(?:\b(?:Bloody|Black|Good|Palm|Easter|Holy|Ash|Red|White|Blue|Super|Shrove|Maundy) |[‘“\"']"
    rf"|\b[Ee](?:very|ach) (?:other |second )?(?:(?ai:{'|'.join(DAYS)})s?,? (?:and |or )?)*)$"
)
"""`Bloody Sunday`, `Good Friday`: a day of some year; `every Friday`: of any week."""


def _period(match: re.Match[str], since: dt.date, until: dt.date | None = None) -> Period:
    return Period(since=since.isoformat(), until=(until or since).isoformat(), text=match.group())


def _moved(match: re.Match[str], start: dt.date, number: int, unit: str) -> Period:
    ends = shifted(start, number, unit)
    return Period(since=ends[0], until=ends[1], text=match.group()) if ends else open_period(match)


def _is_no_one_day(match: re.Match[str]) -> bool:
    return _NO_ONE_DAY.search(match.string, max(0, match.start() - _BACK), match.start()) is not None


def _weekday(match: re.Match[str], view: Outlook) -> Period | None:
    """The last such day up to the report's, the next one for what is planned."""
    day, which = view.anchor.day, (match["which"] or "").lower().strip()
    if _is_no_one_day(match):
        return None
    if day is None:
        return open_period(match)
    distance = (DAYS.index(match["weekday"].lower()) - day.weekday()) % 7
    if match["week"]:
        monday = -day.weekday() + 7 * _SHIFT[match["week"].lower()]
        return _moved(match, day, monday + DAYS.index(match["weekday"].lower()), "day")
    if which in {"last", "past", "previous"}:
        return _moved(match, day, (distance or 7) - 7 if distance else -7, "day")
    if view.coming or which in {"next", "coming"}:
        return _moved(match, day, distance or 7, "day")
    return _moved(match, day, distance - (7 if distance else 0), "day")


def _weekdays(match: re.Match[str], view: Outlook) -> Period | None:
    """`from Thursday to Saturday`: the last such days up to the report's, the next ones for what is planned."""
    day = view.anchor.day
    if _is_no_one_day(match):
        return None
    if day is None:
        return open_period(match)
    first, last = DAYS.index(match["weekday"].lower()), DAYS.index(match["until"].lower())
    behind = (day.weekday() - last) % 7
    end = 7 - behind if view.coming and behind else -behind
    since, until = shifted(day, end - (last - first) % 7, "day"), shifted(day, end, "day")
    return Period(since=since[0], until=until[0], text=match.group()) if since and until else open_period(match)


def _before_last(match: re.Match[str], view: Outlook) -> Period | None:
    """`the Sunday before last`, `the month before last`: two back."""
    day, unit = view.anchor.day, match["back"].lower()
    if day is None:
        return open_period(match)
    if unit in DAYS:
        return _moved(match, day, -((day.weekday() - DAYS.index(unit)) % 7 or 7) - 7, "day")
    return _moved(match, day, -2, unit)


def _near_day(match: re.Match[str], view: Outlook) -> Period | None:
    """`yesterday`, `last night`, `this morning`."""
    word, before = match["word"].lower(), match.string[max(0, match.start() - 3) : match.start()]
    if match.group()[0].isupper() and re.search(r"[\w,’] $", before):
        return None  # `Manila Today editor`: a name
    shift = -1 if word in {"yesterday", "last"} else 1 if word == "tomorrow" else 0
    return _moved(match, view.anchor.day, shift, "day") if view.anchor.day else open_period(match)


def _ago(match: re.Match[str], view: Outlook) -> Period | None:
    """So many days before the report: that day; weeks, months, years: that week, month or year."""
    number = small_number(match["number"])
    unit = match["unit"].lower()
    if match["vague"] or number is None or unit in {"hour", "minute"}:
        return open_period(match)
    if view.anchor.day is None:
        value = year_value(view.anchor.year - number) if view.anchor.year and unit == "year" else None
        return Period(since=value, until=value, text=match.group())
    return _moved(match, view.anchor.day, -number, unit)


def _span(match: re.Match[str], view: Outlook) -> Period | None:
    """`last week`, `this month`, `earlier this year`."""
    shift, unit, day = _SHIFT[match["which"].lower()], match["unit"].lower(), view.anchor.day
    if unit == "year" and view.anchor.year:
        value = year_value(view.anchor.year + shift)
        return Period(since=value, until=value, text=match.group())
    if day is None:
        return open_period(match)
    found = _moved(match, day, shift, unit)
    side = (match["side"] or "").lower()
    if unit != "week" or shift or not side:
        return found
    return _period(match, found.earliest or day, day) if side == "earlier" else _period(match, day, found.latest)


def _weekend(match: re.Match[str], view: Outlook) -> Period | None:
    """The last Saturday and Sunday that have begun; the next ones for what is planned."""
    day, which = view.anchor.day, (match["which"] or "").lower()
    if day is None:
        return open_period(match)
    ahead = (5 - day.weekday()) % 7
    saturday = ahead if view.coming or which in {"next", "coming"} else ahead - 7 if ahead else 0
    if day.weekday() == 6:
        saturday = 6 if which in {"next", "coming"} or view.coming else -1
    first, last = shifted(day, saturday, "day"), shifted(day, saturday + 1, "day")
    return Period(since=first[0], until=last[0], text=match.group()) if first and last else open_period(match)


def _rolling(match: re.Match[str], view: Outlook) -> Period | None:
    """`in the past two weeks`: from then to the report; of years nobody says from which day on."""
    number = small_number(match["number"] or "one")
    day, unit = view.anchor.day, match["unit"].lower()
    if number is None or day is None or unit in {"hour", "minute", "year"}:
        return open_period(match)
    begun = shifted(day, -number * 7 if unit == "week" else -number, "day" if unit == "week" else unit)
    return Period(since=begun[0], until=day.isoformat(), text=match.group()) if begun else open_period(match)


_DAY = rf"(?ai:{'|'.join(DAYS)})"

RELATIVE = date_words(
    r"day|week|month|year|fortnight|tomorrow|tonight|morning|night|evening|afternoon|hour|minute",
    [
        (
            rf"(?:[Bb]etween |[Ff]rom |[Oo]n )?(?P<weekday>{_DAY})"
            rf"\s?(?:to|and|through|until|[-–—])\s?(?P<until>{_DAY})\b",
            _weekdays,
        ),
        (rf"(?P<week>[Ll]ast|[Tt]his|[Nn]ext) week,? on (?P<which>)(?P<weekday>{_DAY}){_PART_OF_DAY}\b", _weekday),
        (rf"(?:[Oo]n )?(?:the )?(?P<back>{_DAY}|(?ai:week|month|year)) before last\b", _before_last),
        (
            rf"(?P<which>[Ll]ast |[Nn]ext |[Tt]his |[Cc]oming |[Pp]ast |[Pp]revious |[Oo]n )?(?P<weekday>{_DAY})"
            rf"{_PART_OF_DAY}(?:,? (?:of )?(?P<week>last|this|next) week)?\b",
            _weekday,
        ),
        (r"(?P<word>[Ll]ast) (?:night|evening)\b", _near_day),
        (r"(?:[Ee]arlier |[Ll]ater )?(?P<word>[Tt]his) (?:morning|afternoon|evening)\b", _near_day),
        (
            r"(?:[Ee]arlier |[Ll]ater )?(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b"
            rf"{_PART_OF_DAY}(?![’'])",
            _near_day,
        ),
        (rf"{_VAGUE}{NUMBER} {UNITS} ago\b", _ago),
        (
            r"(?:[Oo]ver |[Aa]t |[Oo]n |[Dd]uring )?"
            r"(?:the |(?:the )?(?P<which>[Ll]ast|past|[Tt]his|[Nn]ext|coming|previous) )weekend\b",
            _weekend,
        ),
        (
            rf"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin) the (?:last|past) (?:{NUMBER} )?{UNITS}\b(?! of\b)",
            _rolling,
        ),
        (
            r"(?:(?P<side>[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious)"
            r" (?P<unit>week|month|year)\b(?![’'])",
            _span,
        ),
        (
            r"(?:[Ii]n )?(?:recent|the coming|coming) (?:days|weeks|months|years)\b",
            lambda match, view: open_period(match),
        ),
    ],
)
