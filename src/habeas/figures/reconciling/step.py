"""From one stock to the next: held(t) = held(t-1) + in - out ± corrections, each person in exactly one line."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator

from pydantic import BaseModel, ConfigDict

from habeas.figures.reconciling.causes import Learned
from habeas.figures.reconciling.flows import Flows
from habeas.figures.reconciling.views import View

ORDER = ("in", "out", "late discovery", "duplicate", "status error", "definition")


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Mover(_Value):
    """A person who makes up the difference, why, and by which claims."""

    person: int
    name: str
    may_publish: bool
    why: str
    claims: tuple[int, ...]


class Line(_Value):
    """So many people more (`sign` 1) or fewer (-1), for one reason. `kind`: in, out, or the cause of a correction."""

    kind: str
    what: str
    sign: int
    people: tuple[Mover, ...]


class Step(_Value):
    """From a day as known at a moment to another. `remainder` is what the lines leave unexplained: 0, always.

    `in_and_out` came and went within the period, `out_and_in` the other way round: they are in no line, since they make
    no difference between its ends.
    """

    since: dt.date
    until: dt.date
    known_at_since: dt.datetime
    known_at_until: dt.datetime
    opening: int
    lines: tuple[Line, ...]
    closing: int
    in_and_out: tuple[Mover, ...] = ()
    out_and_in: tuple[Mover, ...] = ()

    @property
    def remainder(self) -> int:
        """What the lines leave unexplained."""
        return self.opening + sum(line.sign * len(line.people) for line in self.lines) - self.closing


def step_between(name: str, opening: View, corrected: View, closing: View) -> Step:
    """What changed from the opening to the closing.

    `corrected` is the day of the opening as known at the closing: who counts otherwise in it is a correction, who
    counts otherwise after it came in or went out.
    """
    learned, flows = Learned(name, opening, corrected), Flows(name, corrected, closing)
    found: dict[tuple[str, str, int], list[Mover]] = defaultdict(list)
    for person in opening.known ^ closing.known:
        sign = 1 if person in closing.known else -1
        if (person in corrected.known) == (person in closing.known):
            cause = learned.cause_of(person)
            mover = _mover(person, (closing, opening), cause.words, cause.claims)
            found[cause.cause, cause.cause, sign].append(mover)
        else:
            flow = flows.of(person)
            mover = _mover(person, (closing, opening), flow.words, flow.claims)
            found["in" if sign > 0 else "out", flow.what, sign].append(mover)
    again = flows.within()
    return Step(
        since=opening.question.as_of,
        until=closing.question.as_of,
        known_at_since=opening.question.known_at,
        known_at_until=closing.question.known_at,
        opening=len(opening.known),
        lines=tuple(_lines(found)),
        closing=len(closing.known),
        in_and_out=_sorted(_mover(one, (closing,), "", ()) for one in again - opening.known - closing.known),
        out_and_in=_sorted(_mover(one, (closing,), "", ()) for one in again & opening.known & closing.known),
    )


def _lines(found: dict[tuple[str, str, int], list[Mover]]) -> Iterator[Line]:
    for kind, what, sign in sorted(found, key=lambda key: (ORDER.index(key[0]), -key[2], key[1])):
        yield Line(kind=kind, what=what, sign=sign, people=_sorted(found[kind, what, sign]))


def _sorted(people: Iterable[Mover]) -> tuple[Mover, ...]:
    return tuple(sorted(people, key=lambda one: (one.name.casefold(), one.person)))


def _mover(person: int, views: tuple[View, ...], why: str, claims: tuple[int, ...]) -> Mover:
    ref = next(view.cases[person].person for view in views if person in view.cases)
    return Mover(person=person, name=ref.name, may_publish=ref.may_publish, why=why, claims=claims)
