"""The second clock: each recording is one transaction at one moment of its own."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from habeas.register.models import Clock

_BEGINNING = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_TICK = dt.timedelta(microseconds=1)


@contextmanager
def recording() -> Iterator[dt.datetime]:
    """A transaction and its moment, later than that of every recording committed before.

    The clock's row is locked until the end: were two recordings to run at once, the earlier moment might
    be committed last, and a past that somebody has already been told would change under them.
    """
    with transaction.atomic():
        clock = _locked_clock()
        clock.last = max(timezone.now(), clock.last + _TICK)
        clock.save(update_fields=["last"])
        yield clock.last


def _locked_clock() -> Clock:
    """The clock's row; the first recording of a register makes it."""
    row: Clock | None = Clock.objects.select_for_update().filter(pk=1).first()
    if row is None:
        Clock.objects.get_or_create(pk=1, defaults={"last": _BEGINNING})
        row = Clock.objects.select_for_update().get(pk=1)
    return row
