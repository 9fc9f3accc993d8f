"""When something happened: date words to a period, a day, a month or a year, never an invented day."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from habeas.reading.anchor import Anchor
from habeas.terms.period import Period

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH = (
    r"(?P<month{n}>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_DAY = r"(?P<day{n}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year{n}>(?:19|20)\d\d)"
_NUMBERS = {
    word: n for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}


@dataclass(frozen=True)
class DateMention:
    """Date words at text[start:end]. `past` and `coming` are what they mean before and after the anchor."""

    start: int
    end: int
    text: str
    past: Period
    coming: Period

    def period(self, planned: bool = False) -> Period:
        """The period meant, looking ahead of the anchor for what is planned."""
        return self.coming if planned else self.past


def find_dates(text: str, start: int, end: int, anchor: Anchor) -> tuple[DateMention, ...]:
    """The date words in text[start:end], in order, none inside another."""
    found: list[DateMention] = []
    for pattern, read in _PATTERNS:
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            past, coming = read(match, anchor, False), read(match, anchor, True)
            if past is not None and coming is not None:
                found.append(DateMention(match.start(), match.end(), match.group(), past, coming))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _period(match: re.Match[str], since: str | None, until: str | None = None) -> Period:
    return Period(since=since, until=until or since, text=match.group())


def _month_number(words: str) -> int:
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(words.lower().rstrip(".")[:3]))


def _dated(match: re.Match[str], n: int, anchor: Anchor, coming: bool) -> str | None:
    parts = match.groupdict()
    month = _month_number(parts.get(f"month{n}") or parts.get("month1") or parts["month2"])
    day = int(parts[f"day{n}"]) if parts.get(f"day{n}") else None
    year = parts.get(f"year{n}") or parts.get("year2") or parts.get("year1")
    number = int(year) if year else anchor.year_of(month, day, coming)
    if number is None:
        return None
    value = f"{number:04d}-{month:02d}" + (f"-{day:02d}" if day else "")
    return value if _exists(value) else None


def _exists(value: str) -> bool:
    try:
        Period(since=value)
    except ValueError:
        return False
    return True


def _one(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    value = _dated(match, 1, anchor, coming)
    return _period(match, value) if value else None


def _range(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    until = _dated(match, 2, anchor, coming)
    since = _dated(match, 1, anchor, coming)
    if not since or not until:
        return None
    if since[:4] == until[:4] and since > until and "year1" in match.groupdict() and not match["year1"]:
        since = f"{int(since[:4]) - 1:04d}{since[4:]}"
    return _period(match, since, until) if since <= until else None


def _years(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    since, until = match["year1"], match.groupdict().get("year2")
    return _period(match, since, until) if until is None or since <= until else None


def _weekday(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    if anchor.day is None:
        return Period(text=match.group())
    ahead = coming or (match["which"] or "").lower().startswith("next")
    distance = (_DAYS.index(match["weekday"].lower()) - anchor.day.weekday()) % 7
    day = anchor.day + dt.timedelta(days=(distance or 7) if ahead else distance - (7 if distance else 0))
    return _period(match, day.isoformat())


def _relative_day(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    shift = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0}[match["word"].lower()]
    return _period(match, (anchor.day + dt.timedelta(days=shift)).isoformat() if anchor.day else None)


def _days_ago(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    number = int(match["number"]) if match["number"].isdigit() else _NUMBERS.get(match["number"].lower(), 0)
    unit = match["unit"].lower()
    if unit != "day" or match["vague"] or not number or anchor.day is None:
        return Period(text=match.group())
    return _period(match, (anchor.day - dt.timedelta(days=number)).isoformat())


def _relative_span(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    shift = {"last": -1, "previous": -1, "this": 0, "next": 1}[match["which"].lower()]
    unit = match["unit"].lower()
    if unit == "year":
        return _period(match, f"{anchor.year + shift:04d}" if anchor.year else None)
    if anchor.day is None:
        return Period(text=match.group())
    if unit == "month":
        months = anchor.day.year * 12 + anchor.day.month - 1 + shift
        return _period(match, f"{months // 12:04d}-{months % 12 + 1:02d}")
    monday = anchor.day - dt.timedelta(days=anchor.day.weekday()) + dt.timedelta(days=7 * shift)
    return _period(match, monday.isoformat(), (monday + dt.timedelta(days=6)).isoformat())


def _year_end(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    return _period(match, f"{anchor.year:04d}" if anchor.year else None)


def _iso(match: re.Match[str], anchor: Anchor, coming: bool) -> Period | None:
    return _period(match, match.group()) if _exists(match.group()) else None


_Reader = Callable[[re.Match[str], Anchor, bool], Period | None]


def _compiled() -> Iterator[tuple[re.Pattern[str], _Reader]]:
    day1, day2 = _DAY.format(n=1), _DAY.format(n=2)
    month1, month2 = _MONTH.format(n=1), _MONTH.format(n=2)
    year1, year2 = _YEAR.format(n=1), _YEAR.format(n=2)
    link = r"\s*(?:to|and|until|through|[-–—])\s*"
    near = r"(?:(?:early|mid|late)[- ])?"
    sources: list[tuple[str, _Reader]] = [
        (r"(?:19|20)\d\d-\d\d-\d\d", _iso),
        (rf"(?:[Bb]etween|[Ff]rom) {month1} {day1}(?:,? {year1})?{link}{month2} {day2}(?:,? {year2})?", _range),
        (rf"(?:[Bb]etween |[Ff]rom )?{month1} {day1}{link}{day2}(?:,? {year2})?(?!\d)", _range),
        (rf"(?:[Bb]etween |[Ff]rom )?{day1}(?: {month1})?{link}{day2} {month2}(?:,? {year2})?", _range),
        (rf"(?:[Bb]etween|[Ff]rom|[Dd]uring|[Ii]n) {month1}(?: {year1})?{link}{month2}(?: {year2})?(?! \d)", _range),
        (rf"{month1} {day1},? {year1}", _one),
        (rf"{day1}(?: of)? {month1},? {year1}", _one),
        (rf"{near}{month1},? (?:of )?{year1}", _one),
        (rf"{month1} {day1}(?![\d,]*\d)", _one),
        (rf"{day1}(?: of)? {month1}\b(?! \d{{1,2}}\b)", _one),
        (rf"(?:[Bb]etween|[Ff]rom) {year1}{link}{year2}", _years),
        (rf"{near}\b{year1}\b(?!-|,\d)", _years),
        (rf"\b(?P<which>last |next |this |on )?(?P<weekday>{'|'.join(day.title() for day in _DAYS)})\b", _weekday),
        (r"\b(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b", _relative_day),
        (
            r"\b(?P<vague>about |around |some |over |more than )?(?P<number>\d+|[a-z]+)"
            r" (?P<unit>day|week|month|year)s? ago",
            _days_ago,
        ),
        (r"\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious) (?P<unit>week|month|year)\b", _relative_span),
        (r"\b(?:[Aa]t |[Bb]y |[Aa]s of )?(?:the )?(?:year[’']s end|end of the year|year[- ]end)", _year_end),
        (rf"\b(?:(?:early|mid|late)[- ])?(?<![\w.]){month1}(?=[\s,.;:)”]|$)(?<!\bmay)(?<!\bmarch)", _one),
    ]
    for source, read in sources:
        yield re.compile(rf"(?<!\w){source}"), read


_PATTERNS = tuple(_compiled())
