"""`habeas list`: reports, claims, people, contradictions, the board."""

import dataclasses
import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict, Unpack

import click
from pydantic import BaseModel

from habeas.cli.board_lines import board_as_text, pages_as_lines
from habeas.cli.claim_lines import claim_with_source
from habeas.cli.exposure_lines import expiring_as_text, exposures_as_text
from habeas.cli.limit_lines import limits_as_data, limits_as_text
from habeas.cli.moments import Day, Moment, now, today
from habeas.cli.recheck_lines import anniversaries_list, recheck_list
from habeas.cli.review import claim_as_data
from habeas.cli.work_lists import frameworks_list, recognised_list
from habeas.figures.ask import Question
from habeas.figures.board import ask_board
from habeas.figures.exposure.ask import ask_expiring, ask_exposure
from habeas.figures.limits import ask_limits
from habeas.figures.standings.page import ask_page, ask_pages, in_pages
from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord, ClaimState, ReportRecord
from habeas.terms.errors import BadInput
from habeas.terms.records import Contradiction, PersonRef

WHAT = (
    "reports",
    "claims",
    "people",
    "contradictions",
    "board",
    "over-limit",
    "frameworks",
    "recognised",
    "recheck",
    "anniversaries",
    "exposure",
    "expiring",
)


class Asked(TypedDict):
    """What the options of `habeas list` may narrow."""

    state: ClaimState | None
    find: str
    as_of: dt.date
    known_at: dt.datetime
    with_proposed: bool
    limit: int | None
    after: int | None
    frameworks: tuple[str, ...]
    since: dt.date
    until: dt.date | None
    days: int


