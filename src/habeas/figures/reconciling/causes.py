"""Why somebody counts otherwise on the same day, as known at a later moment.

**duplicate**: their records are now another person's, who was in the register before; that other person may be counted
now by the same records. **status error**: a claim that was counted is no longer held for true, or was corrected.
**late discovery**: claims were accepted since, of what had happened before.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from habeas.figures.ask import counted_records
from habeas.figures.knowledge import Knowledge
from habeas.figures.reconciling.accounts import Accounts, Roots
from habeas.figures.reconciling.recognition import entered_since
from habeas.figures.reconciling.views import View, is_known
from habeas.figures.words import day_in_words, kind_in_words
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.figure import CountedRecord
from habeas.terms.records import EventRecord

Correction = Literal["late discovery", "duplicate", "status error"]


@dataclass(frozen=True)
class Cause:
    """Why, in a word and in words, by which claims."""

    cause: Correction
    words: str
    claims: tuple[int, ...]


@dataclass(frozen=True)
class Learned:
    """One day's figure as known before and after."""

    name: str
    before: View
    after: View
    measure: Callable[[CountedRecord | None], int] = is_known  # what is compared: in known or not, or how surely

    @cached_property
    def _told(self) -> tuple[Accounts, Accounts, Roots]:
        before, after = Accounts(self.before.knowledge), Accounts(self.after.knowledge)
        return before, after, Roots(before, after)

    def cause_of(self, person: int) -> Cause:
        """Why the person is counted otherwise: exactly one cause."""
        before, after, roots = self._told
        was, now = before.of(person), after.of(person)
        lost = {number: one for number, one in was.items() if number not in now}
        gained = {number: one for number, one in now.items() if number not in was}
        moved = self._moved(person, lost, gained)
        if moved is not None:
            return Cause("duplicate", f"one with person {moved}", tuple(sorted(lost or gained)))
        entered = entered_since(person, self.before, self.after, self.measure)
        if entered is not None:
            return Cause("late discovery" if entered[0] else "status error", entered[1], ())
        gone = {roots.of(number) for number in lost}
        found = {number: one for number, one in gained.items() if roots.of(number) not in gone}
        if found and (not lost or self._found_decides(person, found)):
            return Cause("late discovery", "; ".join(map(_found_in_words, found.values())), tuple(sorted(found)))
        if lost:
            told = "; ".join(self._lost_in_words(one) for one in lost.values())
            return Cause("status error", told, tuple(sorted({*lost, *gained})))
        return Cause("status error", "the same claims are put together anew", tuple(sorted(now)))

    def _moved(self, person: int, lost: Iterable[int], gained: Iterable[int]) -> int | None:
        """With whom the person is one now: whose records theirs became, or who they were told apart from."""
        before, after, roots = self._told
        was, now = self._named
        if person not in after.people:
            ours = {roots.of(claim) for claim in lost}
            # Whom the same claim named before is another in it: that it no longer names this one makes them not one.
            others = (q for root in ours for q in now.get(root, set()) - was.get(root, set()) if q in before.people)
        elif person in before.people:
            ours = {roots.of(claim) for claim in gained}
            others = (q for root in ours for q in was.get(root, ()) if q not in after.people)
        else:
            return None
        return min((other for other in others if other != person), default=None)

    @cached_property
    def _named(self) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
        """Whom each claim named, before and after; a claim and its corrections are one."""
        before, after, roots = self._told
        found: tuple[dict[int, set[int]], dict[int, set[int]]] = ({}, {})
        for by_root, accounts in zip(found, (before, after), strict=True):
            for claim, people in accounts.named_by.items():
                by_root.setdefault(roots.of(claim), set()).update(people)
        return found

    @cached_property
    def _corrected_by(self) -> dict[int, int]:
        _, after, _ = self._told
        return {one.corrects: one.id for one in after.every_claim.values() if one.corrects}

    def _found_decides(self, person: int, found: Iterable[int]) -> bool:
        """Whether the person would count as before, had we not found these claims: else what was lost decides."""
        case = self.after.cases.get(person)
        if case is None:
            return False
        removed = frozenset(found)
        events = _without(self.after.knowledge.events, removed)
        alone = Knowledge(cases=(replace(case, events=_without(case.events, removed)),), events=events)
        counted = {one.person: one for one in counted_records(self.name, self.after.question, alone)}
        return self.measure(counted.get(person)) != self.measure(self.after.counted.get(person))

    def _lost_in_words(self, claim: ClaimRecord) -> str:
        _, after, _ = self._told
        now, kind = after.every_claim.get(claim.id), kind_in_words(claim.claim)
        by = self._corrected_by.get(claim.id)
        if by is not None:
            return f"claim {claim.id} ({kind}) was corrected by claim {by}"
        state = now.state if now else "unknown"
        fate = {"accepted": "is told of another", "unsure": "is unsure now"}.get(state, f"was {state}")
        return f"claim {claim.id} ({kind}) {fate}"


def _found_in_words(claim: ClaimRecord) -> str:
    accepted = claim.judgement.recorded_at if claim.judgement else claim.recorded_at
    return f"claim {claim.id} ({kind_in_words(claim.claim)}) was accepted on {day_in_words(accepted.date())}"


def _without(events: Iterable[EventRecord], removed: frozenset[int]) -> tuple[EventRecord, ...]:
    """The events as they would be told without these claims."""
    return tuple(kept for event in events if (kept := _told_without(event, removed)) is not None)


def _told_without(event: EventRecord, removed: frozenset[int]) -> EventRecord | None:
    claims = tuple(claim for claim in event.claims if claim.id not in removed)
    if len(claims) == len(event.claims):
        return event
    periods = (claim.claim.event.period for claim in claims if claim.claim.event)
    return replace(event, claims=claims, period=next(filter(None, periods), None)) if claims else None
