"""Days, periods, counts and events in words for people."""

import datetime as dt

from habeas.terms.claims import Claim, Count
from habeas.terms.period import Period, first_day
from habeas.terms.records import EventRecord

_POINTING = frozenset(["them", "they", "those", "these", "us", "we", "others", "who", "whom", "him", "her"])
_STATES = {
    "release": "released",
    "detention": "detained",
    "arrest": "arrested",
    "rearrest": "re-arrested",
    "charge": "charged",
    "house_arrest": "under house arrest",
    "conditions": "under conditions",
    "conviction": "convicted",
    "sentence": "sentenced",
}
_NOUNS = {
    "charges_dropped": ("report of charges dropped", "reports of charges dropped"),
    "conditions": ("report of conditions", "reports of conditions"),
    "death_in_custody": ("death in custody", "deaths in custody"),
}
_QUALIFIERS = {"exact": "", "at_least": "at least ", "at_most": "at most ", "about": "about "}


def day_in_words(day: dt.date) -> str:
    """`5 November 2021`."""
    return f"{day.day} {day:%B %Y}"


def partial_in_words(value: str) -> str:
    """A partial date in words: `5 November 2021`, `November 2021` or `2021`."""
    day = first_day(value)
    return {4: f"{day:%Y}", 7: f"{day:%B %Y}"}.get(len(value), day_in_words(day))


def period_in_words(period: Period | None) -> str | None:
    """`between 5 November 2021 and 12 November 2021`, `November 2021`, `since …`, `by …`, or None."""
    if period is None or not (period.since or period.until):
        return None
    if period.since == period.until and period.since:
        return partial_in_words(period.since)
    if not period.until:
        return f"since {partial_in_words(period.since or '')}"
    if not period.since:
        return f"by {partial_in_words(period.until)}"
    return f"between {partial_in_words(period.since)} and {partial_in_words(period.until)}"


def when_in_words(event: EventRecord) -> str:
    """When the event happened; without a date, the day by which it was first reported."""
    told = period_in_words(event.period)
    if told:
        return told
    reported = min((c.report.published for c in event.claims if c.report.published), default=None)
    return f"by {partial_in_words(reported)} (as reported, no date given)" if reported else "no date given"


def number_in_words(value: int, qualifier: str) -> str:
    """`26`, `at least 60`, `about 1,000`."""
    return f"{_QUALIFIERS.get(qualifier, '')}{value:,}"


def people_in_words(value: int, qualifier: str, of: str | None) -> str:
    """`26 political prisoners`, `about 17 of 26 protesters`; whoever is only pointed at ("them") are people."""
    number = number_in_words(value, qualifier)
    if of is None or of.casefold() in _POINTING:
        return f"{number} {'person' if value == 1 else 'people'}"
    return f"{number} of {of}" if of[0].isdigit() else f"{number} {of}"


def count_in_words(count: Count) -> str:
    """The count with its people."""
    return people_in_words(count.value, count.qualifier, count.of)


def events_in_words(number: int, event_type: str) -> str:
    """`1 release`, `2 deaths in custody`, `3 reports of charges dropped`."""
    one, many = _NOUNS.get(event_type, (event_type.replace("_", " "), None))
    return plural(number, one, many)


def state_in_words(event_type: str) -> str:
    """What the people of an event are, by it: `released`."""
    return _STATES.get(event_type, event_type.replace("_", " "))


def kind_in_words(claim: Claim) -> str:
    """What the claim is of: an event's type, or a number."""
    if claim.event:
        return claim.event.type.replace("_", " ")
    return "a reported number" if claim.figure else claim.kind


def plural(number: int, one: str, many: str | None = None) -> str:
    """`1 person`, `2 people`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
