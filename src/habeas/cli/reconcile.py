"""`habeas reconcile`: how a stock follows from the one before, person by person."""

import datetime as dt
import json
from typing import TypedDict, Unpack

import click

from habeas.cli.moments import Day, Moment, now
from habeas.figures.definitions import load_definitions
from habeas.figures.freezing.freeze import settled_question
from habeas.figures.knowledge import Question
from habeas.figures.reconciling.reconcile import Between, Reconciliation, reconcile
from habeas.figures.reconciling.show import reconciliation_as_csv, reconciliation_as_text


class Asked(TypedDict):
    """What is asked of which days and moments, and in what form."""

    since: dt.date
    until: dt.date
    known_at_from: dt.datetime | None
    known_at_to: dt.datetime
    group: str | None
    by: str
    form: str


@click.command("reconcile", short_help="How a stock follows from the one before, person by person.")
@click.argument("name", type=click.Choice(sorted(load_definitions())))
@click.option("--from", "since", type=Day(), required=True, help="The first day.")
@click.option("--to", "until", type=Day(), required=True, help="The last day.")
@click.option("--known-at-from", type=Moment(), help="What was known of the first day. [default: as --known-at-to]")
@click.option("--known-at-to", type=Moment(), default=now, show_default="now", help="What was known of the last day.")
@click.option("--group", help="Only people of this group.")
@click.option("--by", type=click.Choice(["whole", "month"]), default="whole", show_default=True, help="In which steps.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
def reconcile_(name: str, **asked: Unpack[Asked]) -> None:
    """A stock from the one before: in, out, and corrections by cause; everybody in exactly one line; it sums to zero.

    \b
    habeas reconcile held --from 2021-10-31 --to 2021-11-30
    habeas reconcile held --from 2021-10-31 --to 2021-11-30 --known-at-from 2021-10-31
    habeas reconcile held --from 2020-12-31 --to 2021-12-31 --by month --format csv
    """
    closing = settled_question(Question(asked["until"], asked["known_at_to"], asked["group"]))
    known_at = closing.known_at if asked["known_at_from"] is None else asked["known_at_from"]
    opening = Question(asked["since"], known_at, asked["group"])
    if asked["known_at_from"] is not None and asked["known_at_from"] <= asked["known_at_to"]:
        opening = settled_question(opening)
    found = reconcile(name, Between(opening, closing, by_month=asked["by"] == "month"))
    click.echo(_shown(found, asked["form"]), nl=asked["form"] != "csv")


def _shown(found: Reconciliation, form: str) -> str:
    if form == "csv":
        return reconciliation_as_csv(found)
    if form == "json":
        return json.dumps({**found.model_dump(mode="json"), "remainder": found.remainder}, ensure_ascii=False, indent=1)
    return reconciliation_as_text(found)
