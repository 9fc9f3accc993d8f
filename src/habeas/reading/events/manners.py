"""How a release came about."""

import re
from functools import cache

from habeas.reading.events.triggers import Trigger
from habeas.reading.parsing.parsed import text_of
from habeas.terms.claims import Manner
from habeas.terms.vocabulary import load_vocabulary


@cache
def _manners() -> tuple[tuple[Manner, re.Pattern[str]], ...]:
    listed: dict[Manner, list[str]] = load_vocabulary("events")["manners"]
    return tuple((manner, re.compile(pattern)) for manner, patterns in listed.items() for pattern in patterns)


def find_manner(trigger: Trigger, end: int) -> Manner | None:
    """How a release came about, by the words that follow it up to `end`."""
    if trigger.type != "release":
        return None
    if trigger.manner:
        return trigger.manner
    after = text_of(trigger.token.doc)[trigger.start : end]
    return next((manner for manner, pattern in _manners() if pattern.search(after)), None)
