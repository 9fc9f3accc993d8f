"""Which of two dates of one event says more, and the first and the last day of a time."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.dates.dates import DateMention
from habeas.reading.events.triggers import Trigger
from habeas.terms.period import Period

_CLOSE = 12
_A_DAY = len("2021-11-05")
_LASTING = {"detention", "house_arrest", "conditions"}


def says_more(date: DateMention, known: DateMention | None, trigger: Trigger) -> bool:
    """`released after three years in prison in May`: the month, where the length says no date.

    `Held since October, he left prison on Wednesday`: what is done at once has the day, not the beginning.
    """
    if known is not None and trigger.type not in _LASTING and is_open(known) and not is_open(date):
        return is_dated(date)
    return known is None or (not is_dated(known) and is_dated(date)) or _says_again(known, date)


def _says_again(known: DateMention, date: DateMention) -> bool:
    """`a year later, in April 2022`, `last week, on 7 March`: the same time told nearer."""
    if not 0 < date.start - known.end < _CLOSE or is_open(known) or is_open(date):
        return False
    first, last, begun, done = known.past.earliest, known.past.latest, date.past.earliest, date.past.latest
    if first is None or last is None or begun is None or done is None:
        return False
    return first <= begun and done <= last and (first, last) != (begun, done)


def nearest_told(periods: Sequence[Period]) -> Period | None:
    """`arrested earlier this month … were arrested on 10 March`: the first, unless another tells it nearer."""
    chosen = next(iter(periods), None)
    for other in periods[1:]:
        if chosen is not None and _lies_within(other, chosen):
            chosen = other
    return chosen


def _lies_within(inner: Period, outer: Period) -> bool:
    """Whether the one is a part of the month or year that the other names; days from one to another are exact."""
    vague = outer.since is not None and outer.since == outer.until and len(outer.since) < _A_DAY
    if not vague or inner.since is None or inner.until is None or inner.earliest is None or inner.latest is None:
        return False
    if outer.earliest is None or outer.latest is None:
        return False
    return outer.earliest <= inner.earliest <= inner.latest <= outer.latest and inner != outer


def is_open(date: DateMention) -> bool:
    return date.past.since is not None and date.past.until is None


def is_dated(date: DateMention) -> bool:
    return bool(date.past.since or date.past.until)


def lasts(date: DateMention) -> bool:
    """From one day to another."""
    since, until = date.past.since, date.past.until
    return bool(since and until and since != until and len(since) == len(until) == _A_DAY)


def on_its_last_day(date: DateMention) -> DateMention:
    """`was held until November 20, when he received bail`: the bail is of that very day."""
    past = date.past.model_copy(update={"since": date.past.until})
    return replace(date, past=past, coming=date.coming.model_copy(update={"since": date.coming.until}))


def on_its_first_day(date: DateMention) -> DateMention:
    """`held since 2016, when he was sentenced`: the sentence is of 2016."""
    past = date.past.model_copy(update={"until": date.past.since})
    return replace(date, past=past, coming=past)
