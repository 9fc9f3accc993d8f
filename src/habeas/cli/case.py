"""`habeas case`: court cases, entered in the words of a report, amended, withdrawn and listed."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator
from typing import TypedDict, Unpack

import click

from habeas.cli.moments import Moment, now
from habeas.cli.review import full_sha256
from habeas.cli.whom import number_of
from habeas.register import lookup, record
from habeas.terms.court_case import CaseEntryRecord, CaseWords
from habeas.terms.errors import BadInput, NotFound


class Entered(TypedDict):
    """What the options say of the case."""

    accused: tuple[str, ...]
    report: str | None
    words: str
    number: str | None
    court: str | None
    events: tuple[int, ...]
    by: str
    reason: str
    withdraw: bool


@click.command(short_help="Court cases: enter, amend, withdraw, list.")
@click.argument("case_id", type=int, required=False, metavar="[CASE]")
@click.option("--accused", multiple=True, metavar="WHO", help="Who is accused: a number or a name; may be repeated.")
@click.option("--report", metavar="SHA256", help="The report that tells of it (the beginning of its SHA-256 will do).")
@click.option("--words", default="", help="The report's own words that tell of the case.")
@click.option("--number", help="The number of the case, as it stands in the words.")
@click.option("--court", help="The court, as it stands in the words.")
@click.option("--event", "events", type=int, multiple=True, help="An event that belongs to it; may be repeated.")
@click.option("--withdraw", is_flag=True, help="End a case that was entered wrongly; what was known before stays.")
@click.option("--by", default="", help="Who enters, amends or withdraws it.")
@click.option("--reason", default="", help="Why it is withdrawn.")
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What had been entered by then.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def case(case_id: int | None, known_at: dt.datetime, form: str, **entered: Unpack[Entered]) -> None:
    """Enter a court case, amend or withdraw one, or list those that stand entered.

    An amendment keeps what its options leave out; the entry before it stays in the register, superseded.

    \b
    habeas case --accused 3 --accused 4 --report 5f2c --words "case 1540/20 before the Phnom Penh court"
        --number 1540/20 --event 12 --by ana
    habeas case 2 --event 12 --event 19 --by ana
    habeas case 2 --withdraw --reason "of another man of that name" --by ana
    habeas case --known-at 2021-11-18
    """
    if entered["withdraw"]:
        _withdraw(case_id, entered)
        return
    if _says_something(entered):
        case_id, known_at = _enter(case_id, entered), now()
    found = [one for one in lookup.court_cases(known_at) if case_id in (None, one.id)]
    if case_id is not None and not found:
        raise NotFound(f"court case {case_id} is not in the register: `habeas case` lists those entered")
    click.echo(_as_json(found) if form == "json" else "\n".join(_lines(found)) or "No court case is entered.")


def _withdraw(case_id: int | None, entered: Entered) -> None:
    if case_id is None:
        raise BadInput("which case is to be withdrawn? Give its number: habeas case 2 --withdraw")
    record.withdraw_case(case_id, by=entered["by"], reason=entered["reason"])
    click.echo(f"court case {case_id} is withdrawn; what was known before stays as it was")


def _says_something(entered: Entered) -> bool:
    told = (entered["accused"], entered["report"], entered["words"], entered["number"], entered["court"])
    return any((*told, entered["events"], entered["by"]))


def _enter(case_id: int | None, entered: Entered) -> int:
    if case_id is None:
        return record.open_case(_entry(entered), by=entered["by"])
    record.amend_case(case_id, _amended(case_id, entered), by=entered["by"])
    return case_id


def _entry(entered: Entered) -> CaseWords:
    if not entered["report"]:
        raise BadInput("a court case wants --report and --words: the report that tells of it, in its own words")
    return CaseWords(
        people=tuple(number_of(who, now()) for who in entered["accused"]),
        sha256=full_sha256(entered["report"]),
        words=entered["words"],
        number=entered["number"],
        court=entered["court"],
        events=entered["events"],
    )


def _amended(case_id: int, entered: Entered) -> CaseWords:
    """The entry as it stands, with what the options give in its place."""
    before = next((one for one in lookup.court_cases() if one.id == case_id), None)
    if before is None:
        raise NotFound(f"court case {case_id} is not in the register: `habeas case` lists those entered")
    people = tuple(number_of(who, now()) for who in entered["accused"])
    return CaseWords(
        people=people or tuple(one.id for one in before.accused),
        sha256=full_sha256(entered["report"]) if entered["report"] else before.sha256,
        words=entered["words"] or before.words,
        number=entered["number"] or before.number,
        court=entered["court"] or before.court,
        events=entered["events"] or before.events,
    )


def _as_json(cases: list[CaseEntryRecord]) -> str:
    return json.dumps([dataclasses.asdict(one) for one in cases], ensure_ascii=False, indent=1, default=str)


def _lines(cases: list[CaseEntryRecord]) -> Iterator[str]:
    for one in cases:
        told = ", ".join(part for part in (one.number, one.court) if part) or "no number, no court"
        yield f"court case {one.id}: {told}  (entered by {one.by}, {one.recorded_at.date()})"
        yield "  accused: " + ", ".join(f"{person.name} (person {person.id})" for person in one.accused)
        if one.events:
            yield "  events: " + ", ".join(map(str, one.events))
        yield f"  “{' '.join(one.words.split())}”"
        yield f"  — report {one.sha256[:12]}"
