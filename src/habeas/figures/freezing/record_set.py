"""The records behind a figure, in one form, and their hash: the same records have it on every machine."""

from collections.abc import Iterable, Iterator

from pydantic import BaseModel, ConfigDict

from habeas.figures.freezing.canonical import canonical_json, sha256_of_lines
from habeas.figures.knowledge import Knowledge
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.figure import Figure
from habeas.terms.records import EventRecord


class RecordSet(BaseModel):
    """How many people, events and claims stand behind a figure, and the SHA-256 of their canonical form."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: str
    people: int
    events: int
    claims: int


def record_set(figure: Figure, knowledge: Knowledge) -> RecordSet:
    """The people counted, the events that bear on it, and the claims that tell them."""
    wanted = {event for record in figure.counted for event in record.events}
    events = [event for event in _all_events(knowledge) if event.id in wanted]
    claims = {claim.id: claim for event in events for claim in event.claims if claim.state == "accepted"}
    lines = sorted([*_people(figure), *map(_event, events), *map(_claim, claims.values())])
    return RecordSet(sha256=sha256_of_lines(lines), people=len(figure.counted), events=len(events), claims=len(claims))


def _all_events(knowledge: Knowledge) -> Iterable[EventRecord]:
    own = (event for case in knowledge.cases for event in case.events)
    return {event.id: event for event in (*own, *knowledge.events)}.values()


def _people(figure: Figure) -> Iterator[str]:
    for one in figure.counted:
        counted = [one.in_low, one.in_known, one.in_high]
        yield canonical_json(["person", one.person, one.name, counted, sorted(one.events), sorted(one.claims)])


def _event(event: EventRecord) -> str:
    told = sorted(claim.id for claim in event.claims if claim.state == "accepted")
    people = sorted(person.id for person in event.people)
    return canonical_json(["event", event.id, event.type, event.modality, people, told])


def _claim(record: ClaimRecord) -> str:
    return canonical_json(["claim", record.id, record.report.sha256, record.claim.model_dump(mode="json")])
