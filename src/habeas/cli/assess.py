"""`habeas assess`: a body's decision on somebody's recognition, entered with what it rests on."""

from typing import TypedDict, Unpack

import click

from habeas.cli.assessment_lines import assessment_lines
from habeas.cli.moments import now
from habeas.cli.review import full_sha256
from habeas.cli.whom import number_of
from habeas.register import lookup, record
from habeas.terms.assessment import Decision
from habeas.terms.errors import BadInput, NotFound


class Said(TypedDict):
    """What the options say was decided, and what it rests on."""

    framework: str | None
    outcome: str | None
    body: str | None
    limbs: tuple[str, ...]
    motive: bool | None
    demand: str | None
    date: str | None
    reason: str
    report: str | None
    words: str
    start: int | None
    document: str
    episode: int | None


@click.command(short_help="Enter a body's decision on somebody's recognition.")
@click.argument("who")
@click.option("--body", help="Whose decision it is; left out where the framework is one body's own.")
@click.option("--framework", metavar="NAME", help="By which definition: habeas list frameworks.")
@click.option("--limb", "limbs", multiple=True, metavar="CODE", help="Which of its limbs holds; may be repeated.")
@click.option("--motive/--no-motive", "motive", default=None, help="Whether a political motive was found.")
@click.option("--outcome", help="What was decided, in the framework's word.")
@click.option("--demand", help="What the body asks for, where the framework has demands.")
@click.option("--date", metavar="DATE", help="When it was decided: a day, a month or a year.")
@click.option("--reason", default="", help="The body's reasons; with --take-back, why.")
@click.option("--report", metavar="SHA256", help="The report that tells of it (the beginning of its SHA-256 will do).")
@click.option("--words", default="", help="The report's own words that say so.")
@click.option("--start", type=click.IntRange(min=0), help="Where the words begin, if they stand there more than once.")
@click.option("--document", default="", help="A paper that is not in the register, as you cite it.")
@click.option("--episode", type=click.IntRange(min=1), metavar="N", help="The N-th detention that habeas person shows.")
@click.option("--by", default="", help="Who enters it.")
@click.option("--replaces", type=int, metavar="ID", help="An entry that was wrong, and which this one corrects.")
@click.option("--take-back", type=int, metavar="ID", help="Take an entry back, with nothing in its place.")
def assess(who: str, by: str, replaces: int | None, take_back: int | None, **said: Unpack[Said]) -> None:
    """Enter what a body decided on somebody's recognition. WHO is a number or a name.

    A later decision of the same body (withdrawn, recognised again) is entered beside the earlier ones; an entry that
    was wrong is replaced or taken back. Nothing is overwritten.

    \b
    habeas assess 3 --framework pace-1900 --limb a --outcome recognised --body Viasna --date 2021-03-05
        --report 5f2c --words "recognised as a political prisoner" --by ana
    habeas assess 3 --framework wgad --limb II --limb III --outcome arbitrary --document "Opinion 12/2022" --by ana
    habeas assess 3 --take-back 7 --reason "another man of that name" --by ana
    """
    number = number_of(who, now())
    if take_back is not None:
        _take_back(number, take_back, by, said["reason"])
        return
    entered = record.assess(number, _decision(number, said), by=by, replaces=replaces)
    click.echo("\n".join([f"entered for person {number}:", *assessment_lines(entered)]))


def _take_back(number: int, assessment: int, by: str, reason: str) -> None:
    if all(one.id != assessment for one in lookup.case_file(number).assessments):
        raise NotFound(f"person {number} has no assessment {assessment} that stands: see habeas person {number}")
    record.take_back_assessment(assessment, by=by, reason=reason)
    click.echo(f"assessment {assessment} is taken back; what was known before stays as it was")


def _decision(number: int, said: Said) -> Decision:
    if not said["framework"] or not said["outcome"]:
        raise BadInput("an assessment wants --framework and --outcome: habeas list frameworks shows them")
    return Decision(
        framework=said["framework"],
        outcome=said["outcome"],
        body=said["body"],
        limbs=said["limbs"],
        motive=said["motive"],
        demand=said["demand"],
        date=said["date"],
        reasons=said["reason"],
        report=full_sha256(said["report"]) if said["report"] else None,
        words=said["words"],
        start=said["start"],
        document=said["document"],
        episode=_began(number, said["episode"]),
    )


def _began(number: int, place: int | None) -> int | None:
    """The event that began the N-th detention shown. Raises BadInput."""
    if place is None:
        return None
    spells = lookup.case_file(number).episodes
    if place > len(spells):
        raise BadInput(f"person {number} has {len(spells)} detentions: --episode {place} is none of them")
    return spells[place - 1].opened_by
