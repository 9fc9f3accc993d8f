"""Relatives whom the report brings in as somebody's: "his wife, Y", "her brother Y"."""

import re

from habeas.reading.parsing.parsed import ParsedText, PersonMention
from habeas.reading.parsing.word_lists import word_set

_BEFORE = re.compile(r"\b(?:his|her|their|[A-Z]\w+[’']s) (?:\w+ )?(?P<kin>\w+),? \Z", re.IGNORECASE)
_NEAR = 40


def is_brought_in_as_kin(person: PersonMention, parsed: ParsedText) -> bool:
    """Whether the first mention of the person stands behind "his wife" or the like."""
    first = next(one for one in parsed.people if one.full_name == person.full_name)
    match = _BEFORE.search(parsed.report.text[max(0, first.start - _NEAR) : first.start])
    return match is not None and match["kin"].lower() in word_set("people", "kin")
