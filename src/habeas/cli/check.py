"""`habeas check`: is the register whole? Reads only."""

import dataclasses
import json
import sys
from collections import Counter
from collections.abc import Iterable

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from habeas.cli.main import EXIT_NO
from habeas.register.checking.run import check as check_register
from habeas.terms.finding import Finding

SHOWN = 20


class Watching:
    """A progress bar a check, on the error stream."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress

    def begin(self, looks_at: str, steps: int) -> None:
        # What has nothing to look at is done at once: a bar of 0/0 would turn for ever.
        self.task = self.progress.add_task(looks_at, total=max(steps, 1), completed=0 if steps else 1)

    def advance(self, steps: int) -> None:
        self.progress.update(self.task, advance=steps)


@click.command(short_help="Look whether the register is whole: evidence, bytes, clocks, facts.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def check(form: str) -> None:
    """Look whether the register is whole; nothing is changed, and others may go on recording.

    Each finding says what, in which row, and the way out; it names nobody. Exit code 1 when something is wrong.

    \b
    habeas check
    habeas check --format json
    """
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=console,
    ) as progress:  # fmt: skip
        found = list(check_register(Watching(progress)))
    faults = sum(one.fault for one in found)
    click.echo(as_json(found) if form == "json" else "\n".join(as_text(found)))
    if faults:
        sys.exit(EXIT_NO)


def as_json(found: Iterable[Finding]) -> str:
    """The findings as data."""
    rows = [dataclasses.asdict(one) for one in found]
    whole = not any(row["fault"] for row in rows)
    return json.dumps({"schema": "habeas-check/1", "whole": whole, "findings": rows}, ensure_ascii=False, indent=1)


def as_text(found: list[Finding]) -> list[str]:
    """A line a finding; of many alike the first ones and how many more there are."""
    lines, alike = [], Counter[tuple[str, str]]()
    for one in found:
        alike[one.check, one.table] += 1
        if alike[one.check, one.table] <= SHOWN:
            lines += [f"{'wrong' if one.fault else 'note '}  {_where(one)}: {one.words}", f"       {one.way_out}"]
    more = [f"       … and {n - SHOWN} more of {check} in {table}" for (check, table), n in alike.items() if n > SHOWN]
    faults = sum(one.fault for one in found)
    return [*lines, *more, f"{faults} wrong" if faults else "The register is whole."]


def _where(one: Finding) -> str:
    return f"{one.check}: {one.table} {one.row}".rstrip()
