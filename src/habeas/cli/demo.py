"""`habeas demo`: a register of the sample reports, what is known from them, and the desk."""

import datetime as dt
import os
import sys
from pathlib import Path

import click
from django.conf import settings

from habeas.cli.add import How, add_reports
from habeas.cli.batch import Batch, default_processes
from habeas.cli.board_lines import board_as_text
from habeas.cli.desk import show_password
from habeas.cli.main import EXIT_PART
from habeas.cli.moments import now, today
from habeas.desk.accounts import has_users, make_user
from habeas.desk.serve import serve
from habeas.figures.ask import Question
from habeas.figures.board import ask_board
from habeas.register import lookup, record
from habeas.reports.limits import Limits
from habeas.terms.errors import NotAllowed, NotFound
from habeas.terms.period import last_day

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
USER = "demo"


@click.command(short_help="A register of sample reports, the board, and the desk.")
@click.option("--no-serve", is_flag=True, help="Stop before the desk opens.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def demo(no_serve: bool, port: int) -> None:
    """Read the sample reports into a fresh register, print what is known, open the desk on 127.0.0.1.

    A second time it goes on with the demo's register. A register that holds anything else is left alone.

    \b
    habeas demo
    habeas demo --no-serve --home /tmp/try
    """
    _refuse_a_register_of_work()
    record.set_up()
    batch = Batch()
    added, claims = add_reports(
        _samples(), batch, Limits(), How(by="demo", processes=default_processes(), publisher=None, propose=False)
    )
    click.echo(
        f"{batch.taken} sample reports, {added} of them new with {claims} proposed claims; "
        f"the register is {settings.HABEAS_HOME}\n"
    )
    click.echo(board_as_text(ask_board(Question(_last_published(), now(), with_proposed=True))))
    click.echo(f"\n{len(lookup.contradictions())} facts are contested: habeas list contradictions")
    if not has_users():
        show_password(USER, make_user(USER))
    if batch.refused:
        sys.exit(EXIT_PART)
    if not no_serve:
        click.echo(f"The desk is open on http://127.0.0.1:{port}/ for the user {USER!r}  (Ctrl-C closes it)")
        serve(port)


def _last_published() -> dt.date:
    """The day that the newest report speaks of: the board of old reports on today's date would all be stale."""
    return max((last_day(r.published) for r in lookup.report_records() if r.published), default=today())


def _samples() -> tuple[str, ...]:
    found = tuple(str(path) for path in sorted(SAMPLES.glob("[0-9]*")))
    if not found:
        raise NotFound("the sample reports are not in samples/ beside src/: run the demo from a checkout")
    return found


def _refuse_a_register_of_work() -> None:
    """Mark the folder as the demo's; refuse one that holds a register of somebody's work."""
    marker = settings.HABEAS_HOME / "demo"
    if marker.exists():
        return
    if os.environ.get("HABEAS_DATABASE_URL") or (settings.HABEAS_HOME / "register.sqlite3").exists():
        raise NotAllowed(
            f"{settings.HABEAS_HOME} or its database holds a register that is not the demo's: "
            "give the demo a folder with --home DIR and leave HABEAS_DATABASE_URL unset"
        )
    marker.touch(mode=0o600)
