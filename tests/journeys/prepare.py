"""Fill a fresh register for a journey: `python -m tests.journeys.prepare [--decided]`, in a process of its own.

Prints the user name and the one-time password. With --decided the first report's claims are accepted.
"""

import sys

import django


def main() -> None:
    """Make the register."""
    from tests.desk import cast

    from habeas.desk.accounts import make_user
    from habeas.register import lookup, record

    record.set_up()
    first = cast.add_news()
    cast.add_reply()
    cast.add_rearrest()
    if "--decided" in sys.argv:
        for claim in lookup.claims(sha256=first.sha256):
            record.accept(claim.id, by=cast.TEAMMATE)
    print(cast.DOCUMENTER, make_user(cast.DOCUMENTER))


if __name__ == "__main__":
    django.setup()
    main()
