"""Where to look for other accounts of a happening, so that not every account is held against every other."""

from collections.abc import Iterable, Iterator

from habeas.register.happening import Account, is_dated

_LONG = 24  # months; an account that spans more is looked for everywhere


def filed_under(one: Account) -> Iterator[object]:
    """The keys that an account is found under: its people; its groups and wording by month."""
    kind = (one.body.type, one.modality)
    yield from ((kind, person) for person in one.people)
    for sort in _sorts(one):
        yield from ((kind, sort, month) for month in (*_months(one), "any"))


def looked_up_by(one: Account) -> Iterator[object]:
    """The keys under which every account of the same happening is found."""
    kind = (one.body.type, one.modality)
    yield from ((kind, person) for person in one.people)
    for sort in _sorts(one):
        months = list(_months(one))
        yield from ((kind, sort, month) for month in (["any"] if months == ["long"] else [*months, "long"]))


def _sorts(one: Account) -> Iterable[object]:
    """What it may have in common with one that names nobody; nothing where it is not dated."""
    if not is_dated(one.body.period):
        return ()
    return [("group", group) for group in one.groups] + ([("wording", one.wording)] if one.wording else [])


def _months(one: Account) -> Iterable[object]:
    period = one.body.period
    if period is None or period.earliest is None or period.latest is None:
        return ["long"]
    first = period.earliest.year * 12 + period.earliest.month
    last = period.latest.year * 12 + period.latest.month
    return ["long"] if last - first >= _LONG else range(first, last + 1)
