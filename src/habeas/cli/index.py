"""`habeas index`: the index of standings brought up to date ahead of a question, or made anew."""

import sys

import click

from habeas.figures.standings.codes import moment_of
from habeas.figures.standings.keeping import drop, keep_up, steps


@click.command(short_help="Bring the index behind the board up to date, ahead of a question.")
@click.option("--anew", is_flag=True, help="Drop the index and make all of it again from the register.")
def index(anew: bool) -> None:
    """Bring the index of standings up to date. The board does so by itself; after a large import it would wait for it.

    \b
    habeas index
    habeas index --anew

    The index holds nothing that the register does not say, and may be dropped at any time.
    """
    if anew:
        drop()
    for progress in steps():
        if progress.working_until is not None and sys.stderr.isatty():
            click.echo(f"\rpeople up to number {progress.worked_through:,}", nl=False, err=True)
    click.echo(f"The index is whole, as known at {moment_of(keep_up()):%Y-%m-%d %H:%M:%S} UTC.")
