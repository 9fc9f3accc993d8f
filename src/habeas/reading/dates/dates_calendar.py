"""Dates by the calendar: "5 November 2021", "between November 5 and 12", "in June and July", "2021-11-05"."""

import datetime as dt
import re

from habeas.reading.dates.date_reader import Outlook, date_words, open_period
from habeas.reading.dates.date_words import (
    DAYS,
    LINK,
    NEAR,
    day,
    exists,
    month,
    month_number,
    shifted,
    small_number,
    spanning,
    year,
    year_value,
)
from habeas.terms.period import Period, first_day, last_day

_ANY_YEAR = r"(?:,? (?:of )?(?P<which>[Tt]hat|the same|[Ll]ast|[Tt]his|next|the previous|the following) year)?"
_WEEKDAY = rf"(?:(?ai:{'|'.join(DAYS)}),? )?"
_FROM = r"(?:[Bb]etween |[Ff]rom )?"
_DURING = r"(?:[Bb]etween|[Ff]rom|[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout)"
_MONTH_LEAD = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|throughout|from|of|before|after|last|this|next|early|mid|late|and|or|to"
    r"|through|between|following|previous|and then)[ -]|[–—(]\s?)$",
    re.IGNORECASE,
)
_SURE_LEAD = re.compile(
    r"\b(?:in|on|since|until|during|of|last|this|next|early|mid|late)[ -](?:[0-9]{1,2} )?$", re.IGNORECASE
)
_MODIFIES = re.compile(r"\b(?:the|an?|his|her|their|its|[’']s) $", re.IGNORECASE)
_AMBIGUOUS, _SHORT = {"may", "march", "mar", "mar."}, 3
"""Months that are words or names of their own ("Jan"): dates by themselves only after "in", "last" …"""


def _dated(match: re.Match[str], n: int, view: Outlook) -> str | None:
    """The n-th date of a match; what it lacks stands in the other ("5 to 12 November", "May and June 2020")."""
    parts = match.groupdict()
    number = month_number(parts.get(f"month{n}") or parts.get("month1") or parts["month2"])
    said = int(parts[f"day{n}"]) if parts.get(f"day{n}") else None
    written = parts.get(f"year{n}") or parts.get("year2") or parts.get("year1")
    if written:
        known: int | None = int(written)
    elif parts.get("which"):
        known = view.year_said(parts["which"], match.start())
    else:
        known = view.anchor.year_of(number, said, view.coming)
    value = year_value(known)
    return f"{value}-{number:02d}" + (f"-{said:02d}" if said else "") if value else None


def _one(match: re.Match[str], view: Outlook) -> Period | None:
    if _is_a_verb(match) or _counts_people(match):
        return None
    value = _dated(match, 1, view)
    if value is None:
        return open_period(match) if match.groupdict().get("which") else None
    return Period(since=value, until=value, text=match.group()) if exists(value) else open_period(match)


def _counts_people(match: re.Match[str]) -> bool:
    """`In March 12 students were held`: twelve of them, in March."""
    parts = match.groupdict()
    if not parts.get("day1") or parts.get("year1") or match.start("day1") < match.start("month1"):
        return False
    led = match.string[max(0, match.start() - 4) : match.start()].lower().endswith("in ")
    return led and bool(re.match(r" [a-z]{4,}", match.string[match.end() : match.end() + 8]))


def _is_a_verb(match: re.Match[str]) -> bool:
    """`at least 3 may have died`, `they march 5 miles`."""
    small = match["month1"] in {"may", "march"} and not match.groupdict().get("year1")
    return small and not _SURE_LEAD.search(match.string[max(0, match.start() - 12) : match.start("month1")])


def _range(match: re.Match[str], view: Outlook) -> Period | None:
    since, until = _dated(match, 1, view), _dated(match, 2, view)
    if not since or not until:
        return None
    parts = match.groupdict()
    if since > until and parts.get("year1") and not parts.get("year2"):
        until = f"{int(until[:4]) + 1:04d}{until[4:]}"  # `from May 2016 to March`
    if since > until and not match.groupdict().get("year1"):
        since = f"{int(since[:4]) - 1:04d}{since[4:]}"
    return spanning(since, until, match.group()) if exists(since) and exists(until) else None


