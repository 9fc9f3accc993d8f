"""Whom a comparison is about: in a large register nobody else is read."""

from collections.abc import Iterable
from functools import partial

from habeas.figures.knowledge import Question, gather_knowledge, gather_to_compare
from habeas.figures.narrowing import People, counted_between, is_large
from habeas.figures.reconciling.views import Gather
from habeas.register import lookup


def gather_between(name: str, opening: Question, closing: Question) -> Gather:
    """How to read what a reconciliation needs: whoever may count on some day in between, as known then or now."""
    if not is_large():
        return gather_knowledge
    asked = opening, Question(opening.as_of, closing.known_at)
    found = [counted_between(name, question, closing.as_of) for question in asked]
    people = [one for one in found if one is not None]
    return gather_knowledge if len(people) < len(found) else _gather(people, opening, closing)


def gather_counted(people: Iterable[int], one: Question, other: Question) -> Gather:
    """How to read what the comparison of two answers needs of these people."""
    if one.with_proposed or other.with_proposed or not is_large():
        return gather_knowledge
    return _gather([frozenset(people)], *sorted((one, other), key=lambda question: question.known_at))


def _gather(people: Iterable[People], earlier: Question, later: Question) -> Gather:
    """With everybody whose facts changed in between: somebody's records may be another's now."""
    changed = lookup.changed_people(earlier.known_at, later.known_at)
    return partial(gather_to_compare, frozenset(changed).union(*people))
