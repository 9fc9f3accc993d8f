"""Claims on one fact that do not agree, found and set side by side."""

import datetime as dt

from habeas.register.looking.moments import settle
from habeas.terms.records import Contradiction


def contradictions(known_at: dt.datetime | None = None) -> tuple[Contradiction, ...]:
    """Claims, proposed and accepted alike, that contradict each other."""
    settle(known_at)
    return ()
