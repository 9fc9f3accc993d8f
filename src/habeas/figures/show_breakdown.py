"""A breakdown as text for a terminal, and figures as rows of a table."""

import csv
import io
import textwrap
from collections.abc import Iterator

from habeas.figures.words import plural
from habeas.terms.figure import Breakdown, Cell, Figure

WIDTH = 100
COLUMNS = (
    "figure", "version", "asked", "since", "as_of", "known_at", "by", "value", "low", "known", "high", "overlapping",
    "hidden",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def breakdown_lines(one: Breakdown) -> Iterator[str]:
    """The cells with their three numbers, and what must be read with them."""
    yield f"BY {one.title.upper()}" + (" (cells overlap and do not sum)" if one.overlapping else "")
    for cell in one.cells:
        numbers = (cell.low, cell.known, cell.high)
        shown = "  ".join("      –" if number is None else f"{number:>7,}" for number in numbers)
        yield f"{shown}    {_name(cell)}" + (" (hidden)" if cell.known is None else "")
        for reason in cell.reasons:
            why = f"{plural(reason.people, 'person', 'people')}: {reason.words}"
            yield from _wrapped(why, " " * 31)
    yield from _wrapped(f"{one.title}: {one.words}", "  ")
    if one.note:
        yield from _wrapped(one.note, "  ")


def _name(cell: Cell) -> str:
    return "not known" if cell.value is None else cell.value


def _wrapped(words: str, indent: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=True)


def figure_as_csv(figure: Figure) -> str:
    """The figure's numbers as a table: the whole, the lines apart, each cell. Nobody is named in it.

    Whatever a spreadsheet would take for a formula has an apostrophe before it.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    for by, value, numbers, overlapping in _rows(figure):
        hidden = "yes" if numbers[1] is None else ""
        row = (*_asked(figure), by, value, *numbers, "yes" if overlapping else "", hidden)
        table.writerow(["" if one is None else safe_in_a_spreadsheet(str(one)) for one in row])
    return written.getvalue()


def safe_in_a_spreadsheet(words: str) -> str:
    """The words, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{words}" if words.lstrip(" ").startswith(_FORMULA) or words.startswith(_FORMULA) else words


def _asked(figure: Figure) -> tuple[object, ...]:
    definition = figure.definition
    words = [*figure.in_words, *([f"only people of the group: {figure.group}"] if figure.group else [])]
    words += ["includes proposed claims, not for publication"] if figure.with_proposed else []
    known_at = figure.known_at.isoformat()
    return definition.name, definition.version, "; ".join(words), figure.parameters.since, figure.as_of, known_at


def _rows(figure: Figure) -> Iterator[tuple[str, str, tuple[int | None, ...], bool]]:
    yield "", "all", (figure.low, figure.known, figure.high), False
    for line in figure.apart:
        yield "apart", line.name, (line.low, line.known, line.high), False
    for one in figure.breakdowns:
        for cell in one.cells:
            yield one.by, _name(cell), (cell.low, cell.known, cell.high), one.overlapping
