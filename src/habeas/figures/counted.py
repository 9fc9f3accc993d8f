"""Whom a figure counts: its rule on a day or its events within a period, as asked."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import CountedPerson, count_flow, count_people, histories_of
from habeas.figures.arithmetic.flows import Window
from habeas.figures.arithmetic.rule import Part, Rule
from habeas.figures.arithmetic.shares import CERTAIN, PREFERRED
from habeas.figures.groups import Membership, membership
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.recognised import recognition_level
from habeas.figures.who import minor_level
from habeas.terms.errors import BadInput
from habeas.terms.records import CaseFile


@dataclass(frozen=True)
class Counting:
    """By what a question counts: the rule of a day, and the part of which openings are counted within a period."""

    rule: Rule
    flow: Part | None


def counted_people(name: str, question: Question, knowledge: Knowledge) -> tuple[CountedPerson, ...]:
    """Everybody whom the figure counts at least as possible, as asked: of the group, recognised, of age."""
    return counted_by(counting_asked(name, question), question, knowledge)


def counted_by(counting: Counting, question: Question, knowledge: Knowledge) -> tuple[CountedPerson, ...]:
    """Everybody who is so counted at least as possible, as asked; no minors where they stand apart."""
    everybody = recognised(whoever_counts(counting, question, knowledge), question)
    return adults(everybody, question) if question.parameters.minors_apart else everybody


def with_minors(name: str, question: Question, knowledge: Knowledge) -> tuple[CountedPerson, ...]:
    """Everybody of any age whom the figure counts at least as possible, as asked."""
    return recognised(whoever_counts(counting_asked(name, question), question, knowledge), question)


def whoever_counts(counting: Counting, question: Question, knowledge: Knowledge) -> tuple[CountedPerson, ...]:
    """Everybody of the group whom the rule counts at least as possible, of any age, recognised or not."""
    cases, window, rule = of_group(knowledge.cases, question.group), window_of(question), counting.rule
    with_proposed = question.with_proposed
    if window is None or counting.flow is None:
        return count_people(cases, knowledge.events, rule, question.as_of, with_proposed=with_proposed)
    histories = histories_of(cases, knowledge.events, rule.course, with_proposed=with_proposed)
    return count_flow(histories, counting.flow, rule.course, window)


def counting_asked(name: str, question: Question) -> Counting:
    """By what the figure counts as asked. Raises BadInput for a period where it counts nothing within one."""
    if question.parameters.since is None:
        return Counting(rule_asked(name, question), None)
    return Counting(rule_asked(name, question), definitions.flow(name, question.parameters.house_arrest).part)


def recognised(people: tuple[CountedPerson, ...], question: Question) -> tuple[CountedPerson, ...]:
    """Those recognised as asked, as surely as they are; all where nothing is asked."""
    asked = question.parameters.recognised
    if not asked:
        return people
    return _as_surely(
        people, lambda one: recognition_level(one.case, asked, question.as_of), "not certainly recognised on the day"
    )


def rule_asked(name: str, question: Question) -> Rule:
    """The figure's rule, with house arrest as asked."""
    counts = question.parameters.house_arrest
    return definitions.rule(name) if counts is None else definitions.rule(name, counts)


def adults(people: tuple[CountedPerson, ...], question: Question) -> tuple[CountedPerson, ...]:
    """Those who are not minors, as surely as they are not. Of whom no birth is told, they are no minors here."""
    return _as_surely(people, lambda one: CERTAIN - minor_level(one.case, question.as_of), "perhaps a minor")


def minors(people: tuple[CountedPerson, ...], question: Question) -> tuple[CountedPerson, ...]:
    """The minors, as surely as they are."""
    return _as_surely(people, lambda one: minor_level(one.case, question.as_of), "not certainly a minor")


def _as_surely(
    people: tuple[CountedPerson, ...], level_of: Callable[[CountedPerson], int], why: str
) -> tuple[CountedPerson, ...]:
    found = []
    for one in people:
        most, status = level_of(one), one.status
        reasons = status.reasons if most == CERTAIN else (*status.reasons, why)
        limited = replace(
            status,
            certain=status.certain and most >= CERTAIN,
            known=status.known and most >= PREFERRED,
            reasons=reasons,
        )
        if most:
            found.append(replace(one, status=limited))
    return tuple(found)


def window_of(question: Question) -> Window | None:
    """The period asked about; None where the question is of a day. Raises BadInput where it ends before it begins."""
    since = question.parameters.since
    if since is None:
        return None
    if since > question.as_of:
        raise BadInput(f"a period from {since} to {question.as_of} ends before it begins: --from is its first day")
    return Window(since, question.as_of)


def of_group(cases: tuple[CaseFile, ...], group: str | None) -> tuple[CaseFile, ...]:
    """The cases tied to the group in any way; all of them where none is asked for."""
    if group is None:
        return cases
    return tuple(case for case in cases if membership(case, group) is not Membership.NONE)
