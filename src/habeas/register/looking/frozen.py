"""Frozen figures looked up, as they were frozen."""

import datetime as dt

from habeas.register.looking.moments import settle
from habeas.register.models import FrozenFigure
from habeas.terms.errors import NotFound
from habeas.terms.frozen_records import FrozenHeading, FrozenRecord
from habeas.terms.identifiers import clean_identifier

_HEADING = ("identifier", "figure", "as_of", "known_at", "low", "known", "high", "by", "note", "sha256", "recorded_at")


def frozen_figures(figure: str | None = None, known_at: dt.datetime | None = None) -> tuple[FrozenHeading, ...]:
    """What was frozen by that moment, oldest first, without the documents."""
    rows = FrozenFigure.objects.known_at(settle(known_at))
    if figure is not None:
        rows = rows.filter(figure=figure)
    return tuple(FrozenHeading(*row) for row in rows.order_by("recorded_at", "pk").values_list(*_HEADING))


def frozen_figure(identifier: str, known_at: dt.datetime | None = None) -> FrozenRecord:
    """One frozen figure. Raises BadInput for what cannot be an identifier, NotFound."""
    wanted = clean_identifier(identifier)
    row: FrozenFigure | None = FrozenFigure.objects.known_at(settle(known_at)).filter(identifier=wanted).first()
    if row is None:
        raise NotFound(f"no figure was frozen as {wanted}: `habeas figure list` shows those that were")
    return frozen_record(row)


def frozen_record(row: FrozenFigure) -> FrozenRecord:
    """The row as a value."""
    return FrozenRecord(FrozenHeading(*(getattr(row, name) for name in _HEADING)), row.document)
