"""The rows of the queue: each report, how many of its claims wait, and how many match what is looked for."""

from collections import Counter
from dataclasses import dataclass

from habeas.register import lookup
from habeas.terms.claim_records import ReportRecord
from habeas.terms.claims import Kind


@dataclass(frozen=True)
class Wanted:
    """What the queue is narrowed to: a kind of claim, a least confidence (0 to 1), and whether done reports show."""

    kind: Kind | None = None
    confidence: float = 0.0
    everything: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether only some proposed claims are looked for."""
        return self.kind is not None or self.confidence > 0


@dataclass(frozen=True)
class QueueRow:
    """One report of the queue. `waiting` counts proposed claims that match, `decided` of `total` are done."""

    report: ReportRecord
    waiting: int
    decided: int
    total: int


def queue_rows(wanted: Wanted) -> tuple[QueueRow, ...]:
    """Reports in the order they came in; those with nothing waiting only where `everything` is wanted."""
    proposed = lookup.claims(state="proposed")
    all_waiting = Counter(record.report.sha256 for record in proposed)
    matching = Counter(
        record.report.sha256
        for record in proposed
        if wanted.kind in (None, record.claim.kind) and record.claim.confidence >= wanted.confidence
    )
    rows = []
    for report in lookup.report_records():
        if matching[report.sha256] or (wanted.everything and not wanted.is_narrow):
            total = lookup.count_claims(sha256=report.sha256)
            waiting = all_waiting[report.sha256]
            rows.append(QueueRow(report, matching[report.sha256], total - waiting, total))
    return tuple(rows)
