"""Days told without their year after one that has it: `arrested on 3 May 2021, charged on 5 May and freed in June`."""

import re
from collections.abc import Iterable
from dataclasses import replace

from habeas.reading.dates.date_words import MONTHS
from habeas.reading.dates.dates import DateMention
from habeas.terms.period import Period

_MONTH = re.compile(
    rf"(?:(?:on|in|by|since) )?(?:[0-9]{{1,2}} )?(?:{'|'.join(MONTHS)})(?: [0-9]{{1,2}})?", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)[0-9][0-9]\b")
_GOES_ON = re.compile(r"\b(?:and|then|but|before)\b|;|, (?:charged|tried|convicted|sentenced|freed|released|jailed)\b")
_GOES_BACK = re.compile(r"\b(?:who|which|whose|after|since|until|had)\b|, (?:was|is|were|are|has|have|will)\b|[“”\"]")
"""`X, arrested in May 2021, was freed in June`: that June need not be of 2021."""


def in_course(text: str, told: Iterable[DateMention]) -> tuple[DateMention, ...]:
    """The dates of one sentence in order, each without a year on the first such day after the one told before it."""
    mentions: list[DateMention] = []
    before: DateMention | None = None
    for mention in told:
        follows = before is not None and _goes_on(text[before.end : mention.start])
        found = _after(before, mention) if before is not None and follows else mention
        mentions.append(found)
        before = found if _YEAR.search(found.text) or found is not mention else None
    return tuple(mentions)


def _goes_on(between: str) -> bool:
    return _GOES_ON.search(between) is not None and _GOES_BACK.search(between) is None


def _after(before: DateMention, mention: DateMention) -> DateMention:
    day, since = mention.past.since, before.past.since
    if not since or not day or day != mention.past.until or not _MONTH.fullmatch(mention.text.strip()):
        return mention
    near = min(len(since), len(day))
    year = int(since[:4]) + (day[4:near] < since[4:near])
    value = f"{year:04d}{day[4:]}"
    if len(since) < len("2021-11") or value > day or value.endswith("-02-29"):
        return mention
    period = Period(since=value, until=value, text=mention.past.text)
    return replace(mention, past=period, coming=period)
