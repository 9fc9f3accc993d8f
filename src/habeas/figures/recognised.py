"""Recognition as a parameter of a figure: only people whom a body recognised by a framework, and why others are not."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.figures.arithmetic.counting import CountedPerson
from habeas.figures.arithmetic.shares import CERTAIN, POSSIBLE, PREFERRED
from habeas.figures.words import plural
from habeas.terms.assessment import MOVING, AssessmentRecord, recognition_on
from habeas.terms.errors import BadInput
from habeas.terms.figure import LeftOut
from habeas.terms.records import CaseFile


@dataclass(frozen=True)
class By:
    """By which framework, and by which body where one is asked for."""

    framework: str
    body: str | None

    @classmethod
    def of(cls, written: str) -> "By":
        """`FRAMEWORK` or `FRAMEWORK/BODY`. Raises BadInput where either is empty."""
        framework, slash, body = (part.strip() for part in written.partition("/"))
        if not framework or (slash and not body):
            raise BadInput(
                f"recognised by {written!r}: write FRAMEWORK or FRAMEWORK/BODY, as in aapp or pace-1900/Foro"
            )
        return cls(framework.casefold(), body or None)

    def decides(self, one: AssessmentRecord) -> bool:
        """Whether the decision is by this framework and body."""
        return one.framework == self.framework and (self.body is None or one.body.casefold() == self.body.casefold())


def recognition_level(case: CaseFile, asked: Iterable[str], day: dt.date) -> int:
    """How surely the person is recognised on the day by any of those asked for: 3 certain, 2 known, 1 possible, 0."""
    ways = [By.of(written) for written in asked]
    found = [recognition_on((one for one in case.assessments if by.decides(one)), day) for by in ways]
    levels = [CERTAIN if one.certain else PREFERRED if one.known else POSSIBLE for one in found if one.possible]
    return max(levels, default=0)


def not_recognised(people: Iterable[CountedPerson], asked: tuple[str, ...], day: dt.date) -> Iterator[LeftOut]:
    """Whom the figure would count were they recognised, by the reason why they are not, with the claims that count."""
    by_reason: dict[str, list[CountedPerson]] = defaultdict(list)
    for one in people:
        if not recognition_level(one.case, asked, day):
            by_reason[why_not_recognised(one.case, asked, day)].append(one)
    for why, alike in sorted(by_reason.items()):
        claims = dict.fromkeys(claim.id for one in alike for event in one.status.bearing for claim in event.claims)
        yield LeftOut(
            what=plural(len(alike), "person", "people"),
            reason=f"not recognised by {' or '.join(asked)} on {day}: {why}",
            claims=tuple(claims),
        )


def why_not_recognised(case: CaseFile, asked: Iterable[str], day: dt.date) -> str:
    """Why somebody is not recognised on the day, in words."""
    ways = [By.of(written) for written in asked]
    theirs = [one for one in case.assessments if any(by.decides(one) for by in ways)]
    if not theirs:
        return "no decision of theirs is recorded"
    by_then = [one for one in theirs if one.standing in MOVING and (one.days[0] or dt.date.min) <= day]
    if not by_then:
        pending = all(one.standing not in MOVING for one in theirs)
        return "nothing is decided yet" if pending else "decided after the day"
    last = max(by_then, key=lambda one: (one.days[1], one.id))
    return f"the last decision by then is: {last.standing}"
