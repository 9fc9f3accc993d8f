"""What the register hands out of reports and claims (`register.lookup`): frozen values, no database behind them."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from habeas.terms.claims import Claim

Verdict = Literal["accepted", "rejected", "corrected", "unsure"]
ClaimState = Literal["proposed", "accepted", "rejected", "corrected", "unsure"]


@dataclass(frozen=True)
class ReportRecord:
    """A preserved report without its text. `name` is the file it came from."""

    sha256: str
    name: str
    title: str | None
    published: str | None
    language: str | None
    publisher: str | None
    url: str | None
    source: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class CaptureRecord:
    """One taking of a report: when, from where, with what tool, what it was found to be, and by whom."""

    captured_at: dt.datetime
    origin: str
    tool: str
    media_type: str
    size: int
    by: str


@dataclass(frozen=True)
class JudgementRecord:
    """What a person decided on a claim; a later judgement supersedes it."""

    verdict: Verdict
    by: str
    reason: str
    recorded_at: dt.datetime
    superseded_at: dt.datetime | None


@dataclass(frozen=True)
class ClaimRecord:
    """A claim in the register, with the state it was in at the known-at moment asked for.

    `corrects` is the id of the claim that this one replaced, `proposed_by` a reader or a person.
    """

    id: int
    report: ReportRecord
    claim: Claim
    state: ClaimState
    proposed_by: str
    recorded_at: dt.datetime
    judgement: JudgementRecord | None = None
    corrects: int | None = None

    @property
    def says(self) -> str:
        """Who says it, for a footnote: the speaker through the report, or the report itself."""
        who = self.claim.attribution.label
        return f"{who}, in {self.report.source}" if who else self.report.source
