"""`habeas figure`: a figure with its definition, its clocks, and everything behind it; frozen ones shown again."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Unpack

import click

from habeas.cli.figure_options import PARAMETERS, Parametrised, parameter_options, parameters_of
from habeas.cli.frozen import FROZEN, Signed, freeze_and_show
from habeas.cli.moments import Day, Moment, now, today
from habeas.figures.ask import Question, ask_figure
from habeas.figures.definitions import load_definitions
from habeas.figures.numbers import ask_numbers
from habeas.figures.show import figure_as_text
from habeas.figures.show_breakdown import figure_as_csv
from habeas.terms.figure import Figure


class Asked(Parametrised):
    """What the options of `habeas figure` may narrow, and how a figure is frozen."""

    identifiers: tuple[str, ...]
    group: str | None
    accepted_only: bool
    form: str
    freeze: bool
    by: str
    note: str
    overrides: tuple[str, ...]


# These say what to count, so they mean nothing to a figure that was counted before.
ASKING = ("as_of", "known_at", "group", "accepted_only", "freeze", "by", "note", "overrides", *PARAMETERS)


@click.command(short_help="A figure on a day, as known on a day, with what is behind it.")
@click.argument("name", type=click.Choice([*sorted(load_definitions()), *FROZEN]))
@click.argument("identifiers", nargs=-1)
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
@parameter_options
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--freeze", is_flag=True, help="Keep this figure for ever, under an identifier to cite.")
@click.option("--by", default="", help="Who freezes it.")
@click.option("--note", default="", help="What it was frozen for.")
@click.option("--override", "overrides", multiple=True, metavar="RULE=REASON",
              help="Freeze it though something does not follow; the reason is printed.")  # fmt: skip
@click.pass_context
def figure(context: click.Context, name: str, as_of: dt.date, known_at: dt.datetime, **asked: Unpack[Asked]) -> None:
    """A figure: low, known and high, reported beside documented, the records behind, what was left out.

    \b
    habeas figure held --as-of 2021-11-18
    habeas figure released --as-of 2021-11-18 --known-at 2021-12-01 --group "Mother Nature Cambodia"
    habeas figure charges-pending --with-proposed --format json
    habeas figure held --breakdown sex --breakdown age --suppress-below 5 --format csv
    habeas figure held --breakdown sex --breakdown age --numbers-only
    habeas figure held --recognised pace-1900/Viasna
    habeas figure arrested --from 2021-02-01 --as-of 2021-02-28
    habeas figure held --as-of 2021-11-18 --freeze --by ana
    habeas figure list
    habeas figure show HF-2026-7KQ2MXQ
    habeas figure diff HF-2026-7KQ2MXQ HF-2026-1T9F0CN
    """
    if asked["form"] == "csv" and (asked["freeze"] or name in FROZEN):
        raise click.UsageError("csv holds the numbers alone: what is frozen is shown as text or json")
    if name in FROZEN:
        _refuse(context, ASKING, f"{name!r} is of figures that were frozen")
        FROZEN[name](asked["identifiers"], asked["form"])
        return
    if asked["identifiers"]:
        raise click.UsageError(f"{asked['identifiers'][0]!r}: a figure is asked for by its name alone")
    question = Question(
        as_of, known_at, asked["group"], not asked["accepted_only"], parameters_of(asked),
        by=asked["breakdown"], suppress_below=asked["suppress_below"],
    )  # fmt: skip
    if asked["freeze"]:
        if asked["numbers_only"]:
            raise click.UsageError("--numbers-only cannot be frozen: a frozen figure has the records behind it")
        freeze_and_show(name, question, Signed(asked["by"], asked["note"], asked["overrides"]), asked["form"])
        return
    _refuse(context, ("by", "note", "overrides"), "a figure is signed when it is frozen: add --freeze")
    ask = ask_numbers if asked["numbers_only"] else ask_figure
    click.echo(_FORMS[asked["form"]](ask(name, question)))


_FORMS: Mapping[str, Callable[[Figure], str]] = {
    "text": lambda answer: figure_as_text(answer, names=True),
    "json": lambda answer: answer.model_dump_json(indent=1),
    "csv": lambda answer: figure_as_csv(answer).rstrip("\n"),
}


def _refuse(context: click.Context, options: tuple[str, ...], why: str) -> None:
    """Refuse options that were written though they mean nothing here."""
    for option in options:
        if context.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE:
            written = next(one.opts[0] for one in context.command.params if one.name == option)
            raise click.UsageError(f"{written} means nothing here: {why}")
