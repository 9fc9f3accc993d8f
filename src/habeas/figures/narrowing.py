"""Whom an answer can be about, before anybody is read: by the index of standings, else by what is told of whom.

What is found is never too little: who is found is read and counted by the rule, who is not found counts nowhere.
"""

import datetime as dt
from collections.abc import Iterator

from habeas.figures import definitions
from habeas.figures.arithmetic.rule import Course, Part
from habeas.figures.counted import rule_asked
from habeas.figures.knowledge import Question
from habeas.figures.standings.counted_by import people_counted
from habeas.register import lookup

WORTH_IT = 500  # people: a smaller register is read sooner than its index is brought up to date
People = frozenset[int]


def is_large() -> bool:
    """Whether so many people ever had a number that it is worth asking first whom to read."""
    return len(lookup.people_after(0, WORTH_IT + 1)) > WORTH_IT


def can_be_narrowed(question: Question) -> bool:
    """Whether the answer rests on accepted claims alone; what is proposed, and who is of a group, is told once read."""
    return not question.with_proposed and question.group is None and is_large()


def may_be_counted(name: str, question: Question) -> People | None:
    """Everybody whom the figure may count, as asked; None where all must be read."""
    if not can_be_narrowed(question):
        return None
    if question.parameters.since is not None:
        part = definitions.flow(name, question.parameters.house_arrest).part
        return told_of([part], definitions.course(), question.known_at)
    return counted_between(name, question, question.as_of)


def counted_between(name: str, question: Question, until: dt.date) -> People | None:
    """Everybody whom the figure may count on some day from the question's until that one."""
    rule, like = rule_asked(name, question), _on_the_board(name, question)
    if like is not None:
        return people_counted(like, question.as_of, until, question.known_at)
    return told_of([part for part in rule.parts if not part.negated], rule.course, question.known_at)


def _on_the_board(name: str, question: Question) -> str | None:
    """A figure of the index that counts everybody whom this one counts: it asks for nothing more."""
    parts = rule_asked(name, question).parts
    return next((one for one in definitions.NAMES if all(part in parts for part in definitions.rule(one).parts)), None)


def told_of(parts: list[Part], course: Course, known_at: dt.datetime) -> People | None:
    """Everybody of whom something is told that may open each of the parts; None where there is no part to open."""
    found: People | None = None
    for part in parts:
        kinds = frozenset(_openings(part, course))
        told = lookup.people_told_of(kinds, kinds & course.told_of_all, known_at)
        found = told if found is None else found & told
    return found


def _openings(part: Part, course: Course) -> Iterator[str]:
    """The types of event that can open the part: also what lasts and closes it, by its end, and releases that tell."""
    for opens, _, pattern in part.entries():
        if opens or pattern.type in course.lasting:
            yield pattern.type
    if part.release_tells_of_it:
        yield "release"
