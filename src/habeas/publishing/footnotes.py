"""Numbered sources: each report once, numbered in the order that the text first leans on it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from habeas.figures.words import partial_in_words
from habeas.terms.claim_records import ReportRecord
from habeas.terms.figure import FigureSource


@dataclass
class Footnotes:
    """Gives a report its number when it is first cited."""

    _numbers: dict[str, int] = field(default_factory=dict)
    _cited: list[FigureSource | ReportRecord] = field(default_factory=list)

    def cite(self, reports: Iterable[FigureSource | ReportRecord]) -> tuple[int, ...]:
        """The numbers of the reports, in order, each once."""
        return tuple(sorted({self._number(report) for report in reports}))

    def cited(self) -> tuple[FigureSource | ReportRecord, ...]:
        """The reports in the order of their numbers."""
        return tuple(self._cited)

    def _number(self, report: FigureSource | ReportRecord) -> int:
        if report.sha256 not in self._numbers:
            self._cited.append(report)
            self._numbers[report.sha256] = len(self._cited)
        return self._numbers[report.sha256]


def source_in_words(report: FigureSource | ReportRecord) -> str:
    """`Publisher: “Title”, 18 November 2021. SHA-256 0123456789ab`."""
    title = f": “{report.title}”" if report.title else ""
    published = partial_in_words(report.published) if report.published else "no date"
    return f"{report.source}{title}, {published}. SHA-256\u00a0{report.sha256[:12]}"
