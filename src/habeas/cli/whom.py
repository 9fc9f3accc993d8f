"""Who is meant on the command line: a person's number, or a name that is one person's."""

import datetime as dt

from habeas.register import lookup
from habeas.terms.errors import BadInput, NotFound


def number_of(who: str, known_at: dt.datetime) -> int:
    """The number of the one person meant. Raises NotFound, BadInput."""
    if who.isdigit():
        return int(who)
    found = lookup.people(who, known_at=known_at)
    if not found:
        raise NotFound(f"nobody in the register is called {who!r}{_only_proposed(who)}: see habeas list people")
    if len(found) > 1:
        raise BadInput(
            f"{len(found)} people answer to {who!r}: give the number ({', '.join(str(p.id) for p in found)})"
        )
    return found[0].id


def _only_proposed(who: str) -> str:
    """Where claims that nobody has accepted yet have the name in their words: that they do, and which."""
    found = lookup.proposed_with(who)
    if not found:
        return ""
    first = ", ".join(map(str, found[:5])) + (", …" if len(found) > 5 else "")
    return f"; {len(found)} proposed claim{'s' * (len(found) > 1)} may tell of them (habeas review {first})"
