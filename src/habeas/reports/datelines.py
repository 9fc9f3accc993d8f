"""When a report was published, as its own words say: a dateline, a date field, a year in the title.

Only words count. A file's own time, or the day on which a PDF or DOCX was made, says when somebody saved it.
"""

import datetime as dt
import re
from collections.abc import Sequence

from habeas.terms.period import check_partial_date

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)(?:-(?P<day>\d\d))?(?![\d-])",
        r"(?P<day>\d{1,2})\.(?P<number>\d{1,2})\.(?P<year>(?:19|20)\d\d)",
        rf"{_DAY}(?: of)?[ ,]+{_MONTH},?[ ]+{_YEAR}",
        rf"{_MONTH}[ ]+{_DAY},?[ ]+{_YEAR}",
        rf"{_MONTH},?[ ]+{_YEAR}",
        _YEAR,
    )
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_LABEL = r"(?:(?:first )?(?:published|posted|issued|released|dated?|updated|created|filed|on)(?: (?:on|at))?[ :]*)*"
_CLOCK = (
    r"(?:[ ,T|–—-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?| ?[+-]\d\d:?\d\d|Z)?)?"
)
_PLACE = r"(?:[A-Z][\w’'. -]{1,40}(?:, [A-Z][\w’'. -]{1,30})?[,:|–—-]+ ?)?"
_LINE = re.compile(rf"[(\[]?{_PLACE}(?i:{_LABEL}{_WEEKDAY})(?P<date>.{{7,40}}?)(?i:{_CLOCK})[)\]]?\.?")
_OPENING = re.compile(
    r"\(?[A-Z][\w’'. -]{1,40}(?:, [A-Z][\w’'. -]{1,30})??, (?P<date>.{8,24}?)\)?\s*(?:\([A-Z][\w ]+\)\s*)?[–—-]+\s"
)
_TITLE_YEAR = re.compile(
    r"(?P<first>(?:19|20)\d\d)\b.*\b(?:reports?|review|survey|yearbook|overview)\b.*"
    r"|.*\b(?:reports?|review|survey|yearbook|overview|practices)\b[^:]*?\b(?P<last>(?:19|20)\d\d)(?::.*)?",
    re.IGNORECASE,
)
_NEAR_THE_TOP = 10


def read_date(words: str) -> str | None:
    """The partial date that the words begin with, as precise as they are, or None: "Nov 2021" is "2021-11"."""
    words = words.strip()
    for shape in _SHAPES:
        match = shape.match(words)
        if match and not re.match(r"(?!T\d)[\w/]", words[match.end() :]):
            return _partial(match)
    return None


def is_dateline(line: str) -> bool:
    """Whether the whole line is a date, with a weekday, a place, a label or a time of day at most."""
    return _read_line(line) is not None


def find_published(blocks: Sequence[str], title: str | None) -> str | None:
    """The first dateline near the top, else the year of an annual report's title ("2021 Country Reports …": "2021")."""
    for block in blocks[:_NEAR_THE_TOP]:
        if found := _read_line(block) or _read_opening(block):
            return found
    match = _TITLE_YEAR.fullmatch(title.strip()) if title else None
    return (match["first"] or match["last"]) if match else None


def _read_line(line: str) -> str | None:
    if len(line) > 90:
        return None
    match = _LINE.fullmatch(line.strip())
    return _whole_date(match["date"]) if match else None


def _read_opening(block: str) -> str | None:
    match = _OPENING.match(block)
    return _whole_date(match["date"]) if match else None


def _whole_date(words: str) -> str | None:
    """A date and nothing after it; a bare year is too little to be a dateline."""
    words = words.strip(" ,")
    for shape in _SHAPES[:-1]:
        if match := shape.fullmatch(words):
            return _partial(match)
    return None


def _partial(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = int(groups["number"]) if groups.get("number") else _month_number(groups.get("month"))
    value = groups["year"]
    if month:
        value += f"-{month:02}"
        value += f"-{int(groups['day']):02}" if groups.get("day") else ""
    try:
        return check_partial_date(value)
    except ValueError:
        return None


def _month_number(word: str | None) -> int | None:
    if not word:
        return None
    return next(number for number, name in enumerate(_MONTHS, start=1) if name.startswith(word.lower()[:3]))


def day_of(moment: dt.datetime) -> str:
    """The day that the sender's own clock showed: a mail's Date header keeps its zone."""
    return moment.date().isoformat()
