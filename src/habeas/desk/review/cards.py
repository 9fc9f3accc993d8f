"""The claims of one report as cards: numbered in the order of the text, a correction under its original's number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from habeas.desk.review.highlight import Span
from habeas.desk.review.people import Match, NameChoice, name_choices
from habeas.register import lookup
from habeas.terms.claim_records import ClaimRecord


@dataclass(frozen=True)
class Card:
    """One claim on the review page. `names` are the people it names that the register may know already."""

    record: ClaimRecord
    number: int
    names: tuple[NameChoice, ...] = ()
    replaced_by: int | None = None

    @property
    def is_replaced(self) -> bool:
        """Whether a correction stands in its place."""
        return self.replaced_by is not None


@dataclass(frozen=True)
class Progress:
    """How far a report is decided."""

    decided: int
    total: int

    @property
    def left(self) -> int:
        """Claims still to decide."""
        return self.total - self.decided


def cards_of(sha256: str) -> tuple[Card, ...]:
    """The report's claims as cards, in the order of the text."""
    match = cache(lookup.match_people)
    return tuple(with_names(card, match) for card in bare_cards_of(sha256))


def bare_cards_of(sha256: str) -> tuple[Card, ...]:
    """The cards without the people whom their names may mean: for counting and marking, cheap for a long report."""
    records = lookup.claims(sha256=sha256)
    numbers = number_claims(records)
    replaced = {record.corrects: record.id for record in records if record.corrects and record.state != "rejected"}
    cards = [Card(record, numbers[record.id], replaced_by=replaced.get(record.id)) for record in records]
    return tuple(sorted(cards, key=lambda card: (card.number, card.record.id)))


def with_names(card: Card, match: Match = lookup.match_people) -> Card:
    """The card with the people in the register whom its names may mean, as long as it can be accepted."""
    can_be_accepted = card.record.state in {"proposed", "unsure", "rejected"}
    return replace(card, names=name_choices(card.record.claim, match)) if can_be_accepted else card


def card_in(cards: Iterable[Card], claim_id: int) -> Card:
    """One claim's card of its report's cards, with names."""
    return with_names(next(card for card in cards if card.record.id == claim_id))


def card_of(claim_id: int) -> Card:
    """One claim's card, numbered as on its report's page. Raises NotFound."""
    return card_in(bare_cards_of(lookup.claim(claim_id).report.sha256), claim_id)


def number_claims(records: Iterable[ClaimRecord]) -> dict[int, int]:
    """Claim id → the number it is shown under: 1 for the first in the text; a correction keeps its original's."""
    known = {record.id: record for record in records}
    roots = sorted(
        (record for record in known.values() if record.corrects not in known),
        key=lambda record: (min(words.start for words in record.claim.evidence), record.id),
    )
    numbers = {record.id: number for number, record in enumerate(roots, start=1)}
    for record in sorted(known.values(), key=lambda record: record.id):
        numbers[record.id] = numbers[_root(record, known).id]
    return numbers


def _root(record: ClaimRecord, known: Mapping[int, ClaimRecord]) -> ClaimRecord:
    while record.corrects is not None and record.corrects in known:
        record = known[record.corrects]
    return record


def spans_of(cards: Iterable[Card]) -> tuple[Span, ...]:
    """What to mark in the text: the evidence of every claim that no correction replaces."""
    return tuple(
        Span(evidence.start, evidence.end, card.record.id, card.number, card.record.claim.kind, card.record.state)
        for card in cards
        if not card.is_replaced
        for evidence in card.record.claim.evidence
    )


def progress_of(cards: Iterable[Card]) -> Progress:
    """How many claims of the report are decided, of those that no correction replaces."""
    live = [card for card in cards if not card.is_replaced]
    return Progress(decided=sum(card.record.state != "proposed" for card in live), total=len(live))
