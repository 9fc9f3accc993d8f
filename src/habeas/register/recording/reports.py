"""A report comes in: bytes first, then everything else in one transaction."""

import datetime as dt
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from django.conf import settings

from habeas.register.looking.reports import report_record
from habeas.register.models import Capture, Report, Source
from habeas.register.recording.claims import write_readings
from habeas.register.recording.moments import recording
from habeas.reports.preserved import Preserved
from habeas.reports.store import BlobStore
from habeas.terms import report as terms
from habeas.terms.claim_records import ReportRecord
from habeas.terms.claims import Reading
from habeas.terms.errors import BadInput, NotFound

Taken = tuple[Preserved, Reading]


def add_report(preserved: Preserved, reading: Reading, *, by: str) -> ReportRecord:
    """Keep a report and what was read from it as proposed claims; known bytes add only a capture.

    Killed at any point, the report is wholly in the register or not at all, and adding it again completes
    it: bytes without a row are harmless, a row without bytes cannot be. Raises BadInput where reading and
    report do not belong together, NotAllowed for a claim without its words.
    """
    (added,) = add_reports([(preserved, reading)], by=by)
    return added


def add_reports(several: Iterable[Taken], *, by: str) -> tuple[ReportRecord, ...]:
    """Keep several reports at one moment: all of them, or none; else as `add_report` of each."""
    taken = list(several)
    for preserved, reading in taken:
        _check_belongs(preserved, reading)
    _keep_all(taken)
    with recording() as moment:
        known = _known(taken)
        fresh = [one for sha256, one in _each_once(taken).items() if sha256 not in known]
        sources = _sources([one.report for one, _ in fresh], moment)
        made = [_report(one.report, sources[_source_name(one.report)], moment) for one, _ in fresh]
        known |= {row.sha256: row for row in Report.objects.bulk_create(made)}
        write_readings([(known[one.report.sha256], reading) for one, reading in fresh], moment)
        Capture.objects.bulk_create(_capture(known[one.report.sha256], one, by, moment) for one, _ in taken)
    return tuple(report_record(known[preserved.report.sha256]) for preserved, _ in taken)


def _known(taken: Iterable[Taken]) -> dict[str, Report]:
    """Those of the reports that the register has, by SHA-256."""
    rows = Report.objects.filter(sha256__in={preserved.report.sha256 for preserved, _ in taken})
    return {row.sha256: row for row in rows.select_related("source").defer("text", "parts")}


def _each_once(taken: Iterable[Taken]) -> dict[str, Taken]:
    """By SHA-256 the first of those with the very same bytes."""
    found: dict[str, Taken] = {}
    for one in taken:
        found.setdefault(one[0].report.sha256, one)
    return found


def _keep_all(taken: Sequence[Taken]) -> None:
    kept = BlobStore(settings.HABEAS_REPORTS).keep_all(preserved.data for preserved, _ in taken)
    for sha256, (preserved, _) in zip(kept, taken, strict=True):
        _check_kept(sha256, preserved)


def _sources(reports: Iterable[terms.Report], moment: dt.datetime) -> dict[str, Source]:
    """The sources of these reports by name, new ones recorded."""
    names = list(dict.fromkeys(_source_name(report) for report in reports))
    known = {row.name: row for row in Source.objects.filter(name__in=names)}
    new = [Source(name=name, recorded_at=moment) for name in names if name not in known]
    return known | {row.name: row for row in Source.objects.bulk_create(new)}


def log_capture(preserved: Preserved, *, by: str) -> None:
    """Log that bytes which the register holds already came in again. Raises NotFound where it does not hold them."""
    with recording() as moment:
        report = Report.objects.filter(sha256=preserved.report.sha256).first()
        if report is None:
            raise NotFound(f"report {preserved.report.name}: its bytes are not in the register; add it first")
        _capture(report, preserved, by, moment).save()


def _check_belongs(preserved: Preserved, reading: Reading) -> None:
    report = preserved.report
    if (reading.report.sha256, reading.report.text) != (report.sha256, report.text):
        raise BadInput(f"report {report.name}: the reading is of another text; read this report again")
    try:
        storable = "\x00" not in report.text and report.text.encode("utf-8") is not None
    except UnicodeEncodeError:
        storable = False
    if not storable:
        raise BadInput(f"report {report.name}: its text has characters that no database keeps; save it as UTF-8")


def _check_kept(kept: str, preserved: Preserved) -> None:
    if kept != preserved.report.sha256:
        raise BadInput(f"report {preserved.report.name}: its bytes are {kept}, not {preserved.report.sha256}")


def _report(report: terms.Report, source: Source, moment: dt.datetime) -> Report:
    return Report(
        sha256=report.sha256,
        source=source,
        name=report.name,
        title=report.title,
        published=report.published,
        language=report.language,
        publisher=report.publisher,
        url=report.url,
        text=report.text,
        parts=[part.model_dump(mode="json") for part in report.parts],
        recorded_at=moment,
    )


def _source_name(report: terms.Report) -> str:
    """Who stands behind the report: its publisher, else its site, else the name of the file."""
    site = urlsplit(report.url).hostname if report.url else None
    return (report.publisher or (site or "").removeprefix("www.") or report.name)[:500]


def _capture(report: Report, preserved: Preserved, by: str, moment: dt.datetime) -> Capture:
    capture = preserved.capture
    return Capture(
        report=report,
        captured_at=capture.captured_at,
        origin=capture.origin,
        tool=capture.tool,
        media_type=capture.media_type,
        size=capture.size,
        by=by,
        recorded_at=moment,
    )
