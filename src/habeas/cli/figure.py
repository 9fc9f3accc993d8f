"""`habeas figure`: a figure with its definition, its clocks, and everything behind it."""

import datetime as dt
from typing import TypedDict, Unpack

import click

from habeas.cli.moments import Day, Moment, now, today
from habeas.figures.ask import Question, ask_figure
from habeas.figures.definitions import load_definitions
from habeas.figures.show import figure_as_text


class Asked(TypedDict):
    """What the options of `habeas figure` may narrow."""

    group: str | None
    accepted_only: bool
    form: str


@click.command(short_help="A figure on a day, as known on a day, with what is behind it.")
@click.argument("name", type=click.Choice(sorted(load_definitions())))
@click.option("--as-of", type=Day(), default=today, show_default="today", help="The day in the world.")
@click.option(
    "--known-at",
    type=Moment(),
    default=now,
    show_default="now",
    help="What was known by the end of a day, or by a moment.",
)
@click.option("--group", help="Only people of this group.")
@click.option(
    "--accepted-only/--with-proposed", default=True, show_default=True, help="Count only what a person has accepted."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def figure(name: str, as_of: dt.date, known_at: dt.datetime, **asked: Unpack[Asked]) -> None:
    """A figure: low, known and high, reported beside documented, the records behind, what was left out.

    \b
    habeas figure held --as-of 2021-11-18
    habeas figure released --as-of 2021-11-18 --known-at 2021-12-01 --group "Mother Nature Cambodia"
    habeas figure charges-pending --with-proposed --format json
    """
    answer = ask_figure(name, Question(as_of, known_at, asked["group"], with_proposed=not asked["accepted_only"]))
    click.echo(answer.model_dump_json(indent=1) if asked["form"] == "json" else figure_as_text(answer, names=True))
