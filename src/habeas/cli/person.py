"""`habeas person`: all that is known of one person, each fact with who says it."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator, Sequence
from typing import TypedDict, Unpack

import click

from habeas.cli.account_lines import account_lines, attribute_lines
from habeas.cli.assessment_lines import assessment_lines
from habeas.cli.episode_lines import episode_flag_lines, episode_lines
from habeas.cli.event_lines import event_lines
from habeas.cli.exposure_lines import exposure_lines
from habeas.cli.law_lines import article_lines, case_lines, sentence_lines
from habeas.cli.moments import Day, Moment, now, today
from habeas.cli.statuses import Answer, statuses_as_data, statuses_lines, statuses_of
from habeas.cli.whom import number_of
from habeas.figures.ask import Question
from habeas.figures.exposure.ask import ask_exposure_of
from habeas.register import lookup, record
from habeas.terms.account_records import AttributeRecord
from habeas.terms.errors import BadInput
from habeas.terms.records import CaseFile
from habeas.terms.sentences.ends import ends_of


class Asked(TypedDict):
    """What else the options of `habeas person` say."""

    publish: bool | None
    by: str | None
    reason: str
    exposure: bool
    form: str
    as_of: tuple[dt.date, ...]
    also_known_at: tuple[dt.datetime, ...]
    accounts: bool
    prefer: int | None
    fact: str


@click.command(short_help="All that is known of one person, and by whom it is said.")
@click.argument("who")
@click.option("--known-at", type=Moment(), default=now, show_default="now", help="What was known by then.")
@click.option("--as-of", type=Day(), multiple=True, help="The status on that day, with its events; may be repeated.")
@click.option("--also-known-at", type=Moment(), multiple=True, help="With --as-of: the status as known then, too.")
@click.option("--with-proposed", is_flag=True, help="With claims that nobody has accepted yet.")
@click.option("--publish/--withhold", "publish", default=None, help="Decide whether the name may leave the register.")
@click.option("--exposure", is_flag=True, help="Why they may lose liberty again on --as-of (today): reasons, no score.")
@click.option("--accounts", is_flag=True, help="Every account of every fact side by side, the preferred one and why.")
@click.option("--prefer", type=int, metavar="CLAIM", help="Decide that this claim's account is preferred.")
@click.option("--of", "fact", default="", help="Of which field of an event: period, place, count, manner, …")
@click.option("--by", help="Who decides, on publication or on a preferred account.")
@click.option("--reason", default="", help="Why: consent, purpose; what speaks for the account.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def person(who: str, known_at: dt.datetime, with_proposed: bool, **asked: Unpack[Asked]) -> None:
    """All that is known of one person. WHO is a number or a name.

    \b
    habeas person "Rong Chhun"
    habeas person 3 --as-of 2021-11-04 --as-of 2021-11-18 --also-known-at 2021-12-01
    habeas person "Rong Chhun" --exposure --as-of 2021-11-18
    habeas person 3 --publish --by ana --reason "consent of 3 May, for the brief"
    habeas person 3 --accounts
    habeas person 3 --prefer 12 --by ana --reason "the court's own paper"
    """
    number = number_of(who, known_at)
    if asked["publish"] is not None:
        known_at = _decide(number, asked["publish"], asked["by"] or "", asked["reason"])
    if asked["exposure"]:
        for day in asked["as_of"] or (today(),):
            found = ask_exposure_of(number, Question(day, known_at, with_proposed=with_proposed))
            click.echo(found.model_dump_json(indent=1) if asked["form"] == "json" else "\n".join(exposure_lines(found)))
        return
    if asked["prefer"] is not None:
        record.prefer(number, asked["prefer"], by=asked["by"] or "", reason=asked["reason"], fact=asked["fact"])
        known_at = now()
    if asked["accounts"]:
        _show_accounts(lookup.accounts(number, asked["fact"] or None, known_at), asked["form"])
        return
    case = lookup.case_file(number, known_at=known_at, with_proposed=with_proposed)
    if asked["also_known_at"] and not asked["as_of"]:
        raise BadInput("--also-known-at compares a status on a day: say which day with --as-of")
    moments = (known_at, *asked["also_known_at"])
    statuses = statuses_of(number, asked["as_of"], moments, with_proposed=with_proposed)
    click.echo(_as_json(case, statuses) if asked["form"] == "json" else _as_text(case, statuses))


def _as_json(case: CaseFile, statuses: Sequence[Answer]) -> str:
    data = dataclasses.asdict(case) | ({"statuses": statuses_as_data(statuses)} if statuses else {})
    return json.dumps(data, ensure_ascii=False, indent=1, default=_as_data)


def _as_text(case: CaseFile, statuses: Sequence[Answer]) -> str:
    """All that is known, or where a day was asked for the status on it."""
    lines = _status_page(case, statuses) if statuses else _lines(case)
    return "\n".join(lines)


def _status_page(case: CaseFile, statuses: Sequence[Answer]) -> Iterator[str]:
    yield f"{case.person.name}  (person {case.person.id})"
    yield from statuses_lines(statuses)


def _show_accounts(facts: Sequence[AttributeRecord], form: str) -> None:
    if form == "json":
        data = [dataclasses.asdict(fact) for fact in facts]
        click.echo(json.dumps(data, ensure_ascii=False, indent=1, default=_as_data))
    else:
        click.echo("\n".join(line for fact in facts for line in account_lines(fact)))


def _as_data(value: object) -> object:
    dump = getattr(value, "model_dump", None)
    return dump(mode="json") if dump else str(value)


def _decide(number: int, publish: bool, by: str, reason: str) -> dt.datetime:
    if not by or not reason:
        raise BadInput("a decision on publication wants --by WHO and --reason WHY: it is kept")
    record.decide_publication(number, publish, by=by, reason=reason)
    return now()


def _lines(case: CaseFile) -> Iterator[str]:
    naming = "may be named in publications" if case.person.may_publish else "is not named in publications"
    yield f"{case.person.name}  (person {case.person.id}; {naming})"
    if case.other_names:
        yield "also: " + ", ".join(case.other_names)
    if case.groups:
        yield "groups: " + ", ".join(case.groups)
    yield from attribute_lines(case.attributes)
    for fact in case.descriptions:
        yield f"  {fact.property}: {fact.value}  — {fact.claim.says}"
    yield from (line for episode in case.episodes for line in episode_lines(episode))
    for c in case.charges:
        yield f"  charge {c.id}: {c.offence or 'no offence named'}, {c.outcome or 'open'}"
        yield from article_lines(c.articles)
    yield from sentence_lines(ends_of(case))
    yield from case_lines(case.cases)
    yield from (f"  condition ({c.kind.replace('_', ' ')}): {c.words}" for c in case.conditions)
    for assessment in case.assessments:
        yield from assessment_lines(assessment)
    yield from episode_flag_lines(case.flags)
    for event in case.events:
        yield from event_lines(event)
