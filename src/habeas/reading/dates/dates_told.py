"""Dates told from what was told before: "the same day", "two days later", "weeks later", "that month"."""

import datetime as dt
import re

from habeas.reading.dates.date_reader import Outlook, date_words, open_period
from habeas.reading.dates.date_words import DAYS, UNITS, exists, moved_months, shifted, small_number
from habeas.reading.dates.dates_relative import NUMBER
from habeas.terms.period import Period

_VAGUE = (
    r"(?P<vague>(?ai:about|around|over|nearly|almost|roughly|approximately|less than|more than|at least|barely|just"
    r"|some|only) )?"
)
_OF_THE_PERSON = (
    r"(?:(?:his|her|their|the|its|being) )?(?:arrest|arrests|detention|release|sentencing|conviction|abduction"
    r"|disappearance|indictment|hearing|arrested|detained|released|sentenced|convicted|abducted)"
)
_HAPPENED = (
    "event|rally|protest|protests|march|vote|election|demonstration|speech|hearing|arrest|arrests|release|raid|verdict"
)
_SIZE = {"day": 10, "week": 10, "fortnight": 10, "month": 7, "year": 4}


def _same(match: re.Match[str], view: Outlook) -> Period | None:
    """`the same day`, `that evening`, `later that month`, `the same year`."""
    unit = match["unit"].lower()
    size = {"month": 7, "year": 4, "week": 0}.get(unit, 10)
    sizes = [smaller for smaller in (10, 7, 4) if smaller <= size]
    # Of a day told only by its month no more is known of "the same day".
    value = next((told for told in (view.told(match.start(), one) for one in sizes) if told is not None), None)
    return Period(since=value, until=value, text=match.group())


def _next(match: re.Match[str], view: Outlook) -> Period | None:
    """`the next day`, `the following month`, `the previous year`."""
    unit, shift = match["unit"].lower(), -1 if match["which"].lower() in {"previous", "preceding"} else 1
    unit = unit if unit in {"week", "month", "year"} else "day"
    return _from_told(match, view, shift, unit)


def _day_after(match: re.Match[str], view: Outlook) -> Period | None:
    """`the day before`, `the month before`."""
    unit = match["unit"] if match["unit"] in {"week", "month", "year"} else "day"
    return _from_told(match, view, 1 if match["side"].lower() == "after" else -1, unit)


def _that_month(match: re.Match[str], view: Outlook) -> Period | None:
    """`and was let go on the 14th`: of the month told."""
    told = view.told(match.start(), 7)
    value = f"{told}-{int(match['ordinal']):02d}" if told else ""
    return Period(since=value, until=value, text=match.group()) if value and exists(value) else None


def _later(match: re.Match[str], view: Outlook) -> Period | None:
    """So many days after the day told; of weeks, months and years that week, month and year."""
    number = small_number(match["number"])
    unit, ahead = match["unit"].lower(), match["side"].lower() in {"later", "after"}
    if match["vague"] or number is None or unit not in _SIZE:
        return open_period(match)
    return _from_told(match, view, number if ahead else -number, unit)


def _within(match: re.Match[str], view: Outlook) -> Period | None:
    """`within two days of the rally`: from the one to the other, the day of the rally told."""
    number, told = small_number(match["number"]), view.told(match.start(), 10)
    if number is None or told is None:
        return open_period(match)
    length = -(-number // 24) if match["unit"].lower() == "hour" else number
    day, side = dt.date.fromisoformat(told), match["side"].lower()
    first = shifted(day, -length if side in {"before", "of"} else 0, "day")
    last = shifted(day, length if side in {"after", "of"} else 0, "day")
    return Period(since=first[0], until=last[1], text=match.group()) if first and last else open_period(match)


def _from_told(match: re.Match[str], view: Outlook, number: int, unit: str) -> Period:
    told = view.told(match.start(), _SIZE[unit])
    if told is None:
        return open_period(match)
    if unit == "month":
        moved = moved_months(told, number)
        return Period(since=moved, until=moved, text=match.group())
    start = dt.date(int(told), 1, 1) if unit == "year" else dt.date.fromisoformat(told)
    ends = shifted(start, number, unit)
    return Period(since=ends[0], until=ends[1], text=match.group()) if ends else open_period(match)


def _following_weekday(match: re.Match[str], view: Outlook) -> Period | None:
    """`the following Monday`: the first one after the day told."""
    told = view.told(match.start(), 10)
    if told is None:
        return open_period(match)
    start = dt.date.fromisoformat(told)
    distance = (DAYS.index(match["weekday"].lower()) - start.weekday()) % 7 or 7
    back = match["which"].lower() == "previous"
    ends = shifted(start, (distance - 7 or -7) if back else distance, "day")
    return Period(since=ends[0], until=ends[1], text=match.group()) if ends else open_period(match)


_DAY = "|".join(name.title() for name in DAYS)
_NOTHING_NUMBERED = (
    r"(?! (?!(?:he|she|they|it|the|police|was|were|had|at|in|to|and|but|when|after|by|for|from|over)\b)[A-Za-z])"
)
"""`on the 22nd he was moved`, not `on the 22nd floor`."""
_PART = r"day|morning|afternoon|evening|night"
_NOTHING_TO_COME = r"(?=[,.;:)]| (?:in|at|by|on|near|over|for|during|from|outside|inside|with|and|but|under)\b|$)"
"""`was arrested the day before in X`, not `the day before the vote`."""

TOLD = date_words(
    r"[0-9](?:st|nd|rd|th)|day|week|month|year|fortnight|morning|night|evening|afternoon|hour|minute",
    [
        (
            r"(?:[Oo]n |[Dd]uring |[Ii]n )?(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?"
            r"(?:[Tt]he )?(?:[Ss]ame|[Tt]hat)(?: very| same)?"
            rf" (?P<unit>{_PART}|week|month|year)\b(?! (?:before|after|of)\b)",
            _same,
        ),
        (
            r"(?:[Oo]n |[Ii]n |[Ee]arly )?(?:the|The) (?P<which>next|following|previous|preceding)"
            rf" (?P<unit>{_PART}|week|month|year)\b(?![’'])",
            _next,
        ),
        (rf"(?:[Oo]n )?the (?P<which>following|previous) (?P<weekday>{_DAY})\b", _following_weekday),
        (rf"(?:[Tt]he|a|one) (?P<unit>{_PART}|week|month|year) (?P<side>after|before){_NOTHING_TO_COME}", _day_after),
        (rf"(?:[Oo]n )?the (?P<ordinal>[0-9]{{1,2}})(?:st|nd|rd|th)\b{_NOTHING_NUMBERED}", _that_month),
        (rf"{_VAGUE}{NUMBER} {UNITS} (?P<side>later|earlier)\b", _later),
        (rf"(?<!past )(?<!last ){_VAGUE}{NUMBER} {UNITS} (?P<side>after|before) {_OF_THE_PERSON}\b", _later),
        (
            rf"[Ww]ithin {_VAGUE}{NUMBER} (?P<unit>(?ai:day|hour))s? (?P<side>of|before|after) (?:the|his|her|their)"
            rf" (?:{_HAPPENED})\b",
            _within,
        ),
        (rf"[Aa]fter {_VAGUE}{NUMBER} {UNITS}\b(?! of\b)", lambda match, view: open_period(match)),
        (
            rf"(?:{_VAGUE}{NUMBER} )?{UNITS} (?P<side>later|earlier|after|before)\b(?! last\b)",
            lambda match, view: open_period(match),
        ),
    ],
)
