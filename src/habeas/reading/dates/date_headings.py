"""Chronologies: the date that stands over a line or at its head is that of what the line tells."""

import re
from dataclasses import dataclass

from habeas.reading.dates.anchor import Anchor, anchor_of, anchor_on
from habeas.reading.dates.date_words import may_hold_a_date
from habeas.reading.dates.dates import DateMention, find_dates
from habeas.reading.parsing.parsed import ParsedText

_KEPT = "habeas.date_headings"
_LEAD = re.compile(r"[\s•*·▪●>–—(\[-]*(?:\d{1,3}[.)]\s+)?(?:(?:On|In)\s+)?$")
_HEADING = re.compile(r"[\s:.,)\]*–—-]*$")
_LED = re.compile(r"\)?\s*(?:[:–—|]|-\s|\.\s|,?\s*$)")
_LONGEST = 60
_TOP, _SOMETHING = 400, 20
_FEWEST = 2
"""One date on a line of its own is the report's; a chronology has several."""


@dataclass(frozen=True)
class _Dated:
    start: int
    end: int
    date: DateMention


def date_over(parsed: ParsedText, start: int) -> DateMention | None:
    """The date that stands at the head of the line of text[start], else over it; None in ordinary text."""
    return next((line.date for line in reversed(_dated_lines(parsed)) if line.start <= start < line.end), None)


def anchor_at(parsed: ParsedText, start: int) -> Anchor:
    """The point from which dates at text[start] are read: under "2019", its months are of 2019."""
    over = date_over(parsed, start)
    since = over.past.since if over is not None and over.past.since == over.past.until else None
    return anchor_on(since) if since is not None else anchor_of(parsed.report)


def _dated_lines(parsed: ParsedText) -> list[_Dated]:
    """The stretches under a date, in order; found once a report."""
    kept = parsed.doc.user_data
    if _KEPT not in kept:
        kept[_KEPT] = _find(parsed.report.text, anchor_of(parsed.report))
    lines: list[_Dated] = kept[_KEPT]
    return lines


def _find(text: str, anchor: Anchor) -> list[_Dated]:
    headings: list[tuple[int, DateMention]] = []
    led: list[_Dated] = []
    for line in re.finditer(r"[^\n]+", text):
        date = _first_date(text, line.start(), line.end(), anchor)
        if date is None:
            continue
        if _HEADING.match(text, date.end, line.end()):
            headings.append((line.start(), date))
        elif _LED.match(text, date.end, line.end()):
            led.append(_Dated(line.start(), line.end(), date))
    ends = [*(start for start, _ in headings[1:]), len(text)][: len(headings)]
    over = [_Dated(start, end, date) for (start, date), end in zip(headings, ends, strict=True)]
    # The report's own day at its top ("Published: 3 May", "Updated: 4 May") heads no part of it.
    over = [line for line in over if not _is_of_the_report(line, anchor)]
    return sorted(
        (over if len(over) >= _FEWEST else []) + (led if len(led) >= _FEWEST else []), key=lambda line: line.start
    )


def _is_of_the_report(line: _Dated, anchor: Anchor) -> bool:
    own = anchor.day is not None and line.date.past.since == anchor.day.isoformat()
    return line.start < _TOP and (own or line.end - line.date.end < _SOMETHING)


def _first_date(text: str, start: int, end: int, anchor: Anchor) -> DateMention | None:
    """The date at the head of the line, where it says at least a year."""
    near = min(end, start + _LONGEST)
    if not may_hold_a_date().search(text, start, near):
        return None
    found = find_dates(text, start, near, anchor)
    if not found or found[0].past.since is None or not _LEAD.fullmatch(text, start, found[0].start):
        return None
    return found[0]
