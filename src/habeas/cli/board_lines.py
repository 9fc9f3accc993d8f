"""The board in lines for a terminal: who is held, who is out and how, and who says so."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from habeas.figures.board import ORDER, Board, BoardRow
from habeas.figures.definitions import load_definitions
from habeas.figures.standings.page import BoardPage

WIDTH = 100
PROPOSED = "? = rests on claims that nobody has accepted yet; not for publication"
NOBODY = "\nNobody yet: accept claims first (habeas review), or ask --with-proposed."


def board_as_text(board: Board | BoardPage) -> str:
    """Everyone on the board, or on this page of it, under their status, with the three numbers of each figure."""
    lines = [*heading_lines(board), *row_lines(board.rows, _sections(board))]
    if isinstance(board, BoardPage) and board.next_after is not None:
        lines.append(f"\nMore follow: --after {board.next_after}")
    if not board.rows:
        lines.append(NOBODY)
    return "\n".join(lines)


def pages_as_lines(pages: Iterator[BoardPage]) -> Iterator[str]:
    """The whole board line by line, page after page as they are asked for."""
    first = next(pages)
    yield from heading_lines(first)
    yield from row_lines((row for page in chain([first], pages) for row in page.rows), first.sections)
    if not first.rows:
        yield NOBODY


def _sections(board: Board | BoardPage) -> Mapping[str, int]:
    return board.sections if isinstance(board, BoardPage) else {status: len(board.of(status)) for status in ORDER}


def heading_lines(board: Board | BoardPage) -> Iterator[str]:
    """What was asked, and the three numbers of each figure."""
    moment = board.known_at.strftime("%Y-%m-%d %H:%M UTC")
    yield f"THE BOARD on {board.as_of}, as known at {moment}" + (f", group {board.group}" if board.group else "")
    if board.with_proposed:
        yield PROPOSED
    for figure in board.figures:
        numbers = f"low {figure.low} · known {figure.known} · high {figure.high}"
        yield f"  {figure.definition.title:<36} {numbers}"


def row_lines(rows: Iterable[BoardRow], sections: Mapping[str, int]) -> Iterator[str]:
    """The people, each under the status that is theirs; the rows in the order of the board."""
    titles, last = load_definitions(), None
    for row in rows:
        if row.status != last:
            yield f"\n{titles[row.status].title.upper()} ({sections[row.status]})"
        last = row.status
        yield from _row(row)


def _row(row: BoardRow) -> Iterator[str]:
    mark = "?" if row.proposed else " "
    certainty = "" if row.certainty == "certain" else f"  ({row.certainty})"
    yield f"{mark} {row.person.name} — {row.since}{certainty}"
    for word, values in (("conditions", row.conditions), ("charges", row.offences), ("says", row.says)):
        if values:
            yield from textwrap.wrap(f"{word}: {'; '.join(values)}", WIDTH, initial_indent="      ",
                                     subsequent_indent="        ")  # fmt: skip