def _month(match: re.Match[str], view: Outlook) -> Period | None:
    """A month alone. "May" and "March" by themselves need a word that makes them one."""
    name, before = match["month1"], match.string[max(0, match.start() - 12) : match.start("month1")]
    led = bool(_MONTH_LEAD.search(before)) or match.start("month1") > match.start() or bool(match["which"])
    described = bool(_MODIFIES.search(before)) and match.string[match.end() : match.end() + 2].strip().islower()
    if name.islower() and not (led and (name not in _AMBIGUOUS or _SURE_LEAD.search(before))):
        return None
    if (name.lower() in _AMBIGUOUS or len(name.rstrip(".")) == _SHORT) and not led and not described:
        return None
    return _one(match, view)


def _named_month(match: re.Match[str], view: Outlook) -> Period | None:
    """`last November`, `this May`, `the following March`."""
    number, which = month_number(match["month1"]), match["side"].lower()
    anchor = view.anchor
    if which == "following":
        told = view.told(match.start(), 7)
        near = (int(told[:4]), int(told[5:7])) if told else None
    else:
        near = (anchor.year, anchor.month) if anchor.year and anchor.month else None
    if near is None:
        return open_period(match)
    year_said = near[0]
    if which in {"last", "past"} and number >= near[1]:
        year_said -= 1
    if which in {"next", "following"} and number <= near[1]:
        year_said += 1
    value = f"{year_value(year_said)}-{number:02d}"
    return Period(since=value, until=value, text=match.group()) if exists(value) else open_period(match)


def _iso(match: re.Match[str], view: Outlook) -> Period | None:
    value = match["iso"].replace("/", "-")
    return Period(since=value, until=value, text=match.group()) if exists(value) else None


def _numeric(match: re.Match[str], view: Outlook) -> Period | None:
    """`25/11/2021`, `5.11.2021`. Where day and month may be either, only the year is sure."""
    first, second, written = int(match["first"]), int(match["second"]), match["year1"]
    if match["mark"] == "." or first == second:
        meant = {f"{written}-{second:02d}-{first:02d}"}
    else:
        meant = {f"{written}-{second:02d}-{first:02d}", f"{written}-{first:02d}-{second:02d}"}
    real = [value for value in meant if exists(value)]
    value = real[0] if len(real) == 1 else written
    return Period(since=value, until=value, text=match.group()) if real else None


def _edge_of_month(match: re.Match[str], view: Outlook) -> Period | None:
    """`on the last day of February`."""
    value = _dated(match, 1, view)
    if value is None or not exists(value):
        return open_period(match)
    ends = first_day(value) if match["edge"].lower() == "first" else last_day(value)
    return Period(since=ends.isoformat(), until=ends.isoformat(), text=match.group())


def _counted_from(match: re.Match[str], view: Outlook) -> Period | None:
    """`three days before the election on 9 August`: the sixth."""
    value, number = _dated(match, 1, view), small_number(match["number"])
    if value is None or number is None or not exists(value):
        return open_period(match)
    ends = shifted(dt.date.fromisoformat(value), number if match["side"] == "after" else -number, "day")
    return Period(since=ends[0], until=ends[1], text=match.group()) if ends else open_period(match)


_FEASTS = {"christmas eve": (12, 24), "christmas day": (12, 25), "new year’s eve": (12, 31), "new year’s day": (1, 1)}
"""Feasts that fall on the same day of every year, in every land that keeps them by these names."""


def _feast(match: re.Match[str], view: Outlook) -> Period | None:
    number, said = _FEASTS[match["feast"].lower().replace("'", "’")]
    written = match["year1"]
    value = year_value(int(written) if written else view.anchor.year_of(number, said, view.coming))
    day_of_it = f"{value}-{number:02d}-{said:02d}"
    return Period(since=day_of_it, until=day_of_it, text=match.group()) if value else open_period(match)


