"""Claims on one fact that do not agree, found and set side by side."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Q

from habeas.register.looking.claims import claim_records, in_state
from habeas.register.looking.disagreeing import Said, of_counts, of_dates, of_descriptions, of_figures
from habeas.register.looking.moments import settle
from habeas.register.looking.people import named_in_reports, named_people
from habeas.register.looking.proposed import Cast
from habeas.register.models import Claim, Description, EventPerson
from habeas.terms.records import ClaimRecord, Contradiction, PersonRef


def contradictions(known_at: dt.datetime | None = None) -> tuple[Contradiction, ...]:
    """Claims that contradict each other, proposed and accepted alike, each with its state."""
    moment = settle(known_at)
    rows = in_state(Claim.objects.known_at(moment), ["proposed", "accepted"], moment)
    claimed = Q(kind__in=["event", "figure", "description"], modality="asserted") | Q(kind="event", modality="denied")
    said, refs = _who_is_who(claim_records(rows.filter(claimed).order_by("pk"), moment), moment)
    return (*of_descriptions(said, refs), *of_figures(said), *of_dates(said, refs), *of_counts(said))


def _who_is_who(records: Iterable[ClaimRecord], moment: dt.datetime) -> tuple[list[Said], dict[int, PersonRef]]:
    """The claims with the people they speak of: recorded ones by record, proposed ones by name."""
    linked: dict[int, list[int]] = defaultdict(list)
    for model in (EventPerson, Description):
        for claim, person in model.objects.known_at(moment).order_by("pk").values_list("claim", "person"):
            linked[claim].append(person)
    cast = Cast(named_people(moment), named_in_reports(moment))
    said = [Said(record, tuple(linked.get(record.id) or _cast(cast, record))) for record in records]
    return said, {number: one.ref for number, one in {**cast.real, **cast.provisional}.items()}


def _cast(cast: Cast, record: ClaimRecord) -> list[int]:
    if record.state != "proposed":
        return []
    if record.claim.event is not None:
        return [cast.person(one.name, record, place) for place, one in enumerate(record.claim.event.people)]
    described = record.claim.description
    return [cast.person(described.person, record, 0)] if described else []
