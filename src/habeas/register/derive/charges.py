"""Charges from a person's events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.register.derive.happenings import Happening
from habeas.register.names import normalise
from habeas.terms.period import Period

# Events that say the person stands charged. An arrest "for" an offence is no charge yet.
_CHARGING = {"charge", "trial", "conviction", "acquittal", "sentence", "appeal", "charges_dropped", "conditions"}
# Whoever is sentenced has been convicted.
_OUTCOMES = {"charges_dropped": "charges_dropped", "acquittal": "acquittal", "conviction": "conviction",
             "sentence": "conviction"}  # fmt: skip
_OUTCOME_OF_RELEASE = {"charges_dropped": "charges_dropped", "acquitted": "acquittal"}
_RELEASE_OF_CONVICTS = {"served", "suspended", "parole", "pardon", "amnesty"}


@dataclass(frozen=True)
class Accusation:
    """A charge; `outcome` None: pending. `offence` is empty where none was named."""

    offence: str
    since: Period | None
    until: Period | None
    outcome: str | None
    event: int
    cases: frozenset[int] = frozenset()


def charges_of(ordered: Sequence[Happening]) -> tuple[Accusation, ...]:
    """The charges in the order they were first told; events in order."""
    charges: list[Accusation] = []
    for happening in ordered:
        if _tells_of_charge(happening):
            for offence in happening.offences or (("",) if happening.type == "charge" else ()):
                _charge(charges, offence, happening)
        outcome = _outcome(happening)
        if outcome:
            charges = [_decided(charge, outcome, happening) for charge in charges]
    return tuple(charges)


def _tells_of_charge(happening: Happening) -> bool:
    if happening.type == "release":
        return happening.manner not in _RELEASE_OF_CONVICTS
    return happening.type in _CHARGING


def _charge(charges: list[Accusation], offence: str, happening: Happening) -> None:
    """Add a charge unless it is told of already. Only a charge event says when one began, or that it is a new one."""
    begins = happening.type == "charge"
    for place, known in enumerate(charges):
        told = _same_offence(known.offence, offence) and _same_case(known, happening)
        if told and (known.outcome is None or not begins):
            since = known.since or (happening.period if begins else None)
            charges[place] = replace(known, offence=known.offence or offence, since=since)
            return
    since = happening.period if begins else None
    charges.append(Accusation(offence, since, None, None, happening.event, happening.cases))


def _same_offence(one: str, other: str) -> bool:
    """Whether the words may name one charge: "incitement", "incitement to commit a felony", or none stated."""
    first, second = normalise(one), normalise(other)
    return first in second or second in first


def _same_case(charge: Accusation, happening: Happening) -> bool:
    """Whether both may be of one court case: entered under a common one, or one of them under none."""
    return not charge.cases or not happening.cases or bool(charge.cases & happening.cases)


def _outcome(happening: Happening) -> str | None:
    if happening.type == "release":
        return _OUTCOME_OF_RELEASE.get(happening.manner or "")
    return _OUTCOMES.get(happening.type)


def _decided(charge: Accusation, outcome: str, happening: Happening) -> Accusation:
    """The charge decided, when the decision is on it: on all charges where it names no offence."""
    named = happening.offences
    if (
        charge.outcome is not None
        or not _same_case(charge, happening)
        or (named and not any(_same_offence(charge.offence, one) for one in named))
    ):
        return charge
    return replace(charge, until=happening.period, outcome=outcome)
