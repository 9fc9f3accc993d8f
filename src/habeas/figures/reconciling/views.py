"""A figure on a day, as known at a moment, with the knowledge it was counted from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from habeas.figures.ask import counted_records
from habeas.figures.knowledge import Knowledge, Question, gather_knowledge
from habeas.terms.figure import CountedRecord
from habeas.terms.records import CaseFile

CERTAIN, KNOWN, POSSIBLE, NOT_COUNTED = 3, 2, 1, 0
Gather = Callable[[Question], Knowledge]


@dataclass(frozen=True)
class View:
    """What a figure says at one (day in the world, moment of our knowledge)."""

    name: str
    question: Question
    knowledge: Knowledge
    records: tuple[CountedRecord, ...]

    @cached_property
    def counted(self) -> dict[int, CountedRecord]:
        """Everybody whom the figure counts at least as possible, by number."""
        return {one.person: one for one in self.records}

    @cached_property
    def known(self) -> frozenset[int]:
        """Whom the known number counts."""
        return frozenset(one.person for one in self.records if one.in_known)

    @cached_property
    def cases(self) -> dict[int, CaseFile]:
        """The case files by the person's number."""
        return {case.person.id: case for case in self.knowledge.cases}


def view(name: str, question: Question, knowledge: Knowledge) -> View:
    """The figure counted from what is known."""
    return View(name, question, knowledge, counted_records(name, question, knowledge))


def level_of(counted: CountedRecord | None) -> int:
    """How surely somebody is counted."""
    if counted is None or not counted.in_high:
        return NOT_COUNTED
    return CERTAIN if counted.in_low else KNOWN if counted.in_known else POSSIBLE


def is_known(counted: CountedRecord | None) -> int:
    """1 for somebody whom the known number counts, else 0."""
    return int(level_of(counted) >= KNOWN)


def gathering_once(gather: Gather = gather_knowledge) -> Gather:
    """Ask the register once for each moment, whatever the day."""
    found: dict[object, Knowledge] = {}

    def ask(question: Question) -> Knowledge:
        key = (question.known_at, question.with_proposed)
        if key not in found:
            found[key] = gather(question)
        return found[key]

    return ask
