"""Lines apart: people who are shown beside a figure and never summed into it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from habeas.figures.arithmetic.counting import CountedPerson, total
from habeas.figures.breakdown_rules import breakdown_rules
from habeas.figures.counted import counted_people, minors, with_minors
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.words import plural
from habeas.terms.errors import BadInput
from habeas.terms.figure import LineApart


def lines_apart(
    name: str, question: Question, knowledge: Knowledge, counted: tuple[CountedPerson, ...]
) -> tuple[LineApart, ...]:
    """The lines apart that the question asks for."""
    return tuple(_lines(name, question, knowledge, counted))


def _lines(
    name: str, question: Question, knowledge: Knowledge, counted: tuple[CountedPerson, ...]
) -> Iterator[LineApart]:
    if question.parameters.minors_apart:
        yield _minors(minors(with_minors(name, question, knowledge), question))
    if not question.parameters.unverified_apart:
        return
    if question.with_proposed or knowledge.proposed is None:
        raise BadInput("proposed claims stand either in the numbers or on a line apart: leave --with-proposed out")
    proposed = counted_people(name, replace(question, with_proposed=True), knowledge.proposed)
    yield _unverified(_levels(counted), _levels(proposed))


def _levels(counted: Iterable[CountedPerson]) -> dict[int, int]:
    return {one.case.person.id: one.level for one in counted}


def _minors(people: tuple[CountedPerson, ...]) -> LineApart:
    words = f"people under {breakdown_rules().minors_below} on the day, by the births that are told"
    numbers = total(people)
    return LineApart(name="minors", words=words, low=numbers.low, known=numbers.known, high=numbers.high)


def _unverified(accepted: dict[int, int], proposed: dict[int, int]) -> LineApart:
    more = {level: sum(_is_new(person, accepted, proposed, level) for person in proposed) for level in (3, 2, 1)}
    fewer = sum(_is_new(person, proposed, accepted, 2) for person in accepted)
    words = "more would count by claims that nobody has accepted yet"
    if fewer:
        words += f"; {plural(fewer, 'person', 'people')} of the known number would count no longer"
    return LineApart(name="unverified", words=words, low=more[3], known=more[2], high=more[1])


def _is_new(person: int, before: dict[int, int], after: dict[int, int], level: int) -> bool:
    return before.get(person, 0) < level <= after.get(person, 0)
