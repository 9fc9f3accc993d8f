"""What the accounts of an episode's events say of whereabouts, contact and counsel. Pure: values in, values out."""

from collections.abc import Iterable

from habeas.terms.custody import custody_terms_in
from habeas.terms.records import CustodyRecord, EventRecord


def custody_told(events: Iterable[EventRecord]) -> tuple[CustodyRecord, ...]:
    """One record for each term that an account tells, with its words; accounts that differ stand side by side."""
    found: dict[tuple[str, str, int], CustodyRecord] = {}
    for event in events:
        for claim in event.claims:
            body = claim.claim.event
            for words in (*(body.conditions if body else ()), *(piece.text for piece in claim.claim.evidence)):
                for term in custody_terms_in(words):
                    one = CustodyRecord(
                        term.list, term.name, term.title, term.code, term.verified, words,
                        period=event.period, event=event.id, claim=claim.id, says=claim.says,
                    )  # fmt: skip
                    found.setdefault((term.list, term.name, claim.id), one)
    return tuple(found.values())
