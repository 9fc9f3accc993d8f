"""Reports looked up."""

import datetime as dt

from habeas.register.looking.moments import settle
from habeas.register.models import Capture, Report
from habeas.terms import report as terms
from habeas.terms.claim_records import CaptureRecord, ReportRecord
from habeas.terms.errors import NotFound
from habeas.terms.period import last_day


def report_record(row: Report) -> ReportRecord:
    """The report without its text."""
    return ReportRecord(
        sha256=row.sha256,
        name=row.name,
        title=row.title,
        published=row.published,
        language=row.language,
        publisher=row.publisher,
        url=row.url,
        source=row.source.name,
        recorded_at=row.recorded_at,
    )


def report_records(known_at: dt.datetime | None = None) -> tuple[ReportRecord, ...]:
    """All reports in the order they were recorded."""
    rows = Report.objects.known_at(settle(known_at)).select_related("source").defer("text", "parts")
    return tuple(report_record(row) for row in rows.order_by("recorded_at", "id"))


def report(sha256: str) -> terms.Report:
    """The report as the reader saw it. Raises NotFound."""
    row = _row(sha256)
    return terms.Report.model_validate(
        {name: getattr(row, name) for name in terms.Report.model_fields if name != "parts"} | {"parts": row.parts}
    )


def has_report(sha256: str) -> bool:
    """Whether these bytes are in the register."""
    return Report.objects.filter(sha256=sha256).exists()


def newest_published() -> dt.date | None:
    """The last day on which the newest report may have been published, None where none has a date."""
    last = Report.objects.order_by("-published").exclude(published=None).values_list("published", flat=True).first()
    if last is None:
        return None
    # A month sorts before its days, a year before its months, and may yet end later.
    there = Report.objects.filter(published__in={last, last[:7], last[:4]}).values_list("published", flat=True)
    return max(last_day(day) for day in there.distinct())


def captures(sha256: str) -> tuple[CaptureRecord, ...]:
    """The log of captures of a report, oldest first. Raises NotFound."""
    rows = Capture.objects.filter(report=_row(sha256)).order_by("id")
    return tuple(
        CaptureRecord(
            captured_at=row.captured_at,
            origin=row.origin,
            tool=row.tool,
            media_type=row.media_type,
            size=row.size,
            by=row.by,
        )
        for row in rows
    )


def _row(sha256: str) -> Report:
    row: Report | None = Report.objects.filter(sha256=sha256).first()
    if row is None:
        raise NotFound(f"report {sha256} is not in the register: add it first")
    return row
