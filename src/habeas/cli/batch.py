"""A batch of reports on its way: gathered, preserved, read; refusals named, the rest goes on."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from habeas.reading.reader import read_reports
from habeas.reports.gather import gather
from habeas.reports.incoming import Incoming
from habeas.reports.limits import Limits
from habeas.reports.preserve import preserve
from habeas.reports.preserved import Preserved
from habeas.terms.claims import Reading
from habeas.terms.errors import RefusedReport
from habeas.terms.report import Report

WORTH_A_PROCESS = 4


@dataclass
class Batch:
    """What became of the targets: refusals by name, and how many were taken."""

    refused: list[RefusedReport] = field(default_factory=list)
    taken: int = 0
    stepped: Callable[[], None] = lambda: None

    def refuse(self, refusal: RefusedReport) -> None:
        self.refused.append(refusal)
        click.echo(f"refused  {refusal}", err=True)
        self.stepped()


def default_processes() -> int:
    """Two where the machine has them: a second reader costs about 400 MB."""
    return min(2, os.cpu_count() or 1)


def count_candidates(targets: Iterable[str]) -> int:
    """How many files the targets may hold: what a progress bar counts to."""
    return sum(len([p for p in Path(t).rglob("*") if p.is_file()]) if Path(t).is_dir() else 1 for t in targets)


def preserve_all(targets: Iterable[str], batch: Batch, limits: Limits) -> Iterator[Preserved]:
    """Every report among the targets, preserved; what is no report is refused by name."""
    for found in gather(targets, limits):
        if isinstance(found, Incoming):
            try:
                yield preserve(found)
            except RefusedReport as refusal:
                batch.refuse(refusal)
        else:
            batch.refuse(found)


def processes_for(candidates: int, wanted: int) -> int:
    """A second process is worth its start only where there is more than a handful to read."""
    return wanted if candidates > WORTH_A_PROCESS else 1


def read_all(preserved: Iterable[Preserved], processes: int) -> Iterator[tuple[Preserved, Reading]]:
    """Each report with its reading, in order; memory stays flat however many there are."""
    ahead: deque[Preserved] = deque()

    def texts() -> Iterator[Report]:
        for one in preserved:
            ahead.append(one)
            yield one.report

    for reading in read_reports(texts(), processes):
        yield ahead.popleft(), reading


class Bar:
    """A progress bar on the error stream; silent where nobody looks at a terminal but for a last line."""

    def __init__(self, words: str, total: int) -> None:
        self.console = Console(stderr=True)
        self.progress = Progress(
            SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            console=self.console, transient=False,
        )  # fmt: skip
        self.task = self.progress.add_task(words, total=total)

    def __enter__(self) -> "Bar":
        self.progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.progress.stop()

    def step(self, words: str) -> None:
        self.progress.update(self.task, advance=1, description=words)
