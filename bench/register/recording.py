"""Reports, claims and judgements recorded through the real door, and timed."""

import datetime as dt
import hashlib
import time
from collections.abc import Callable, Iterator, Sequence

from bench.register.stories import story
from django.db import connection

from habeas.register import lookup, record
from habeas.register.recording.moments import recording
from habeas.reports.preserved import Capture, Preserved
from habeas.terms.claims import Reading
from habeas.terms.report import Report

REPORTS_A_BATCH, CLAIMS_A_BATCH, DISK = 100, 500, 200

Taken = tuple[Preserved, Reading]


def measure(claims: int, seed: int) -> Iterator[tuple[str, float, int]]:
    """What was done, how many a second, and how many are asked (0: stands beside)."""
    record.set_up()
    print(f"  {connection.vendor}", flush=True)
    yield "the disk: rows over the bare driver, each durable", _bare_rows(), 0
    yield "a recording with nothing in it", DISK / _seconds(_touch, range(DISK)), 0
    several, single = _readings(claims, seed)
    yield "proposed, one by one, each with its own report", len(single) / _seconds(_add, single), 300
    yield "proposed, one by one, on reports that are there", len(single) / _seconds(_propose, single), 300
    batches = [several[first : first + REPORTS_A_BATCH] for first in range(0, len(several), REPORTS_A_BATCH)]
    number = sum(len(reading.claims) for _, reading in several)
    yield f"proposed, {REPORTS_A_BATCH} reports at a time", number / _seconds(_add_batch, batches), 3_000
    proposed = [one.id for one in lookup.claims(state="proposed")]
    one_by_one, rest = proposed[: claims // 10], proposed[claims // 10 :]
    yield "accepted, one by one", len(one_by_one) / _seconds(_accept, one_by_one), 300
    parts = [rest[first : first + CLAIMS_A_BATCH] for first in range(0, len(rest), CLAIMS_A_BATCH)]
    yield f"accepted, {CLAIMS_A_BATCH} at a time", len(rest) / _seconds(_accept_batch, parts), 3_000


def _readings(claims: int, seed: int) -> tuple[list[Taken], list[Taken]]:
    """Reports with about so many claims in all, and a fifth of that of reports with a single claim."""
    several: list[Taken] = []
    single: list[Taken] = []
    for number in range(claims):
        for step in story(seed, number):
            if step.what != "add":
                continue
            if len(single) < claims // 5:
                single.append(_taken(step.report, Reading(reader="b/1", report=step.report, claims=step.claims[:1])))
            elif sum(len(reading.claims) for _, reading in several[-2_000:]) < claims:
                several.append(_taken(step.report, Reading(reader="b/1", report=step.report, claims=step.claims)))
            else:
                return several, single
    return several, single


def _taken(report: Report, reading: Reading) -> Taken:
    """The report as preserved: its bytes are its text."""
    data = report.text.encode()
    own = report.model_copy(update={"sha256": hashlib.sha256(data).hexdigest()})
    now = dt.datetime.now(dt.UTC)
    capture = Capture(captured_at=now, origin=own.name, tool="bench", media_type="text/plain", size=len(data))
    return Preserved(report=own, data=data, capture=capture), reading.model_copy(update={"report": own})


def _bare_rows() -> float:
    """Rows a second that the database takes when each is a transaction of its own, and nothing else is done."""
    with connection.cursor() as cursor:
        cursor.execute("create table bench_rows (number integer)")
        began = time.perf_counter()
        for number in range(DISK):
            cursor.execute(f"insert into bench_rows values ({number})")
        return DISK / (time.perf_counter() - began)


def _seconds(do: Callable[..., object], several: Sequence[object]) -> float:
    began = time.perf_counter()
    for one in several:
        do(one)
    return time.perf_counter() - began


def _touch(_: object) -> None:
    with recording():
        pass


def _add(one: Taken) -> None:
    record.add_report(*one, by="ana")


def _propose(one: Taken) -> None:
    preserved, reading = one
    record.propose(preserved.report.sha256, reading.claims[0], by="ana")


def _add_batch(several: Sequence[Taken]) -> None:
    record.add_reports(several, by="ana")


def _accept(number: int) -> None:
    record.accept(number, by="ben")


def _accept_batch(numbers: Sequence[int]) -> None:
    record.accept_many(numbers, by="ben")
