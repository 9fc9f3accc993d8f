"""Pictures as values: rows of bars and dots on one scale, laid out in percent so that they fit any screen.

Percentages are SVG attributes, not styles: the pages' security policy allows no inline style.
"""

from dataclasses import dataclass

ROW = 44
BASE = 26


@dataclass(frozen=True)
class Scale:
    """Numbers from `low` to `high` laid on 0–100 %."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Where a value lies, in percent; values outside lie on the edge."""
        if self.high <= self.low:
            return 0.0
        return min(100.0, max(0.0, 100 * (value - self.low) / (self.high - self.low)))


@dataclass(frozen=True)
class Bar:
    """A stretch of a row. `kind` is its class in the style sheet, `says` what a pointer or a reader hears."""

    left: float
    right: float
    kind: str
    says: str

    @property
    def x(self) -> str:
        """The left edge."""
        return f"{self.left:.2f}%"

    @property
    def width(self) -> str:
        """The width, never too thin to see."""
        return f"{max(self.right - self.left, 0.6):.2f}%"


@dataclass(frozen=True)
class Dot:
    """A point of a row."""

    place: float
    kind: str
    says: str

    @property
    def x(self) -> str:
        """Its middle."""
        return f"{self.place:.2f}%"


@dataclass(frozen=True)
class Row:
    """A labelled line of the picture."""

    label: str
    bars: tuple[Bar, ...] = ()
    dots: tuple[Dot, ...] = ()


@dataclass(frozen=True)
class Tick:
    """A labelled line down the picture; a label near the right edge ends there rather than leave the picture."""

    place: float
    label: str
    kind: str = "axis"

    @property
    def x(self) -> str:
        """Where it is."""
        return f"{self.place:.2f}%"

    @property
    def anchor(self) -> str:
        """On which side of the line its label is."""
        return "end" if self.place > 85 else "start" if self.place < 8 else "middle"


@dataclass(frozen=True)
class PlacedRow:
    """A row with the heights of its label and its line."""

    row: Row
    label_y: int
    bar_y: int
    dot_y: int


@dataclass(frozen=True)
class Picture:
    """All of it. `title` says in words what is seen."""

    title: str
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]

    @property
    def height(self) -> int:
        """In pixels."""
        return BASE + ROW * len(self.rows)

    @property
    def floor(self) -> int:
        """Where the lines down end."""
        return ROW * len(self.rows)

    @property
    def placed(self) -> tuple[PlacedRow, ...]:
        """The rows one below the other."""
        return tuple(
            PlacedRow(row, ROW * place + 13, ROW * place + 19, ROW * place + 26) for place, row in enumerate(self.rows)
        )
