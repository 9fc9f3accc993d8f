"""The printed lines of one page of a PDF, with their place and size of type."""

from dataclasses import dataclass
from typing import Any

import pypdf


@dataclass
class Line:
    """`y` grows upwards, in points; `size` is that of the type."""

    text: str
    y: float
    size: float


def read_lines(page: pypdf.PageObject) -> list[Line]:
    """The lines in the order in which the file draws them."""
    lines: list[Line] = []

    def take(text: str, cm: list[float], tm: list[float], _font: Any, size: float) -> None:
        words = text.replace("\n", " ")
        if not words.strip():
            if words and lines and not lines[-1].text.endswith(" "):
                lines[-1].text += " "
            return
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[3] * cm[3]) or 1.0
        _put(lines, Line(words, y, size * scale))

    page.extract_text(visitor_text=take)
    return lines


def _put(lines: list[Line], piece: Line) -> None:
    """A piece at the height of the line before is more of that line."""
    if lines and abs(lines[-1].y - piece.y) < 0.4 * max(piece.size, 1.0):
        lines[-1].text += piece.text
    else:
        lines.append(piece)
