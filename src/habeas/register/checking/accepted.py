"""Every accepted claim has the facts that it says, wholly."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from pydantic import ValidationError

from habeas.register.checking.checks import Check, Step
from habeas.register.checking.chunks import chunks
from habeas.register.models import (
    Affiliation,
    Claim,
    Description,
    EventClaim,
    EventGroup,
    EventPerson,
    Group,
    Judgement,
    PersonName,
)
from habeas.register.names import normalise
from habeas.terms import claims as contract
from habeas.terms.finding import Finding
from habeas.terms.vocabulary import load_vocabulary

_NAME = "facts"
_WAY_OUT = "mark it unsure and accept it again (`habeas review NUMBER --unsure`, `--accept`)"
_ROWS = 500


@dataclass(frozen=True)
class _Facts:
    """The live facts of some claims, by claim."""

    telling: dict[int, list[Any]]
    people: dict[int, list[Any]]
    groups: dict[int, list[Any]]
    names: dict[int, list[Any]]
    descriptions: dict[int, list[Any]]
    affiliations: dict[int, list[Any]]


def _accepted() -> QuerySet[Claim]:
    live = Judgement.objects.live().filter(verdict="accepted")
    return Claim.objects.filter(pk__in=live.values("claim"), kind__in=["event", "description"])


def _find(step: Step) -> Iterator[Finding]:
    for rows in chunks(_accepted(), _ROWS):
        known = _facts_of([row.pk for row in rows])
        for row in rows:
            for words in _missing(row, known):
                yield Finding(_NAME, Claim._meta.db_table, str(row.pk), f"is accepted, and {words}", _WAY_OUT)
        step(len(rows))


def _facts_of(claims: list[int]) -> _Facts:
    return _Facts(
        telling=_by_claim(EventClaim, claims, "event", "event__type", "event__modality"),
        people=_by_claim(EventPerson, claims, "event", "person"),
        groups=_by_claim(EventGroup, claims, "event", "group__normalised"),
        names=_by_claim(PersonName, claims, "name", "person"),
        descriptions=_by_claim(Description, claims, "person", "property", "value"),
        affiliations=_by_claim(Affiliation, claims, "person", "group__normalised"),
    )


def _by_claim(model: Any, claims: list[int], *fields: str) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for claim, *values in model.objects.live().filter(claim__in=claims).order_by("pk").values_list("claim", *fields):
        found[claim].append(tuple(values))
    return found


def _missing(row: Claim, known: _Facts) -> Iterator[str]:
    """What a claim says and the register has not, or has otherwise; a claim that cannot be read is another check's."""
    try:
        claim = contract.Claim.model_validate(row.body)
    except ValidationError:
        return
    if claim.event is not None:
        yield from _event(row, claim.event, known)
    elif claim.description is not None:
        yield from _description(row.pk, claim.description, known)


def _event(row: Claim, body: contract.EventBody, known: _Facts) -> Iterator[str]:
    telling = known.telling[row.pk]
    if len(telling) != 1:
        yield f"tells {len(telling)} events"
        return
    event, *kind = telling[0]
    if kind != [body.type, row.modality]:
        yield "tells an event of another type or modality"
    names, people = known.names[row.pk], known.people[row.pk]
    if Counter(name for name, _ in names) != Counter({person.name for person in body.people}):
        yield "not everybody whom it names has the name"
    if Counter(people) != Counter((event, person) for person in {person for _, person in names}):
        yield "not everybody whom it names takes part in its event"
    if Counter(known.groups[row.pk]) != Counter((event, group) for group in {normalise(one) for one in body.groups}):
        yield "not every group that it names takes part in its event"


def _description(claim: int, body: contract.DescriptionBody, known: _Facts) -> Iterator[str]:
    names, described = known.names[claim], known.descriptions[claim]
    if not names and not described:
        if not Group.objects.filter(normalised=normalise(body.person)).exists():
            yield "nobody is described by it"
        return
    if [name for name, _ in names] != [body.person]:
        yield "whom it describes has not the name"
    if described != [(person, body.property[:100], body.value) for _, person in names]:
        yield "its description is not recorded"
    belonging = normalise(body.property) in load_vocabulary("description_properties")["belonging"]
    wanted = [(person, normalise(body.value)) for _, person in names] if belonging else []
    if known.affiliations[claim] != wanted:
        yield "whom it describes does not belong to the group that it says"


FACTS = Check(_NAME, "the facts of every accepted claim", lambda: _accepted().count(), _find)
