"""The reader: a report's text through every stage to claims. Pure: no database, no network."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from habeas.reading.case.reasons import find_reasons
from habeas.reading.claims import as_claims
from habeas.reading.draft import Draft
from habeas.reading.findings import find_events_and_figures
from habeas.reading.names.descriptions import find_descriptions
from habeas.reading.parsing.mended_reading import as_written, mended_report, view_of
from habeas.reading.parsing.parse import parse
from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.relevance import is_of_the_field
from habeas.reading.speech.quotes import find_quotes
from habeas.reading.speech.quotes_nearby import keep_near
from habeas.terms.claims import Reading
from habeas.terms.report import Report

Answer = TypeVar("Answer")
READER = "habeas-en/0.2.0"
AHEAD = 4


def read_report(report: Report, *, whole: bool = False) -> Reading:
    """All claims of one report, in the order of the text. `whole` parses sentences too that can carry none."""
    return Reading(reader=READER, report=report, claims=as_claims(read_drafts(report, whole=whole), report.text))


def read_drafts(report: Report, *, whole: bool = False) -> list[Draft]:
    """What is read from the report; from a text that is damaged or in capitals in a view of it."""
    mended = view_of(report.text)
    if mended is None:
        return _read(report, whole)
    return as_written(_read(mended_report(report, mended), whole), mended)


def _read(report: Report, whole: bool) -> list[Draft]:
    # Nothing is parsed of a report that speaks of something else.
    return _drafts_in(parse(report, whole=whole)) if is_of_the_field(report.text) else []


def read_reports(reports: Iterable[Report], processes: int = 1) -> Iterator[Reading]:
    """The readings of the reports, in their order."""
    return map_reports(read_report, reports, processes)


def map_reports(ask: Callable[[Report], Answer], reports: Iterable[Report], processes: int = 1) -> Iterator[Answer]:
    """What `ask` answers of each report, in their order; at most AHEAD × processes reports are held in memory."""
    if processes <= 1:
        yield from map(ask, reports)
        return
    # Spawned, not forked: the caller may have threads and an open database.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[Answer]] = deque()
        for report in reports:
            waiting.append(pool.submit(ask, report))
            if len(waiting) >= AHEAD * processes:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def find_drafts(parsed: ParsedText) -> list[Draft]:
    """What every finder reads from a text that is parsed already, before ids are given."""
    return _drafts_in(parsed) if is_of_the_field(parsed.report.text) else []


def _drafts_in(parsed: ParsedText) -> list[Draft]:
    told = find_events_and_figures(parsed)
    told += keep_near(find_quotes(parsed), told, parsed.report.text)
    return [*told, *find_reasons(parsed, told), *find_descriptions(parsed, told)]
