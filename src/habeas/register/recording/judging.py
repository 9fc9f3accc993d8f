"""A person judges a claim: accepts it, rejects it, puts it aside, corrects it, or adds one of their own."""

import datetime as dt

from habeas.register.looking.claims import claim as claim_record
from habeas.register.models import Claim, Judgement, Report
from habeas.register.recording.claims import write_claims
from habeas.register.recording.facts import end_facts, make_facts
from habeas.register.recording.moments import recording
from habeas.register.recording.people import Choices
from habeas.terms import claims as contract
from habeas.terms.errors import BadInput, NotAllowed, NotFound
from habeas.terms.records import ClaimRecord, Verdict


def accept(claim_id: int, *, by: str, reason: str = "", people: Choices | None = None) -> ClaimRecord:
    """Hold a claim for true and record what it says. Accepting what is accepted changes nothing.

    `people`: a name in the claim -> the number of a person, None for somebody new; a name left out is linked
    to the one person of the same full name. Raises NotFound, BadInput, or NotAllowed where it is unclear who
    is meant or a correction of the claim stands.
    """
    with recording() as moment:
        row = _claim(claim_id)
        if _verdict(row) != "accepted":
            _refuse_if_corrected(row, "accepted")
            _judge(row, "accepted", by, reason, moment)
            make_facts(row, people or {}, moment)
    return claim_record(claim_id)


def reject(claim_id: int, *, by: str, reason: str = "") -> ClaimRecord:
    """Hold a claim for wrong; what only it supported is superseded. Raises NotFound, BadInput."""
    return _set_aside(claim_id, "rejected", by, reason)


def mark_unsure(claim_id: int, *, by: str, reason: str = "") -> ClaimRecord:
    """Leave a claim open; it supports nothing until it is accepted. Raises NotFound, BadInput."""
    return _set_aside(claim_id, "unsure", by, reason)


def correct(
    claim_id: int, corrected: contract.Claim, *, by: str, reason: str = "", people: Choices | None = None
) -> ClaimRecord:
    """Put another claim in a claim's place, accepted at once; the old one and its facts are superseded.

    `people` as in accept; a name that the old claim had too stays with its person.

    Raises NotAllowed where the corrected claim's evidence is not in the report or a correction stands already.
    """
    with recording() as moment:
        old = _claim(claim_id)
        _refuse_if_corrected(old, "corrected")
        (new,) = write_claims(old.report, [corrected], by=_named(by), moment=moment, corrects=old)
        end_facts(old, moment)
        _judge(old, "corrected", by, reason, moment)
        _judge(new, "accepted", by, reason, moment)
        make_facts(new, people or {}, moment)
    return claim_record(new.pk)


def propose(sha256: str, claim: contract.Claim, *, by: str) -> ClaimRecord:
    """Add a claim that no reader made, as proposed. Raises NotFound for an unknown report, NotAllowed without words."""
    with recording() as moment:
        report = Report.objects.filter(sha256=sha256).first()
        if report is None:
            raise NotFound(f"report {sha256} is not in the register: add it first")
        (row,) = write_claims(report, [_with_own_id(report, claim)], by=_named(by), moment=moment)
    return claim_record(row.pk)


def _with_own_id(report: Report, claim: contract.Claim) -> contract.Claim:
    """The claim under an id that no other claim of its report has: a reason points at an event by it."""
    taken = set(Claim.objects.filter(report=report).values_list("local_id", flat=True))
    fresh = (f"{claim.id}-{number}" for number in range(2, len(taken) + 3))
    return claim if claim.id not in taken else claim.model_copy(update={"id": next(i for i in fresh if i not in taken)})


def _set_aside(claim_id: int, verdict: Verdict, by: str, reason: str) -> ClaimRecord:
    with recording() as moment:
        row = _claim(claim_id)
        if _verdict(row) != verdict:
            _judge(row, verdict, by, reason, moment)
            end_facts(row, moment)
    return claim_record(claim_id)


def _claim(claim_id: int) -> Claim:
    row: Claim | None = Claim.objects.select_related("report").filter(pk=claim_id).first()
    if row is None:
        raise NotFound(f"claim {claim_id} is not in the register: `habeas review` lists those that are")
    return row


def _verdict(row: Claim) -> str | None:
    return Judgement.objects.live().filter(claim=row).values_list("verdict", flat=True).first()


def _judge(row: Claim, verdict: Verdict, by: str, reason: str, moment: dt.datetime) -> None:
    Judgement.objects.live().filter(claim=row).update(superseded_at=moment)
    Judgement.objects.create(claim=row, verdict=verdict, by=_named(by), reason=reason, recorded_at=moment)


def _refuse_if_corrected(row: Claim, verdict: str) -> None:
    standing = Judgement.objects.live().filter(claim__corrects=row, verdict__in=["accepted", "corrected"])
    newer = standing.values_list("claim", flat=True).first()
    if newer is not None:
        raise NotAllowed(f"claim {row.pk} cannot be {verdict}: claim {newer} corrects it; reject or correct that one")


def _named(by: str) -> str:
    if not by.strip():
        raise BadInput("a judgement needs the name of who makes it: give `by`")
    return by.strip()
