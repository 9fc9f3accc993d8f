"""Whether a claim's own words are the report's: found to the character, line breaks and spaces aside."""

import re
from collections.abc import Iterator

from habeas.proposing.refusal import Refused
from habeas.reading.dates.date_words import month_number
from habeas.reading.numbers.counts import number_pattern, read_number
from habeas.terms.claims import Attribution, Claim, Count, EventBody, Evidence
from habeas.terms.period import Period

_VAGUE = {"dozens": (12, 100), "scores": (20, 100), "hundreds": (100, 1_000), "thousands": (1_000, 10_000)}
_MONTH = re.compile(
    r"\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b")


def find_words(words: str, text: str, start: int = 0, end: int | None = None) -> Evidence | None:
    """The words at their first place in text[start:end], as the text writes them. None when they are not there."""
    pieces = words.split()
    if not pieces:
        return None
    match = re.compile(r"\s+".join(map(re.escape, pieces))).search(text, start, len(text) if end is None else end)
    return Evidence(start=match.start(), end=match.end(), text=match.group()) if match else None


def words_of(claim: Claim) -> Iterator[str]:
    """Every string of the claim that must stand in the report."""
    yield from _words_of_speaker(claim.attribution)
    if claim.event:
        yield from _words_of_event(claim.event)
    if claim.figure:
        yield from _given(claim.figure.of, claim.figure.count.of, _text(claim.figure.as_of))
    if claim.quote:
        yield claim.quote.text
    if claim.description:
        yield from (claim.description.person, claim.description.value)
    if claim.reason:
        yield claim.reason.text


def periods_of(claim: Claim) -> Iterator[Period]:
    """Every period of the claim."""
    dated = (claim.event.period if claim.event else None, claim.figure.as_of if claim.figure else None)
    return (period for period in (*dated, claim.attribution.said) if period)


def _words_of_speaker(who: Attribution) -> Iterator[str]:
    return _given(who.speaker, who.role, who.organisation, who.via, _text(who.said))


def _words_of_event(event: EventBody) -> Iterator[str]:
    for person in event.people:
        yield from _given(person.name, person.role)
    yield from (*event.groups, *event.offences, *event.conditions)
    yield from _given(event.count.of if event.count else None, _text(event.period))
    yield from _given(event.place, event.agent, event.sentence)


def _given(*words: str | None) -> Iterator[str]:
    return (one for one in words if one)


def _text(period: Period | None) -> str | None:
    return period.text if period else None


def check_number(count: Count | None, evidence: str) -> None:
    """Raise Refused unless the evidence writes the number, in digits or words."""
    if count is None:
        return
    written = {read_number(match["number"]) for match in number_pattern().finditer(evidence)}
    vague = any(low <= count.value < high and word in evidence.lower() for word, (low, high) in _VAGUE.items())
    if count.value not in written and not vague:
        raise Refused("a number that the words do not give")


def check_date(period: Period, published: str | None) -> None:
    """Raise Refused for a date whose words name another year, month or day, or no words at all."""
    if not (period.since or period.until):
        return
    if not period.text:
        raise Refused("a date without its words")
    years = {int(year) for year in _YEAR.findall(period.text)}
    if not years and published:
        years = {int(published[:4]) + step for step in (-1, 0, 1)}
    months = {month_number(month) for month in _MONTH.findall(period.text)}
    days = {int(day) for day in _DAY.findall(_YEAR.sub("", period.text))}
    for date in filter(None, (period.since, period.until)):
        for part, named in zip(map(int, date.split("-")), (years, months, days), strict=False):
            if named and part not in named and not _lies_between(part, named):
                raise Refused("a date that its words do not give")


def _lies_between(part: int, named: set[int]) -> bool:
    return min(named) <= part <= max(named)
