"""A figure as a picture: low to high with the known number on it, and beneath it what sources report."""

from django.utils.translation import gettext as _

from habeas.desk.pictures import Bar, Dot, Picture, Row, Scale, Tick
from habeas.desk.wording.labels import QUALIFIERS, label
from habeas.terms.figure import Figure, ReportedFigure


def draw_figure(figure: Figure) -> Picture | None:
    """The picture, None where there is nothing but zeros to show."""
    top = max([figure.high, *(told.value for told in figure.reported)])
    if top == 0:
        return None
    scale = Scale(0, top * 1.04)
    bounds = _("documented here: %(known)s known, %(low)s to %(high)s") % {
        "known": figure.known,
        "low": figure.low,
        "high": figure.high,
    }
    spread = (Bar(scale.at(figure.low), scale.at(figure.high), "range", bounds),) if figure.low < figure.high else ()
    documented = Row(
        bounds,
        spread,
        (Dot(scale.at(figure.known), "known", bounds),),
    )
    rows = [documented, *(_told(told, scale) for told in figure.reported)]
    return Picture(f"{figure.definition.title}: {bounds}", tuple(rows), tuple(_ticks(top, scale)))


def _told(told: ReportedFigure, scale: Scale) -> Row:
    number = str(told.value) if told.qualifier == "exact" else f"{label(QUALIFIERS, told.qualifier)} {told.value}"
    words = _("reported: %(number)s — %(source)s") % {"number": number, "source": told.source}
    return Row(words, (), (Dot(scale.at(told.value), "told", words),))


def _ticks(top: int, scale: Scale) -> list[Tick]:
    """Round numbers, at most six of them."""
    step = next(unit * power for power in (10**n for n in range(9)) for unit in (1, 2, 5) if top / (unit * power) <= 5)
    return [Tick(scale.at(value), str(value)) for value in range(0, top + 1, step)]
