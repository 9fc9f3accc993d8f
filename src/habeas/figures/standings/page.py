"""A page of the board: the totals of all, the rows of some, and where the next page begins."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.db.models import Q, QuerySet
from pydantic import BaseModel, ConfigDict

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import Totals
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.spans import KNOWN, POSSIBLE
from habeas.figures.arithmetic.status import History, Status, status_on
from habeas.figures.board import NOT_COUNTED, ORDER, BoardRow, board_row
from habeas.figures.knowledge import Question
from habeas.figures.models import ShownName, Standing
from habeas.figures.standings.checkpoints import count_codes
from habeas.figures.standings.codes import levels_of, moment_of, number_of
from habeas.figures.standings.instant import Instant, standing_at
from habeas.figures.standings.keeping import keep_up
from habeas.figures.standings.totals import totals_of
from habeas.register import lookup
from habeas.terms.errors import BadInput, NotFound
from habeas.terms.figure import Definition

ROWS = 50
_AT_ONCE = 800  # people looked up at once: fewer than SQLite takes parameters


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FigureTotals(_Value):
    """The three numbers of a figure, without what is behind them."""

    definition: Definition
    low: int
    known: int
    high: int


class BoardPage(_Value):
    """Some rows of the board in its order, and the numbers of all. `sections`: how many stand under each status.

    `next_after`: the number of the last person, to ask for the rows after; None where there are none.
    """

    as_of: dt.date
    known_at: dt.datetime
    rows: tuple[BoardRow, ...]
    figures: tuple[FigureTotals, ...]
    sections: dict[str, int]
    next_after: int | None = None
    group: str | None = None
    with_proposed: bool = False

    def of(self, status: str) -> tuple[BoardRow, ...]:
        """The rows of this page under one status."""
        return tuple(row for row in self.rows if row.status == status)


def ask_page(question: Question, after: int | None = None, rows: int = ROWS) -> BoardPage:
    """A page of the board on a day, as known at a moment, beginning after a person of it.

    Raises BadInput for a question that the index does not answer, NotFound where `after` is not on that board.
    """
    if not in_pages(question):
        raise BadInput("the board in pages is of everybody and of accepted claims only: ask without group and proposed")
    if question.known_at.tzinfo is None:
        raise BadInput(f"known at {question.known_at.isoformat()} has no time zone: add +00:00")
    if rows < 1:
        raise BadInput(f"a page of {rows} rows: ask for one at least")
    at = Instant(question.as_of.toordinal(), min(number_of(question.known_at), keep_up()))
    codes = count_codes(at)
    sections = _sections(codes)
    people = list(_in_order(at, sections, _Place.of(at, after) if after is not None else None, rows + 1))
    return BoardPage(
        as_of=question.as_of,
        known_at=question.known_at,
        rows=_rows(question.as_of, moment_of(at.moment), people[:rows]),
        figures=tuple(_figure(name, totals) for name, totals in totals_of(codes).items()),
        sections={status: sum(codes[code] for code in found) for status, found in sections.items()},
        next_after=people[rows - 1].person if len(people) > rows else None,
    )


def ask_pages(question: Question, rows: int = ROWS) -> Iterator[BoardPage]:
    """The whole board, page after page."""
    page = ask_page(question, rows=rows)
    yield page
    while page.next_after is not None:
        page = ask_page(question, page.next_after, rows)
        yield page


def in_pages(question: Question) -> bool:
    """Whether the index answers the question: of everybody, and of accepted claims only."""
    return question.group is None and not question.with_proposed


def _figure(name: str, totals: Totals) -> FigureTotals:
    definition = definitions.definition(name)
    return FigureTotals(definition=definition, low=totals.low, known=totals.known, high=totals.high)


def shown_under(code: int) -> str:
    """The status that somebody who stands so is shown under: the first known, else the first possible."""
    levels = levels_of(code)
    known = (name for name in ORDER if levels[name] >= KNOWN)
    possible = (name for name in ORDER if levels[name] >= POSSIBLE)
    return next(known, None) or next(possible)


def _sections(codes: Counter[int]) -> dict[str, list[int]]:
    """The codes under each status, in the order of the board."""
    return {status: [code for code in codes if shown_under(code) == status] for status in ORDER}


@dataclass(frozen=True)
class _Place:
    """A place in the order of the board."""

    status: str
    key: bytes
    person: int

    @classmethod
    def of(cls, at: Instant, person: int) -> "_Place":
        code = standing_at(at).filter(person=person).values_list("code", flat=True).first()
        key = _names(at).filter(person=person).values_list("key", flat=True).first()
        if code is None or key is None:
            raise NotFound(f"person {person} is not on the board of that day: begin with its first page")
        return cls(shown_under(code), bytes(key), person)


def _names(at: Instant) -> QuerySet[ShownName]:
    return ShownName.objects.known_at(at.moment)


def _in_order(at: Instant, sections: dict[str, list[int]], place: _Place | None, wanted: int) -> Iterator[Standing]:
    """How the people of the board stand, in its order, no more than wanted."""
    for status, codes in sections.items():
        if not codes or wanted <= 0 or (place and ORDER.index(status) < ORDER.index(place.status)):
            continue
        begun = place if place and place.status == status else None
        for standing in islice(_of_section(at, codes, begun), wanted):
            yield standing
            wanted -= 1


def _of_section(at: Instant, codes: Collection[int], place: _Place | None) -> Iterator[Standing]:
    """How the people under one status stand, by name, then by number."""
    key, person = (place.key, place.person) if place else (b"", -1)
    several = 200
    while True:
        after = Q(key__gt=key) | Q(key=key, person__gt=person)
        found = list(
            _names(at).filter(after, key__gte=key).order_by("key", "person").values_list("key", "person")[:several]
        )
        theirs = standing_at(at).filter(person__in=[one for _, one in found], code__in=codes)
        standing = {one.person: one for one in theirs}
        yield from (standing[one] for _, one in found if one in standing)
        if len(found) < several:
            return
        key, person = bytes(found[-1][0]), found[-1][1]
        several = _AT_ONCE


def _rows(day: dt.date, moment: dt.datetime, people: Sequence[Standing]) -> tuple[BoardRow, ...]:
    """The rows of these people in full, in this order: only what stands behind their status is worked out again."""
    codes, course = {one.person: one.code for one in people}, definitions.course()
    rows = []
    for case, beside in lookup.short_cases(list(codes), course.told_of_all, moment):
        history = history_of(case, unnamed_by_report(beside, course, with_proposed=False), course, with_proposed=False)
        levels = levels_of(codes[case.person.id])
        rows.append(board_row(case, {name: _status(history, name, levels[name], day) for name in ORDER}, day))
    return tuple(rows)


def _status(history: History, name: str, level: int, day: dt.date) -> Status:
    return status_on(history, definitions.rule(name), day) if level else NOT_COUNTED
