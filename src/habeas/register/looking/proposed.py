"""What the proposed claims would add, were they all accepted: people and events with negative numbers.

The numbers are made of those of the claims, so that they stay the same while the claims stay proposed.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from habeas.register.happening import Account, same_happening
from habeas.register.looking.claims import claim_records, in_state
from habeas.register.looking.nearness import filed_under, looked_up_by
from habeas.register.looking.people import Named, named_in_reports
from habeas.register.looking.told import Told, account
from habeas.register.models import Claim
from habeas.register.names import is_full_name, normalise_name
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import PersonRef

_PLACES = 10_000  # more people than any claim names


@dataclass
class Cast:
    """Who is who in the proposed claims: people of the register by their full name, others newly numbered."""

    real: Mapping[int, Named]
    by_report: Mapping[tuple[str, str], set[int]]
    provisional: dict[int, Named] = field(default_factory=dict)
    _known: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = defaultdict(list)
        for person, one in self.real.items():
            for name in one.normalised:
                named[name].append(person)
        self._known = {name: found[0] for name, found in named.items() if len(found) == 1 and is_full_name(name)}

    def person(self, name: str, record: ClaimRecord, place: int) -> int:
        """The number of who is named so. Half a name is nobody's but within its own report."""
        plain = normalise_name(name)
        here = self.by_report.get((record.report.sha256, plain), set())
        if len(here) == 1:
            return next(iter(here))
        key = plain if is_full_name(name) else f"{record.report.sha256}/{plain}"
        if key not in self._known:
            number = -(record.id * _PLACES + place)
            self._known[key] = number
            self.provisional[number] = Named(PersonRef(number, name), (name,), frozenset([plain]))
        return self._known[key]


@dataclass(frozen=True)
class Proposed:
    """The proposed part of an answer."""

    people: dict[int, Named]
    events: list[Told]
    descriptions: dict[int, list[ClaimRecord]]


def proposed_view(moment: dt.datetime, real: Mapping[int, Named]) -> Proposed:
    """The people, events and descriptions of the claims that were proposed at that moment."""
    rows = in_state(Claim.objects.known_at(moment), ["proposed"], moment).filter(kind__in=["event", "description"])
    records = claim_records(rows.order_by("pk"), moment)
    cast = Cast(real, named_in_reports(moment))
    events = _events(records, cast)
    descriptions: dict[int, list[ClaimRecord]] = defaultdict(list)
    for record in records:
        if record.claim.description is not None:
            descriptions[cast.person(record.claim.description.person, record, 0)].append(record)
    return Proposed(cast.provisional, events, descriptions)


def _events(records: Iterable[ClaimRecord], cast: Cast) -> list[Told]:
    """Claims of one happening put together, in the order of the claims."""
    told: list[list[tuple[Account, ClaimRecord]]] = []
    places: dict[object, set[int]] = defaultdict(set)
    for record in records:
        body = record.claim.event
        if body is None:
            continue
        people = [cast.person(one.name, record, place) for place, one in enumerate(body.people)]
        also = account(record, people)
        near = sorted(set().union(*(places[key] for key in looked_up_by(also))))
        place = next((at for at in near if same_happening([one for one, _ in told[at]], also)), len(told))
        if place == len(told):
            told.append([])
        told[place].append((also, record))
        for key in filed_under(also):
            places[key].add(place)
    return [_told(accounts) for accounts in told]


def _told(accounts: list[tuple[Account, ClaimRecord]]) -> Told:
    first = accounts[0][1]
    return Told(
        id=-first.id,
        recorded_at=first.recorded_at,
        accepted=False,
        accounts=tuple(one for one, _ in accounts),
        claims=tuple(record for _, record in accounts),
    )
