"""What is told of who people are where nothing needs to be weighed: values alone, of many people at once."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from habeas.register.models import Description
from habeas.terms.attributes import Understood, understand
from habeas.terms.period import Period, first_day, last_day

# By person and property: everything that is told, understood or not, in the order it was recorded.
Plain = Mapping[int, Mapping[str, tuple[Understood, ...]]]


def plain_attributes(people: Collection[int], known_at: dt.datetime) -> Plain:
    """What accepted descriptions tell of these people, without who says so and which account is preferred."""
    found: dict[int, dict[str, tuple[Understood, ...]]] = defaultdict(dict)
    rows = Description.objects.known_at(known_at).filter(person__in=people).order_by("pk")
    columns = ("person", "property", "value", "claim__body__attribution__said", "claim__report__published")
    for person, told_as, words, said, published in rows.values_list(*columns):
        for one in understand(told_as, words, _told_between(said, published)):
            found[person][one.property] = (*found[person].get(one.property, ()), one)
    return found


def _told_between(said: dict[str, Any] | None, published: str | None) -> tuple[dt.date, dt.date] | None:
    """The days on which it was told, as `attributes.told_between` has them of a whole claim."""
    period = Period.model_validate(said) if said else None
    if period and period.earliest and period.latest:
        return period.earliest, period.latest
    return (first_day(published), last_day(published)) if published else None
