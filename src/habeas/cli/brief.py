"""`habeas brief`: one to two pages that a monitor can sign."""

import datetime as dt
from pathlib import Path

import click

from habeas.cli.moments import Day, Moment, now, today
from habeas.figures.ask import Question
from habeas.figures.lint.check import overrides_from
from habeas.publishing.brief import make_brief
from habeas.publishing.write import write_brief


@click.command(short_help="One to two pages for signing: .pdf, .docx or .md.")
@click.option("--as-of", type=Day(), default=today, show_default="today", help="The day in the world.")
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What was known by then.")
@click.option("--group", help="Only people of this group.")
@click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="FILE.pdf, .docx or .md.",
)
@click.option("--override", "overrides", multiple=True, metavar="RULE=REASON",
              help="Write it though something does not follow; the reason is printed.")  # fmt: skip
def brief(as_of: dt.date, known_at: dt.datetime, group: str | None, path: Path, overrides: tuple[str, ...]) -> None:
    """Write the brief: figures with sources, releases with conditions, contested accounts, method and limits.

    Only accepted claims count. Only people whose publication was decided are named; others are counted.

    \b
    habeas brief --as-of 2021-11-18 -o brief.pdf
    """
    write_brief(make_brief(Question(as_of, known_at, group), overrides_from(overrides)), path)
    click.echo(f"written: {path}")
