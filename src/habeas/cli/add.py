"""`habeas add`: preserve reports, read them, record their claims as proposed."""

import getpass
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypedDict, Unpack

import click

from habeas.cli.batch import Bar, Batch, count_candidates, default_processes, preserve_all, processes_for, read_all
from habeas.cli.main import EXIT_NO, EXIT_PART
from habeas.cli.proposals import proposed_beside
from habeas.proposing.endpoint import Endpoint, endpoint_from
from habeas.register import lookup, record
from habeas.reports.limits import Limits
from habeas.reports.preserved import Preserved
from habeas.terms.claims import Reading


class How(TypedDict):
    """Who adds, on how many processes, and who published what does not say so itself."""

    by: str
    processes: int
    publisher: str | None
    propose: bool


@click.command(short_help="Preserve reports in the register, their claims proposed.")
@click.argument("files", nargs=-1, required=True)
@click.option("--by", default=getpass.getuser, show_default="your login", help="Who adds them, for the capture log.")
@click.option("--publisher", help="Who published them, for reports that do not say so themselves.")
@click.option("--processes", type=click.IntRange(1, 64), default=default_processes, show_default="2 at most")
@click.option("--propose", is_flag=True, help="Also ask the model that you set up (HABEAS_PROPOSER_URL).")
@click.option("--allow-private", is_flag=True, help="Fetch a URL on a private or loopback address too.")
def add(files: tuple[str, ...], allow_private: bool, **how: Unpack[How]) -> None:
    """Preserve reports in the register; their claims are proposed until a person accepts them.

    FILES are reports, folders, http(s) URLs, or - for standard input. Each report is wholly added or not
    at all: after a crash or Ctrl-C run the same command again, and what is there already is left alone.

    \b
    habeas add reports/
    habeas add https://example.org/statement.html
    """
    record.set_up()
    batch, limits = Batch(), Limits(allow_private=allow_private)
    added, claims = add_reports(files, batch, limits, how)
    known = batch.taken - added
    click.echo(f"{added} report{'' if added == 1 else 's'} added with {claims} proposed claims"
               + (f"; {known} there already" if known else "")
               + (f"; {len(batch.refused)} refused" if batch.refused else ""))  # fmt: skip
    if batch.refused:
        sys.exit(EXIT_PART if batch.taken else EXIT_NO)


def add_reports(files: tuple[str, ...], batch: Batch, limits: Limits, how: How) -> tuple[int, int]:
    """Add every report among the files under a progress bar; how many were new, and their claims."""
    added = claims = 0
    candidates = count_candidates(files)
    model = endpoint_from(os.environ) if how["propose"] else None
    with Bar("reading", total=candidates) as bar:
        batch.stepped = lambda: bar.step("refused")
        fresh = _fresh(preserve_all(files, batch, limits), batch, how, bar)
        for one, reading in read_all(fresh, processes_for(candidates, how["processes"])):
            record.add_report(one, reading, by=how["by"])
            added, claims = added + 1, claims + len(reading.claims)
            claims += _add_proposals(reading, model) if model else 0
            bar.step(f"{claims} claims")
    return added, claims


def _fresh(preserved: Iterable[Preserved], batch: Batch, how: How, bar: Bar) -> Iterator[Preserved]:
    """Those not in the register yet; for the very same bytes again, only the capture is logged."""
    seen: set[str] = set()
    for one in preserved:
        batch.taken += 1
        if one.report.sha256 in seen or lookup.has_report(one.report.sha256):
            if one.report.sha256 not in seen:
                record.log_capture(one, by=how["by"])
            bar.step("there already")
            continue
        seen.add(one.report.sha256)
        yield _published_by(one, how["publisher"])


def _add_proposals(reading: Reading, model: Endpoint) -> int:
    """Record what the model proposes for a report that is in the register; how many claims."""
    claims = proposed_beside(reading, model).claims
    for claim in claims:
        record.propose(reading.report.sha256, claim, by=model.reader)
    return len(claims)


def _published_by(one: Preserved, publisher: str | None) -> Preserved:
    """The report with its publisher as the user knows it; what the report itself says stands."""
    if not publisher or one.report.publisher:
        return one
    return replace(one, report=one.report.model_copy(update={"publisher": publisher}))
