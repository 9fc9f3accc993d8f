"""People of whom it is told who they are: `person(told("sex", "female"))`."""

from dataclasses import dataclass, fields

from tests.figures.histories import case, event

from habeas.terms.period import Period
from habeas.terms.records import CaseFile

ARREST = event("arrest", "2021-09-01")


@dataclass(frozen=True)
class Account:
    value: str
    period: Period | None = None


@dataclass(frozen=True)
class Told:
    property: str
    accounts: tuple[Account, ...]
    preferred: Account | None


@dataclass(frozen=True)
class Described(CaseFile):
    attributes: tuple = ()


def told(name, *values):
    """A property with these accounts, the first preferred. A birth is given as `1969` or `1969-03-05/1970-03-04`."""
    accounts = tuple(Account(value, _days(value) if name == "birth" else None) for value in values)
    return Told(name, accounts, accounts[0] if accounts else None)


def _days(value):
    since, _, until = value.partition("/")
    return Period(since=since, until=until or since)


def person(*told_of, of=(ARREST,), **given):
    known = case(*of, **given)
    kept = {one.name: getattr(known, one.name) for one in fields(known) if one.name != "attributes"}
    return Described(**kept, attributes=told_of)
