"""`habeas source`: what is said of sources and of single claims: reliability, kind, closeness."""

import dataclasses
import datetime as dt
import json
from typing import TypedDict, Unpack

import click

from habeas.cli.moments import Moment, now
from habeas.register import lookup, record
from habeas.terms.account_records import GradeRecord
from habeas.terms.errors import BadInput
from habeas.terms.vocabulary import load_vocabulary

_TRUST = load_vocabulary("trust")


class Graded(TypedDict):
    """What the options of `habeas source` say."""

    claim: int | None
    reliability: str | None
    source_kind: str | None
    closeness: str | None
    by: str
    reason: str


@click.command(short_help="Grade a source or a claim: reliability, kind, closeness.")
@click.argument("name", required=False)
@click.option("--claim", type=int, help="Of this claim alone, instead of a source.")
@click.option("--reliability", type=click.Choice(list(_TRUST["reliability"]["values"])), help="HURIDOCS list 42.")
@click.option("--kind", "source_kind", type=click.Choice(list(_TRUST["source_kind"]["values"])), help="What it is.")
@click.option("--closeness", type=click.Choice(list(_TRUST["closeness"]["values"])), help="Of a claim: who says it.")
@click.option("--by", default="", help="Who says so.")
@click.option("--reason", default="", help="Why.")
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What was said by then.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def source(name: str | None, known_at: dt.datetime, form: str, **graded: Unpack[Graded]) -> None:
    """Say of a source, or of one claim, how far it is trusted; without options, show what was said.

    \b
    habeas source "The Daily" --kind press --reliability likely_reliable --by ana --reason "checked ten reports"
    habeas source --claim 12 --closeness first_hand --by ana --reason "she was there"
    """
    chosen = {"reliability": graded["reliability"], "source_kind": graded["source_kind"]}
    for aspect, value in (chosen | {"closeness": graded["closeness"]}).items():
        if value is not None:
            _grade(name, aspect, value, graded)
            known_at = now()
    found = [one for one in lookup.grades(known_at) if _is_asked(one, name, graded["claim"])]
    if form == "json":
        click.echo(json.dumps([dataclasses.asdict(one) for one in found], ensure_ascii=False, indent=1, default=str))
    else:
        click.echo("\n".join(map(_line, found)) or "Nothing was said of it.")


def _grade(name: str | None, aspect: str, value: str, graded: Graded) -> None:
    by, reason, claim = graded["by"], graded["reason"], graded["claim"]
    if (name is None) == (claim is None):
        raise BadInput("a grade is of a source or of a claim: give the name of one, or --claim NUMBER")
    if claim is not None:
        record.grade_claim(claim, aspect, value, by=by, reason=reason)
    else:
        record.grade_source(name or "", aspect, value, by=by, reason=reason)


def _is_asked(one: GradeRecord, name: str | None, claim: int | None) -> bool:
    if claim is not None:
        return one.claim == claim
    return name is None or (one.name or "").casefold() == name.casefold()


def _line(one: GradeRecord) -> str:
    whom = one.name or f"claim {one.claim}"
    aspect, value = one.aspect.replace("_", " "), one.value.replace("_", " ")
    return f"{whom}: {aspect} {value}  — {one.by}, {one.recorded_at.date().isoformat()}: {one.reason}"
