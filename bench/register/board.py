"""The same questions asked of the board and of SQL by hand, the answers compared."""

import datetime as dt
import random
import time
from collections.abc import Callable
from typing import TypeVar

from bench.register.stories import DAYS, FIRST
from django.db import connection

from habeas.figures.board import ORDER
from habeas.figures.knowledge import Question
from habeas.figures.standings.checkpoints import count_codes
from habeas.figures.standings.codes import moment_of, number_of
from habeas.figures.standings.instant import Instant
from habeas.figures.standings.page import ask_page, shown_under
from habeas.figures.standings.totals import totals_of

Answer = TypeVar("Answer")


def timed(ask: Callable[[], Answer]) -> tuple[float, Answer]:
    """Milliseconds, and the answer."""
    began = time.perf_counter()
    answer = ask()
    return (time.perf_counter() - began) * 1000, answer


def ask_both(
    questions: int, chance: random.Random, sql: tuple[str, str, str]
) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of our whole page, of our numbers alone, and of the SQL by hand; in turns, by lot."""
    ours, numbers, by_hand = [], [], []
    for _ in range(questions):
        question = _question(chance)
        at = Instant(question.as_of.toordinal(), number_of(question.known_at))
        if chance.random() < 0.5:
            took, page = timed(lambda q=question: ask_page(q))
            also, found = timed(lambda at=at: _by_hand(at, sql))
        else:
            also, found = timed(lambda at=at: _by_hand(at, sql))
            took, page = timed(lambda q=question: ask_page(q))
        alone, totals = timed(lambda at=at: totals_of(count_codes(at)))
        assert found[0] == totals, "both must give the same numbers"
        assert found[1] == [row.person.id for row in page.rows], "and the same people"
        ours.append(took)
        numbers.append(alone)
        by_hand.append(also)
    return ours, numbers, by_hand


def _question(chance: random.Random) -> Question:
    day = FIRST + dt.timedelta(days=chance.randrange(1, DAYS))
    known = dt.datetime.combine(FIRST, dt.time(), dt.UTC) + dt.timedelta(seconds=chance.randrange(1, DAYS * 86_400))
    return Question(day, known)


def _by_hand(at: Instant, sql: tuple[str, str, str]) -> tuple[object, list[int]]:
    numbers, people, words = sql
    moment = f"'{moment_of(at.moment).replace(tzinfo=None)}'"
    if connection.vendor == "postgresql":
        moment = f"timestamptz '{moment_of(at.moment).isoformat()}'"
    with connection.cursor() as cursor:
        cursor.execute(numbers.format(d=at.day, k=at.moment))
        codes = dict(cursor.fetchall())
        found: list[int] = []
        for status in ORDER:
            under = ",".join(str(code) for code in codes if shown_under(code) == status)
            if under and len(found) < 50:
                cursor.execute(people.format(d=at.day, k=at.moment, codes=under))
                found += [row[0] for row in cursor.fetchall()]
        found = found[:50]
        if found:
            cursor.execute(words.format(people=",".join(map(str, found)), m=moment))
            cursor.fetchall()
    return totals_of(codes), found  # type: ignore[arg-type]
