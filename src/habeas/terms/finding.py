"""What a check of the register finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing found, told by table and number: it names no person, and may be logged.

    `fault` False: worth knowing, and harmless.
    """

    check: str
    table: str
    row: str
    words: str
    way_out: str
    fault: bool = True
