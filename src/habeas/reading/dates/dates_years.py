"""Years and parts of years: "2018", "from 2009 to 2015", "the first half of 2020", "at year's end"."""

import re

from habeas.reading.dates.date_reader import Outlook, date_words, open_period
from habeas.reading.dates.date_words import LINK, NEAR, spanning, year, year_value
from habeas.terms.period import Period

_LED = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|throughout|from|of|before|after|early|mid|late|and|or|to|through|between"
    r"|since at least|the|an?|his|her|their|its|around|about|circa|for|than|fall|autumn|spring|summer|winter|year|as"
    r"|back|on)[ -]"
    r"|[’']s |[–—(,/-]\s?|^\W*)$",
    re.IGNORECASE,
)
_PARTS = {"half": 6, "quarter": 3}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_COUNTED = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}


_IN_A_NAME = re.compile(
    r"\b(?:Act|Law|Code|Ordinance|Bill|Decree|Regulations?|Constitution|Convention|Order|Agenda|Vision),? $"
)
"""`the International Criminal Court Act 2001`: of its name."""


def _years(match: re.Match[str], view: Outlook) -> Period | None:
    since, until = match["year1"], match["year2"]
    until = since[: 4 - len(until)] + until
    return spanning(since, until, match.group())


def _year(match: re.Match[str], view: Outlook) -> Period | None:
    """A year; a number that counts something ("2000 people") is none."""
    text, end = match.string, match.end()
    before = text[max(0, match.start() - 16) : match.start("year1")]
    if _IN_A_NAME.search(text, max(0, match.start() - 14), match.start("year1")):
        return None
    if not _LED.search(before) and re.match(r"\s+[a-z]", text[end : end + 3]):
        return None
    value = match["year1"]
    return Period(since=value, until=value, text=match.group())


def _decade(match: re.Match[str], view: Outlook) -> Period | None:
    first = int(match["year1"])
    return Period(since=f"{first:04d}", until=f"{first + 9:04d}", text=match.group())


def _part_of_year(match: re.Match[str], view: Outlook) -> Period | None:
    """`the first half of 2020`, `the first nine months of the year`: whole months."""
    written = _year_named(match, view)
    if written is None:
        return open_period(match)
    if match["months"]:
        length = _COUNTED[match["months"].lower()]
        first = 1 if match["place"].lower() == "first" else 13 - length
    else:
        length = _PARTS[match["part"].lower()]
        places = 12 // length
        first = (_ORDINALS.get(match["place"].lower(), places - 1) % places) * length + 1
    return spanning(f"{written}-{first:02d}", f"{written}-{first + length - 1:02d}", match.group())


def _year_named(match: re.Match[str], view: Outlook) -> str | None:
    if match["year1"]:
        return str(match["year1"])
    which = (match["which"] or "this").lower().removesuffix(" year").removesuffix(" the")
    known = view.year_said(which if which != "the" else "this", match.start())
    return year_value(known)


def _this_year(match: re.Match[str], view: Outlook) -> Period | None:
    """`during the year`, `at year's end`: the year that the report is of."""
    value = year_value(view.anchor.year)
    return Period(since=value, until=value, text=match.group())


def _season(match: re.Match[str], view: Outlook) -> Period | None:
    """A season of a year: the year, for nobody says which half of the earth. A winter may begin the year before."""
    written = _year_named(match, view)
    return _in_season(match, int(written)) if written else open_period(match)


def _season_said(match: re.Match[str], view: Outlook) -> Period | None:
    """`that fall`, `this summer`; which summer "last summer" was, no month tells."""
    which = match["which"].lower()
    known = view.year_said(which, match.start()) if which in {"that", "this"} else None
    return _in_season(match, known) if known else open_period(match)


def _in_season(match: re.Match[str], known: int) -> Period:
    winter = match["season"].lower() == "winter"
    return Period(since=year_value(known - winter), until=year_value(known + winter), text=match.group())


_WHICH = r"(?P<which>(?:the|this|that|last|the same|the previous) year)"
_SEASON = r"(?:the )?(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"

_END_OF_YEAR = (
    r"(?:[Aa]t |[Bb]y |[Aa]s of |[Aa]t the |[Bb]y the |[Aa]s of the )?"
    r"(?:year[’']s end|end of (?:the )?year|year[- ]end)\b"
)
_IN_THE_YEAR = (
    r"(?:[Dd]uring|[Tt]hroughout|[Oo]ver|[Ii]n the course of|[Ee]arl(?:y|ier) in|[Ll]ater? in|[Ii]n the middle of"
    r"|(?:[Aa]t|[Bb]y|[Ss]ince) the (?:start|beginning|middle) of) the (?:calendar |reporting )?year\b"
    r"(?! (?:before|after|earlier|and|to|of))"
)
_TO_YEAR = r"(?P<year2>(?:19|20)[0-9][0-9]|[0-9][0-9](?![0-9]))(?![-–,]?[0-9]|%)"

YEARLY = date_words(
    r"(?:19|20)[0-9][0-9]|year|spring|summer|autumn|fall|winter",
    [
        (
            r"(?:[Tt]he )?(?P<place>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?:(?P<part>half|quarter)"
            rf"|(?P<months>{'|'.join(_COUNTED)}) months) of (?:{year(1)}|{_WHICH})",
            _part_of_year,
        ),
        (rf"{_SEASON}(?: of)? {year(1)}(?P<which>)", _season),
        (rf"{_SEASON},? (?:of )?{_WHICH}(?P<year1>)", _season),
        (r"(?P<which>[Tt]hat|[Tt]his|[Ll]ast|[Nn]ext) (?P<season>spring|summer|autumn|fall|winter)\b", _season_said),
        (rf"(?:[Bb]etween |[Ff]rom |[Ii]n |[Dd]uring )?{NEAR}{year(1)}{LINK}{NEAR}{_TO_YEAR}", _years),
        (rf"(?:the )?{NEAR}(?P<year1>(?:19|20)[0-9]0)[’']?s\b", _decade),
        (rf"{NEAR}\b{year(1)}\b(?![-–][0-9]|,[0-9]|%|/[0-9])", _year),
        (_END_OF_YEAR, _this_year),
        (_IN_THE_YEAR, _this_year),
        (r"(?:[Ii]n the year under review|[Dd]uring the reporting (?:period|year))\b", _this_year),
        (r"(?:[Bb]y |[Aa]s of |[Aa]t )?[Mm]id-?year\b", _this_year),
    ],
)
