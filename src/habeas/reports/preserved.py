"""What is preserved of a report: values alone, for rooms that need not know every kind of file."""

import datetime as dt
from dataclasses import dataclass

from habeas.terms.report import Report


@dataclass(frozen=True)
class Capture:
    """One entry of the capture log: when, from where, with what tool, and what it was found to be."""

    captured_at: dt.datetime
    origin: str
    tool: str
    media_type: str
    size: int


@dataclass(frozen=True)
class Preserved:
    """A report, its untouched bytes, and the capture that brought them."""

    report: Report
    data: bytes
    capture: Capture
