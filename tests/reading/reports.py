"""Reports for the tests of reading, in our own words."""

from habeas.reading.reader import read_report
from habeas.terms.claims import Claim, EventBody
from habeas.terms.report import Part, Report

FIELD = "Human rights groups and opposition activists spoke of political prisoners, sedition laws and free expression."


def make_report(text: str, published: str | None = "2021-11-18", title: str | None = None) -> Report:
    """A report of that text, each line a part of its own."""
    parts, start = [], 0
    for line in text.split("\n"):
        parts.append(Part(kind="paragraph", start=start, end=start + len(line)))
        start += len(line) + 1
    return Report(sha256="0" * 64, name="test.txt", title=title, published=published, text=text, parts=tuple(parts))


def read_claims(text: str, published: str | None = "2021-11-18", title: str | None = None) -> tuple[Claim, ...]:
    """The claims read from a text that a line about the field makes relevant."""
    return read_report(make_report(f"{text}\n{FIELD}", published, title)).claims


def read_events(
    text: str, published: str | None = "2021-11-18", title: str | None = None
) -> list[tuple[str, EventBody]]:
    """Each event as (modality, body)."""
    return [(claim.modality, claim.event) for claim in read_claims(text, published, title) if claim.event is not None]


def read_only_event(text: str, published: str | None = "2021-11-18") -> tuple[str, EventBody]:
    """The one event of the text; fails when there are none or several."""
    events = read_events(text, published)
    assert len(events) == 1, [(modality, event.type, event.people) for modality, event in events]
    return events[0]


def names(event: EventBody) -> list[str]:
    """The names of the people of an event."""
    return [person.name for person in event.people]
