"""The point in time that a report's date words are read from: its date, or only its year."""

import datetime as dt
import re
from dataclasses import dataclass

from habeas.terms.period import first_day
from habeas.terms.report import Report

_YEAR = re.compile(r"\b(19[5-9]\d|20\d\d)\b")
_YEARLY = re.compile(
    r"(?:^|annual report,? |world report,? |report for )(20\d\d)\b(?= [A-Z]|$|:| )"
    r"|\b(20\d\d)(?= (?:country |annual |world |human rights )+(?:reports?|practices)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Anchor:
    """`day` where the report has a whole date; `year` where it has at least that."""

    year: int | None = None
    month: int | None = None
    day: dt.date | None = None

    def year_of(self, month: int, day: int | None, coming: bool) -> int | None:
        """The year of a month without one: the last such before the anchor, or the next for what is planned."""
        if self.year is None or self.month is None:
            return self.year
        here = (self.month, self.day.day if self.day and day else 0)
        meant = (month, day if self.day and day else 0)
        if coming:
            return self.year + 1 if meant < here else self.year
        return self.year - 1 if meant > here else self.year


def anchor_of(report: Report) -> Anchor:
    """The report's date; without one, a year that its title names ("2021 Country Reports …").

    A yearly report that came out after its year ("2021 Country Reports", of March 2022) speaks of its year.
    """
    yearly = _YEARLY.search(report.title or "")
    year = int(yearly[1] or yearly[2]) if yearly else None
    if year is not None and year < int((report.published or "9999")[:4]):
        return Anchor(year)
    if report.published:
        return anchor_on(report.published)
    match = _YEAR.search(report.title or "")
    return Anchor(int(match.group())) if match else Anchor()


def anchor_on(value: str) -> Anchor:
    """The anchor of a partial date."""
    parts = value.split("-")
    whole = first_day(value) if len(parts) == 3 else None
    return Anchor(int(parts[0]), int(parts[1]) if len(parts) > 1 else None, whole)
