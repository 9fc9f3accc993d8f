"""Reported numbers beside the documented one and beside each other: what differs is named, never mended.

Two numbers are taken from each other only where they are of like people over one window and both are exact.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from habeas.figures.words import number_in_words, people_in_words, period_in_words
from habeas.terms.figure import Figure, ReportedFigure, SideBySide
from habeas.terms.period import Period

Key = tuple[str, str]
NEIGHBOURS = 5  # a long series is compared along itself: pairs of all with all would grow with its square


def difference_in_words(one: ReportedFigure, figure: Figure) -> str:
    """What the reported number has that the documented one lacks: `26 reported, 5 named here, 21 not yet`."""
    number = number_in_words(one.value, one.qualifier)
    if one.event is None:
        documented = f"{number} reported, {figure.known:,} documented here ({figure.low:,} to {figure.high:,})"
        return f"{documented}, {_not_documented(one, figure)}"
    return f"{number} reported, {one.named_here:,} named here, {_rest(one, one.named_here, 'not yet')}"


def _not_documented(one: ReportedFigure, figure: Figure) -> str:
    """How many are missing, where the number is of the very day."""
    window = _period(one)
    if window is None or window.earliest is None or window.latest is None:
        return "not subtracted: it gives no day of its own"
    if window.earliest != figure.as_of or window.latest != figure.as_of:
        return f"not subtracted: it is of {one.as_of}"
    return _rest(one, figure.known, "not documented")


def _rest(one: ReportedFigure, here: int, word: str) -> str:
    missing = one.value - here
    if missing < 0:
        return f"{-missing:,} more than reported"
    return f"{number_in_words(missing, one.qualifier)} {word}"


def side_by_side(reported: Iterable[ReportedFigure]) -> tuple[SideBySide, ...]:
    """Several numbers of one thing: those of one window and of like people together, the others compared in words."""
    groups: dict[Key, list[ReportedFigure]] = defaultdict(list)
    for one in reported:
        groups[_people(one), _window(one)].append(one)
    if sum(map(len, groups.values())) < 2:
        return ()
    several = [_together(key, told) for key, told in groups.items() if len(told) > 1]
    return (*several, *_across([told[0] for told in groups.values()]))


def _together(key: Key, told: list[ReportedFigure]) -> SideBySide:
    return SideBySide(
        of=key[0],
        window=key[1],
        numbers=tuple(one.value for one in told),
        claims=tuple(one.claim for one in told),
        says=tuple(_says(one) for one in told),
        apart=_apart(told),
    )


def _apart(told: list[ReportedFigure]) -> str:
    lowest, highest = min(one.value for one in told), max(one.value for one in told)
    if lowest == highest:
        return "they agree" if len({one.qualifier for one in told}) == 1 else "the same number, not as exact"
    if any(one.qualifier != "exact" for one in told):
        return f"from {lowest:,} to {highest:,}, not subtracted: not all are exact"
    return f"from {lowest:,} to {highest:,}, {highest - lowest:,} apart"


def _across(firsts: list[ReportedFigure]) -> Iterator[SideBySide]:
    """Numbers that cannot be taken from each other, of the same measure, each with those told next: said why."""
    for one, other in _neighbours(firsts):
        larger, smaller = sorted((one, other), key=lambda each: -each.value)
        yield SideBySide(
            of=_people(one) if _people(one) == _people(other) else f"{_people(one)} / {_people(other)}",
            window=_window(one) if _window(one) == _window(other) else f"{_window(one)} / {_window(other)}",
            numbers=(larger.value, smaller.value),
            claims=(larger.claim, smaller.claim),
            says=(_says(larger), _says(smaller)),
            apart=f"not subtracted: {', '.join(_why_not(larger, smaller))}",
        )


def _neighbours(told: list[ReportedFigure]) -> Iterator[tuple[ReportedFigure, ReportedFigure]]:
    by_measure: dict[str, list[ReportedFigure]] = defaultdict(list)
    for one in told:
        by_measure[one.measure].append(one)
    for alike in by_measure.values():
        for place, one in enumerate(alike):
            yield from ((one, other) for other in islice(alike, place + 1, place + 1 + NEIGHBOURS))


def _why_not(larger: ReportedFigure, smaller: ReportedFigure) -> Iterator[str]:
    if _window(larger) != _window(smaller):
        yield f"windows differ{_which_is_shorter(larger, smaller)}"
    if _people(larger) != _people(smaller):
        yield "they are of other people by the words of their sources"


def _which_is_shorter(larger: ReportedFigure, smaller: ReportedFigure) -> str:
    lengths = [_days(larger), _days(smaller)]
    if lengths[0] is None or lengths[1] is None:
        return " (of one no first or last day is said)"
    if lengths[0] == lengths[1]:
        return ""
    return f" ({smaller.value if lengths[1] < lengths[0] else larger.value:,} is over the shorter one)"


def _days(one: ReportedFigure) -> int | None:
    period = _period(one)
    if period is None or period.earliest is None or period.latest is None:
        return None
    return (period.latest - period.earliest).days


def _says(one: ReportedFigure) -> str:
    who = one.source if one.said_by == "the report itself" else f"{one.said_by}, in {one.source}"
    flag = " [proposed]" if one.proposed else ""
    return f"{people_in_words(one.value, one.qualifier, one.of)} ({who}){flag}"


def _period(one: ReportedFigure) -> Period | None:
    return Period(since=one.since, until=one.until) if one.since or one.until else None


def _window(one: ReportedFigure) -> str:
    return period_in_words(_period(one)) or one.as_of or "no day said"


def _people(one: ReportedFigure) -> str:
    """Whom the number is of, in the words of the source, compared without case."""
    return people_in_words(2, "exact", one.of).removeprefix("2 ").casefold()
