"""Partial dates and periods: a day, a month or a year, never an invented day.

A partial date is an ISO 8601 string of reduced precision: "2021-11-05", "2021-11" or "2021".
"""

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator

_SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")


def _parts(value: str) -> list[int]:
    if not _SHAPE.match(value):
        raise ValueError(f"date {value!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
    return [int(part) for part in value.split("-")]


@lru_cache(maxsize=65536)  # figures ask for the same few thousand days again and again
def first_day(value: str) -> dt.date:
    """The first day that the partial date allows. Raises ValueError on a malformed date."""
    year, month, day = [*_parts(value), 1, 1][:3]
    return dt.date(year, month, day)


@lru_cache(maxsize=65536)
def last_day(value: str) -> dt.date:
    """The last day that the partial date allows. Raises ValueError on a malformed date."""
    parts = _parts(value)
    if len(parts) == 3:
        return dt.date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return dt.date(parts[0], month, calendar.monthrange(parts[0], month)[1])


def check_partial_date(value: str) -> str:
    """Return the value, or raise ValueError when it is no calendar date."""
    first_day(value)
    return value


PartialDate = Annotated[str, AfterValidator(check_partial_date)]


class Period(BaseModel):
    """When something was true: two partial dates and the words that say so, verbatim.

    `since` equals `until` for one day. Both are None where the words cannot be resolved.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    since: PartialDate | None = None
    until: PartialDate | None = None
    text: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "Period":
        if self.since and self.until and first_day(self.since) > last_day(self.until):
            raise ValueError(f"period ends ({self.until}) before it begins ({self.since})")
        return self

    @property
    def earliest(self) -> dt.date | None:
        """The first day that the period allows, None when open."""
        return first_day(self.since) if self.since else None

    @property
    def latest(self) -> dt.date | None:
        """The last day that the period allows, None when open."""
        return last_day(self.until) if self.until else None
