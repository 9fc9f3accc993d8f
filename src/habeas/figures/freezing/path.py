"""From one frozen figure to another one change at a time, so that each person's move has its cause."""

from dataclasses import dataclass, replace
from typing import Literal

from habeas.figures import definitions
from habeas.figures.ask import counted_records, records_of
from habeas.figures.counted import Counting, counted_by
from habeas.figures.definitions.house_arrest import at_liberty_under_house_arrest
from habeas.figures.freezing.document import FrozenDocument
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.reconciling.views import CERTAIN, KNOWN, POSSIBLE, Gather, level_of

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
    rules = earlier.counting, later.counting
    if asked is None or wanted is None or rules[0] is None or rules[1] is None:
        return (Stop("counted anew", first), Stop("counted anew", last))
    name = earlier.figure["definition"]["name"]
    in_between = replace(wanted, as_of=asked.as_of, known_at=asked.known_at)
    legs: tuple[tuple[Change, Question, Counting], ...] = (
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


def _levels(name: str, question: Question, defined: Counting, knowledge: Knowledge) -> Levels:
    today = Counting(definitions.rule(name), definitions.flow_part(name))
    if defined.flow is None:  # a document of before they held it
        defined = replace(defined, flow=today.flow)
    counted = counted_by(_as_asked(defined, question), question, knowledge) if defined != today else None
    records = counted_records(name, question, knowledge) if counted is None else records_of(counted, question)
    return {one.person: level_of(one) for one in records}


def _as_asked(defined: Counting, question: Question) -> Counting:
    """By a definition that is no longer the figure's, with house arrest as asked."""
    if question.parameters.house_arrest is not False:
        return defined
    parts = tuple(at_liberty_under_house_arrest(part) for part in defined.rule.parts)
    flow = at_liberty_under_house_arrest(defined.flow) if defined.flow is not None else None
    return Counting(defined.rule.model_copy(update={"parts": parts}), flow)
