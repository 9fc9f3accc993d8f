"""The numbers of a figure alone, whole and broken down, for a large register: nobody is named, no reason is worked out.

The same numbers as those of the whole document; a test compares them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from habeas.figures import definitions
from habeas.figures.arithmetic.cells import Standing
from habeas.figures.arithmetic.counting import CountedPerson, Totals
from habeas.figures.arithmetic.histories import history_of, unnamed_by_report
from habeas.figures.arithmetic.shares import Share
from habeas.figures.arithmetic.status import Status
from habeas.figures.breakdowns import OF_EVENTS, broken_down, check_asked, shares_of
from habeas.figures.counted import counted_people
from habeas.figures.knowledge import Knowledge, Question, case_batches, in_parts
from habeas.figures.narrowing import is_large, may_be_counted
from habeas.figures.parameters import parameters_in_words
from habeas.figures.plain_shares import PLAIN, plain_shares
from habeas.figures.standings.counted_by import levels_on
from habeas.register import lookup
from habeas.terms.errors import BadInput
from habeas.terms.figure import Figure, Parameters
from habeas.terms.records import CaseFile, EventRecord

WORDS = (
    "numbers alone: the people, the reasons, what is reported beside, what is left out and the sources are not shown"
)
_AS_DEFINED = Parameters()
_UNCOUNTED = Status(certain=False, known=False, possible=False)


def ask_numbers(name: str, question: Question) -> Figure:
    """The figure with its numbers and breakdowns alone. Raises BadInput for what asks for people one by one."""
    asked = (*parameters_in_words(name, question), WORDS)
    _check(question)
    levels = _levels(name, question)
    whole = Totals(*(sum(level >= least for level in levels.values()) for least in (3, 2, 1)))
    return Figure(
        definition=definitions.definition(name),
        as_of=question.as_of,
        known_at=question.known_at,
        group=None,
        with_proposed=False,
        low=whole.low,
        known=whole.known,
        high=whole.high,
        counted=(),
        reported=(),
        left_out=(),
        sources=(),
        parameters=question.parameters,
        in_words=asked,
        breakdowns=tuple(
            broken_down(by, question, _standings(by, levels, question), whole) for by in dict.fromkeys(question.by)
        ),
    )


def _check(question: Question) -> None:
    check_asked(question)
    if question.group is not None or question.with_proposed or question.parameters.unverified_apart:
        raise BadInput("numbers alone are of everybody and of accepted claims: leave the group and proposed claims out")
    if question.parameters.minors_apart:
        raise BadInput("numbers alone have no lines apart: leave --minors-apart out, or ask for the whole figure")


def _levels(name: str, question: Question) -> dict[int, int]:
    """How surely everybody is counted: as the index says, else by reading those who may be."""
    if name in definitions.NAMES and question.parameters == _AS_DEFINED and is_large():
        return levels_on(name, question.as_of, question.known_at)
    found: dict[int, int] = {}
    for cases, beside in case_batches(question.known_at, may_be_counted(name, question)):
        counted = counted_people(name, question, Knowledge(cases=cases, events=beside))
        found |= {one.case.person.id: one.level for one in counted}
    return found


def _standings(by: str, levels: Mapping[int, int], question: Question) -> list[Standing]:
    return [
        Standing(levels[person], (), shares)
        for some in in_parts(sorted(levels))
        for person, shares in _shares(by, some, question)
    ]


def _shares(by: str, people: Sequence[int], question: Question) -> Iterator[tuple[int, tuple[Share, ...]]]:
    """In which cells they stand: told by plain values where nothing is to be weighed, else by their files."""
    plain = dict(plain_shares(by, people, question.as_of, question.known_at)) if by in PLAIN else {}
    yield from plain.items()
    others = [person for person in people if person not in plain]
    for case, beside in _files(by, others, question) if others else ():
        unnamed = unnamed_by_report(beside, definitions.course(), with_proposed=False)
        history = history_of(case, unnamed, definitions.course(), with_proposed=False)
        yield case.person.id, shares_of(by, CountedPerson(case, _UNCOUNTED, history), question.as_of)


def _files(by: str, people: Sequence[int], question: Question) -> Iterable[tuple[CaseFile, tuple[EventRecord, ...]]]:
    """Events alone where these tell; the whole file where it is about who they are."""
    if by in OF_EVENTS:
        return lookup.short_cases(people, definitions.course().told_of_all, question.known_at)
    cases, beside = lookup.case_files_of(people, question.known_at)
    return ((case, beside) for case in cases)
