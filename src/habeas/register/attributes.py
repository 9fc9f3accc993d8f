"""Who somebody is, from what accepted descriptions say: all accounts of a property and the preferred one. Pure."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from habeas.register.names import normalise_name
from habeas.register.preference import independent
from habeas.register.said_by import closeness_of, said_by
from habeas.register.weighing import Weighing
from habeas.terms.account_records import AttributeRecord, FactAccount
from habeas.terms.attributes import Understood, properties, understand
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.period import first_day, last_day
from habeas.terms.records import DescriptionRecord
from habeas.terms.scripts import script_of

Told = tuple[ClaimRecord, str, Understood]


def told_by_descriptions(descriptions: Iterable[DescriptionRecord]) -> list[Told]:
    """What the descriptions say, one entry a value."""
    return [
        (one.claim, one.value, understood)
        for one in descriptions
        for understood in understand(one.property, one.value, told_between(one.claim))
    ]


def told_by_names(names: Iterable[tuple[str, ClaimRecord]]) -> list[Told]:
    """The names that claims call a person by, each spelling once, the first one the main name."""
    first: dict[str, ClaimRecord] = {}
    for name, claim in names:
        first.setdefault(name, claim)
    main = next(iter(first), "")
    return [(claim, name, Understood("name", name, kind=_kind(name, main))) for name, claim in first.items()]


def _kind(name: str, main: str) -> str:
    if name == main:
        return "main"
    if script_of(name) != script_of(main):
        return "other script"
    return "spelling" if normalise_name(name) == normalise_name(main) else "other"


def told_between(record: ClaimRecord) -> tuple[dt.date, dt.date] | None:
    """The days on which the claim was made as far as is known: when it was said, else when it was published."""
    said, published = record.claim.attribution.said, record.report.published
    if said and said.earliest and said.latest:
        return said.earliest, said.latest
    return (first_day(published), last_day(published)) if published else None


def attributes_of(
    person: int, told: Sequence[Told], names: Sequence[str], weighing: Weighing
) -> tuple[AttributeRecord, ...]:
    """The properties of one person, in the vocabulary's order, those that nobody tells left out."""
    by_property: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_property[one[2].property].append(one)
    return tuple(
        _attribute(person, name, accounts_of(by_property[name], names, weighing), weighing)
        for name in properties()
        if name in by_property
    )


def accounts_of(told: Sequence[Told], names: Sequence[str], weighing: Weighing) -> tuple[FactAccount, ...]:
    """What is told of one fact as accounts, graded, each with who says it in the end."""
    voices = said_by([claim for claim, _, _ in told])
    return tuple(
        weighing.graded(
            FactAccount(
                claim=claim,
                words=words,
                value=one.value,
                period=one.period,
                kind=one.kind,
                said_by=voice,
                closeness=closeness_of(claim, names),
            )
        )
        for (claim, words, one), voice in zip(told, voices, strict=True)
    )


def _attribute(person: int, name: str, accounts: tuple[FactAccount, ...], weighing: Weighing) -> AttributeRecord:
    preferred = weighing.prefer(person, name, accounts)
    special = properties()[name].get("special")
    return AttributeRecord(name, accounts, preferred.account, preferred.rule, independent(accounts), special)
