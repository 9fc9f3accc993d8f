"""`habeas charge`: the articles of law that a person sets for a charge, or takes back."""

import click

from habeas.register import record
from habeas.terms.errors import BadInput
from habeas.terms.law.articles import article


@click.command(short_help="Set the articles of law of a charge, or take them back.")
@click.argument("charge_id", type=int, metavar="CHARGE")
@click.option("--article", "keys", multiple=True, metavar="KEY", help="COUNTRY:code/edition/number; may be repeated.")
@click.option("--take-back", is_flag=True, help="Take the choice back: the words of the charge decide again.")
@click.option("--by", default="", help="Who chooses.")
@click.option("--reason", default="", help="From what: the indictment, a lawyer's letter, the judgement.")
def charge(charge_id: int, keys: tuple[str, ...], take_back: bool, by: str, reason: str) -> None:
    """Set the articles of law of a charge, in the place of those that its words may mean.

    CHARGE is the number that `habeas person` shows. The choice before is superseded, never overwritten.

    \b
    habeas charge 12 --article KH:criminal-code/2009/495 --by ana --reason "the indictment of 3 May"
    habeas charge 12 --take-back --by ana --reason "read from another man's indictment"
    """
    if bool(keys) == take_back:
        raise BadInput("give the articles with --article KEY, or --take-back: one of the two")
    record.set_article(charge_id, keys, by=by, reason=reason)
    if take_back:
        click.echo(f"charge {charge_id}: no article is set; its own words decide again")
    for key in dict.fromkeys(keys):
        found = article(key)
        click.echo(f"charge {charge_id}: article {found.number}, {found.title} ({found.country})" if found else key)
