"""What changed between two frozen figures, and why: everybody who counts otherwise, with the cause."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict

from habeas.figures.freezing.definition_changes import definition_changes
from habeas.figures.freezing.document import FrozenDocument, asked_otherwise
from habeas.figures.freezing.path import Stop, path_between
from habeas.figures.knowledge import gather_knowledge
from habeas.figures.reconciling.causes import Learned
from habeas.figures.reconciling.flows import Flows
from habeas.figures.reconciling.people import gather_counted
from habeas.figures.reconciling.views import KNOWN, Gather, View, gathering_once, level_of, view
from habeas.terms.errors import BadInput

NUMBERS = ("low", "known", "high")
LEVELS = ("not counted", "high", "known", "low")
# In this order causes are shown.
CAUSES = ("happened since", "late discovery", "duplicate", "status error", "definition changed", "parameter changed",
          "counted anew")  # fmt: skip


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Moved(_Value):
    """A person who counts otherwise. `before` and `after`: the surest of the numbers that counts them."""

    person: int
    name: str
    may_publish: bool
    before: str
    after: str
    cause: str
    why: str
    claims: tuple[int, ...] = ()


class Difference(_Value):
    """`numbers`: low, known and high before and after. The definition's and the question's changes in words."""

    figure: str
    numbers: dict[str, tuple[int, int]]
    definition: tuple[str, ...]
    parameters: tuple[str, ...]
    moved: tuple[Moved, ...]

    def of(self, cause: str) -> tuple[Moved, ...]:
        """Those who moved for one cause."""
        return tuple(one for one in self.moved if one.cause == cause)


def difference(earlier: FrozenDocument, later: FrozenDocument, gather: Gather | None = None) -> Difference:
    """What changed from the earlier to the later. Raises BadInput for figures of two kinds."""
    before, after = earlier.figure, later.figure
    names = [figure["definition"]["name"] for figure in (before, after)]
    if names[0] != names[1]:
        raise BadInput(f"{names[0]} and {names[1]} are two figures: compare two of one")
    moves = _Moves(names[0], earlier, later, gathering_once(gather or _gather(earlier, later)))
    return Difference(
        figure=names[0],
        numbers={number: (before[number], after[number]) for number in NUMBERS},
        definition=definition_changes(_defined(earlier), _defined(later)),
        parameters=asked_otherwise(earlier.parameters, later.parameters),
        moved=tuple(sorted(moves.all(), key=lambda one: (CAUSES.index(one.cause), one.name.casefold(), one.person))),
    )


def _gather(earlier: FrozenDocument, later: FrozenDocument) -> Gather:
    """How to read the people in either figure; all where one of the two cannot be asked any more."""
    one, other = earlier.question, later.question
    if one is None or other is None:
        return gather_knowledge
    counted = {record["person"] for document in (earlier, later) for record in document.figure["counted"]}
    return gather_counted(counted, one, other)


def _defined(document: FrozenDocument) -> Mapping[str, Any]:
    return {"definition": document.figure["definition"], "rule": document.rule}


@dataclass(frozen=True)
class _Moves:
    """Everybody's way from one figure to the other."""

    name: str
    earlier: FrozenDocument
    later: FrozenDocument
    gather: Gather

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        return path_between(self.earlier, self.later, self.gather)

    @cached_property
    def counted(self) -> dict[int, Mapping[str, Any]]:
        """Everybody in either figure, as the later one has them where it does."""
        return {one["person"]: one for document in (self.earlier, self.later) for one in document.figure["counted"]}

    def all(self) -> Iterator[Moved]:
        for person in self.counted:
            levels = [stop.levels.get(person, 0) for stop in self.stops]
            if levels[0] != levels[-1]:
                # The change that made it what it is now: what came before it was undone again.
                last = max(place for place in range(1, len(levels)) if levels[place - 1] != levels[place])
                yield self._moved(person, (levels[0], levels[-1]), last)

    def _moved(self, person: int, levels: tuple[int, int], last: int) -> Moved:
        one, (cause, why, claims) = self.counted[person], self._cause(person, last)
        reason = one["reason"] if levels[1] else ""
        return Moved(
            person=person,
            name=one["name"],
            may_publish=one["may_publish"],
            before=LEVELS[levels[0]],
            after=LEVELS[levels[1]],
            cause=cause,
            why="; now: ".join(filter(None, [why, reason])),
            claims=claims,
        )

    def _cause(self, person: int, last: int) -> tuple[str, str, tuple[int, ...]]:
        stop = self.stops[last]
        if stop.change == "what we know":
            learned = self._learned.cause_of(person)
            return learned.cause, learned.words, learned.claims
        crossed = (self.stops[last - 1].levels.get(person, 0) >= KNOWN) != (stop.levels.get(person, 0) >= KNOWN)
        if stop.change == "happened since" and crossed and person in self._flows.after.cases:
            flow = self._flows.of(person)
            return stop.change, flow.words, flow.claims
        return stop.change, "", ()

    @cached_property
    def _learned(self) -> Learned:
        before, after = self._views("what we know")
        return Learned(self.name, before, after, measure=level_of)

    @cached_property
    def _flows(self) -> Flows:
        before, after = self._views("happened since")
        return Flows(self.name, before, after)

    def _views(self, change: str) -> list[View]:
        """The two sides of a change, counted by the figure's definition of today."""
        place = next(place for place, stop in enumerate(self.stops) if stop.change == change)
        asked = (self.stops[place - 1].question, self.stops[place].question)
        return [view(self.name, at, self.gather(at)) for at in asked if at is not None]
