"""Whom a figure of the board counts, asked of the index: nobody is read."""

import datetime as dt

from habeas.figures.arithmetic.spans import POSSIBLE
from habeas.figures.models import Standing
from habeas.figures.standings.codes import levels_of, number_of
from habeas.figures.standings.keeping import keep_up


def people_counted(name: str, since: dt.date, until: dt.date, known_at: dt.datetime) -> frozenset[int]:
    """Everybody whom the figure counts at least as possible on some day from the one to the other, as known then."""
    moment = min(number_of(known_at), keep_up())
    rows = Standing.objects.known_at(moment).filter(from_day__lte=until.toordinal(), to_day__gt=since.toordinal())
    found = rows.values_list("person", "code").distinct()
    return frozenset(person for person, code in found.iterator() if levels_of(code)[name] >= POSSIBLE)


def levels_on(name: str, day: dt.date, known_at: dt.datetime) -> dict[int, int]:
    """How surely the figure counts everybody whom it counts on the day: 3 certain, 2 known, 1 possible."""
    moment, ordinal = min(number_of(known_at), keep_up()), day.toordinal()
    rows = Standing.objects.known_at(moment).filter(from_day__lte=ordinal, to_day__gt=ordinal)
    told = ((person, levels_of(code)[name]) for person, code in rows.values_list("person", "code").iterator())
    return {person: level for person, level in told if level >= POSSIBLE}
