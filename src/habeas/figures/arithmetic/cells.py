"""The cells of a breakdown: low, known and high of each, and whether they make up the whole."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from habeas.figures.arithmetic.counting import Totals
from habeas.figures.arithmetic.shares import CERTAIN, POSSIBLE, PREFERRED, Share


@dataclass(frozen=True)
class Standing:
    """A counted person: how surely they are counted (3, 2, 1), why not certainly, and in which cells they stand."""

    level: int
    why: tuple[str, ...]
    shares: tuple[Share, ...]


@dataclass
class Tally:
    """The three numbers of one cell, and why people are not certainly in it."""

    low: int = 0
    known: int = 0
    high: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, level: int, why: Iterable[str]) -> None:
        """Count somebody who stands here so surely."""
        self.low += level >= CERTAIN
        self.known += level >= PREFERRED
        self.high += level >= POSSIBLE
        if level < CERTAIN:
            self.reasons.update(set(why))


Tallies = dict[str | None, Tally]


def tally(people: Iterable[Standing]) -> Tallies:
    """The cells by value, None for not known: a person is as surely in a cell as the less sure of two things.

    These are that they are counted at all, and that the cell is theirs.
    """
    cells: Tallies = defaultdict(Tally)
    for one in people:
        for share in one.shares:
            why = (*(one.why if one.level < CERTAIN else ()), *((share.why,) if share.why else ()))
            cells[share.value].add(min(one.level, share.level), why)
    return dict(cells)


def check_sums(cells: Sequence[Tally], whole: Totals) -> None:
    """Raise ValueError where cells that do not overlap fail to make up the whole.

    Known sums exactly. Low sums to no more (of somebody it may be uncertain which cell is theirs), high to no less.
    """
    low, known, high = (sum(getattr(cell, name) for cell in cells) for name in ("low", "known", "high"))
    if known != whole.known or low > whole.low or high < whole.high:
        numbers = f"{low}, {known}, {high} of {whole.low}, {whole.known}, {whole.high}"
        raise ValueError(f"the cells do not make up the whole (low, known, high): {numbers}")
