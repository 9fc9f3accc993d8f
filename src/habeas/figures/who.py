"""What is told of who somebody is, as cells: sex, age on a day, occupation, nationality, groups."""

import datetime as dt
from collections.abc import Iterable, Sequence

from habeas.figures.arithmetic.shares import CERTAIN, NOT_KNOWN, POSSIBLE, PREFERRED, Share, of_accounts
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.groups import normalise
from habeas.terms.account_records import AttributeRecord
from habeas.terms.period import Period
from habeas.terms.records import CaseFile


def of_one_value(case: CaseFile, name: str) -> tuple[Share, ...]:
    """The cells by a property of which one value holds: known takes the preferred account."""
    told = attribute(case, name)
    if told is None or told.preferred is None or told.preferred.value is None:
        return NOT_KNOWN
    return of_accounts(told.preferred.value, [one.value for one in told.accounts if one.value is not None])


def of_several_values(case: CaseFile, *names: str) -> tuple[Share, ...]:
    """The cells by a property of which several values may hold, of the first of these that is told."""
    for name in names:
        told = attribute(case, name)
        values = [one.value for one in told.accounts if one.value is not None] if told else []
        if values:
            return tuple(Share(value) for value in dict.fromkeys(values))
    return NOT_KNOWN


def attribute(case: CaseFile, name: str) -> AttributeRecord | None:
    """What is told of one property of the person, None where nothing is."""
    return next((one for one in case.attributes if one.property == name), None)


def of_age(case: CaseFile, day: dt.date, bands: dict[int, str]) -> tuple[Share, ...]:
    """The age on the day in bands. Known takes the last day that the preferred account of the birth allows."""
    told = attribute(case, "birth")
    preferred = told.preferred.period if told and told.preferred else None
    if told is None or preferred is None:
        return NOT_KNOWN
    return of_births([preferred, *(one.period for one in told.accounts if one.period)], day, bands)


def of_births(told: Sequence[Period], day: dt.date, bands: dict[int, str]) -> tuple[Share, ...]:
    """The same, by all that is told of the birth, the preferred account first."""
    if not told or told[0].latest is None:
        return NOT_KNOWN
    preferred, *periods = told
    possible = [band for period in (preferred, *periods) for band in _bands(period, day, bands)]
    known = _band(age_on(told[0].latest, day), bands)
    shares = of_accounts(known, possible)
    if all(_bands(period, day, bands) == [known] for period in periods):
        return shares
    return tuple(
        Share(share.value, share.level, "the birth is not told to the day, or accounts differ") for share in shares
    )


def age_on(born: dt.date, day: dt.date) -> int:
    """Full years between the birth and the day, never below 0."""
    return max(day.year - born.year - ((day.month, day.day) < (born.month, born.day)), 0)


def _bands(period: Period, day: dt.date, bands: dict[int, str]) -> list[str]:
    """Every band that some day of the birth allows."""
    if period.earliest is None or period.latest is None:
        return list(bands.values())
    youngest, oldest = age_on(period.latest, day), age_on(period.earliest, day)
    first, last = _band(youngest, bands), _band(oldest, bands)
    names = [bands[start] for start in sorted(bands)]
    return names[names.index(first) : names.index(last) + 1]


def _band(age: int, bands: dict[int, str]) -> str:
    return bands[max(start for start in bands if start <= age)]


def minor_level(case: CaseFile, day: dt.date) -> int:
    """How surely the person is under age on the day: 3 certain, 2 known, 1 possible; 0 where no birth is told."""
    bands = {0: "minor", breakdown_rules().minors_below: "adult"}
    return next((share.level for share in of_age(case, day, bands) if share.value == "minor"), 0)


def of_groups(case: CaseFile) -> tuple[Share, ...]:
    """The groups that the person is of; those that they are only named beside are possible."""
    own = _by_name([*case.groups, *(d.value for d in case.descriptions if d.property == "affiliation")])
    beside = _by_name(group for event in case.events if event.accepted for group in event.groups)
    why = "named beside the group, not said to be of it"
    possible = [Share(name, POSSIBLE, why) for key, name in beside.items() if key not in own]
    if own:
        return (*(Share(name, CERTAIN) for name in own.values()), *possible)
    return (Share(None, PREFERRED if possible else CERTAIN, why if possible else ""), *possible)


def _by_name(names: Iterable[str]) -> dict[str, str]:
    """The names by what they are compared by, the spelling that sorts first of each."""
    found: dict[str, str] = {}
    for name in sorted(names):
        found.setdefault(normalise(name), name)
    return found
