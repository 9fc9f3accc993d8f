"""The `habeas` command: picks the command, keeps tracebacks from users, gives documented exit codes.

0 all done · 1 the register or the question says no · 2 the command was written wrongly ·
3 part of a batch was refused, the rest is done · 130 interrupted.
"""

import os
import sys

import click
from pydantic import ValidationError

from habeas import __version__
from habeas.cli.doors import DOORS, open_door
from habeas.terms.errors import BadInput, HabeasError

EXIT_NO, EXIT_USAGE, EXIT_PART, EXIT_INTERRUPTED = 1, 2, 3, 130


class Commands(click.Group):
    """A group whose commands are loaded when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(DOORS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return open_door(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES[name]) for name in DOORS])


SUMMARIES = {
    "read": "Print the claims that reports make; nothing is stored.",
    "add": "Preserve reports in the register, their claims proposed.",
    "review": "See proposed claims; accept, correct or reject them.",
    "list": "List reports, claims, people, contradictions or the board.",
    "person": "All that is known of one person, and by whom it is said.",
    "assess": "Enter a body's decision on somebody's recognition.",
    "case": "Court cases: enter, amend, withdraw, list.",
    "charge": "Set the articles of law of a charge, or take them back.",
    "place": "Places and facilities: enter, correct, name, list.",
    "source": "Grade a source or a claim: reliability, kind, closeness.",
    "figure": "A figure on a day, as known on a day, with what is behind it.",
    "check": "Look whether the register is whole: evidence, bytes, clocks, facts.",
    "index": "Bring the index behind the board up to date, ahead of a question.",
    "brief": "One to two pages for signing: .pdf, .docx or .md.",
    "reconcile": "How a stock follows from the one before, person by person.",
    "lint": "Check figures before publishing: sums, percentages, drift.",
    "desk": "Open the desk, the web pages where people work.",
    "demo": "A register of sample reports, the board, and the desk.",
}


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--home", metavar="DIR", help="The register's folder (or HABEAS_HOME; default ~/.local/share/habeas).")
@click.version_option(__version__, prog_name="habeas")
def habeas(home: str | None) -> None:
    """Habeas: a register of political imprisonment.

    \b
    habeas read report.html              what does it claim?
    habeas add reports/                  keep it, claims proposed
    habeas review 12 --accept --by ana   a person decides
    habeas figure held --as-of 2021-11-18

    Exit codes: 0 done, 1 a clear no, 2 wrong usage, 3 part of a batch refused, 130 interrupted.
    """


def lift_home(words: list[str]) -> list[str]:
    """Take `--home DIR` from wherever it stands and put it in the environment, before any command loads."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            return [*kept, word, *rest]
        if word == "--home":
            os.environ["HABEAS_HOME"] = _folder(next(rest, ""))
        elif word.startswith("--home="):
            os.environ["HABEAS_HOME"] = _folder(word.partition("=")[2])
        else:
            kept.append(word)
    return kept


def _folder(value: str) -> str:
    if not value or value.startswith("-"):
        raise BadInput("--home wants a folder: --home DIR")
    return value


def main(words: list[str] | None = None) -> None:
    """Run the words of the command line and leave with the exit code."""
    try:
        habeas(lift_home(list(sys.argv[1:] if words is None else words)), standalone_mode=False)
    except click.exceptions.Exit as left:
        sys.exit(left.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(EXIT_USAGE)
    except click.Abort:
        sys.exit(EXIT_INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output left (`habeas read … | head`): that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except ValidationError as wrong:
        _say_no("; ".join(f"{'.'.join(map(str, e['loc'])) or 'value'}: {e['msg']}" for e in wrong.errors()))
    except HabeasError as wrong:
        _say_no(str(wrong))
    except Exception as unforeseen:
        # A process's edge: no traceback, which could hold names.
        if os.environ.get("HABEAS_DEBUG"):
            raise
        _say_no(f"something went wrong that was not foreseen ({type(unforeseen).__name__}); "
                "HABEAS_DEBUG=1 shows where, mind that what it shows may hold names")  # fmt: skip


def _say_no(message: str) -> None:
    click.echo(f"habeas: {message}", err=True)
    sys.exit(EXIT_NO)
