"""A reconciliation as text, and as a table of which the numbers add up."""

import csv
import io
import textwrap
from collections.abc import Iterable, Iterator

from habeas.figures.reconciling.reconcile import Reconciliation
from habeas.figures.reconciling.step import Line, Mover, Step
from habeas.figures.words import plural

WIDTH = 100
COLUMNS = ("from", "to", "line", "number", "person", "name", "why", "claims")
CORRECTIONS = ("late discovery", "duplicate", "status error")


def reconciliation_as_text(found: Reconciliation) -> str:
    """Every step with its lines, everybody in them, and what is left unexplained."""
    definition = found.definition
    lines = [f"{definition.title.upper()}, reconciled · definition “{definition.name}”, version {definition.version}"]
    if found.group:
        lines.append(f"only people of the group: {found.group}")
    for step in found.steps:
        lines += ["", *_step(definition.title, step)]
    return "\n".join(lines)


def _step(title: str, step: Step) -> Iterator[str]:
    yield _stock(title, step.since, f"{step.known_at_since:%Y-%m-%d %H:%M} UTC", step.opening)
    for line in step.lines:
        yield from _line(line)
    learned = {line.kind for line in step.lines} & set(CORRECTIONS)
    if not learned and step.known_at_since == step.known_at_until:
        yield "      corrections: none, since both ends are as known at one moment"
    elif not learned:
        yield "      corrections: none"
    yield "      definition: the same on both days"
    yield _stock(title, step.until, f"{step.known_at_until:%Y-%m-%d %H:%M} UTC", step.closing)
    yield f"      unexplained: {step.remainder}"
    for people, words in ((step.in_and_out, "came and went in between"), (step.out_and_in, "went and came back")):
        if people:
            names = ", ".join(one.name for one in people)
            yield from _wrapped(f"{plural(len(people), 'person', 'people')} {words}, in no line: {names}", "      ")


def _stock(title: str, day: object, moment: str, number: int) -> str:
    return f"{number:>6,}  {title} on {day}, as known at {moment}"


def _line(line: Line) -> Iterator[str]:
    what = line.what if line.kind == line.what else f"{line.kind}: {line.what}"
    yield f"{line.sign * len(line.people):>+6,}  {what}"
    for one in line.people:
        claims = f" [claims {', '.join(map(str, one.claims))}]" if one.claims else ""
        yield from _wrapped(f"{one.name} – {one.why}{claims}", "          ")


def _wrapped(words: str, indent: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ")


def reconciliation_as_csv(found: Reconciliation) -> str:
    """A row a person: of each step the numbers of its rows before `closing` add up to that of `closing`."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for step in found.steps:
        ends = (step.since.isoformat(), step.until.isoformat())
        rows.writerow([*ends, "opening", step.opening, "", "", f"as known at {step.known_at_since.isoformat()}", ""])
        for line in step.lines:
            rows.writerows(_rows(ends, line))
        rows.writerow([*ends, "closing", step.closing, "", "", f"as known at {step.known_at_until.isoformat()}", ""])
    return out.getvalue()


def _rows(ends: tuple[str, str], line: Line) -> Iterable[list[object]]:
    return ([*ends, line.kind, line.sign, *_person(one)] for one in line.people)


def _person(one: Mover) -> list[object]:
    return [one.person, _cell(one.name), _cell(one.why), " ".join(map(str, one.claims))]


def _cell(words: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(("=", "+", "-", "@", "\t", "\r")) else words
