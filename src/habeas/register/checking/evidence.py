"""Law 1: every claim's evidence is in its report, to the character; every claim is what the contract says."""

from collections.abc import Iterator

from pydantic import ValidationError

from habeas.register.checking.checks import RESTORE, Check, Step
from habeas.register.models import Capture, Claim, Report
from habeas.register.recording.claims import period_of, type_of
from habeas.terms import claims as contract
from habeas.terms.finding import Finding

_NAME = "evidence"
_AGAIN = f"{RESTORE}, or reject it and propose it anew from the report's own words"


def _find(step: Step) -> Iterator[Finding]:
    for report, text in Report.objects.order_by("pk").values_list("pk", "text").iterator(chunk_size=100):
        if not Capture.objects.filter(report=report).exists():
            yield Finding(_NAME, Report._meta.db_table, str(report), "has no capture", "add the report again")
        yield from _claims(report, text)
        step(1)


def _claims(report: int, text: str) -> Iterator[Finding]:
    """What is wrong with the claims of one report."""
    for row in Claim.objects.filter(report=report).order_by("pk"):
        for words in _wrong(row, text):
            yield Finding(_NAME, Claim._meta.db_table, str(row.pk), words, _AGAIN)


def _wrong(row: Claim, text: str) -> Iterator[str]:
    try:
        claim = contract.Claim.model_validate(row.body)
    except ValidationError:
        yield "its body is no claim of the contract"
        return
    for piece in claim.evidence:
        if text[piece.start : piece.end] != piece.text:
            yield f"its evidence is not what the report says at {piece.start}:{piece.end}"
    period = period_of(claim)
    said = (claim.kind, type_of(claim), claim.modality, period and period.earliest, period and period.latest)
    if said != (row.kind, row.type, row.modality, row.earliest, row.latest):
        yield "its columns do not repeat its body"


EVIDENCE = Check(_NAME, "the words behind every claim", Report.objects.count, _find)
