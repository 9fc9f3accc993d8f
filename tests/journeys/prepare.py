"""Fill a fresh register for a journey: `python -m tests.journeys.prepare [--decided]`, in a process of its own.

Prints the user name and the one-time password. With --decided the first report's claims are accepted.
"""

import sys

import django

django.setup()

from tests.desk import cast  # noqa: E402

from habeas.desk.accounts import make_user  # noqa: E402 - models exist only once Django is set up
from habeas.register import lookup, record  # noqa: E402


def main() -> None:
    """Make the register."""
    record.set_up()
    first = cast.add_news()
    cast.add_reply()
    cast.add_rearrest()
    if "--decided" in sys.argv:
        for claim in lookup.claims(sha256=first.sha256):
            record.accept(claim.id, by=cast.TEAMMATE)
    print(cast.DOCUMENTER, make_user(cast.DOCUMENTER))


if __name__ == "__main__":
    main()
