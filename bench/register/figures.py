"""Figures with three breakdowns, a month reconciled and the lists to work from, timed beside a bare count."""

import datetime as dt
import time
from collections.abc import Callable, Iterator

from django.db import connection

from habeas.figures.ask import ask_figure
from habeas.figures.definitions import EVERY
from habeas.figures.exposure.ask import ask_expiring, ask_exposure
from habeas.figures.knowledge import Question
from habeas.figures.limits import ask_limits
from habeas.figures.numbers import ask_numbers
from habeas.figures.reconciling.reconcile import Between, reconcile
from habeas.figures.statuses.recheck import ask_recheck
from habeas.register import lookup

BREAKDOWNS = ("sex", "offence", "manner")
# As far as SQL by hand goes: in how many accepted events people take part, by type, as known now.
COUNT = """select e.type, count(distinct p.person_id) from register_eventperson p
 join register_event e on e.id = p.event_id where p.superseded_at is null group by e.type"""


Timing = tuple[str, float, float, int]


def timings() -> Iterator[Timing]:
    """What was asked, the seconds that it took by the clock and of this process, how many people the answer has."""
    known = lookup.known_until()
    day = known.date()
    month = Between(Question(day - dt.timedelta(days=30), known), Question(day, known))
    yield _timed("SQL by hand: people by type of event", _by_hand)
    for name in EVERY:
        asked = Question(day, known, by=BREAKDOWNS)
        yield _timed(f"figure {name}, three breakdowns", lambda n=name, q=asked: ask_figure(n, q).high)
    for by in (("sex", "age", "occupation"), BREAKDOWNS):
        numbers = Question(day, known, by=by)
        yield _timed(f"figure held, numbers alone, by {', '.join(by)}", lambda q=numbers: ask_numbers("held", q).high)
    yield _timed("reconcile held, a month", lambda: reconcile("held", month).steps[0].closing)
    question = Question(day, known)
    lists: dict[str, Callable[[], int]] = {
        "over-limit": lambda: len(ask_limits(question)),
        "exposure": lambda: len(ask_exposure(question).rows),
        "expiring": lambda: len(ask_expiring(question, 31)),
        "recheck": lambda: len(ask_recheck(day, known)),
    }
    for what, ask in lists.items():
        yield _timed(f"list {what}", ask)


def _timed(what: str, ask: Callable[[], int]) -> Timing:
    began, busy = time.perf_counter(), time.process_time()
    found = ask()
    return what, time.perf_counter() - began, time.process_time() - busy, found


def _by_hand() -> int:
    with connection.cursor() as cursor:
        cursor.execute(COUNT)
        return len(cursor.fetchall())
