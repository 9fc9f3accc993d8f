"""Who came in and who went out between two days, as known at one moment, and by which event."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from habeas.figures.arithmetic.dating import happened
from habeas.figures.arithmetic.histories import Unnamed, history_of, unnamed_by_report
from habeas.figures.arithmetic.rule import Rule
from habeas.figures.arithmetic.spans import KNOWN, spans_of
from habeas.figures.arithmetic.status import History
from habeas.figures.counted import rule_asked
from habeas.figures.groups import Membership, membership
from habeas.figures.reconciling.recognition import decided_in_between
from habeas.figures.reconciling.views import View
from habeas.figures.words import when_in_words
from habeas.terms.records import CaseFile, EventRecord


@dataclass(frozen=True)
class Flow:
    """By what somebody came in or went out."""

    what: str
    words: str
    claims: tuple[int, ...]


@dataclass(frozen=True)
class Flows:
    """Two days as known at one moment."""

    name: str
    before: View
    after: View

    def of(self, person: int) -> Flow:
        """By which event, or decision of a body, the person came in, or went out."""
        case, days = self.after.cases[person], (self.before.question, self.after.question)
        decided = decided_in_between(case, self._history(case), self._rule, days)
        if decided is not None:
            return Flow(*decided, ())
        event = self._event(person, opens=person in self.after.known)
        if event is None:
            return Flow("the time told ran out", "no account goes on to the day", ())
        kind = event.type.replace("_", " ")
        claims = tuple(sorted(claim.id for claim in event.claims))
        return Flow(f"{kind} ({event.manner.replace('_', ' ')})" if event.manner else kind,
                    f"{kind}, {when_in_words(event)}", claims)  # fmt: skip

    def _event(self, person: int, opens: bool) -> EventRecord | None:
        """The last event between the two days that opens, or closes, what the figure counts."""
        since, until = self.before.question.as_of, self.after.question.as_of
        found = [
            event
            for event in self._history(self.after.cases[person]).events
            for part in self._rule.parts
            if (role := part.role(event)) is not None and role[0] == opens and role[1] != "possible"
            if since < happened(event).preferred <= until or event.type in self._rule.course.lasting
        ]
        return max(found, key=lambda one: (happened(one).preferred, self._rule.course.rank(one.type)), default=None)

    def within(self) -> frozenset[int]:
        """Who counted otherwise for some days between the two than on both."""
        first, last = self.before.question.as_of.toordinal() + 1, self.after.question.as_of.toordinal()
        return frozenset(
            case.person.id for case in self._asked() if self._differs(self._history(case), first, last, case.person.id)
        )

    def _differs(self, history: History, first: int, last: int, person: int) -> bool:
        """Whether the person is known on days in between and on neither end, or on both ends and not all between."""
        at_ends = {person in self.before.known, person in self.after.known}
        if len(at_ends) == 2 or first >= last:
            return False
        inside = sum(
            min(span.to_day, last) - max(span.from_day, first)
            for span in spans_of(history, [self._rule])
            if span.levels[0] >= KNOWN and span.from_day < last and span.to_day > first
        )
        return inside < last - first if at_ends == {True} else inside > 0

    def _asked(self) -> Iterable[CaseFile]:
        group = self.after.question.group
        return (
            case
            for case in self.after.knowledge.cases
            if group is None or membership(case, group) is Membership.DOCUMENTED
        )

    def _history(self, case: CaseFile) -> History:
        return history_of(case, self._unnamed, self._rule.course, with_proposed=False)

    @cached_property
    def _rule(self) -> Rule:
        return rule_asked(self.name, self.after.question)

    @cached_property
    def _unnamed(self) -> Unnamed:
        return unnamed_by_report(self.after.knowledge.events, self._rule.course, with_proposed=False)
