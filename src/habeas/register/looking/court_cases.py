"""Court cases and the articles that people set, as they stood at a moment."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import QuerySet

from habeas.register.looking.claims import few
from habeas.register.looking.moments import settle
from habeas.register.looking.people import Named, named_people
from habeas.register.models import ArticleChoice, CaseEntry, CaseEvent, CasePerson
from habeas.terms.court_case import CaseEntryRecord
from habeas.terms.records import ChargeRecord, CourtCaseRecord, EventRecord

Choices = Mapping[tuple[int, str, int], tuple[str, ...]]


def cases_of_events(rows: QuerySet[CaseEvent], events: Collection[int]) -> dict[int, frozenset[int]]:
    """The cases that each of the events was entered under."""
    found: dict[int, set[int]] = defaultdict(set)
    for case, event in rows.filter(event__in=[one for one in events if one > 0]).values_list("case", "event"):
        found[event].add(case)
    return defaultdict(frozenset, {event: frozenset(cases) for event, cases in found.items()})


def choices_at(moment: dt.datetime, people: Iterable[int] | None) -> Choices:
    """The articles that were set at that moment, by person, normalised offence and event."""
    rows = ArticleChoice.objects.known_at(moment)
    rows = rows if people is None else rows.filter(person__in=list(people))
    told = rows.order_by("pk").values_list("person", "offence", "event", "articles")
    return {(person, offence, event): tuple(articles) for person, offence, event, articles in told}


class Cases:
    """The court cases at a moment, of everybody or of some people, and who is accused in which."""

    def __init__(self, moment: dt.datetime, people: Iterable[int] | None = None) -> None:
        accused = CasePerson.objects.known_at(moment).order_by("pk")
        if people is not None:
            accused = accused.filter(case__in=few(accused.filter(person__in=list(people)).order_by(), "case"))
        self.accused: dict[int, list[int]] = defaultdict(list)
        self.of_person: dict[int, list[int]] = defaultdict(list)
        for case, person in accused.values_list("case", "person"):
            self.accused[case].append(person)
            self.of_person[person].append(case)
        cases = list(self.accused)
        rows, entries = CaseEvent.objects.known_at(moment), CaseEntry.objects.known_at(moment)
        self.events: dict[int, list[int]] = defaultdict(list)
        self.of_event: dict[int, set[int]] = defaultdict(set)
        for case, event in rows.filter(case__in=cases).order_by("pk").values_list("case", "event"):
            self.events[case].append(event)
            self.of_event[event].add(case)
        known = entries.filter(case__in=cases).select_related("report").defer("report__text")
        self.entries = {row.case_id: row for row in known}

    def under(self, event: int) -> tuple[int, ...]:
        """The cases that the event was entered under."""
        return tuple(sorted(self.of_event.get(event, ())))

    def records(
        self,
        person: int,
        named: Mapping[int, Named],
        events: Sequence[EventRecord],
        charges: Sequence[ChargeRecord],
    ) -> tuple[CourtCaseRecord, ...]:
        """The cases in which the person is accused."""
        kinds = {event.id: event.type for event in events}
        return tuple(
            CourtCaseRecord(
                id=case,
                number=self.entries[case].number,
                court=self.entries[case].court,
                sha256=self.entries[case].report.sha256,
                words=self.entries[case].words,
                by=self.entries[case].by,
                recorded_at=self.entries[case].recorded_at,
                co_accused=tuple(named[one].ref for one in self.accused[case] if one != person and one in named),
                events=tuple(self.events[case]),
                hearings=tuple(event for event in self.events[case] if kinds.get(event) == "trial"),
                charges=tuple(charge.id for charge in charges if case in charge.cases),
            )
            for case in self.of_person.get(person, ())
        )


def court_cases(known_at: dt.datetime | None = None) -> tuple[CaseEntryRecord, ...]:
    """Every court case that stood entered at that moment, in the order of entering."""
    moment = settle(known_at)
    entered = Cases(moment)
    named = named_people(moment, entered.of_person)
    return tuple(
        CaseEntryRecord(
            id=case,
            number=row.number,
            court=row.court,
            accused=tuple(named[one].ref for one in entered.accused[case] if one in named),
            events=tuple(entered.events[case]),
            sha256=row.report.sha256,
            words=row.words,
            by=row.by,
            recorded_at=row.recorded_at,
        )
        for case, row in sorted(entered.entries.items())
    )