@click.command("list", short_help="List reports, claims, people, contradictions or the board.")
@click.argument("what", type=click.Choice(WHAT))
@click.option(
    "--state", type=click.Choice(["proposed", "accepted", "rejected", "corrected", "unsure"]), help="Of claims."
)
@click.option("--find", default="", metavar="WORDS", help="Of people: a part of the name.")
@click.option(
    "--as-of", type=Day(), default=today, show_default="today", help="Of the board and limits: the day in the world."
)
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What was known by then.")
@click.option("--with-proposed", is_flag=True, help="Of the board and limits: with claims that nobody has accepted.")
@click.option("--limit", type=click.IntRange(min=1), help="Of the board: so many rows. Left out: all of them.")
@click.option("--after", type=int, metavar="PERSON", help="Of the board with --limit: the rows after this person.")
@click.option("--framework", "frameworks", multiple=True, metavar="NAME", help="Of recognised: by which definitions.")
@click.option("--from", "since", type=Day(), default=today, show_default="today", help="Of anniversaries: first day.")
@click.option("--to", "until", type=Day(), help="Of anniversaries: the last day; left out: 30 days after the first.")
@click.option("--days", type=int, default=31, show_default=True, help="Of expiring: within so many days from --as-of.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def list_(what: str, form: str, **asked: Unpack[Asked]) -> None:
    """List reports, claims, people, contradictions, or the board of who is held and who is out.

    \b
    habeas list reports
    habeas list claims --state proposed
    habeas list contradictions
    habeas list board --as-of 2021-11-18 --with-proposed
    habeas list board --as-of 2021-11-18 --limit 100
    habeas list over-limit --as-of 2021-11-18
    habeas list recognised --as-of 2021-11-18 --framework pace-1900
    habeas list recheck --as-of 2022-11-18
    habeas list anniversaries --from 2022-07-01 --to 2022-07-31
    habeas list exposure --as-of 2021-11-18
    habeas list expiring --as-of 2021-11-18 --days 31
    """
    if what == "board":
        _list_board(form, asked)
        return
    if what == "over-limit":
        _list_over_limit(form, asked)
        return
    if what in _WORK_LISTS:
        click.echo(_WORK_LISTS[what](form, asked))
        return
    rows, line = _rows(what, asked)
    click.echo(_json(rows) if form == "json" else "\n".join(map(line, rows)) or f"No {what}.")


def _list_over_limit(form: str, asked: Asked) -> None:
    question = Question(asked["as_of"], asked["known_at"], with_proposed=asked["with_proposed"])
    rows = ask_limits(question)
    click.echo(_json(limits_as_data(rows, question)) if form == "json" else limits_as_text(rows, question))


_WORK_LISTS: Mapping[str, Callable[[str, Asked], str]] = {
    "frameworks": lambda form, _: frameworks_list(form),
    "recognised": lambda form, asked: recognised_list(form, asked["as_of"], asked["known_at"], asked["frameworks"]),
    "recheck": lambda form, asked: recheck_list(form, asked["as_of"], asked["known_at"]),
    "anniversaries": lambda form, asked: anniversaries_list(
        form, asked["since"], asked["until"] or asked["since"] + dt.timedelta(days=30), asked["known_at"]
    ),
    "exposure": lambda form, asked: _exposed("exposure", form, asked),
    "expiring": lambda form, asked: _exposed("expiring", form, asked),
}


def _list_board(form: str, asked: Asked) -> None:
    """The board: a page of it, or all. With proposed claims it is made from the whole register, all at once."""
    question = Question(asked["as_of"], asked["known_at"], with_proposed=asked["with_proposed"])
    if asked["limit"] is not None:
        page = ask_page(question, asked["after"], asked["limit"])
        click.echo(_json(page) if form == "json" else board_as_text(page))
    elif asked["after"] is not None:
        raise BadInput(f"--after {asked['after']} begins a page: say how long it is with --limit")
    elif form == "text" and in_pages(question):
        for line in pages_as_lines(ask_pages(question)):
            click.echo(line)
    else:
        board = ask_board(question)
        click.echo(_json(board) if form == "json" else board_as_text(board))


def _exposed(what: str, form: str, asked: Asked) -> str:
    """Who is out and exposed, or whose conditions run out."""
    question = Question(asked["as_of"], asked["known_at"], with_proposed=asked["with_proposed"])
    if what == "expiring":
        found = ask_expiring(question, asked["days"])
        return _json(found) if form == "json" else expiring_as_text(found, asked["as_of"], asked["days"])
    exposed = ask_exposure(question)
    return _json(exposed) if form == "json" else exposures_as_text(exposed)


def _rows(what: str, asked: Asked) -> tuple[Sequence[Any], Callable[[Any], str]]:
    known_at = asked["known_at"]
    if what == "reports":
        return lookup.report_records(known_at=known_at), _report_line
    if what == "claims":
        return lookup.claims(state=asked["state"], known_at=known_at), _claim_line
    if what == "people":
        return lookup.people(asked["find"], known_at=known_at), _person_line
    return lookup.contradictions(known_at=known_at), _contradiction_lines


def _json(rows: object) -> str:
    return json.dumps(_as_data(rows), ensure_ascii=False, indent=1, default=str)


def _as_data(rows: object) -> object:
    if isinstance(rows, BaseModel):
        return rows.model_dump(mode="json")
    if isinstance(rows, ClaimRecord):
        return claim_as_data(rows)
    if isinstance(rows, Sequence) and not isinstance(rows, str):
        return [_as_data(row) for row in rows]
    if dataclasses.is_dataclass(rows) and not isinstance(rows, type):
        return {f.name: _as_data(getattr(rows, f.name)) for f in dataclasses.fields(rows)}
    return rows


def _report_line(report: ReportRecord) -> str:
    return f"{report.sha256[:12]}  {report.published or 'no date':<10}  {report.source}: {report.title or report.name}"


def _claim_line(one: ClaimRecord) -> str:
    return f"{one.id:>6}  {one.state:<9} {claim_with_source(one.claim).partition(' ')[2]}"


def _person_line(person: PersonRef) -> str:
    return f"{person.id:>6}  {person.name}" + ("  (publication decided)" if person.may_publish else "")


def _contradiction_lines(one: Contradiction) -> str:
    lines = [f"{one.about}: {' / '.join(one.values)}"]
    for claim in one.claims:
        said = claim_with_source(claim.claim).partition(" ")[2]
        lines.append(f"    {said}")
        lines.append(
            f"      {claim.report.source}, {claim.report.published or 'no date'} [claim {claim.id}, {claim.state}]"
        )
    return "\n".join(lines)
