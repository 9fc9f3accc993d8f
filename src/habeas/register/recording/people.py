"""Who a claim speaks of: a person of the register, or a new one. A doubtful link is never made in silence."""

import datetime as dt
from collections.abc import Iterable, Mapping

from habeas.register.models import Claim, Person, PersonName
from habeas.register.names import is_full_name, normalise_name
from habeas.terms.errors import BadInput, NotAllowed, NotFound

Choices = Mapping[str, int | None]


def link_people(row: Claim, names: Iterable[str], choices: Choices, moment: dt.datetime) -> dict[str, Person]:
    """The person behind each name in the claim, the name recorded as theirs. Raises NotAllowed where unclear.

    `choices` says who a name is (None: somebody new); a name left out is linked when exactly one person has
    the same full name, and is otherwise somebody new.
    """
    wanted = list(dict.fromkeys(names))
    _check_choices(row, wanted, choices)
    linked: dict[str, Person] = {}
    for name in wanted:
        alike = next((person for known, person in linked.items() if _same(known, name)), None)
        linked[name] = alike or _person(row, name, choices, moment)
        _record_name(row, name, linked[name], moment)
    return linked


def _same(one: str, other: str) -> bool:
    return normalise_name(one) == normalise_name(other)


def _check_choices(row: Claim, names: list[str], choices: Choices) -> None:
    unknown = [name for name in choices if name not in names]
    if unknown:
        raise BadInput(
            f"claim {row.pk} does not name {len(unknown)} of the people chosen: use the names as it has them"
        )
    wanted = {person for person in choices.values() if person is not None}
    missing = wanted - set(Person.objects.filter(pk__in=wanted).values_list("pk", flat=True))
    if missing:
        raise NotFound(f"person {min(missing)} is not in the register: `habeas person` lists those who are")


def _person(row: Claim, name: str, choices: Choices, moment: dt.datetime) -> Person:
    if name in choices:
        chosen = choices[name]
        return Person.objects.get(pk=chosen) if chosen is not None else Person.objects.create(recorded_at=moment)
    here = _linked_here(row, name)
    if len(here) == 1:
        return here[0]
    before = _linked_before(row, name)
    alike = people_named(name)
    if before is not None and (not alike or before in alike):
        return before
    if not alike:
        return Person.objects.create(recorded_at=moment)
    if len(alike) == 1 and is_full_name(name):
        return alike[0]
    raise NotAllowed(_unclear(row, alike))


def _unclear(row: Claim, alike: list[Person]) -> str:
    numbers = ", ".join(str(person.pk) for person in alike)
    return (
        f"claim {row.pk}: a name in it may be that of person {numbers}; "
        "accept it with people={name: number}, or people={name: None} for somebody new"
    )


def people_named(name: str) -> list[Person]:
    """The people who have this name now, normalised, in the order they were recorded."""
    named = PersonName.objects.live().filter(normalised=normalise_name(name))
    return list(Person.objects.filter(pk__in=named.values("person")).order_by("pk"))


def _linked_here(row: Claim, name: str) -> list[Person]:
    """Whom the report calls so by other accepted claims: within one report a name is one person's."""
    named = PersonName.objects.live().filter(claim__report=row.report, normalised=normalise_name(name))
    return list(Person.objects.filter(pk__in=named.values("person")))


def _linked_before(row: Claim, name: str) -> Person | None:
    """Whom this claim, or the one it corrects, named so before it was rejected: a number is not given twice."""
    told = [row.pk, row.corrects_id] if row.corrects_id else [row.pk]
    rows = PersonName.objects.filter(claim__in=told, normalised=normalise_name(name)).order_by("-pk")
    latest = rows.select_related("person").first()
    return latest.person if latest else None


def _record_name(row: Claim, name: str, person: Person, moment: dt.datetime) -> None:
    PersonName.objects.create(person=person, claim=row, name=name, normalised=normalise_name(name), recorded_at=moment)
