"""Which claims tell of whom at a moment, and what became of them by another."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from habeas.figures import definitions
from habeas.figures.arithmetic.histories import Unnamed, history_of, unnamed_by_report
from habeas.figures.groups import normalise
from habeas.figures.knowledge import Knowledge
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import CaseFile


class Accounts:
    """The accepted claims behind each person, as known at one moment."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.people = {case.person.id: case for case in knowledge.cases}

    def of(self, person: int) -> dict[int, ClaimRecord]:
        """The claims that a person's standing follows from; none of somebody who was not in the register."""
        case = self.people.get(person)
        return {claim.id: claim for claim in self._claims(case)} if case else {}

    def _claims(self, case: CaseFile) -> Iterator[ClaimRecord]:
        history = history_of(case, self._unnamed, definitions.course(), with_proposed=False)
        for event in history.events:
            yield from event.claims
        yield from (one.claim for one in case.descriptions if one.claim.state == "accepted")

    @cached_property
    def _unnamed(self) -> Unnamed:
        return unnamed_by_report(self.knowledge.events, definitions.course(), with_proposed=False)

    @cached_property
    def named_by(self) -> dict[int, set[int]]:
        """Whom each claim names."""
        found: dict[int, set[int]] = defaultdict(set)
        for case in self.knowledge.cases:
            names = {normalise(name) for name in (case.person.name, *case.other_names)}
            for event in case.events:
                for claim in event.claims:
                    body = claim.claim.event
                    if body and any(normalise(person.name) in names for person in body.people):
                        found[claim.id].add(case.person.id)
            for described in case.descriptions:
                found[described.claim.id].add(case.person.id)
        return found

    @cached_property
    def every_claim(self) -> dict[int, ClaimRecord]:
        """Every claim known of then, whatever its state."""
        told = (claim for event in self.knowledge.events for claim in event.claims)
        own = (claim for case in self.knowledge.cases for event in case.events for claim in event.claims)
        described = (one.claim for case in self.knowledge.cases for one in case.descriptions)
        everything = (*self.knowledge.uncounted, *self.knowledge.reported, *told, *own, *described)
        return {claim.id: claim for claim in everything}


class Roots:
    """Corrections followed back: a claim and what corrected it are accounts of one thing."""

    def __init__(self, *several: Accounts) -> None:
        self._corrects = {
            claim.id: claim.corrects
            for accounts in several
            for claim in accounts.every_claim.values()
            if claim.corrects
        }

    def of(self, claim: int) -> int:
        """The first claim of the chain of corrections."""
        while claim in self._corrects:
            claim = self._corrects[claim]
        return claim
