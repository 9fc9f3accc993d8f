"""A report to the claims that the model proposes, each checked against the words."""

from collections import Counter
from dataclasses import dataclass, field

from habeas.proposing.already import ALREADY_READ, is_told_in
from habeas.proposing.asking import NoAnswer, ask
from habeas.proposing.checking import check_answer
from habeas.proposing.endpoint import Endpoint
from habeas.proposing.instructions import instructions
from habeas.proposing.passages import passages_of
from habeas.terms.claims import Claim, Reading, ReasonBody

GIVE_UP_AFTER = 2


@dataclass(frozen=True)
class Proposal:
    """What the model proposes for one report, how many were refused by reason, and the passages without an answer."""

    reading: Reading
    refused: Counter[str] = field(default_factory=Counter)
    unanswered: tuple[str, ...] = ()


def propose(read: Reading, endpoint: Endpoint) -> Proposal:
    """What the model proposes beside a reading of the report. After two passages without an answer the rest is left."""
    report = read.report
    claims: list[Claim] = []
    refused: Counter[str] = Counter()
    unanswered: list[str] = []
    silent = 0
    for within in passages_of(report):
        try:
            answer = ask(endpoint, instructions(), report.text[slice(*within)])
        except NoAnswer as why:
            unanswered.append(str(why))
            silent += 1
            if silent >= GIVE_UP_AFTER:
                break
            continue
        silent = 0
        taken, turned_down = check_answer(answer, report, within)
        fresh = [claim for claim in taken if not is_told_in(read, claim)]
        claims += _numbered(fresh, len(claims))
        refused += turned_down + Counter({ALREADY_READ: len(taken) - len(fresh)})
    reading = Reading(reader=endpoint.reader, report=report, claims=tuple(claims))
    return Proposal(reading, refused, tuple(unanswered))


def _numbered(taken: list[Claim], before: int) -> list[Claim]:
    """The claims of one answer under ids of their own; a reason points at its event's."""
    ids = {claim.id: f"p{number}" for number, claim in enumerate(taken, before + 1)}
    return [
        claim.model_copy(update={"id": ids[claim.id], "reason": claim.reason and _pointing(claim.reason, ids)})
        for claim in taken
    ]


def _pointing(reason: ReasonBody, ids: dict[str, str]) -> ReasonBody:
    return reason.model_copy(update={"of": ids.get(reason.of) if reason.of else None})
