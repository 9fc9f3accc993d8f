"""Who counts otherwise because of a body's decision, where a figure is of people recognised alone."""

from collections.abc import Callable
from dataclasses import replace

from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.status import History, status_on
from habeas.figures.ask import counted_records
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.recognised import recognition_level, why_not_recognised
from habeas.figures.reconciling.views import KNOWN, View
from habeas.terms.assessment import AssessmentRecord
from habeas.terms.figure import CountedRecord
from habeas.terms.records import CaseFile


def decided_in_between(
    case: CaseFile, history: History, rule: Rule, days: tuple[Question, Question]
) -> tuple[str, str] | None:
    """What a decision between two days did to somebody whom the rule alone counts on the day that they are not."""
    since, until = days
    asked = until.parameters.recognised
    was, now = (recognition_level(case, asked, question.as_of) >= KNOWN if asked else True for question in days)
    outside = until.as_of if was else since.as_of
    if was == now or not status_on(history, rule, outside).known:
        return None
    if now:
        return "recognised", "; ".join(dict.fromkeys(map(_in_words, case.assessments)))
    return "no longer recognised", why_not_recognised(case, asked, until.as_of)


def entered_since(
    person: int, before: View, after: View, measure: Callable[[CountedRecord | None], int]
) -> tuple[bool, str] | None:
    """What was entered since of bodies' decisions: whether only added, and in words. None where it is not the cause."""
    was, now = before.cases.get(person), after.cases.get(person)
    if not after.question.parameters.recognised or was is None or now is None or was.assessments == now.assessments:
        return None
    if measure(_regardless(before, was)) != measure(_regardless(after, now)):
        return None
    new = [one for one in now.assessments if one not in was.assessments]
    gone = [one for one in was.assessments if one not in now.assessments]
    told = [*(f"entered since: {_in_words(one)}" for one in new), *(f"taken back: {_in_words(one)}" for one in gone)]
    return not gone, "; ".join(told)


def _regardless(view: View, case: CaseFile) -> CountedRecord | None:
    """How the person is counted, recognised or not."""
    question = replace(view.question, parameters=view.question.parameters.model_copy(update={"recognised": ()}))
    name, alone = view.name, Knowledge(cases=(case,), events=view.knowledge.events)
    return next(iter(counted_records(name, question, alone)), None)


def _in_words(one: AssessmentRecord) -> str:
    return f"{one.outcome} by {one.body}, {one.date or 'no date'} ({one.framework_title})"
