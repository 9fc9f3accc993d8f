"""A person's history on a day, as the reasons look at it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.figures import definitions
from habeas.figures.arithmetic.dating import Between, began, happened, told_on
from habeas.figures.arithmetic.denials import is_disputed
from habeas.figures.arithmetic.status import History
from habeas.terms.exposure import Reason, ReasonKind
from habeas.terms.records import CaseFile, EventRecord


@dataclass(frozen=True)
class Case:
    """The case file, the events that count of it, and the day asked about."""

    file: CaseFile
    history: History
    day: dt.date

    def told(self, *types: str) -> Iterator[tuple[EventRecord, Between]]:
        """The asserted events of these types that may have happened by the day, each with when."""
        for event in self.history.events:
            if event.type in types and event.modality == "asserted":
                when = when_of(event)
                if when.earliest is None or when.earliest <= self.day:
                    yield event, when

    def last_told(self, event: EventRecord) -> dt.date:
        """The last day by which some report told of it, of those until the day."""
        days = [told_on(claim) for claim in event.claims]
        return max([day for day in days if day <= self.day] or [when_of(event).preferred])

    def doubts(self, event: EventRecord, when: Between) -> list[str]:
        """Why it is not certain that the event had happened by the day."""
        found = []
        if when.latest > self.day:
            found.append("the days that its accounts allow go beyond the day")
        if is_disputed(event, self.history.events):
            found.append("denied by another account")
        if event.id in self.history.told_of_all:
            found.append("told of those released, without a name")
        return found


def when_of(event: EventRecord) -> Between:
    """When the event happened, or began where it lasts."""
    return began(event) if event.type in definitions.course().lasting else happened(event)


def ended_after(case: Case, when: Between, *endings: str) -> tuple[bool, bool]:
    """Whether one of the endings (`type` or `release:manner`) certainly, and possibly, came after and by the day."""
    certainly = possibly = False
    for event, ending in case.told(*{name.partition(":")[0] for name in endings}):
        if not {event.type, f"{event.type}:{event.manner}"} & set(endings):
            continue
        if ending.latest >= (when.earliest or dt.date.min):
            possibly = True
            sure = ending.latest <= case.day and ending.earliest is not None and ending.earliest >= when.latest
            certainly = certainly or (sure and not is_disputed(event, case.history.events))
    return certainly, possibly


def reason(kind: ReasonKind, words: str, events: Iterable[EventRecord], doubts: Iterable[str]) -> Reason:
    """The reason with the events and claims that it rests on."""
    behind, doubted = tuple(events), tuple(dict.fromkeys(doubts))
    claims = {claim.id: claim for event in behind for claim in event.claims}
    return Reason(
        kind=kind,
        words=words,
        certain=not doubted,
        doubts=doubted,
        events=tuple(event.id for event in behind),
        claims=tuple(claims),
        says=tuple(dict.fromkeys(claim.says for claim in claims.values())),
        proposed=any(not event.accepted for event in behind),
    )
