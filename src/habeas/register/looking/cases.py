"""All that is known of people at a moment, person by person: what figures are counted from."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from habeas.register.attributes import attributes_of, told_by_descriptions, told_by_names
from habeas.register.conditions_told import conditions_in_full
from habeas.register.episode_flags import episode_flags
from habeas.register.episodes_told import episodes_in_full
from habeas.register.flags import flags_of
from habeas.register.happening import each_once
from habeas.register.looking.articles import with_articles
from habeas.register.looking.assessments import assessments_of
from habeas.register.looking.claims import claims_by_number
from habeas.register.looking.court_cases import Cases, Choices, choices_at
from habeas.register.looking.derived import Spells, proposed_spells, recorded_spells, with_changes
from habeas.register.looking.moments import settle
from habeas.register.looking.people import Named, named_people
from habeas.register.looking.places import place_named, places_by_name
from habeas.register.looking.proposed import Proposed, proposed_view
from habeas.register.looking.told import Told, event_record, in_time, supports_of, told_beside, told_by, told_events
from habeas.register.looking.weighing import weighing_at
from habeas.register.models import Affiliation, Description
from habeas.register.names import normalise
from habeas.register.weighing import Weighing
from habeas.terms.account_records import AttributeRecord
from habeas.terms.assessment import AssessmentRecord
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.errors import NotFound
from habeas.terms.records import CaseFile, DescriptionRecord, EventRecord, PersonRef
from habeas.terms.vocabulary import load_vocabulary


def case_file(person_id: int, known_at: dt.datetime | None = None, with_proposed: bool = False) -> CaseFile:
    """All that is known of one person. Raises NotFound for one who was not in the register then."""
    moment = settle(known_at)
    wanted = None if with_proposed else [person_id]
    found = [case for case in _cases(moment, wanted, with_proposed) if case.person.id == person_id]
    if not found:
        raise NotFound(f"person {person_id} is not in the register: `habeas person` lists those who are")
    return found[0]


def case_files(known_at: dt.datetime | None = None, with_proposed: bool = False) -> tuple[CaseFile, ...]:
    """All that is known of everybody, in the order of their numbers, those only proposed last."""
    return tuple(_cases(settle(known_at), None, with_proposed))


def case_files_of(
    people: Collection[int], known_at: dt.datetime | None = None
) -> tuple[tuple[CaseFile, ...], tuple[EventRecord, ...]]:
    """All that is known of these people, and the events that name nobody of the reports that tell of their release.

    Somebody who was not in the register then is left out.
    """
    moment = settle(known_at)
    cases = tuple(_cases(moment, people, False))
    return cases, in_time(event_record(event, {}) for event in told_beside(moment, people))


def events(
    known_at: dt.datetime | None = None, with_proposed: bool = False, kinds: Collection[str] | None = None
) -> tuple[EventRecord, ...]:
    """All events in the order of the world, those in which nobody is named too; of accepted ones those of `kinds`."""
    moment = settle(known_at)
    everybody = named_people(moment)
    told = told_events(moment, kinds)
    if with_proposed:
        proposed = proposed_view(moment, everybody)
        everybody, told = everybody | proposed.people, told + proposed.events
    return in_time(_records(told, {person: one.ref for person, one in everybody.items()}, moment))


def _records(told: Iterable[Told], refs: Mapping[int, PersonRef], moment: dt.datetime) -> list[EventRecord]:
    """The events as handed out, each with the place that its words name."""
    records = [event_record(event, refs) for event in told]
    if not any(event.place for event in records):
        return records
    named = places_by_name(moment)
    return [replace(event, at=place_named(event.place, named)) for event in records]


@dataclass(frozen=True)
class _Known:
    """Everything that the case files are put together from."""

    people: dict[int, Named]
    events: dict[int, EventRecord]
    told: dict[int, list[Told]]
    spells: dict[int, Spells]
    descriptions: dict[int, list[DescriptionRecord]]
    groups: dict[int, list[str]]
    assessments: dict[int, tuple[AssessmentRecord, ...]]
    court: Cases
    choices: Choices
    weighing: Weighing


def _cases(moment: dt.datetime, wanted: Iterable[int] | None, with_proposed: bool) -> list[CaseFile]:
    known = _known(moment, wanted, with_proposed)
    asked = known.people if wanted is None else [person for person in wanted if person in known.people]
    return [_case(known, person) for person in sorted(asked, key=lambda person: (person < 0, abs(person)))]


def _known(moment: dt.datetime, wanted: Iterable[int] | None, with_proposed: bool) -> _Known:
    supports, described, court = supports_of(moment, wanted), _described(moment, wanted), Cases(moment, wanted)
    claims = claims_by_number({*supports.claims, *(claim for _, claim, _, _ in described)}, moment)
    told = told_by(supports, claims, moment)
    everybody = named_people(
        moment,
        None if wanted is None else {*wanted, *court.of_person, *(who for one in told for who in one.people)},
    )
    spells = recorded_spells(moment, wanted)
    descriptions, groups = _descriptions(described, claims), _groups(moment, wanted)
    theirs = _by_person(told)
    if with_proposed:
        proposed = proposed_view(moment, everybody)
        everybody, told = everybody | proposed.people, told + proposed.events
        theirs = _by_person(told)
        for person in _by_person(proposed.events):
            spells[person] = proposed_spells(person, theirs[person], spells.get(person, Spells()), court.of_event)
        _add_descriptions(descriptions, groups, proposed)
    refs = {person: one.ref for person, one in everybody.items()}
    return _Known(
        people=everybody,
        events={event.id: event for event in _records(told, refs, moment)},
        told=theirs,
        spells=spells,
        descriptions=descriptions,
        groups=groups,
        assessments=assessments_of(moment, wanted),
        court=court,
        choices=choices_at(moment, wanted) if any(spell.charges for spell in spells.values()) else {},
        weighing=weighing_at(moment, wanted),
    )


def _by_person(told: Iterable[Told]) -> dict[int, list[Told]]:
    theirs: dict[int, list[Told]] = defaultdict(list)
    for event in told:
        for person in event.people:
            theirs[person].append(event)
    return theirs


def _described(moment: dt.datetime, wanted: Iterable[int] | None) -> list[tuple[int, int, str, str]]:
    """Person, claim, property and value of what is described."""
    rows = Description.objects.known_at(moment).order_by("pk")
    rows = rows if wanted is None else rows.filter(person__in=list(wanted))
    return list(rows.values_list("person", "claim", "property", "value"))


def _descriptions(
    described: Iterable[tuple[int, int, str, str]], claims: Mapping[int, ClaimRecord]
) -> dict[int, list[DescriptionRecord]]:
    found: dict[int, list[DescriptionRecord]] = defaultdict(list)
    for person, claim, name, value in described:
        found[person].append(DescriptionRecord(name, value, claims[claim]))
    return found


def _groups(moment: dt.datetime, wanted: Iterable[int] | None) -> dict[int, list[str]]:
    rows = Affiliation.objects.known_at(moment).order_by("pk")
    rows = rows if wanted is None else rows.filter(person__in=list(wanted))
    groups: dict[int, list[str]] = defaultdict(list)
    for person, name in rows.values_list("person", "group__name"):
        groups[person].append(name)
    return groups


def _add_descriptions(
    descriptions: dict[int, list[DescriptionRecord]], groups: dict[int, list[str]], proposed: Proposed
) -> None:
    for person, records in proposed.descriptions.items():
        for record in records:
            described = described_by(record)
            descriptions[person].append(described)
            if normalise(described.property) in load_vocabulary("description_properties")["belonging"]:
                groups[person].append(described.value)


def described_by(record: ClaimRecord) -> DescriptionRecord:
    """What a description claim says."""
    body = record.claim.description
    if body is None:
        raise ValueError(f"claim {record.id} of kind {record.claim.kind} describes nobody")
    return DescriptionRecord(body.property, body.value, record)


def _case(known: _Known, person: int) -> CaseFile:
    named, spells = known.people[person], known.spells.get(person, Spells())
    descriptions = tuple(known.descriptions.get(person, ()))
    naming = load_vocabulary("description_properties")["naming"]
    also = [one.value for one in descriptions if normalise(one.property) in naming]
    attributes = _attributes(known, person, descriptions)
    events = in_time(known.events[event.id] for event in known.told.get(person, ()))
    conditions = conditions_in_full(with_changes(person, known.told.get(person, []), spells.conditions), events)
    under = tuple(replace(charge, cases=known.court.under(charge.event)) for charge in spells.charges)
    charges = with_articles(person, under, events, known.choices)
    return CaseFile(
        person=named.ref,
        other_names=each_once([*named.names, *also])[1:],
        groups=each_once(known.groups.get(person, ())),
        events=events,
        episodes=episodes_in_full(spells.episodes, events, conditions),
        charges=charges,
        conditions=conditions,
        descriptions=descriptions,
        assessments=known.assessments.get(person, ()),
        cases=known.court.records(person, known.people, events, charges),
        attributes=attributes,
        flags=(*flags_of(attributes, events), *episode_flags(spells.episodes, events)),
    )


def _attributes(known: _Known, person: int, descriptions: Sequence[DescriptionRecord]) -> tuple[AttributeRecord, ...]:
    """Who the person is. Whatever names somebody tells an event of theirs or describes them."""
    claims = {record.id: record for event in known.told.get(person, ()) for record in event.claims}
    claims |= {one.claim.id: one.claim for one in descriptions}
    naming = [(name, claims[claim]) for name, claim in known.people[person].called if claim in claims]
    told = [*told_by_names(naming), *told_by_descriptions(descriptions)]
    return attributes_of(person, told, known.people[person].names, known.weighing)
