"""A figure is a document: its definition, its two clocks, low/known/high, the records behind, what was left out."""

import datetime as dt

from pydantic import BaseModel, ConfigDict


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Definition(_Value):
    """Whom a figure counts, in words and with a version (figures/definitions/*.yaml)."""

    name: str
    version: str
    title: str
    words: str
    stale_after_days: int | None = None
    house_arrest_counts: bool = True


class CountedRecord(_Value):
    """A person behind a figure. `in_low`/`in_known`/`in_high` say which of the three numbers count them."""

    person: int
    name: str
    may_publish: bool
    in_low: bool
    in_known: bool
    in_high: bool
    reason: str
    events: tuple[int, ...]
    claims: tuple[int, ...]
    proposed: bool = False


class LeftOut(_Value):
    """Something that was not counted, and why. `what` never names a person whose publication is not decided."""

    what: str
    reason: str
    claims: tuple[int, ...] = ()


class ReportedFigure(_Value):
    """A number that a source gives, kept beside the documented one, never added to it.

    `named_here` counts the documented persons of the event that the number is of; `event` is None for a
    number that stands for a whole state ("60 more are held"), of which no person can be named. `since`/`until`: the
    window that the number is of, partial dates; both None where the source gives none.
    """

    claim: int
    measure: str
    of: str | None
    value: int
    qualifier: str
    as_of: str | None
    said_by: str
    source: str
    quoted: str
    named_here: int
    proposed: bool = False
    event: int | None = None
    sha256: str = ""
    since: str | None = None
    until: str | None = None


class SideBySide(_Value):
    """Numbers that sources give of like people over one window. `apart`: how they differ, in words, or why not said."""

    of: str
    window: str
    numbers: tuple[int, ...]
    claims: tuple[int, ...]
    says: tuple[str, ...]
    apart: str


class FigureSource(_Value):
    """A report that a figure stands on."""

    sha256: str
    source: str
    title: str | None
    published: str | None
    url: str | None


class Parameters(_Value):
    """What a question asks otherwise than the definition says. They are part of the answer.

    `since`: what happened from that day to the as-of day is counted, not who is in a state on it. `house_arrest`:
    whether it counts as being held; None: as the definition says. Lines apart are never summed into the figure.
    `recognised`: only people recognised on the day by any of these, each `FRAMEWORK` or `FRAMEWORK/BODY`.
    """

    since: dt.date | None = None
    house_arrest: bool | None = None
    minors_apart: bool = False
    unverified_apart: bool = False
    recognised: tuple[str, ...] = ()


class LineApart(_Value):
    """People on a line of their own, never summed into the figure. `name`: minors or unverified."""

    name: str
    words: str
    low: int
    known: int
    high: int


class Reason(_Value):
    """Why people are not certainly counted where they are, and how many of them."""

    words: str
    people: int


class Cell(_Value):
    """One row of a breakdown. `value` None: not known. All three numbers None: hidden, being small or next to it."""

    value: str | None
    low: int | None
    known: int | None
    high: int | None
    reasons: tuple[Reason, ...] = ()


class Breakdown(_Value):
    """A figure by one property. `overlapping`: a person may stand in several cells, so these do not sum to the figure.

    `note`: what must be read with it, in words.
    """

    by: str
    title: str
    words: str
    overlapping: bool
    cells: tuple[Cell, ...]
    hidden_below: int | None = None
    note: str | None = None


class Figure(_Value):
    """The answer to `habeas figure`. Counts are of people, never of rows."""

    definition: Definition
    as_of: dt.date
    known_at: dt.datetime
    group: str | None
    with_proposed: bool
    low: int
    known: int
    high: int
    counted: tuple[CountedRecord, ...]
    reported: tuple[ReportedFigure, ...]
    left_out: tuple[LeftOut, ...]
    sources: tuple[FigureSource, ...]
    side_by_side: tuple[SideBySide, ...] = ()  # the reported numbers, those of one window together
    counted_in: tuple[str, ...] = ()  # the sources behind the documented numbers, by SHA-256
    parameters: Parameters = Parameters()
    in_words: tuple[str, ...] = ()  # the parameters, and what is counted within a period
    apart: tuple[LineApart, ...] = ()
    breakdowns: tuple[Breakdown, ...] = ()
