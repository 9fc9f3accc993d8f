"""Claims looked up, each in the state it was in at the moment asked for."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from django.db.models import Prefetch, QuerySet

from habeas.register.looking.moments import settle
from habeas.register.looking.reports import report_record
from habeas.register.models import Claim, Judgement
from habeas.terms import claims as contract
from habeas.terms.errors import NotFound
from habeas.terms.records import ClaimRecord, ClaimState, JudgementRecord, ReportRecord, Verdict


def claims_at(moment: dt.datetime, rows: QuerySet[Claim] | None = None) -> QuerySet[Claim]:
    """The claims known at that moment, each with its report and the judgement live then (`judged`)."""
    known = Claim.objects.known_at(moment) if rows is None else rows.filter(recorded_at__lte=moment)
    judged = Prefetch("judgements", Judgement.objects.known_at(moment), to_attr="judged")
    return (
        known.select_related("report__source").defer("report__text", "report__parts").prefetch_related(judged)
    )  # two queries, however many claims


def in_state(rows: QuerySet[Claim], states: Iterable[ClaimState], moment: dt.datetime) -> QuerySet[Claim]:
    """The claims that were in one of these states at that moment."""
    wanted = set(states)
    judged = Judgement.objects.known_at(moment)
    found = rows.filter(id__in=judged.filter(verdict__in=wanted - {"proposed"}).values("claim"))
    if "proposed" in wanted:
        found = found | rows.exclude(id__in=judged.values("claim"))
    return found


def claim_records(rows: Iterable[Claim]) -> tuple[ClaimRecord, ...]:
    """Records of rows from `claims_at`; one report is one value, however many claims it has."""
    reports: dict[int, ReportRecord] = {}
    records = []
    for row in rows:
        if row.report_id not in reports:
            reports[row.report_id] = report_record(row.report)
        records.append(_record(row, reports[row.report_id]))
    return tuple(records)


def _record(row: Claim, report: ReportRecord) -> ClaimRecord:
    judged: list[Judgement] = getattr(row, "judged")  # noqa: B009  put there by claims_at
    judgement = judgement_record(judged[0]) if judged else None
    return ClaimRecord(
        id=row.pk,
        report=report,
        claim=contract.Claim.model_validate(row.body),
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
    found = claim_records(claims_at(settle(known_at)).filter(pk=claim_id))
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
    rows = _narrowed(claims_at(moment), state, sha256, moment)
    if kind is not None:
        rows = rows.filter(kind=kind)
    return claim_records(rows.order_by("id")[:limit])


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
