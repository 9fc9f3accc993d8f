"""Fill a fresh register for a journey: `python -m tests.journeys.prepare [--samples]`, in a process of its own.

With --samples it holds the sample reports, half of them decided, else the cast of the desk's tests, nothing decided.
Prints the user name and the one-time password.
"""

import subprocess
import sys
from pathlib import Path

import django

django.setup()

from tests.desk import cast  # noqa: E402

from habeas.desk.accounts import make_user  # noqa: E402 - models exist only once Django is set up
from habeas.register import lookup, record  # noqa: E402
from habeas.terms.errors import NotAllowed  # noqa: E402

SAMPLES = Path(__file__).parents[2] / "samples"


def main() -> None:
    """Make the register."""
    record.set_up()
    if "--samples" in sys.argv:
        add_samples()
        decide_most()
    else:
        cast.add_news()
        cast.add_reply()
        cast.add_rearrest()
    print(cast.DOCUMENTER, make_user(cast.DOCUMENTER))


def add_samples() -> None:
    """Add the samples as a user does."""
    reports = [str(path) for path in sorted(SAMPLES.glob("[0-9]*"))]
    subprocess.run([sys.executable, "-m", "habeas.cli", "add", *reports], check=True, stdout=sys.stderr)


def decide_most() -> None:
    """Accept every claim but those of the first report, of which some are decided and the rest wait."""
    first = lookup.report_records()[0].sha256
    begun = lookup.claims(sha256=first)[:8]
    doubtful = next(claim for claim in begun if claim.claim.kind in {"quote", "reason"})
    for claim in begun:
        record.reject(claim.id, by=cast.TEAMMATE) if claim is doubtful else record.accept(claim.id, by=cast.TEAMMATE)
    for claim in lookup.claims(state="proposed"):
        if claim.report.sha256 != first:
            try:
                record.accept(claim.id, by=cast.TEAMMATE)
            except NotAllowed:
                record.mark_unsure(claim.id, by=cast.TEAMMATE)


if __name__ == "__main__":
    main()
