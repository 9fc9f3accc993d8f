"""Figures as they are about to be printed, and what is found wrong with them."""

import datetime as dt
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

RuleName = Literal["parts", "percent", "overlap", "order", "as-of", "definition", "unreadable"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(_Value):
    """A part of a total: a number, and the percentage that is printed with it."""

    name: str
    value: int
    percent: Decimal | None = None


class Breakdown(_Value):
    """A total by categories. `overlaps`: one person may stand in several, so they need not add up."""

    name: str
    parts: tuple[Part, ...]
    overlaps: bool = False


class Total(_Value):
    """A number about to be printed, with what it is made of. `where` says which line or row it stands in.

    `includes`: whom the number counts, in the words of its publisher, where they say so.
    """

    figure: str
    value: int | None = None
    where: str = ""
    as_of: dt.date | None = None
    definition: str | None = None
    includes: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    breakdowns: tuple[Breakdown, ...] = ()
    needs_a_day: bool = True


class Finding(_Value):
    """What is wrong, where, and the way out."""

    rule: RuleName
    where: str
    what: str
    way_out: str

    @property
    def in_words(self) -> str:
        """One line: `row 3: … (parts) – …`."""
        return f"{self.where}: {self.what} ({self.rule}) – {self.way_out}"
