"""People looked up: who has a name in the register at a moment, and may they be named outside."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.register.happening import each_once
from habeas.register.looking.moments import settle
from habeas.register.models import PersonName, PublicationDecision
from habeas.register.names import normalise_name
from habeas.terms.records import PersonRef


@dataclass(frozen=True)
class Named:
    """A person with all their names, the first one recorded is shown; `called`: the claim that gives each."""

    ref: PersonRef
    names: tuple[str, ...]
    normalised: frozenset[str]
    called: tuple[tuple[str, int], ...] = ()


def named_people(moment: dt.datetime, ids: Iterable[int] | None = None) -> dict[int, Named]:
    """Everybody in the register at that moment, or those of them with these numbers, by number."""
    names, decisions = PersonName.objects.known_at(moment), PublicationDecision.objects.known_at(moment)
    if ids is not None:
        wanted = set(ids)
        names, decisions = names.filter(person__in=wanted), decisions.filter(person__in=wanted)
    publishable = set(decisions.filter(publish=True).values_list("person", flat=True))
    spelled: dict[int, list[tuple[str, str, int]]] = defaultdict(list)
    rows = names.order_by("person", "pk").values_list("person", "name", "normalised", "claim")
    for person, name, normalised, claim in rows:
        spelled[person].append((name, normalised, claim))
    return {
        person: Named(
            PersonRef(person, told[0][0], person in publishable),
            each_once(name for name, _, _ in told),
            frozenset(normalised for _, normalised, _ in told),
            tuple((name, claim) for name, _, claim in told),
        )
        for person, told in spelled.items()
    }


def named_in_reports(moment: dt.datetime, reports: Iterable[int] | None = None) -> dict[tuple[str, str], set[int]]:
    """Whom accepted claims of a report (its SHA-256) call by a normalised name, at that moment; of these, or of all."""
    named: dict[tuple[str, str], set[int]] = defaultdict(set)
    rows = PersonName.objects.known_at(moment)
    rows = rows if reports is None else rows.filter(claim__report__in=list(reports))
    for sha256, name, person in rows.values_list("claim__report__sha256", "normalised", "person"):
        named[sha256, name].add(person)
    return named


def people(query: str = "", known_at: dt.datetime | None = None) -> tuple[PersonRef, ...]:
    """Everybody with a name that has the words of the query in it, by name."""
    wanted = normalise_name(query)
    found = (one for one in named_people(settle(known_at)).values() if any(wanted in name for name in one.normalised))
    return tuple(sorted((one.ref for one in found), key=lambda ref: (normalise_name(ref.name), ref.id)))


def match_people(name: str) -> tuple[PersonRef, ...]:
    """Everybody who has this very name now, spelling and honorifics apart."""
    moment = settle(None)
    alike = PersonName.objects.known_at(moment).filter(normalised=normalise_name(name)).values_list("person", flat=True)
    return tuple(one.ref for one in named_people(moment, alike).values())
