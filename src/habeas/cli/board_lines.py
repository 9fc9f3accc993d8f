"""The board in lines for a terminal: who is held, who is out and how, and who says so."""

import textwrap
from collections.abc import Iterator

from habeas.figures.board import ORDER, Board, BoardRow
from habeas.figures.definitions import load_definitions

WIDTH = 100
PROPOSED = "? = rests on claims that nobody has accepted yet; not for publication"


def board_as_text(board: Board) -> str:
    """Everyone on the board, under their status, with the three numbers of each figure."""
    return "\n".join(_lines(board))


def _lines(board: Board) -> Iterator[str]:
    moment = board.known_at.strftime("%Y-%m-%d %H:%M UTC")
    yield f"THE BOARD on {board.as_of}, as known at {moment}" + (f", group {board.group}" if board.group else "")
    if board.with_proposed:
        yield PROPOSED
    titles = load_definitions()
    for figure in board.figures:
        numbers = f"low {figure.low} · known {figure.known} · high {figure.high}"
        yield f"  {titles[figure.definition.name].title:<36} {numbers}"
    for status in ORDER:
        rows = board.of(status)
        if rows:
            yield f"\n{titles[status].title.upper()} ({len(rows)})"
        for row in rows:
            yield from _row(row)
    if not board.rows:
        yield "\nNobody yet: accept claims first (habeas review), or ask --with-proposed."


def _row(row: BoardRow) -> Iterator[str]:
    mark = "?" if row.proposed else " "
    certainty = "" if row.certainty == "certain" else f"  ({row.certainty})"
    yield f"{mark} {row.person.name} — {row.since}{certainty}"
    for word, values in (("conditions", row.conditions), ("charges", row.offences), ("says", row.says)):
        if values:
            yield from textwrap.wrap(f"{word}: {'; '.join(values)}", WIDTH, initial_indent="      ",
                                     subsequent_indent="        ")  # fmt: skip
