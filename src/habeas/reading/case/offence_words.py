"""Whether words that stand where an offence would are one: no length of time, no punishment, no errand."""

import re

from habeas.reading.parsing.word_lists import word_set
from habeas.terms.vocabulary import load_vocabulary

LONGEST = 170
QUOTES = '“”"‘'
GERUND = re.compile(r"(?:[a-z]+ly )?[a-z-]+ing\b")
_LAWS = {"law", "act", "decree", "article", "activities"}
_POINTING = {"the", "their", "his", "her", "its", "a", "an"}
_GENERIC = re.compile(
    r"(?:an? |the )?(?:(?:series|number|range|variety|list|string|host) of )?"
    r"(?:(?:other|several|various|many|these|related|similar|additional|the same)\s+)*"
    r"(?:crimes?|offen[cs]es?|charges?|counts?)$"
)
_PENALTY = re.compile(r"\b(?:imprisonment|in prison|years?’|in jail|probation|months?’)\b")
_ABOUT = r"(?:more than|over|about|at least|nearly|almost|up to|some|around)"
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|\d[\d,]*)"
_TIME = r"(?:hours?|days?|weeks?|months?|years?|periods?|time|minutes?)\b"
_NO_OFFENCE = re.compile(
    rf"(?:{_ABOUT} )?{_NUMBER} (?!counts?\b|charges?\b)"
    r"|(?:accused|was|were|had|has|is|are|of|such as|in|at|from|during|mostly|mainly|including|among|both|"
    r"whom|which|that|then|again|until|since)\b|"
    r"(?:the )?(?:authorities|police|courts?|judges?|prosecutors?|officials|government) [a-z]+(?:ed|s)\b|"
    r"[a-z]+ed (?:his|her|him|them|their|it|the)\b|"
    r"[a-z]+s (?:an?|the|his|her|their) |"
    r"(?:says?|faces?|remains?|denies|deny|pleads?|left|told|said|took|went|came|spent|fled|got|gave|began|became|ran) "
    r"|(?:the (?:first|second|third) time|a (?:first|second|third|further) time|various accusations)\b"
    rf"|(?:(?:an?|the|another|{_ABOUT}|many|long|prolonged|extended|additional|{_NUMBER})[ -]){{0,4}}{_TIME}"
)
"""A number of people, a length of time, a verb of the next clause, or a name given as an example."""
_OCCASION = re.compile(
    r"(?:the |a |his |her |their )?(?:basis|grounds|orders?|sight|spot|day|eve|way|return|arrival|behalf|condition|"
    r"request|instructions?|suspicion|accusations?|allegations?|lack|want|shortage)\b(?! of \w+ing)"
)


def is_offence(words: str, *, plain: bool) -> bool:
    """Whether the words are an offence. `plain`: after a mere "for" or "on" they must be a deed or a crime by name."""
    vocabulary = load_vocabulary("offences")
    low = words.lower().strip(QUOTES + "’' ")
    if len(low) < 4 or len(words) > LONGEST or low in vocabulary["never"]:
        return False
    if any(pattern.match(low) for pattern in (_NO_OFFENCE, _OCCASION, _GENERIC)) or _PENALTY.search(low):
        return False
    each = low.split()
    if (
        each[0].isdigit()
        or (each[-1] in vocabulary["never"] and each[0] != "contempt")
        or (each[0] in _POINTING and len(each) <= 2 and not plain)
    ):
        return False
    if words[0] in QUOTES or GERUND.match(low):
        return True
    told = set(re.findall(r"[a-z-]+", low))
    if plain or each[0] in _POINTING:
        return bool(told & {*vocabulary["nouns"], *vocabulary["deeds"]})
    return bool(told & set(vocabulary["nouns"])) or (words[0].islower() and len(each) <= 7)


def names_itself(words: str) -> bool:
    """`breaking protocols and sedition`: an offence by its name is one of its own; "and the Diseases Act" is not."""
    first = words.lower().split()[:3]
    crimes = word_set("offences", "nouns") - _LAWS
    return words[:1] in set(QUOTES) or (bool(first) and first[0] not in _POINTING and bool(crimes & set(first)))
