"""The rules: each says what does not follow, and the way out."""

from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from itertools import groupby, pairwise

from habeas.figures.lint.values import Breakdown, Finding, Part, Total


def findings_in(totals: Iterable[Total]) -> tuple[Finding, ...]:
    """Everything that does not follow in these totals, in their order, drift between issues last."""
    checked = tuple(totals)
    alone = (found for total in checked for rule in _OF_ONE for found in rule(total))
    return (*alone, *drift(checked))


def parts(total: Total) -> Iterator[Finding]:
    """Parts that everybody stands in exactly once add up to the total."""
    for one in total.breakdowns:
        added = sum(part.value for part in one.parts)
        if one.overlaps or total.value is None or added == total.value:
            continue
        yield Finding(
            rule="parts",
            where=total.where,
            what=f"{_added(one)} = {added:,}, not {total.value:,}",
            way_out="correct a number, add the part that is missing, or say that the categories overlap",
        )


def overlap(total: Total) -> Iterator[Finding]:
    """Categories that overlap are never added up."""
    for one in total.breakdowns:
        if one.overlaps and len(one.parts) > 1 and sum(part.value for part in one.parts) == total.value:
            yield Finding(
                rule="overlap",
                where=total.where,
                what=f"{one.name} overlaps, and {_added(one)} is given as the total {total.value:,}",
                way_out="count the people, each once, or say that these categories do not overlap",
            )


def percent(total: Total) -> Iterator[Finding]:
    """A percentage is the part of the total, rounded half up to the decimals that are printed."""
    for part in (part for one in total.breakdowns for part in one.parts if part.percent is not None):
        printed = part.percent
        if printed is None or total.value is None:
            continue
        if total.value == 0:
            yield _percent(total, part, "a part of nothing has no percentage")
            continue
        exact = Decimal(100 * part.value) / Decimal(total.value)
        step = Decimal(1).scaleb(min(0, int(printed.as_tuple().exponent)))
        rounded = exact.quantize(step, ROUND_HALF_UP)
        if rounded != printed:
            cut = "; it was cut off, not rounded" if exact.quantize(step, ROUND_DOWN) == printed else ""
            told = f"{part.value:,} of {total.value:,} is {exact.quantize(step / 10, ROUND_HALF_UP)} %"
            yield _percent(total, part, f"{told}, rounded half up {rounded} %, not {printed} %{cut}")


def _percent(total: Total, part: Part, what: str) -> Finding:
    name = f"{part.name}: " if part.name else ""
    way_out = "print the percentage that follows, or the numbers alone"
    return Finding(rule="percent", where=total.where, what=f"{name}{what}", way_out=way_out)


def order(total: Total) -> Iterator[Finding]:
    """low <= known <= high."""
    given = [(name, value) for name, value in (("low", total.low), ("known", total.value), ("high", total.high))
             if value is not None]  # fmt: skip
    for (less, smaller), (more, larger) in pairwise(given):
        if smaller > larger:
            yield Finding(
                rule="order",
                where=total.where,
                what=f"{less} {smaller:,} is more than {more} {larger:,}",
                way_out="low counts what is certain, high what is possible: count again",
            )


def as_of(total: Total) -> Iterator[Finding]:
    """A number of people in a state is of a day."""
    if total.as_of is None and total.needs_a_day:
        yield Finding(
            rule="as-of",
            where=total.where,
            what=f"{total.figure} has no day that it is of",
            way_out="give the as-of day with the number",
        )


def drift(totals: Iterable[Total]) -> Iterator[Finding]:
    """Within a series the total counts the same people by the same definition in every issue."""
    by_figure = sorted((one for one in totals if one.as_of), key=lambda one: (one.figure, str(one.as_of)))
    for _, series in groupby(by_figure, key=lambda one: one.figure):
        for before, after in pairwise(series):
            yield from _drift(before, after)


def _drift(before: Total, after: Total) -> Iterator[Finding]:
    changes = []
    if before.definition and after.definition and before.definition != after.definition:
        changes.append(f"definition {before.definition} before, {after.definition} now")
    was, now = whom(before), whom(after)
    if was and now:
        changes += [f"{one} counted on {after.as_of}, not on {before.as_of}" for one in sorted(now - was)]
        changes += [f"{one} counted on {before.as_of}, not on {after.as_of}" for one in sorted(was - now)]
    if changes:
        yield drifted(after.figure, after.where, "; ".join(changes))


def drifted(figure: str, where: str, what: str) -> Finding:
    """A finding that a figure is not defined as in the issue before."""
    way_out = "give both totals by one definition, or say beside the number what changed"
    return Finding(rule="definition", where=where, what=f"{figure} is not what it was: {what}", way_out=way_out)


def whom(total: Total) -> frozenset[str]:
    """Whom the total counts: as its publisher says, else the parts that it is the sum of."""
    if total.includes:
        return frozenset(one.casefold() for one in total.includes)
    summed = (one for one in total.breakdowns if not one.overlaps and one.name == "made of")
    return frozenset(part.name.casefold() for one in summed for part in one.parts if part.name)


def _added(breakdown: Breakdown) -> str:
    return " + ".join(f"{part.value:,}" + (f" {part.name}" if part.name else "") for part in breakdown.parts)


_OF_ONE: tuple[Callable[[Total], Iterator[Finding]], ...] = (parts, overlap, percent, order, as_of)
