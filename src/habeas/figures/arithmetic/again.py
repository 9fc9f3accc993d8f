"""Who was taken again: only an arrest after a release counts, as surely as that order is."""

from dataclasses import replace

from habeas.figures.arithmetic.marks import Mark
from habeas.figures.arithmetic.rule import Weight

_SURENESS: tuple[Weight, ...] = ("possible", "presumed", "certain")


def taken_again(marks: list[Mark]) -> list[Mark]:
    """The openings that come after a closing. What a source calls a re-arrest needs no release told before it."""
    closings = [mark for mark in marks if not mark.opens]
    found = ((mark, _after_any(mark, closings)) for mark in marks if mark.opens)
    return [replace(mark, weight=weight) for mark, weight in found if weight is not None]


def _after_any(opening: Mark, closings: list[Mark]) -> Weight | None:
    if opening.event.type == "rearrest":
        return opening.weight
    weights = [weight for closing in closings if (weight := _after(opening, closing)) is not None]
    return max(weights, key=_SURENESS.index, default=None)


def _after(opening: Mark, closing: Mark) -> Weight | None:
    """How surely the opening comes after the closing; None where no day allows it."""
    if closing.key in opening.before or (closing.earliest is not None and opening.latest < closing.earliest):
        return None
    order: Weight = "possible"
    if opening.earliest is not None and opening.earliest > closing.latest:
        order = "certain"
    elif opening.earliest is not None and opening.earliest > closing.preferred:
        order = "presumed"
    return min(order, opening.weight, closing.weight, key=_SURENESS.index)
