"""Tables of figures: a row a number. Columns: figure, as_of, number, and as needed low, high, definition, includes,
breakdown, part, percent, overlaps. A row with a part belongs to the total of that figure on that day.
"""

import csv
import datetime as dt
import io
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from habeas.figures.lint.values import Breakdown, Part, Total
from habeas.terms.errors import BadInput

NEEDED = ("figure", "number")
COLUMNS = (*NEEDED, "as_of", "low", "high", "definition", "includes", "breakdown", "part", "percent", "overlaps")
_THOUSANDS = str.maketrans("", "", ",\u00a0\u202f ")
_YES = ("yes", "true", "1", "x")
Row = tuple[int, dict[str, str]]
Key = tuple[str, str]


def totals_of_table(text: str) -> tuple[Total, ...]:
    """The totals with their breakdowns. Raises BadInput where it is no such table, naming the row."""
    rows = list(_rows(text))
    keys = dict.fromkeys((row["figure"], row.get("as_of", "")) for _, row in rows)
    return tuple(
        _total(key, [one for one in rows if (one[1]["figure"], one[1].get("as_of", "")) == key]) for key in keys
    )


def _rows(text: str) -> Iterator[Row]:
    table = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    names = [name.strip().casefold() for name in table.fieldnames or ()]
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise BadInput(f"the table has no column {missing[0]!r}: its first row names {', '.join(COLUMNS)}")
    unknown = [name for name in names if name not in COLUMNS]
    if unknown:
        raise BadInput(f"the table has a column {unknown[0]!r}, which means nothing here: use {', '.join(COLUMNS)}")
    table.fieldnames = names
    for number, row in enumerate(table, start=2):
        if None in row or any(value is None for value in row.values()):
            raise BadInput(f"row {number} has not as many cells as the first row names")
        yield number, {name: value.strip() for name, value in row.items()}


def _total(key: Key, rows: list[Row]) -> Total:
    whole = [one for one in rows if not one[1].get("part")]
    if len(whole) > 1:
        raise BadInput(f"row {whole[1][0]}: a second total of {key[0]} on {key[1] or 'no day'}: give each once")
    number, row = whole[0] if whole else rows[0]
    return Total(
        figure=key[0],
        value=_whole(number, row, "number") if whole else None,
        where=f"row {number}",
        as_of=_day(number, key[1]),
        definition=row.get("definition") or None,
        includes=tuple(one.strip() for one in row.get("includes", "").split("+") if one.strip()),
        low=_whole(number, row, "low"),
        high=_whole(number, row, "high"),
        breakdowns=tuple(_breakdowns([one for one in rows if one[1].get("part")])),
    )


def _breakdowns(rows: list[Row]) -> Iterator[Breakdown]:
    for name in dict.fromkeys(row.get("breakdown", "") for _, row in rows):
        theirs = [(number, row) for number, row in rows if row.get("breakdown", "") == name]
        overlaps = any(row.get("overlaps", "").casefold() in _YES for _, row in theirs)
        yield Breakdown(name=name or "made of", parts=tuple(_part(*one) for one in theirs), overlaps=overlaps)


def _part(number: int, row: dict[str, str]) -> Part:
    value = _whole(number, row, "number")
    if value is None:
        raise BadInput(f"row {number}: {row['part']!r} has no number")
    return Part(name=row["part"], value=value, percent=_percent(number, row.get("percent", "")))


def _whole(number: int, row: dict[str, str], column: str) -> int | None:
    written = row.get(column, "").translate(_THOUSANDS)
    if not written:
        return None
    if not (written.isascii() and written.isdigit()):
        raise BadInput(f"row {number}: {column} {row[column]!r} is no whole number of people")
    return int(written)


def _percent(number: int, written: str) -> Decimal | None:
    plain = written.rstrip("%").strip()
    if not plain:
        return None
    try:
        value = Decimal(plain)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise BadInput(f"row {number}: percent {written!r} is no percentage: write 55.7 or 55.7 %")
    return value


def _day(number: int, written: str) -> dt.date | None:
    if not written:
        return None
    try:
        return dt.date.fromisoformat(written)
    except ValueError as wrong:
        raise BadInput(f"row {number}: as_of {written!r} is no day: write it as YYYY-MM-DD") from wrong
