"""The second clock: every row within its bounds, and no moment of two recordings."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q

from habeas.register.checking.checks import RESTORE, Check, Step, faults, numbers
from habeas.register.checking.tables import clocked, entered, foreign_keys, is_decision
from habeas.register.models import Clock
from habeas.register.models.two_clocks import Fact, Recorded
from habeas.terms.finding import Finding

_NAME = "clock"
_SET_BACK = f"{RESTORE}; do not record until then"


def _find(step: Step) -> Iterator[Finding]:
    clocks = list(Clock.objects.order_by("pk").values_list("pk", "last"))
    yield from faults(_NAME, Clock, [pk for pk, _ in clocks[1:]], "is a second clock: there is one for all recordings")
    last = max((last for _, last in clocks), default=None)
    for model in clocked():
        yield from _beyond(model, last)
        yield from _before_what_it_points_at(model)
        if issubclass(model, Fact):
            yield from _ends(model)
        step(1)
    yield from _two_authors()


def _beyond(model: Any, last: dt.datetime | None) -> Iterator[Finding]:
    """Rows recorded or superseded later than the last recording."""
    late = Q(recorded_at__gt=last) if last else Q()
    if last and issubclass(model, Fact):
        late |= Q(superseded_at__gt=last)
    words = "is recorded or superseded after the moment of the last recording"
    yield from faults(_NAME, model, numbers(model.objects.filter(late)), words, _SET_BACK)


def _before_what_it_points_at(model: Any) -> Iterator[Finding]:
    for kind in (Recorded, Fact):
        for field in foreign_keys(model, kind):
            rows = model.objects.filter(**{f"{field.name}__recorded_at__gt": F("recorded_at")})
            yield from faults(_NAME, model, numbers(rows), f"is recorded before its {field.name}")


def _ends(model: Any) -> Iterator[Finding]:
    """Ends before their beginning, at no recording, or after the end of what they belong to."""
    rows = model.objects.filter(superseded_at__lt=F("recorded_at"))
    yield from faults(_NAME, model, numbers(rows), "is superseded before it was recorded")
    ended = model.objects.exclude(superseded_at=None)
    for other in clocked():
        ended = ended.filter(~Exists(other.objects.filter(recorded_at=OuterRef("superseded_at"))))
    yield from faults(_NAME, model, numbers(ended), "is superseded at a moment at which nothing was recorded")
    for field in [] if model in entered() else foreign_keys(model, Fact):
        if field.related_model is not model:
            yield from faults(_NAME, model, numbers(_outliving(model, field.name)), f"outlives its {field.name}")


def _outliving(model: Any, name: str) -> Any:
    ended = model.objects.exclude(**{f"{name}__superseded_at": None})
    return ended.filter(Q(superseded_at=None) | Q(superseded_at__gt=F(f"{name}__superseded_at")))


def _two_authors() -> Iterator[Finding]:
    """Moments that two people recorded at: a recording is one person's."""
    words = "is recorded by another person than something else at the same moment: two recordings are mixed"
    signed = [model for model in clocked() if is_decision(model)]
    for model in signed:
        moments = model.objects.values("recorded_at").annotate(authors=Count("by", distinct=True))
        mixed = moments.filter(authors__gt=1).values("recorded_at")
        yield from faults(_NAME, model, numbers(model.objects.filter(recorded_at__in=mixed)), words)
    for number, model in enumerate(signed):
        for other in signed[number + 1 :]:
            same_moment = other.objects.filter(recorded_at=OuterRef("recorded_at")).exclude(by=OuterRef("by"))
            yield from faults(_NAME, model, numbers(model.objects.filter(Exists(same_moment))), words)


CLOCK = Check(_NAME, "the second clock of every table", lambda: len(clocked()), _find)
