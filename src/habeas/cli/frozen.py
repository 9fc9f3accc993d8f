"""`habeas figure --freeze`, `show`, `list`, `diff`: figures kept to be cited."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import click

from habeas.figures.freezing.diff import difference
from habeas.figures.freezing.freeze import to_freeze
from habeas.figures.freezing.show_difference import difference_as_text
from habeas.figures.freezing.verify import frozen
from habeas.figures.knowledge import Question
from habeas.figures.lint.check import overrides_from
from habeas.figures.words import plural
from habeas.register import lookup, record
from habeas.terms.frozen_records import FrozenHeading

__all__ = ["FROZEN", "Signed", "freeze_and_show"]


@dataclass(frozen=True)
class Signed:
    """Who freezes a figure, what for, and why it is published though something does not follow (RULE=REASON)."""

    by: str
    note: str
    overrides: tuple[str, ...]


def freeze_and_show(name: str, question: Question, signed: Signed, form: str) -> None:
    """Freeze the figure; show it as it will be shown for ever, or as data."""
    by, note = signed.by, signed.note
    ready = to_freeze(name, question, by=by, note=note, overrides=overrides_from(signed.overrides))
    heading = record.freeze_figure(ready.figure, ready.document, by=by, note=note).heading
    click.echo(f"frozen as {heading.identifier}", err=form == "json")
    show((heading.identifier,), form)


def show(identifiers: tuple[str, ...], form: str) -> None:
    """A frozen figure: its document to the byte, or its text as it was shown then."""
    if len(identifiers) != 1:
        raise click.UsageError("show wants one identifier: habeas figure show HF-2026-7KQ2MXQ")
    kept, document = frozen(identifiers[0])
    if form == "json":
        click.echo(kept.document, nl=False)
        return
    heading, behind = kept.heading, document.record_set
    click.echo(f"{heading.identifier} · frozen {heading.recorded_at:%Y-%m-%d %H:%M:%S} UTC by {heading.by}")
    if heading.note:
        click.echo(heading.note)
    for override in document.overrides:
        click.echo(f"published all the same: {override}")
    click.echo(f"its document has the SHA-256 {heading.sha256}")
    click.echo(
        f"the records behind it ({plural(behind.people, 'person', 'people')}, {plural(behind.events, 'event')}, "
        f"{plural(behind.claims, 'claim')}) have {behind.sha256}"
    )
    click.echo(f"\n{document.text}")


def list_frozen(identifiers: tuple[str, ...], form: str) -> None:
    """What was frozen, oldest first; of one figure where its name is given."""
    if len(identifiers) > 1:
        raise click.UsageError("list takes the name of one figure at most: habeas figure list held")
    headings = lookup.frozen_figures(identifiers[0] if identifiers else None)
    if form == "json":
        click.echo(json.dumps([_data(one) for one in headings], ensure_ascii=False, indent=1))
        return
    for one in headings:
        numbers = f"low {one.low:,} · known {one.known:,} · high {one.high:,}"
        click.echo(f"{one.identifier}  {one.figure} on {one.as_of}, as known at {one.known_at:%Y-%m-%d %H:%M} UTC")
        click.echo(
            f"    {numbers} · frozen {one.recorded_at:%Y-%m-%d} by {one.by}" + (f": {one.note}" * bool(one.note))
        )
    if not headings:
        click.echo("Nothing is frozen yet: habeas figure held --as-of DAY --freeze --by WHO", err=True)


def _data(one: FrozenHeading) -> dict[str, object]:
    return {name: value if isinstance(value, int) else str(value) for name, value in vars(one).items()}


def diff(identifiers: tuple[str, ...], form: str) -> None:
    """What changed from one frozen figure to another, and why."""
    if len(identifiers) != 2:
        raise click.UsageError("diff wants two identifiers: habeas figure diff HF-… HF-…")
    (earlier, first), (later, second) = (frozen(one) for one in identifiers)
    found = difference(first, second)
    if form == "json":
        data = found.model_dump(mode="json")
        click.echo(json.dumps({"from": _data(earlier.heading), "to": _data(later.heading), **data}, ensure_ascii=False))
    else:
        click.echo(difference_as_text(found, earlier.heading, later.heading))


FROZEN: Mapping[str, Callable[[tuple[str, ...], str], None]] = {"show": show, "list": list_frozen, "diff": diff}
