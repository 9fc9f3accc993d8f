"""Options of `habeas figure` that ask otherwise than the definition says."""

import datetime as dt
from collections.abc import Callable
from typing import Any, TypedDict, TypeVar

import click

from habeas.cli.moments import Day
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.terms.figure import Parameters

Command = TypeVar("Command", bound=Callable[..., Any])
PARAMETERS = ("since", "house_arrest", "minors_apart", "unverified", "breakdown", "suppress_below", "numbers_only",
              "recognised")  # fmt: skip


class Parametrised(TypedDict):
    """What the options of this module say."""

    since: dt.date | None
    house_arrest: bool | None
    minors_apart: bool
    unverified: bool
    breakdown: tuple[str, ...]
    suppress_below: int | None
    numbers_only: bool
    recognised: tuple[str, ...]


def parameters_of(asked: Parametrised) -> Parameters:
    """The parameters of the question."""
    return Parameters(
        since=asked["since"],
        house_arrest=asked["house_arrest"],
        minors_apart=asked["minors_apart"],
        unverified_apart=asked["unverified"],
        recognised=asked["recognised"],
    )


def parameter_options(command: Command) -> Command:
    """The options that are parameters of the figure, each printed with the answer."""
    for option in (_NUMBERS, _SUPPRESS, _BREAKDOWN, _RECOGNISED, _UNVERIFIED, _MINORS, _HOUSE_ARREST, _FROM):
        command = option(command)
    return command


_FROM = click.option(
    "--from",
    "since",
    type=Day(),
    help="Count what happened from this day to --as-of, both within, not who is in a state on a day.",
)
_HOUSE_ARREST = click.option(
    "--house-arrest/--no-house-arrest",
    default=None,
    help="Whether house arrest counts as being held. [default: as the definition says]",
)
_UNVERIFIED = click.option(
    "--unverified", is_flag=True, help="What proposed claims would change, on a line apart, in none of the numbers."
)
_MINORS = click.option("--minors-apart", is_flag=True, help="People under 18 on the day on a line apart.")
_BREAKDOWN = click.option(
    "--breakdown",
    multiple=True,
    type=click.Choice(list(breakdown_rules().breakdowns)),
    help="Break the figure down; may be given several times.",
)
_SUPPRESS = click.option(
    "--suppress-below",
    type=click.IntRange(min=2),
    help="Hide cells of fewer people, and what would give them away.",
)
_NUMBERS = click.option(
    "--numbers-only",
    is_flag=True,
    help="The numbers and breakdowns alone, without people, reasons and sources: for a large register.",
)
_RECOGNISED = click.option(
    "--recognised",
    multiple=True,
    metavar="FRAMEWORK[/BODY]",
    help="Only people recognised on the day by this framework (and body); given several times, by any of them.",
)
