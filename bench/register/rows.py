"""The rows that the real door (`register.record`) writes for a story, made in memory and inserted in bulk.

Every story is of one person whose name is nobody else's, so all that the door would look up lies in the story itself.
`tests/bench/test_synthetic_register.py` plays the same stories through the real door and compares the answers.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from itertools import count
from typing import Any

from bench.register.stories import Step
from django.db import connection, transaction

from habeas.register.derive import concerning, derive
from habeas.register.happening import Account, account_of, is_dated, same_happening
from habeas.register.models import (
    Capture,
    Charge,
    Claim,
    Clock,
    Condition,
    Description,
    Episode,
    Event,
    EventClaim,
    EventGroup,
    EventPerson,
    Group,
    Judgement,
    Person,
    PersonName,
    Report,
    Source,
)
from habeas.register.names import normalise, normalise_name
from habeas.register.recording import claims as claim_rows
from habeas.register.recording import deriving
from habeas.terms import claims as contract

ORDER = [Source, Group, Report, Capture, Claim, Judgement, Person, PersonName, Event, EventClaim, EventPerson,
         EventGroup, Description, Episode, Charge, Condition]  # fmt: skip
DERIVED = [(Episode, deriving._episode, "episodes"), (Charge, deriving._charge, "charges"),
           (Condition, deriving._condition, "conditions")]  # fmt: skip


class Bulk:
    """Rows waiting to be written, numbered as the database would; `flush` writes them."""

    def __init__(self) -> None:
        self.numbers = {model: count(1 + (model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0))
                        for model in ORDER}  # fmt: skip
        self.rows: dict[Any, list[Any]] = defaultdict(list)
        self.sources: dict[str, Source] = {}
        self.groups: dict[str, Group] = {}
        self.written: dict[Any, int] = defaultdict(int)
        self.last: dt.datetime | None = None

    def new(self, model: Any, **fields: Any) -> Any:
        row = model(pk=next(self.numbers[model]), **fields)
        self.rows[model].append(row)
        return row

    def source(self, name: str, moment: dt.datetime) -> Source:
        if name not in self.sources:
            self.sources[name] = self.new(Source, name=name, recorded_at=moment)
        return self.sources[name]

    def group(self, name: str, moment: dt.datetime) -> Group:
        key = normalise(name)
        if key not in self.groups:
            self.groups[key] = self.new(Group, name=name, normalised=key, recorded_at=moment)
        return self.groups[key]

    def play(self, steps: Iterable[Step]) -> None:
        told = _Told(self)
        for step in steps:
            told.step(step)
            self.last = max(self.last or step.moment, step.moment)

    def flush(self) -> None:
        with transaction.atomic():
            for model in ORDER:
                model.objects.bulk_create(self.rows[model], batch_size=5_000)
                self.written[model] += len(self.rows[model])
            Clock.objects.update_or_create(pk=1, defaults={"last": self.last})
        self.rows.clear()

    def finish(self) -> None:
        """Let the database count on from the numbers given, and look at what it has."""
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                for model in ORDER:
                    table = model._meta.db_table
                    cursor.execute(
                        f"select setval(pg_get_serial_sequence('{table}', 'id'), (select max(id) from {table}))"
                    )


class _Told:
    """One person's facts while their story is played."""

    def __init__(self, bulk: Bulk) -> None:
        self.bulk = bulk
        self.reports: dict[str, Report] = {}
        self.claims: dict[tuple[str, str], tuple[Claim, contract.Claim]] = {}
        self.judged: dict[int, Judgement] = {}
        self.person: Person | None = None
        self.facts: dict[int, list[Any]] = defaultdict(list)  # rows that hold because of a claim
        self.accounts: dict[int, list[Account]] = defaultdict(list)
        self.events: dict[int, Event] = {}
        self.derived: dict[Any, list[tuple[Any, dict[str, Any]]]] = defaultdict(list)

    def step(self, step: Step) -> None:
        if step.what == "add":
            self.add(step)
            return
        for number in step.ids:
            row, claim = self.claims[step.report.sha256, number]
            if step.what == "accept":
                self.accept(row, claim, step.moment)
            elif step.what == "reject":
                self.judge(row, "rejected", step.moment)
                self.end(row, step.moment)
            else:
                self.correct(row, step)
        self.rederive(step.moment)

    def add(self, step: Step) -> None:
        report, moment = step.report, step.moment
        row = self.bulk.new(
            Report, sha256=report.sha256, source=self.bulk.source(report.publisher or report.name, moment),
            name=report.name, title=report.title, published=report.published, language=report.language,
            publisher=report.publisher, url=report.url, text=report.text, parts=[], recorded_at=moment,
        )  # fmt: skip
        self.reports[report.sha256] = row
        for claim in step.claims:
            self.claim(row, claim, moment, by="synthetic/1")
        self.bulk.new(
            Capture, report=row, captured_at=moment, origin=report.name, tool="synthetic", media_type="text/plain",
            size=len(report.text.encode()), by="ana", recorded_at=moment,
        )  # fmt: skip

    def claim(self, report: Report, claim: contract.Claim, moment: dt.datetime, by: str, corrects: Any = None) -> Claim:
        row = claim_rows._row(report, claim, by=by, moment=moment, corrects=corrects)
        row.pk = next(self.bulk.numbers[Claim])
        self.bulk.rows[Claim].append(row)
        self.claims[report.sha256, claim.id] = (row, claim)
        return row

    def judge(self, row: Claim, verdict: str, moment: dt.datetime) -> None:
        if row.pk in self.judged:
            self.judged[row.pk].superseded_at = moment
        self.judged[row.pk] = self.bulk.new(Judgement, claim=row, verdict=verdict, by="ben", reason="",
                                            recorded_at=moment)  # fmt: skip

    def correct(self, row: Claim, step: Step) -> None:
        (better,) = step.claims
        new = self.claim(row.report, better, step.moment, by="ben", corrects=row)
        self.end(row, step.moment)
        self.judge(row, "corrected", step.moment)
        self.accept(new, better, step.moment)

    def accept(self, row: Claim, claim: contract.Claim, moment: dt.datetime) -> None:
        self.judge(row, "accepted", moment)
        if claim.event is not None:
            self.take_part(row, claim, claim.event, moment)
        elif claim.description is not None:
            person = self.named(row, claim.description.person, moment)
            self.hold(row, Description, person=person, property=claim.description.property,
                      value=claim.description.value, recorded_at=moment)  # fmt: skip

    def take_part(self, row: Claim, claim: contract.Claim, body: contract.EventBody, moment: dt.datetime) -> None:
        people = [self.named(row, one.name, moment) for one in body.people]
        also = account_of(row.pk, claim, [person.pk for person in people], row.report.published)
        event = self.same_event(also) or self.bulk.new(
            Event, type=body.type, modality=claim.modality, recorded_at=moment
        )
        self.events[event.pk] = event
        self.accounts[event.pk].append(also)
        self.hold(row, EventClaim, event=event, recorded_at=moment)
        for person in people:
            self.hold(row, EventPerson, event=event, person=person, recorded_at=moment)
        for group in {self.bulk.group(name, moment).pk: self.bulk.group(name, moment) for name in body.groups}.values():
            self.hold(row, EventGroup, event=event, group=group, recorded_at=moment)

    def same_event(self, also: Account) -> Event | None:
        told = {event: accounts for event, accounts in self.accounts.items()
                if accounts and also.people and same_happening(accounts, also)}  # fmt: skip
        best = max(told, key=lambda event: (any(is_dated(one.body.period) for one in told[event]), event), default=None)
        return self.events[best] if best is not None else None

    def named(self, row: Claim, name: str, moment: dt.datetime) -> Person:
        if self.person is None:
            self.person = self.bulk.new(Person, recorded_at=moment)
        self.hold(row, PersonName, person=self.person, name=name, normalised=normalise_name(name), recorded_at=moment)
        return self.person

    def hold(self, row: Claim, model: Any, **fields: Any) -> None:
        self.facts[row.pk].append(self.bulk.new(model, claim=row, **fields))

    def end(self, row: Claim, moment: dt.datetime) -> None:
        for fact in self.facts.pop(row.pk, []):
            fact.superseded_at = moment
        for event, accounts in self.accounts.items():
            left = [one for one in accounts if one.claim != row.pk]
            if accounts and not left:
                self.events[event].superseded_at = moment
            self.accounts[event] = left

    def rederive(self, moment: dt.datetime) -> None:
        if self.person is None:
            return
        person = self.person.pk
        derived = derive(
            concerning(person, event, accounts) for event, accounts in sorted(self.accounts.items())
            if any(person in one.people for one in accounts) and accounts[0].modality == "asserted"
        )  # fmt: skip
        for model, fields_of, name in DERIVED:
            self.bring_in_line(model, [fields_of(one) for one in getattr(derived, name)], moment)

    def bring_in_line(self, model: Any, missing: list[dict[str, Any]], moment: dt.datetime) -> None:
        kept = []
        for row, fields in self.derived[model]:
            if fields in missing:
                missing.remove(fields)
                kept.append((row, fields))
            else:
                row.superseded_at = moment
        new = [(self.bulk.new(model, person=self.person, recorded_at=moment, **fields), fields) for fields in missing]
        self.derived[model] = kept + new
