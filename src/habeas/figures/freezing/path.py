"""From one frozen figure to another one change at a time, so that each person's move has its cause."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from habeas.figures import definitions
from habeas.figures.arithmetic.counting import count_people
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.ask import counted_records
from habeas.figures.freezing.document import FrozenDocument
from habeas.figures.groups import Membership, membership
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.reconciling.views import CERTAIN, KNOWN, NOT_COUNTED, POSSIBLE, Gather, level_of

Change = Literal["definition changed", "parameter changed", "what we know", "happened since", "counted anew"]
Levels = dict[int, int]


@dataclass(frozen=True)
class Stop:
    """How surely everybody is counted after one more change."""

    change: Change
    levels: Levels
    question: Question | None = None


def path_between(earlier: FrozenDocument, later: FrozenDocument, gather: Gather) -> tuple[Stop, ...]:
    """The stops from one figure to the other: definition, parameters, knowledge, day.

    Both are counted again from the register; where that gives another answer than was frozen (another version of this
    program, another register), or a document cannot be counted again, the rest is `counted anew`.
    """
    first, last = frozen_levels(earlier), frozen_levels(later)
    asked, wanted = earlier.question, later.question
    rules = earlier.counting_rule, later.counting_rule
    if asked is None or wanted is None or rules[0] is None or rules[1] is None:
        return (Stop("counted anew", first), Stop("counted anew", last))
    name = earlier.figure["definition"]["name"]
    in_between = replace(wanted, as_of=asked.as_of, known_at=asked.known_at)
    legs: tuple[tuple[Change, Question, Rule], ...] = (
        ("counted anew", asked, rules[0]),
        ("definition changed", asked, rules[1]),
        ("parameter changed", in_between, rules[1]),
        ("what we know", replace(wanted, as_of=asked.as_of), rules[1]),
        ("happened since", wanted, rules[1]),
    )
    stops = (Stop(change, _levels(name, at, by, gather(at)), at) for change, at, by in legs)
    return (Stop("counted anew", first), *stops, Stop("counted anew", last))


def frozen_levels(document: FrozenDocument) -> Levels:
    """How surely everybody is counted in a frozen figure."""
    return {
        one["person"]: CERTAIN if one["in_low"] else KNOWN if one["in_known"] else POSSIBLE
        for one in document.figure["counted"]
    }


def _levels(name: str, question: Question, rule: Rule, knowledge: Knowledge) -> Levels:
    if rule == definitions.rule(name):
        return {one.person: level_of(one) for one in counted_records(name, question, knowledge)}
    return dict(_levels_by(rule, question, knowledge))


def _levels_by(rule: Rule, question: Question, knowledge: Knowledge) -> Iterator[tuple[int, int]]:
    """By a rule that is no longer the figure's."""
    for one in count_people(knowledge.cases, knowledge.events, rule, question.as_of):
        of = Membership.DOCUMENTED if question.group is None else membership(one.case, question.group)
        sure = CERTAIN if one.status.certain else KNOWN if one.status.known else POSSIBLE
        level = {Membership.DOCUMENTED: sure, Membership.NAMED_BESIDE: POSSIBLE}.get(of, NOT_COUNTED)
        if level:
            yield one.case.person.id, level
