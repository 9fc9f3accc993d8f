"""`habeas review`: the proposed claims, and what a person decides on them."""

import getpass
import json
from collections.abc import Callable
from typing import TypedDict, Unpack

import click
from pydantic import TypeAdapter

from habeas.cli.claim_lines import claim_with_source
from habeas.register import lookup, record
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Claim
from habeas.terms.errors import BadInput

_CLAIM: TypeAdapter[Claim] = TypeAdapter(Claim)


class Options(TypedDict):
    """What else the options of `habeas review` say."""

    links: tuple[str, ...]
    by: str
    reason: str
    sha256: str | None
    limit: int
    form: str


@click.command(short_help="See proposed claims; accept, correct or reject them.")
@click.argument("ids", nargs=-1, type=int)
@click.option("--accept", "verdict", flag_value="accept", help="The claim says what the words say.")
@click.option("--reject", "verdict", flag_value="reject", help="It does not.")
@click.option("--unsure", "verdict", flag_value="unsure", help="To be looked at again.")
@click.option(
    "--correct", "changes", metavar="JSON", help="Fields to change, as in the contract; the claim is then accepted."
)
@click.option("--person", "links", multiple=True, metavar="NAME=ID|new", help="Which person a name in the claim is.")
@click.option("--by", default=getpass.getuser, show_default="your login", help="Who decides.")
@click.option("--reason", default="", help="Why, for the history.")
@click.option("--report", "sha256", help="Only claims of this report (its SHA-256 or the beginning).")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def review(ids: tuple[int, ...], verdict: str | None, changes: str | None, **options: Unpack[Options]) -> None:
    """See the proposed claims; accept, correct or reject them by their numbers.

    \b
    habeas review                               what waits for a decision
    habeas review 12 14 --accept --by ana
    habeas review 15 --correct '{"event": {"count": {"value": 25}}}' --reason "the list names 25"
    habeas review 16 --accept --person "Rong Chhun=3"
    """
    form = options["form"]
    if verdict or changes:
        if not ids:
            raise BadInput("say which claims: habeas review NUMBER… --accept")
        if verdict and changes:
            raise BadInput("--correct already accepts the corrected claim: give it alone")
        decide = _decision(verdict, changes, options)
        _show([decide(number) for number in ids], form)
    else:
        _show([lookup.claim(number) for number in ids] if ids else _waiting(options), form)


def _waiting(options: Options) -> list[ClaimRecord]:
    sha256 = full_sha256(options["sha256"]) if options["sha256"] else None
    return list(lookup.claims(state="proposed", sha256=sha256, limit=options["limit"]))


def full_sha256(beginning: str) -> str:
    """The one report whose SHA-256 begins so. Raises BadInput where there is none or more than one."""
    found = [report.sha256 for report in lookup.report_records() if report.sha256.startswith(beginning)]
    if len(found) != 1:
        raise BadInput(
            f"{len(found) or 'no'} reports have a SHA-256 that begins with {beginning!r}: see habeas list reports"
        )
    return found[0]


def _decision(verdict: str | None, changes: str | None, options: Options) -> Callable[[int], ClaimRecord]:
    by, reason = options["by"], options["reason"]
    links = _links(options["links"])
    if changes:
        return lambda number: record.correct(number, _corrected(number, changes), by=by, reason=reason)
    if verdict == "accept":
        return lambda number: record.accept(number, by=by, reason=reason, people=links)
    if verdict == "reject":
        return lambda number: record.reject(number, by=by, reason=reason)
    return lambda number: record.mark_unsure(number, by=by, reason=reason)


def _links(given: tuple[str, ...]) -> dict[str, int | None]:
    links: dict[str, int | None] = {}
    for link in given:
        name, sign, which = link.rpartition("=")
        if not sign or not (which == "new" or which.isdigit()):
            raise BadInput(f"--person {link!r}: write NAME=ID or NAME=new")
        links[name] = None if which == "new" else int(which)
    return links


def _corrected(number: int, changes: str) -> Claim:
    """The claim with the fields of `changes` replaced, however deep they stand."""
    try:
        wanted = json.loads(changes)
    except json.JSONDecodeError as wrong:
        raise BadInput(f"--correct is no JSON: {wrong.msg} at character {wrong.pos}") from None
    if not isinstance(wanted, dict):
        raise BadInput('--correct wants an object, such as {"event": {"count": {"value": 25}}}')
    was = lookup.claim(number).claim.model_dump(mode="json")
    return _CLAIM.validate_python(_merged(was, wanted))


def _merged(was: dict[str, object], wanted: dict[str, object]) -> dict[str, object]:
    merged = dict(was)
    for key, value in wanted.items():
        inner = was.get(key)
        merged[key] = _merged(inner, value) if isinstance(inner, dict) and isinstance(value, dict) else value
    return merged


def _show(claims: list[ClaimRecord], form: str) -> None:
    if form == "json":
        click.echo(json.dumps([claim_as_data(claim) for claim in claims], ensure_ascii=False, indent=1))
        return
    if not claims:
        click.echo("No claim waits for a decision.")
    for one in claims:
        click.echo(f"{one.id:>6}  {one.state:<9} {claim_with_source(one.claim).partition(' ')[2]}")
        click.echo(f"        “{' … '.join(' '.join(words.text.split()) for words in one.claim.evidence)}”")
        click.echo(f"        {one.report.source}: {one.report.title or one.report.name}")


def claim_as_data(one: ClaimRecord) -> dict[str, object]:
    """A claim record as JSON: the contract's claim, and its place in the register."""
    return {
        "number": one.id,
        "state": one.state,
        "proposed_by": one.proposed_by,
        "recorded_at": one.recorded_at.isoformat(),
        "corrects": one.corrects,
        "report": {"sha256": one.report.sha256, "source": one.report.source, "title": one.report.title},
        "claim": one.claim.model_dump(mode="json"),
    }
