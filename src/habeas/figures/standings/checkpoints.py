"""Sums made ahead: how many people stood how on every day, as known at moments some thousand changes apart.

How many stand so on a day, as known at a moment, is then the sum of the last checkpoint before the moment and the few
rows that began or ended to be known since.
"""

import heapq
import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator

from django.db.models import Count, QuerySet

from habeas.figures.models import Checkpoint, Standing
from habeas.figures.standings.instant import Instant

CHANGES_APART = 20_000
_BLOCK = 64  # days a row
_AT_ONCE = 10_000

Change = tuple[int, int, int, int, int]  # moment, from_day, to_day, code, +1 or -1


def count_codes(at: Instant) -> Counter[int]:
    """How many people stand so on the day, as known at the moment, by code."""
    since = last_checkpoint(at.moment)
    counts = _at_checkpoint(since, at.day)
    counts.update(_by_code(_begun(since, at.moment), at.day))
    counts.subtract(_by_code(_ended(since, at.moment), at.day))
    return +counts


def make_checkpoints(until: int) -> None:
    """Make the checkpoints that are due by that moment, at which the index is whole."""
    since = last_checkpoint(until)
    if _begun(since, until).count() + _ended(since, until).count() < CHANGES_APART:
        return
    days, changes, last = _days_at(since), 0, since
    for moment, from_day, to_day, code, step in _changes(since, until):
        if moment != last and changes >= CHANGES_APART:
            _store(last, days)
            changes = 0
        days[from_day][code] += step
        days[to_day][code] -= step
        changes, last = changes + 1, moment


def last_checkpoint(moment: int) -> int:
    """The moment of the last checkpoint by then, 0 where there is none."""
    by_then = Checkpoint.objects.filter(moment__lte=moment).order_by("-moment")
    return by_then.values_list("moment", flat=True).first() or 0


def _begun(since: int, until: int) -> QuerySet[Standing]:
    return Standing.objects.filter(known_from__gt=since, known_from__lte=until)


def _ended(since: int, until: int) -> QuerySet[Standing]:
    return Standing.objects.filter(known_to__gt=since, known_to__lte=until)


def _by_code(rows: QuerySet[Standing], day: int) -> dict[int, int]:
    there = rows.filter(from_day__lte=day, to_day__gt=day)
    return dict(there.values_list("code").annotate(people=Count("pk")).order_by())


def _changes(since: int, until: int) -> Iterator[Change]:
    """What began and ended to be known, in the order of the moments."""
    columns = ("from_day", "to_day", "code")
    begun = _begun(since, until).order_by("known_from").values_list("known_from", *columns)
    ended = _ended(since, until).order_by("known_to").values_list("known_to", *columns)
    return heapq.merge(
        ((*row, 1) for row in begun.iterator(_AT_ONCE)),
        ((*row, -1) for row in ended.iterator(_AT_ONCE)),
        key=lambda change: change[0],
    )


def _store(moment: int, days: dict[int, Counter[int]]) -> None:
    """Write how many stand so on each day: block by block the numbers at its beginning, and what changes when."""
    rows: list[Checkpoint] = []
    counts: Counter[int] = Counter()
    blocks: dict[int, list[tuple[int, dict[int, int]]]] = defaultdict(list)
    for day in sorted(days):
        steps = {code: step for code, step in days[day].items() if step}
        if steps:
            blocks[day // _BLOCK].append((day, steps))
    for block, changes in blocks.items():
        told = json.dumps([{code: people for code, people in counts.items() if people}, changes])
        rows.append(Checkpoint(moment=moment, block=block, counts=zlib.compress(told.encode(), 1)))
        for _, steps in changes:
            counts.update(steps)
    Checkpoint.objects.bulk_create(rows)


def _at_checkpoint(moment: int, day: int) -> Counter[int]:
    row = Checkpoint.objects.filter(moment=moment, block__lte=day // _BLOCK).order_by("-block").first()
    if row is None:
        return Counter()
    before, changes = json.loads(zlib.decompress(row.counts))
    counts = Counter({int(code): people for code, people in before.items()})
    for on, steps in changes:
        if on <= day:
            counts.update({int(code): step for code, step in steps.items()})
    return counts


def _days_at(moment: int) -> dict[int, Counter[int]]:
    """What changes on which day, as known at that checkpoint."""
    days: dict[int, Counter[int]] = defaultdict(Counter)
    for row in Checkpoint.objects.filter(moment=moment):
        _, changes = json.loads(zlib.decompress(row.counts))
        for day, steps in changes:
            days[day] = Counter({int(code): step for code, step in steps.items()})
    return days
