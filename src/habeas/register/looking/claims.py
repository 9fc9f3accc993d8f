"""Claims looked up, each in the state it was in at the moment asked for."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, cast

from django.db.models import QuerySet

from habeas.register.looking.moments import settle
from habeas.register.looking.reports import report_record
from habeas.register.models import Claim, Judgement
from habeas.terms import claims as contract
from habeas.terms.claim_records import ClaimRecord, ClaimState, JudgementRecord, ReportRecord, Verdict
from habeas.terms.errors import NotFound

FEW = 800  # fewer than SQLite takes parameters


def few(rows: QuerySet[Any], name: str) -> Any:
    """The values of that column: few as they are, so that the database need not find them again; many as a query."""
    values = list(rows.values_list(name, flat=True)[:FEW])
    return values if len(values) < FEW else rows.values(name)


def in_state(rows: QuerySet[Claim], states: Iterable[ClaimState], moment: dt.datetime) -> QuerySet[Claim]:
    """The claims that were in one of these states at that moment."""
    wanted = set(states)
    judged = Judgement.objects.known_at(moment)
    found = rows.filter(id__in=judged.filter(verdict__in=wanted - {"proposed"}).values("claim"))
    if "proposed" in wanted:
        found = found | rows.exclude(id__in=judged.values("claim"))
    return found


_CLAIM = ("pk", "report", "body", "proposed_by", "recorded_at", "corrects")
# In the order of ReportRecord's fields.
_REPORT = ("sha256", "name", "title", "published", "language", "publisher", "url", "source__name", "recorded_at")


def claim_records(rows: QuerySet[Claim], moment: dt.datetime) -> tuple[ClaimRecord, ...]:
    """The claims as records, each in the state it was in at that moment: two queries, however many there are.

    One report is one value, however many claims it has.
    """
    told = list(rows.values_list(*_CLAIM, *(f"report__{name}" for name in _REPORT)))
    chosen: Any = [row[0] for row in told] if len(told) < FEW else rows.values("pk")
    judged = {row.claim_id: row for row in Judgement.objects.known_at(moment).filter(claim__in=chosen)}
    reports = {row[1]: ReportRecord(*row[len(_CLAIM) :]) for row in told}
    return tuple(_record(row[: len(_CLAIM)], reports[row[1]], judged.get(row[0])) for row in told)


def claims_by_number(numbers: Iterable[int], moment: dt.datetime) -> dict[int, ClaimRecord]:
    """These claims, by number."""
    wanted = sorted(set(numbers))
    return {
        record.id: record
        for first in range(0, len(wanted), FEW)
        for record in claim_records(Claim.objects.filter(pk__in=wanted[first : first + FEW]), moment)
    }


def _record(row: Sequence[Any], report: ReportRecord, judged: Judgement | None) -> ClaimRecord:
    number, _, body, proposed_by, recorded_at, corrects = row
    judgement = judgement_record(judged) if judged else None
    return ClaimRecord(
        id=number,
        report=report,
        claim=contract.Claim.model_validate(body),
        state=judgement.verdict if judgement else "proposed",
        proposed_by=proposed_by,
        recorded_at=recorded_at,
        judgement=judgement,
        corrects=corrects,
    )


def claim_record_of(row: Claim, said: contract.Claim, judged: Judgement | None = None) -> ClaimRecord:
    """The claim as its row, what it says, and the judgement on it give it; nothing is asked for again."""
    judgement = judgement_record(judged) if judged else None
    return ClaimRecord(
        id=row.pk,
        report=report_record(row.report),
        claim=said,
        state=judgement.verdict if judgement else "proposed",
        proposed_by=row.proposed_by,
        recorded_at=row.recorded_at,
        judgement=judgement,
        corrects=row.corrects_id,
    )


def judgement_record(row: Judgement) -> JudgementRecord:
    """A judgement as it was while it held: what superseded it later is the history's to tell."""
    return JudgementRecord(
        verdict=cast(Verdict, row.verdict),
        by=row.by,
        reason=row.reason,
        recorded_at=row.recorded_at,
        superseded_at=None,
    )


def claim(claim_id: int, known_at: dt.datetime | None = None) -> ClaimRecord:
    """One claim. Raises NotFound."""
    moment = settle(known_at)
    found = claim_records(Claim.objects.known_at(moment).filter(pk=claim_id), moment)
    if not found:
        raise NotFound(f"claim {claim_id} is not in the register: `habeas review` lists those that are")
    return found[0]


def claims(
    *,
    state: ClaimState | None = None,
    sha256: str | None = None,
    kind: contract.Kind | None = None,
    limit: int | None = None,
    known_at: dt.datetime | None = None,
) -> tuple[ClaimRecord, ...]:
    """Claims in the order they were recorded, by state, report and kind."""
    moment = settle(known_at)
    rows = _narrowed(Claim.objects.known_at(moment), state, sha256, moment)
    if kind is not None:
        rows = rows.filter(kind=kind)
    return claim_records(rows.order_by("id")[:limit], moment)


def proposed_with(words: str) -> tuple[int, ...]:
    """The numbers of proposed claims with these words in their evidence: names that nobody has accepted yet."""
    told = Claim.objects.filter(report__text__icontains=words.strip())
    rows = in_state(told, ["proposed"], settle(None)).order_by("pk").values_list("pk", "body")
    wanted = words.strip().casefold()
    return tuple(
        number for number, body in rows if any(wanted in piece["text"].casefold() for piece in body["evidence"])
    )


def count_claims(
    state: ClaimState | None = None, sha256: str | None = None, known_at: dt.datetime | None = None
) -> int:
    """How many claims there are in a state, in a report, or in all."""
    moment = settle(known_at)
    return _narrowed(Claim.objects.known_at(moment), state, sha256, moment).count()


def _narrowed(
    rows: QuerySet[Claim], state: ClaimState | None, sha256: str | None, moment: dt.datetime
) -> QuerySet[Claim]:
    if sha256 is not None:
        rows = rows.filter(report__sha256=sha256)
    return in_state(rows, [state], moment) if state is not None else rows


def claim_history(claim_id: int) -> tuple[JudgementRecord, ...]:
    """Every judgement on a claim, oldest first. Raises NotFound."""
    if not Claim.objects.filter(pk=claim_id).exists():
        raise NotFound(f"claim {claim_id} is not in the register")
    rows = Judgement.objects.filter(claim=claim_id).order_by("recorded_at", "id")
    return tuple(replace(judgement_record(row), superseded_at=row.superseded_at) for row in rows)
