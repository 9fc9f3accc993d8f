"""Claims on one fact that do not agree, found and set side by side."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from django.db.models import Q

from habeas.register.looking.claims import claim_records, in_state
from habeas.register.looking.disagreeing import Said, of_counts, of_dates, of_descriptions, of_figures
from habeas.register.looking.moments import settle
from habeas.register.looking.people import named_in_reports, named_people
from habeas.register.looking.proposed import Cast
from habeas.register.models import Claim, Description, EventPerson, PersonName
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import Contradiction, PersonRef

_FEW = 800  # fewer than SQLite takes parameters


def contradictions(known_at: dt.datetime | None = None) -> tuple[Contradiction, ...]:
    """Claims that contradict each other, proposed and accepted alike, each with its state."""
    moment = settle(known_at)
    rows = in_state(Claim.objects.known_at(moment), ["proposed", "accepted"], moment)
    claimed = Q(kind__in=["event", "figure", "description"], modality="asserted") | Q(kind="event", modality="denied")
    cast = Cast(named_people(moment), named_in_reports(moment))
    said, refs = _who_is_who(claim_records(rows.filter(claimed).order_by("pk"), moment), moment, cast)
    return (*of_descriptions(said, refs), *of_figures(said), *of_dates(said, refs), *of_counts(said))


def contradictions_of(person: int, known_at: dt.datetime | None = None) -> tuple[Contradiction, ...]:
    """Those on this person, in the reports by which they are known; other reports' proposed claims are left out."""
    moment = settle(known_at)
    called = PersonName.objects.known_at(moment).filter(person=person).values_list("claim__report", "normalised")
    reports, names = {report for report, _ in called}, {name for _, name in called}
    claimed = Claim.objects.known_at(moment).filter(report__in=reports, kind__in=["event", "description"])
    records = claim_records(claimed.filter(modality__in=["asserted", "denied"]).order_by("pk"), moment)
    may = [record for record in records if _may_contradict(record)]
    if not _found([Said(record, (person,)) for record in may], {}):  # not even if all of them spoke of this person
        return ()
    alike = PersonName.objects.known_at(moment).filter(normalised__in=names).values_list("person", flat=True)
    cast = Cast(named_people(moment, alike), named_in_reports(moment, reports))
    said, refs = _who_is_who(may, moment, cast)
    found = _found([one for one in said if person in one.people], refs)
    return tuple(one for one in found if one.person and one.person.id == person)


def _found(said: Sequence[Said], refs: dict[int, PersonRef]) -> tuple[Contradiction, ...]:
    """The contradictions on people."""
    return (*of_descriptions(said, refs), *of_dates(said, refs))


def _may_contradict(record: ClaimRecord) -> bool:
    kind, modality = record.claim.kind, record.claim.modality
    return record.state in ("proposed", "accepted") and (modality == "asserted" or kind == "event")


def _who_is_who(
    records: Sequence[ClaimRecord], moment: dt.datetime, cast: Cast
) -> tuple[list[Said], dict[int, PersonRef]]:
    """The claims with the people they speak of: recorded ones by record, proposed ones by name."""
    linked: dict[int, list[int]] = defaultdict(list)
    few = {"claim__in": [one.id for one in records]} if len(records) < _FEW else {}
    for model in (EventPerson, Description):
        rows = model.objects.known_at(moment).filter(**few).order_by("pk")
        for claim, person in rows.values_list("claim", "person"):
            linked[claim].append(person)
    said = [Said(record, tuple(linked.get(record.id) or _cast(cast, record))) for record in records]
    return said, {number: one.ref for number, one in {**cast.real, **cast.provisional}.items()}


def _cast(cast: Cast, record: ClaimRecord) -> list[int]:
    if record.state != "proposed":
        return []
    if record.claim.event is not None:
        return [cast.person(one.name, record, place) for place, one in enumerate(record.claim.event.people)]
    described = record.claim.description
    return [cast.person(described.person, record, 0)] if described else []
