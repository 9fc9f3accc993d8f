"""Cells by who somebody is, of many people at once: in full are read only those whose accounts must be weighed."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence

from habeas.figures.arithmetic.shares import CERTAIN, NOT_KNOWN, Share
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.who import of_births
from habeas.register import lookup
from habeas.terms.attributes import Understood

Told = Mapping[str, tuple[Understood, ...]]
Shares = tuple[Share, ...]


def plain_shares(name: str, people: Sequence[int], day: dt.date, known_at: dt.datetime) -> Iterator[tuple[int, Shares]]:
    """The cells of those of these people in whose accounts nothing has to be weighed."""
    told = lookup.plain_attributes(people, known_at)
    for person in people:
        shares = PLAIN[name](told.get(person, {}), day)
        if shares is not None:
            yield person, shares


def _of_sex(told: Told, _: dt.date) -> Shares | None:
    values = {one.value for one in told.get("sex", ()) if one.value is not None}
    return None if len(values) > 1 else tuple(map(Share, values)) or NOT_KNOWN


def _of_age(told: Told, day: dt.date) -> Shares | None:
    births = {(one.value, one.period) for one in told.get("birth", ()) if one.value is not None}
    if len(births) > 1:
        return None
    return of_births([period for _, period in births if period] * 2, day, breakdown_rules().ages)


def _of_several(*names: str) -> Callable[[Told, dt.date], Shares | None]:
    def of(told: Told, _: dt.date) -> Shares:
        for name in names:
            values = [one.value for one in told.get(name, ()) if one.value is not None]
            if values:
                return tuple(Share(value, CERTAIN) for value in dict.fromkeys(values))
        return NOT_KNOWN

    return of


# None: the accounts differ, and which is preferred is told by their claims.
PLAIN: Mapping[str, Callable[[Told, dt.date], Shares | None]] = {
    "sex": _of_sex,
    "age": _of_age,
    "occupation": _of_several("occupation", "role"),
    "nationality": _of_several("nationality"),
}
