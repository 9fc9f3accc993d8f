"""Who a claim speaks of: a person of the register, or a new one. A doubtful link is never made in silence."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from habeas.register.models import Claim, Person, PersonName
from habeas.register.names import is_full_name, normalise_name
from habeas.terms import claims as contract
from habeas.terms.errors import BadInput, NotAllowed, NotFound

Choices = Mapping[str, int | None]
Accepted = tuple[Claim, contract.Claim]


@dataclass(frozen=True)
class _Use:
    """A name as a claim uses it of a person, and whether that still holds."""

    person: int
    claim: int
    report: int
    live: bool


def names_in(claim: contract.Claim) -> list[str]:
    """The people whom the claim names, each once."""
    if claim.event is not None:
        return list(dict.fromkeys(person.name for person in claim.event.people))
    return [claim.description.person] if claim.description is not None else []


class Cast:
    """Whom the names in some claims mean, by the names that are known. Newcomers have numbers below zero at first.

    `choices` says who a name is (None: somebody new); a name left out is linked when exactly one person has
    the same full name, and is otherwise somebody new.
    """

    def __init__(self, accepted: Iterable[Accepted], choices: Choices) -> None:
        self._choices, self._newcomers = choices, 0
        self._uses: dict[str, list[_Use]] = defaultdict(list)
        names = {normalise_name(name) for _, claim in accepted for name in names_in(claim)}
        known = PersonName.objects.filter(normalised__in=names)
        for name, person, claim, report, ended in known.order_by("pk").values_list(
            "normalised", "person", "claim", "claim__report", "superseded_at"
        ):
            self._uses[name].append(_Use(person, claim, report, ended is None))

    def link(self, row: Claim, names: Iterable[str]) -> dict[str, int]:
        """The person behind each name in the claim, known by it from now on. Raises NotAllowed where unclear."""
        linked: dict[str, int] = {}
        for name in names:
            plain = normalise_name(name)
            alike = (person for known, person in linked.items() if normalise_name(known) == plain)
            linked[name] = next(alike, None) or self._person(row, name)
            self._uses[plain].append(_Use(linked[name], row.pk, row.report_id, live=True))
        return linked

    def record_newcomers(self, moment: dt.datetime) -> dict[int, int]:
        """Give those who are new numbers in the register: theirs here -> theirs there."""
        made = Person.objects.bulk_create(Person(recorded_at=moment) for _ in range(self._newcomers))
        return {-place: person.pk for place, person in enumerate(made, 1)}

    def _person(self, row: Claim, name: str) -> int:
        if name in self._choices:
            return self._choices[name] or self._newcomer()
        uses = self._uses[normalise_name(name)]
        here = {use.person for use in uses if use.live and use.report == row.report_id}
        if len(here) == 1:  # within one report a name is one person's
            return here.pop()
        alike = {use.person for use in uses if use.live}
        before = _linked_before(row, uses)
        if before is not None and (not alike or before in alike):
            return before
        if not alike:
            return self._newcomer()
        if len(alike) == 1 and is_full_name(name):
            return alike.pop()
        raise NotAllowed(_unclear(row, alike))

    def _newcomer(self) -> int:
        self._newcomers += 1
        return -self._newcomers


def _linked_before(row: Claim, uses: Iterable[_Use]) -> int | None:
    """Whom this claim, or the one it corrects, named so before it was rejected: a number is not given twice."""
    told = [use.person for use in uses if use.claim in (row.pk, row.corrects_id)]
    return told[-1] if told else None


def check_choices(row: Claim, claim: contract.Claim, choices: Choices) -> None:
    """Raises BadInput for a name that the claim has not, NotFound for a person whom the register has not."""
    unknown = set(choices) - set(names_in(claim))
    if unknown:
        raise BadInput(
            f"claim {row.pk} does not name {len(unknown)} of the people chosen: use the names as it has them"
        )
    wanted = {person for person in choices.values() if person is not None}
    missing = wanted - set(Person.objects.filter(pk__in=wanted).values_list("pk", flat=True))
    if missing:
        raise NotFound(f"person {min(missing)} is not in the register: `habeas person` lists those who are")


def _unclear(row: Claim, alike: Iterable[int]) -> str:
    numbers = ", ".join(str(person) for person in sorted(alike) if person > 0)
    return (
        f"claim {row.pk}: a name in it may be that of person {numbers or 'whom a claim before it names first'}; "
        "accept it with people={name: number}, or people={name: None} for somebody new"
    )
