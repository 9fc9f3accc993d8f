"""`habeas place`: places and facilities, entered, corrected and listed."""

import dataclasses
import datetime as dt
import json
from typing import TypedDict, Unpack

import click

from habeas.cli.moments import Moment, now
from habeas.register import lookup, record
from habeas.terms.records import PlaceRecord
from habeas.terms.vocabulary import load_vocabulary

_KINDS = list(load_vocabulary("places")["kinds"])


class Entered(TypedDict):
    """What the options of `habeas place` say."""

    number: int | None
    kind: str | None
    within: int | None
    also: tuple[str, ...]
    by: str
    reason: str


@click.command(short_help="Places and facilities: enter, correct, name, list.")
@click.argument("name", required=False)
@click.option("--number", type=int, help="Correct this entry, or add a name to it.")
@click.option("--kind", type=click.Choice(_KINDS), help="What it is.")
@click.option("--within", type=int, metavar="NUMBER", help="The place that it lies within.")
@click.option("--also", multiple=True, metavar="NAME", help="Another name of it; may be given several times.")
@click.option("--by", default="", help="Who enters it.")
@click.option("--reason", default="", help="From what: a map, a law, a report.")
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What had been entered by then.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def place(name: str | None, known_at: dt.datetime, form: str, **entered: Unpack[Entered]) -> None:
    """Enter a place or facility, or list those that are entered.

    \b
    habeas place Cambodia --kind country --by ana --reason "ISO 3166"
    habeas place "Prey Sar prison" --kind prison --within 2 --also "Prey Sar" --by ana --reason "report 12"
    """
    number = _entered(name, entered)
    known_at = now() if number is not None else known_at
    found = [one for one in lookup.places(known_at) if number is None or one.id == number]
    if form == "json":
        click.echo(json.dumps([dataclasses.asdict(one) for one in found], ensure_ascii=False, indent=1, default=str))
    else:
        click.echo("\n".join(map(_line, found)) or "No place is entered.")


def _entered(name: str | None, entered: Entered) -> int | None:
    """Do what the options say; the number of the place entered or corrected, None where they only ask."""
    by, reason, number = entered["by"], entered["reason"], entered["number"]
    kind, within = entered["kind"], entered["within"]
    if number is None and name is not None:
        number = record.add_place(name, kind or "", by=by, reason=reason, within=within).id
    elif number is not None and (name or kind or within):
        record.correct_place(number, by=by, reason=reason, name=name, kind=kind, within=within)
    if number is not None:
        for other in entered["also"]:
            record.name_place(number, other, by=by, reason=reason)
    return number


def _line(one: PlaceRecord) -> str:
    within = "".join(f", {around.name}" for around in one.within)
    also = f"  also: {', '.join(one.other_names)}" if one.other_names else ""
    return f"{one.id:>4}  {one.name}{within}  ({one.kind.replace('_', ' ')}){also}"
