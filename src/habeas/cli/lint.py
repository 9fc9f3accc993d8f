"""`habeas lint`: figures of one's own, checked before they are published."""

import json
import sys
from pathlib import Path

import click

from habeas.cli.main import EXIT_NO
from habeas.figures.lint.check import RULES, lint_text, overrides_from
from habeas.figures.words import plural
from habeas.terms.errors import BadInput


@click.command(short_help="Check figures before publishing: sums, percentages, drift.")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--override", "overrides", multiple=True, metavar="RULE=REASON",
              help=f"Publish all the same; the reason is printed. RULE: {', '.join(RULES)}.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def lint(path: Path, overrides: tuple[str, ...], form: str) -> None:
    """Check a table (.csv), data (.yaml, .json) or a text (.txt, .md) of figures; leave with 1 where one is wrong.

    \b
    habeas lint release.md
    habeas lint figures.csv --override "parts=two people of unknown sex are in the total alone"
    """
    reasons = overrides_from(overrides)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as wrong:
        raise BadInput(f"{path.name} is no text in UTF-8: save it as that") from wrong
    checked, findings = lint_text(text, path.suffix)
    refused = [one for one in findings if one.rule not in reasons]
    if form == "json":
        data = [{**one.model_dump(), "override": reasons.get(one.rule)} for one in findings]
        click.echo(json.dumps({"checked": checked, "findings": data}, ensure_ascii=False, indent=1))
    else:
        for one in findings:
            reason = reasons.get(one.rule)
            click.echo(f"{one.where}: {one.what}; published all the same: {reason}" if reason else one.in_words)
        click.echo(f"{plural(checked, 'number')} checked, {plural(len(refused), 'thing')} to be put right")
    if refused:
        sys.exit(EXIT_NO)
