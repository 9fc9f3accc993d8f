"""Fill an empty register with stories, and with copies of them."""

import time

from bench.register.copies import copy_register
from bench.register.rows import Bulk
from bench.register.stories import story
from django.db import connection

from habeas.figures.standings.keeping import keep_up
from habeas.register import record
from habeas.register.models import Claim, Episode, Person

AT_ONCE = 500


def fill(people: int, copies: int, seed: int) -> None:
    """The synthetic register, its index made; of one that is kept, only what it has not got yet."""
    record.set_up()
    if not Person.objects.exists():
        _tell(people, seed)
    if copies and Person.objects.count() == people:
        began = time.monotonic()
        copy_register(copies)
        told(f"{copies} copies", began)
        look_at_it()
    began = time.monotonic()
    keep_up()  # a kept register may have an index of other rules
    told("index brought up to date", began)
    episodes = Episode.objects.filter(superseded_at=None).count()
    counted = f"{Person.objects.count():,} people, {episodes:,} episodes, {Claim.objects.count():,} claims"
    print(f"  {connection.vendor}: {counted}", flush=True)


def _tell(people: int, seed: int) -> None:
    """The stories of so many people, and the index of them."""
    bulk = Bulk()
    began = time.monotonic()
    for first in range(0, people, AT_ONCE):
        for number in range(first, min(first + AT_ONCE, people)):
            bulk.play(story(seed, number))
        bulk.flush()
    bulk.finish()
    told(f"rows of {people:,} people", began)
    look_at_it()
    began = time.monotonic()
    keep_up()
    told("index of standings", began, people, "people")
    look_at_it()


def told(what: str, began: float, number: int = 0, of: str = "") -> None:
    seconds = time.monotonic() - began
    rate = f", {number / seconds:,.0f} {of} a second" if number else ""
    print(f"  {what}: {seconds:.1f} s{rate}", flush=True)


def look_at_it() -> None:
    """Let the database know how its rows are spread."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            connection.ensure_connection()
            cursor.execute("vacuum analyze")
        else:
            cursor.execute("analyze")
