"""What changed between two frozen figures, as text."""

import textwrap
from collections import Counter
from collections.abc import Iterator

from habeas.figures.freezing.diff import CAUSES, LEVELS, NUMBERS, Difference, Moved
from habeas.figures.words import plural
from habeas.terms.frozen_records import FrozenHeading

WIDTH = 100


def difference_as_text(found: Difference, earlier: FrozenHeading, later: FrozenHeading) -> str:
    """The numbers before and after, then everybody who moved under the cause, with what each cause makes of them."""
    lines = [f"{found.figure.upper()}: what changed"]
    lines += [_of(word, one) for word, one in (("from", earlier), ("to  ", later))]
    lines += ["", *_numbers(found)]
    for title, changes in (("DEFINITION CHANGED", found.definition), ("ASKED OTHERWISE", found.parameters)):
        if changes:
            lines += ["", title, *(line for change in changes for line in _item(change))]
    for cause in CAUSES:
        if moved := found.of(cause):
            lines += ["", f"{cause.upper()} ({plural(len(moved), 'person', 'people')})"]
            lines += [line for one in moved for line in _item(_moved(one))]
    if not found.moved:
        lines += ["", "Everybody counts as before."]
    return "\n".join(lines)


def _of(word: str, one: FrozenHeading) -> str:
    return f"  {word} {one.identifier}: on {one.as_of}, as known at {one.known_at:%Y-%m-%d %H:%M} UTC"


def _numbers(found: Difference) -> Iterator[str]:
    yield f"{'':<22}{'low':>8}{'known':>8}{'high':>8}"
    yield _row("before", [found.numbers[number][0] for number in NUMBERS])
    for cause in CAUSES:
        if moved := found.of(cause):
            yield _row(cause, _effect(moved), sign="+")
    yield _row("after", [found.numbers[number][1] for number in NUMBERS])


def _row(word: str, numbers: list[int], sign: str = "") -> str:
    return f"{word:<22}" + "".join(f"{number:>{sign}8,}" for number in numbers)


def _effect(moved: tuple[Moved, ...]) -> list[int]:
    """What these people make of low, known and high."""
    counts: Counter[int] = Counter()
    for one in moved:
        before, after = LEVELS.index(one.before), LEVELS.index(one.after)
        for level in (3, 2, 1):
            counts[level] += (after >= level) - (before >= level)
    return [counts[3], counts[2], counts[1]]


def _moved(one: Moved) -> str:
    if one.before == LEVELS[0]:
        what = f"entered ({one.after})"
    elif one.after == LEVELS[0]:
        what = f"left (was in {one.before})"
    else:
        what = f"moved from {one.before} to {one.after}"
    claims = f" [claims {', '.join(map(str, one.claims))}]" if one.claims else ""
    return f"{one.name} – {what}" + (f": {one.why}" if one.why else "") + claims


def _item(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent="  - ", subsequent_indent="    ")
