"""Our own figures, checked before they are frozen or printed."""

import datetime as dt
from collections.abc import Iterator

from habeas.figures.lint.rules import findings_in
from habeas.figures.lint.values import Breakdown, Finding, Part, Total
from habeas.terms.figure import Figure


def lint_figure(figure: Figure, today: dt.date) -> tuple[Finding, ...]:
    """What does not follow in a figure: its three numbers, the people behind them, and that its day has come."""
    name = figure.definition.name
    surely = Breakdown(name="surely", parts=tuple(_surely(figure)))
    total = Total(
        figure=name,
        value=figure.known,
        where=name,
        as_of=figure.as_of,
        definition=figure.definition.version,
        low=figure.low,
        high=figure.high,
    )
    # High is made of those counted for certain, those known, and those only possible: each person once.
    whole = Total(figure=name, value=figure.high, where=name, as_of=figure.as_of, breakdowns=(surely,))
    return (*findings_in([total]), *findings_in([whole]), *_ahead(figure, today))


def _surely(figure: Figure) -> Iterator[Part]:
    low, known = ({one.person for one in figure.counted if getattr(one, f"in_{n}")} for n in ("low", "known"))
    yield Part(name="certain", value=len(low))
    yield Part(name="known", value=len(known - low))
    yield Part(name="only possible", value=len({one.person for one in figure.counted} - known - low))


def _ahead(figure: Figure, today: dt.date) -> Iterator[Finding]:
    if figure.as_of > today:
        yield Finding(
            rule="as-of",
            where=figure.definition.name,
            what=f"it is of {figure.as_of}, a day that has not come",
            way_out="ask for a day that has come",
        )
