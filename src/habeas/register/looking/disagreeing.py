"""Claims, with whom they speak of, compared with each other: which of them cannot all be right."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from habeas.register.disagreement import (
    counts_disagree,
    dates_disagree,
    disagreeing,
    like_wording,
    near,
    values_disagree,
)
from habeas.register.happening import apart, each_once, is_dated, normalised_groups
from habeas.register.names import normalise
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Count, EventBody
from habeas.terms.period import Period
from habeas.terms.records import Contradiction, PersonRef
from habeas.terms.vocabulary import load_vocabulary

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Said:
    """A claim and the numbers of the people it speaks of."""

    record: ClaimRecord
    people: tuple[int, ...]

    @property
    def event(self) -> EventBody:
        """What the claim tells. Raises ValueError where it tells no event."""
        body = self.record.claim.event
        if body is None:
            raise ValueError(f"claim {self.record.id} tells no event")
        return body


def _together(said: Iterable[Said], keys: Callable[[Said], Iterable[Key]]) -> Iterator[tuple[Key, list[Said]]]:
    """The claims that share a key, two at least, in the order of the claims."""
    groups: dict[Key, list[Said]] = defaultdict(list)
    for one in said:
        for key in dict.fromkeys(keys(one)):
            groups[key].append(one)
    return ((key, group) for key, group in groups.items() if len(group) > 1)


def of_descriptions(said: Iterable[Said], refs: dict[int, PersonRef]) -> Iterator[Contradiction]:
    """One person, one property, different values."""
    several = {word for words in load_vocabulary("description_properties").values() for word in words}

    def keys(one: Said) -> Iterator[tuple[int, str]]:
        body = one.record.claim.description
        if body is not None and normalise(body.property) not in several:
            yield from ((person, normalise(body.property)) for person in one.people)

    for (person, name), group in _together(said, keys):
        for found in disagreeing(group, lambda one, other: values_disagree(_described(one), _described(other))):
            yield _contradiction(name, "description", refs.get(person), found, _described)


def _described(one: Said) -> str:
    body = one.record.claim.description
    return body.value if body else ""


def of_figures(said: Iterable[Said]) -> Iterator[Contradiction]:
    """One measure of like people at near dates, different numbers."""

    def keys(one: Said) -> Iterator[str]:
        if one.record.claim.figure is not None:
            yield normalise(one.record.claim.figure.measure)

    def disagree(one: Said, other: Said) -> bool:
        first, second = one.record.claim.figure, other.record.claim.figure
        if first is None or second is None or not counts_disagree(first.count, second.count):
            return False
        return like_wording(first.of, second.of) and near(_as_of(one), _as_of(other))

    for measure, group in _together(said, keys):
        for found in disagreeing(group, disagree, _as_of):
            yield _contradiction(str(measure), "figure", None, found, _number)


def _as_of(one: Said) -> Period | None:
    """The day a figure is of: stated, else the day it was said, else the day of the report."""
    claim, published = one.record.claim, one.record.report.published
    stated = [claim.figure.as_of if claim.figure else None, claim.attribution.said]
    reported = Period(since=published, until=published) if published else None
    return next((period for period in stated if is_dated(period)), reported)


def _number(one: Said) -> str:
    claim = one.record.claim
    count = claim.figure.count if claim.figure else one.event.count
    return _counted(count) if count else ""


def _counted(count: Count) -> str:
    return str(count.value) if count.qualifier == "exact" else f"{count.qualifier.replace('_', ' ')} {count.value}"


# What may well happen to one person twice within a month.
_RECURRING = {"summons", "trial", "appeal", "transfer", "conditions", "charge"}


def of_dates(said: Iterable[Said], refs: dict[int, PersonRef]) -> Iterator[Contradiction]:
    """One person, one type of event: near dates that exclude each other, or one says it was and one that it was not."""

    def keys(one: Said) -> Iterator[tuple[int, str]]:
        if one.record.claim.event is not None and is_dated(one.event.period):
            yield from ((person, one.event.type) for person in one.people)

    for (person, kind), group in _together(said, keys):
        if kind not in _RECURRING:
            asserted = [one for one in group if one.record.claim.modality == "asserted"]
            for found in disagreeing(asserted, lambda one, other: dates_disagree(one.event.period, other.event.period)):
                yield _contradiction(f"date of {kind}", "event", refs.get(person), found, _date)
        for found in disagreeing(group, _denies):
            yield _contradiction(kind, "event", refs.get(person), found, lambda one: one.record.claim.modality)


def _denies(one: Said, other: Said) -> bool:
    return one.record.claim.modality != other.record.claim.modality and not apart(one.event.period, other.event.period)


def _date(one: Said) -> str:
    period = one.event.period
    ends = [period.since, period.until] if period else []
    return "/".join(dict.fromkeys(end or "" for end in ends))


def of_counts(said: Iterable[Said]) -> Iterator[Contradiction]:
    """One type of event of like people or groups, dates that meet, different numbers."""

    def keys(one: Said) -> Iterator[str]:
        event = one.record.claim.event
        if event is not None and event.count and is_dated(event.period) and one.record.claim.modality == "asserted":
            yield event.type

    for kind, group in _together(said, keys):
        for found in disagreeing(group, _counted_otherwise, lambda one: one.event.period):
            yield _contradiction(f"number in {kind}", "event", None, found, _number)


def _counted_otherwise(one: Said, other: Said) -> bool:
    first, second = one.event, other.event
    if not first.count or not second.count or not counts_disagree(first.count, second.count):
        return False
    alike = (
        normalised_groups(first) & normalised_groups(second)
        or set(one.people) & set(other.people)
        or like_wording(first.count.of, second.count.of)
    )
    return bool(alike) and not apart(first.period, second.period)


def _contradiction(
    about: str,
    kind: Literal["description", "figure", "event"],
    person: PersonRef | None,
    found: Sequence[Said],
    value: Callable[[Said], str],
) -> Contradiction:
    """The claims side by side. `about` names nobody, so that it can be shown where the person may not be."""
    return Contradiction(
        about=about,
        kind=kind,
        person=person,
        claims=tuple(one.record for one in found),
        values=each_once(value(one) for one in found),
    )
