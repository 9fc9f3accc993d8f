"""`habeas desk`: the web pages, on this machine only unless told otherwise."""

import click

from habeas.desk.accounts import make_user, reset_password
from habeas.desk.serve import serve
from habeas.register import record


@click.command(short_help="Open the desk, the web pages where people work.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--add-user", metavar="NAME", help="Make a user, print a one-time password, and stop.")
@click.option("--new-password", metavar="NAME", help="Print a new one-time password for a user, and stop.")
def desk(port: int, add_user: str | None, new_password: str | None) -> None:
    """Open the desk on 127.0.0.1.

    \b
    habeas desk --add-user ana
    habeas desk --port 8080
    """
    record.set_up()
    if add_user:
        show_password(add_user, make_user(add_user))
    elif new_password:
        show_password(new_password, reset_password(new_password))
    else:
        click.echo(f"The desk is open on http://127.0.0.1:{port}/  (Ctrl-C closes it)")
        serve(port)


def show_password(name: str, password: str) -> None:
    """Say the one-time password, once: it is stored nowhere in clear."""
    click.echo(f"User {name}, one-time password: {password}")
    click.echo("It is shown this once; the desk asks for a new one at the first log-in.")
