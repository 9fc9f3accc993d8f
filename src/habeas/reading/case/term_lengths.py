"""How long a term is, to tell one sentence from another: "15 days" is not "seven and a half years"."""

import re

from habeas.reading.numbers.counts import read_number

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.0, "year": 365.0}
_LENGTH = re.compile(
    r"(?P<number>\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)(?P<half>(?:[- ]and[- ](?:a|one)[- ]half)?)[- ]"
    r"(?P<unit>day|week|month|year)s?\b",
    re.IGNORECASE,
)
_SLACK = 0.2
"""A headline rounds: "seven years" of seven and a half."""


def differ_in_length(one: str, other: str) -> bool:
    """Whether the two terms cannot be the same one; unknown lengths may be."""
    first, second = _days(one), _days(other)
    return first is not None and second is not None and abs(first - second) > _SLACK * max(first, second)


def _days(words: str) -> float | None:
    match = _LENGTH.search(words)
    if match is None:
        return None
    number = match["number"]
    value = float(number) if number[0].isdigit() else read_number(number)
    return (value + (0.5 if match["half"] else 0.0)) * _DAYS[match["unit"].lower()] if value is not None else None
