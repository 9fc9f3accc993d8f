"""`habeas read`: the claims that reports make, to look at or to pipe on."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypedDict, Unpack

import click

from habeas.cli.batch import Batch, count_candidates, default_processes, preserve_all, processes_for, read_all
from habeas.cli.claim_lines import reading_as_text
from habeas.cli.explanations import explanations_as_json, explanations_as_text
from habeas.cli.main import EXIT_NO, EXIT_PART
from habeas.cli.proposals import proposed_beside
from habeas.cli.summary_lines import summary_as_text
from habeas.proposing.endpoint import endpoint_from
from habeas.reading.explain import explain_report
from habeas.reading.reader import map_reports
from habeas.reading.summary.summarise import summarise_report
from habeas.reports.limits import Limits
from habeas.reports.preserved import Preserved


class How(TypedDict):
    """In what form, on how many processes, with what beside the claims."""

    form: str
    processes: int
    propose: bool
    explain: bool
    summary: bool


@click.command(short_help="Print the claims that reports make; nothing is stored.")
@click.argument("files", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--processes", type=click.IntRange(1, 64), default=default_processes, show_default="2 at most")
@click.option("--propose", is_flag=True, help="Also ask the model that you set up (HABEAS_PROPOSER_URL).")
@click.option("--explain", is_flag=True, help="Say for each claim which rule made it, from which words, how sure.")
@click.option("--summary", is_flag=True, help="Instead of claims: who the victims are, what was done, by whom, where.")
@click.option("--allow-private", is_flag=True, help="Fetch a URL on a private or loopback address too.")
def read(files: tuple[str, ...], allow_private: bool, **how: Unpack[How]) -> None:
    """Print the claims that reports make; nothing is stored, nothing is fetched but a URL you give.

    FILES are reports (.txt .md .html .pdf .docx .eml), folders, http(s) URLs, or - for standard input.
    With --format json: one line a report, the contract of docs/claims.schema.json.

    \b
    habeas read samples/01-*.html
    habeas read reports/ --format json > claims.jsonl
    habeas read statement.txt --explain
    habeas read reports/ --summary
    """
    batch = Batch()
    preserved = preserve_all(files, batch, Limits(allow_private=allow_private))
    workers = processes_for(count_candidates(files), how["processes"])
    for told in _told(preserved, workers, how):
        batch.taken += 1
        for one in told:
            click.echo(one)
    if batch.refused:
        sys.exit(EXIT_PART if batch.taken else EXIT_NO)


def _told(preserved: Iterable[Preserved], workers: int, how: How) -> Iterator[list[str]]:
    """For each report the lines to print."""
    if how["summary"]:
        return _summarised(preserved, workers, how)
    return _explained(preserved, how) if how["explain"] else _read(preserved, workers, how)


def _read(preserved: Iterable[Preserved], workers: int, how: How) -> Iterator[list[str]]:
    """For each report its reading, and beside it what the model proposes where one is asked."""
    model = endpoint_from(os.environ) if how["propose"] else None
    for _, reading in read_all(preserved, workers):
        readings = [reading, *([proposed_beside(reading, model)] if model else [])]
        yield [one.to_json() if how["form"] == "json" else reading_as_text(one) for one in readings]


def _explained(preserved: Iterable[Preserved], how: How) -> Iterator[list[str]]:
    for one in preserved:
        reading, why = explain_report(one.report)
        yield [explanations_as_json(reading, why) if how["form"] == "json" else explanations_as_text(reading, why)]


def _summarised(preserved: Iterable[Preserved], workers: int, how: How) -> Iterator[list[str]]:
    for summary in map_reports(summarise_report, (one.report for one in preserved), workers):
        yield [summary.to_json() if how["form"] == "json" else summary_as_text(summary)]
