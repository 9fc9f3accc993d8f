"""Partial dates and periods in words: a month stays a month."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from habeas.terms.period import Period, first_day


def say_partial_date(value: str) -> str:
    """'2021-11-05' → '5 November 2021', '2021-11' → 'November 2021', '2021' → '2021'."""
    shape = {10: "j F Y", 7: "F Y", 4: "Y"}[len(value)]
    return date_format(first_day(value), shape)


def say_day(day: dt.date) -> str:
    """A day in words."""
    return date_format(day, "j F Y")


def say_period(period: Period | None) -> str:
    """A period in words, else its own words, else nothing."""
    if period is None:
        return ""
    if period.since and period.until:
        if period.since == period.until:
            return say_partial_date(period.since)
        return _say_range(period.since, period.until)
    if period.since:
        return _("from %(day)s") % {"day": say_partial_date(period.since)}
    if period.until:
        return _("until %(day)s") % {"day": say_partial_date(period.until)}
    return f"“{period.text}”" if period.text else ""


def _say_range(since: str, until: str) -> str:
    """'5–12 November 2021' within a month, '28 October – 3 November 2021' within a year, else both in full."""
    if len(since) == len(until) == 10 and since[:7] == until[:7]:
        return f"{first_day(since).day}–{say_partial_date(until)}"
    if len(since) == len(until) > 4 and since[:4] == until[:4]:
        return f"{date_format(first_day(since), 'j F' if len(since) == 10 else 'F')} – {say_partial_date(until)}"
    return f"{say_partial_date(since)} – {say_partial_date(until)}"
