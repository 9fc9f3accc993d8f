"""An event of a person in lines for people: when, what, and the words of everybody who tells it."""

from collections.abc import Iterator

from habeas.cli.claim_lines import period_in_words
from habeas.terms.records import EventRecord


def event_lines(event: EventRecord) -> Iterator[str]:
    """The event, under it each account with its words and who says them."""
    mark = "" if event.accepted else "  [proposed]"
    modality = "" if event.modality == "asserted" else f" ({event.modality})"
    number = f"  (event {event.id})" if event.id > 0 else ""
    manner = f", {event.manner.replace('_', ' ')}" if event.manner else ""
    yield f"* {period_in_words(event.period)}: {event.type.replace('_', ' ')}{manner}{modality}{mark}{number}"
    for claim in event.claims:
        words = " … ".join(" ".join(part.text.split()) for part in claim.claim.evidence)
        yield f"    “{words}”"
        yield f"    — {claim.says}, {claim.report.published or 'no date'}"
