"""Small cells hidden, and as many beside them as it takes that no difference gives them away."""

from collections.abc import Mapping, Sequence

from habeas.figures.arithmetic.cells import Tallies, Tally


def hidden_cells(cells: Tallies, below: int, *, overlapping: bool) -> frozenset[str | None]:
    """The values of the cells to hide.

    A cell is small where any of its numbers is of some people, but of fewer than `below`. Cells that sum to a printed
    whole need company: at least two are hidden, of at least `below` people in all, the next smallest first, so that
    whole less shown tells none of them; all are, where nothing less will do. Cells that overlap sum to nothing: the
    small ones are enough.
    """
    hidden = [value for value, cell in cells.items() if _is_small(cell, below)]
    if not hidden or overlapping:
        return frozenset(hidden)
    for value in _in_order(cells, hidden):
        if _are_covered([cells[one] for one in hidden], below):
            break
        hidden.append(value)
    return frozenset(hidden) if _are_covered([cells[one] for one in hidden], below) else frozenset(cells)


def _is_small(cell: Tally, below: int) -> bool:
    return any(0 < number < below for number in (cell.low, cell.known, cell.high))


def _are_covered(hidden: Sequence[Tally], below: int) -> bool:
    return len(hidden) > 1 and all(
        total == 0 or total >= below
        for total in (sum(getattr(cell, name) for cell in hidden) for name in ("low", "known", "high"))
    )


def _in_order(cells: Mapping[str | None, Tally], hidden: Sequence[str | None]) -> list[str | None]:
    """The other cells, the smallest that has anybody first, empty ones last."""
    others = [value for value in cells if value not in hidden]
    return sorted(others, key=lambda value: (cells[value].high == 0, cells[value].high, value or ""))