_NO_COUNT = r"(?! (?:others?|more|of|further|people|[a-z]+s)\b)"
"""`on May 3 and 12 others`: the twelve are no day."""
_COUNTED = (
    r"(?P<number>(?ai:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)) days? (?P<side>before|after)"
    r"(?= (?:[\w’-]+ ){1,7}?(?:on|of)"
)
"""What it is counted from is a date of its own: `four days after he was arrested on 20 September`."""
_M1, _M2, _D1, _D2, _Y1, _Y2 = month(1), month(2), day(1), day(2), year(1), year(2)

MONTHLY = date_words(
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    [
        (rf"(?:[Oo]n )?the (?P<edge>first|last) day of {_M1}{_ANY_YEAR}(?:,? {_Y1})?", _edge_of_month),
        (rf"{_COUNTED} {_M1} {_D1}(?:,? {_Y1})?(?![0-9,]*[0-9]))", _counted_from),
        (rf"{_COUNTED} {_D1} {_M1}(?:,? {_Y1})?(?![0-9,]*[0-9]))", _counted_from),
        (
            rf"{_FROM}{_WEEKDAY}{_M1} {_D1}(?:,? {_Y1},?)?{LINK}{_WEEKDAY}{_M2} {_D2}(?:,? {_Y2})?(?![0-9,]*[0-9])",
            _range,
        ),
        (rf"{_FROM}{_WEEKDAY}{_M1} {_D1}{LINK}{_D2}(?:,? {_Y2})?(?![0-9,]*[0-9]|%){_NO_COUNT}", _range),
        (rf"{_FROM}{_WEEKDAY}{_D1}(?: {_M1}(?:,? {_Y1})?)?{LINK}{_WEEKDAY}{_D2} {_M2}(?:,? {_Y2})?(?![0-9])", _range),
        (rf"{_DURING} {NEAR}{_M1}(?: {_Y1})?{LINK}{NEAR}{_M2}(?:,? {_Y2})?(?! [0-9]{{1,2}}\b)", _range),
        (rf"{_DURING} {_M1}(?:, (?ai:[a-z]+))+,? and {_M2}(?: {_Y2})?(?! [0-9]{{1,2}}\b)", _range),
        (rf"{NEAR}{_M1}(?: {_Y1})?{LINK}{NEAR}{_M2},? {_Y2}", _range),
        (rf"{NEAR}{_M1}(?: {_Y1})?\s*(?:through|[-–—])\s*{NEAR}{_M2}(?! [0-9]{{1,2}}\b)", _range),
        (rf"{_WEEKDAY}{_M1} {_D1},? {_Y1}", _one),
        (rf"{_WEEKDAY}{_D1}(?: of)? {_M1},? {_Y1}", _one),
        (rf"{NEAR}{_M1},? (?:of )?{_Y1}", _one),
        (rf"{_WEEKDAY}{_M1} {_D1}{_ANY_YEAR}(?![0-9,]*[0-9]|%)", _one),
        (rf"{_WEEKDAY}{_D1}(?: of)? {_M1}{_ANY_YEAR}(?! [0-9]{{1,2}}\b)", _one),
        (rf"(?P<side>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Ff]ollowing) {_M1}\b", _named_month),
        (rf"{NEAR}{_M1}{_ANY_YEAR}(?=[\s,.;:)”’'\]–—]|$)", _month),
    ],
)
FEASTS = date_words(
    r"christmas|new year",
    [(rf"(?P<feast>Christmas (?:Day|Eve)|New Year[’']s (?:Day|Eve))(?:,? (?:of |in )?{_Y1})?", _feast)],
)
NUMERIC = date_words(
    r"[0-9][./-][0-9]",
    [
        (r"(?P<iso>(?:19|20)[0-9][0-9](?P<between>[-/])[0-9][0-9](?P=between)[0-9][0-9])(?![\w/-])", _iso),
        (rf"(?P<first>[0-9]{{1,2}})(?P<mark>[./-])(?P<second>[0-9]{{1,2}})(?P=mark){_Y1}(?![\w-])", _numeric),
    ],
)
