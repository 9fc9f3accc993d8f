"""Claims written down, with the words that they came from."""

import datetime as dt
from collections.abc import Iterable

from habeas.register.models import Claim, Report
from habeas.register.recording.evidence import check_evidence
from habeas.terms import claims as contract
from habeas.terms.period import Period


def write_claims(
    report: Report, claims: Iterable[contract.Claim], *, by: str, moment: dt.datetime, corrects: Claim | None = None
) -> list[Claim]:
    """Write claims on a report as proposed, evidence checked. Raises NotAllowed."""
    proposed = list(claims)
    for claim in proposed:
        check_evidence(claim, report.text)
    rows = [_row(report, claim, by=by, moment=moment, corrects=corrects) for claim in proposed]
    return Claim.objects.bulk_create(rows)


def write_readings(readings: Iterable[tuple[Report, contract.Reading]], moment: dt.datetime) -> list[Claim]:
    """Write the claims of several reports, as `write_claims` does for each."""
    rows = []
    for report, reading in readings:
        for claim in reading.claims:
            check_evidence(claim, report.text)
            rows.append(_row(report, claim, by=reading.reader, moment=moment, corrects=None))
    return Claim.objects.bulk_create(rows)


def _row(report: Report, claim: contract.Claim, *, by: str, moment: dt.datetime, corrects: Claim | None) -> Claim:
    period = period_of(claim)
    return Claim(
        report=report,
        local_id=claim.id,
        kind=claim.kind,
        type=type_of(claim),
        modality=claim.modality,
        confidence=claim.confidence,
        earliest=period.earliest if period else None,
        latest=period.latest if period else None,
        body=claim.model_dump(mode="json", exclude_defaults=True),
        proposed_by=by,
        corrects=corrects,
        recorded_at=moment,
    )


def period_of(claim: contract.Claim) -> Period | None:
    """When the claimed fact was true, as far as the claim says."""
    if claim.event:
        return claim.event.period
    return claim.figure.as_of if claim.figure else None


def type_of(claim: contract.Claim) -> str:
    """What of its kind the claim is: the event's type, the figure's measure, the property described."""
    if claim.event:
        return claim.event.type
    if claim.figure:
        return claim.figure.measure[:40]
    return claim.description.property[:40] if claim.description else ""
