"""How many people each figure counts, from how many stand so."""

from collections import Counter

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import Totals
from habeas.figures.arithmetic.spans import CERTAIN, KNOWN, POSSIBLE
from habeas.figures.standings.codes import levels_of


def totals_of(codes: Counter[int]) -> dict[str, Totals]:
    """Low, known and high of every figure."""
    return {
        name: Totals(*(_at_least(codes, name, level) for level in (CERTAIN, KNOWN, POSSIBLE)))
        for name in definitions.NAMES
    }


def _at_least(codes: Counter[int], name: str, level: int) -> int:
    return sum(people for code, people in codes.items() if levels_of(code)[name] >= level)
