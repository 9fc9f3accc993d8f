"""Datelines: the town and the day at the head of a report's line, which the parser would take for its subject."""

import re

_TOWN = r"[A-Z][A-Z’'.-]{2,24}(?: [A-Z’'.-]{2,24}){0,3}"
_PLAIN_TOWN = r"[A-Z][\w’'.-]{2,24}(?: [A-Z][\w’'.-]{1,24}){0,2}"
_LAND = r"(?:, [A-Z][\w.’'-]{1,24}(?: [A-Z][\w.’'-]{1,24}){0,2})?"
_DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8}\.?)(?:,? [0-9]{4})?)"
_AGENCY = r"(?: ?\([\w /.,]{2,30}\))?"
DATELINE = re.compile(
    rf"^[ \t]*(?P<town>{_TOWN})(?:{_LAND}{_DAY}?{_AGENCY} ?(?:[—–]|--?) ?|{_LAND}{_DAY}?{_AGENCY}: )(?=\S)"
    rf"|^[ \t]*(?P<plain>{_PLAIN_TOWN}){_LAND}(?:{_DAY}{_AGENCY}| ?\([\w /.,]{{2,30}}\)) ?(?:[—–]|--?) ?(?=\S)",
    re.MULTILINE,
)
_FAR = 3_000


def town_here(text: str, at: int) -> tuple[int, int] | None:
    """The town of the last dateline before text[at]: what "here" means."""
    found = list(DATELINE.finditer(text, max(0, at - _FAR), at))
    return found[-1].span("town" if found[-1]["town"] else "plain") if found else None
