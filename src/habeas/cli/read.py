"""`habeas read`: the claims that reports make, to look at or to pipe on."""

import os
import sys

import click

from habeas.cli.batch import Batch, count_candidates, default_processes, preserve_all, processes_for, read_all
from habeas.cli.claim_lines import reading_as_text
from habeas.cli.main import EXIT_NO, EXIT_PART
from habeas.cli.proposals import proposed_beside
from habeas.proposing.endpoint import endpoint_from
from habeas.reports.limits import Limits


@click.command(short_help="Print the claims that reports make; nothing is stored.")
@click.argument("files", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--processes", type=click.IntRange(1, 64), default=default_processes, show_default="2 at most")
@click.option("--propose", is_flag=True, help="Also ask the model that you set up (HABEAS_PROPOSER_URL).")
@click.option("--allow-private", is_flag=True, help="Fetch a URL on a private or loopback address too.")
def read(files: tuple[str, ...], form: str, processes: int, propose: bool, allow_private: bool) -> None:
    """Print the claims that reports make; nothing is stored, nothing is fetched but a URL you give.

    FILES are reports (.txt .md .html .pdf .docx .eml), folders, http(s) URLs, or - for standard input.
    With --format json: one line a report, the contract of docs/claims.schema.json.

    \b
    habeas read samples/01-*.html
    habeas read reports/ --format json > claims.jsonl
    """
    batch, workers = Batch(), processes_for(count_candidates(files), processes)
    model = endpoint_from(os.environ) if propose else None
    for _, reading in read_all(preserve_all(files, batch, Limits(allow_private=allow_private)), workers):
        batch.taken += 1
        for one in (reading, *([proposed_beside(reading, model)] if model else [])):
            click.echo(one.to_json() if form == "json" else reading_as_text(one))
    if batch.refused:
        sys.exit(EXIT_PART if batch.taken else EXIT_NO)
