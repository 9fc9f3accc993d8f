"""A person judges a claim: accepts it, rejects it, puts it aside, corrects it, or adds one of their own."""

import datetime as dt
from collections.abc import Iterable, Sequence

from habeas.register.looking.claims import claim as claim_record
from habeas.register.looking.claims import claim_record_of
from habeas.register.models import Claim, Judgement, Report
from habeas.register.recording.claims import write_claims
from habeas.register.recording.deriving import rederive
from habeas.register.recording.facts import end_facts, make_facts
from habeas.register.recording.moments import recording
from habeas.register.recording.people import Choices, check_choices
from habeas.terms import claims as contract
from habeas.terms.claim_records import ClaimRecord, Verdict
from habeas.terms.errors import BadInput, NotAllowed, NotFound


def accept(claim_id: int, *, by: str, reason: str = "", people: Choices | None = None) -> ClaimRecord:
    """Hold a claim for true and record what it says. Accepting what is accepted changes nothing.

    `people`: a name in the claim -> the number of a person, None for somebody new; a name left out is linked
    to the one person of the same full name. Raises NotFound, BadInput, or NotAllowed where it is unclear who
    is meant or a correction of the claim stands.
    """
    (accepted,) = _accept([claim_id], by, reason, people or {})
    return accepted


def accept_many(claim_ids: Iterable[int], *, by: str, reason: str = "") -> tuple[ClaimRecord, ...]:
    """Accept several claims in this order, at one moment: all of them, or none where one cannot be.

    The register then answers as if they had been accepted one after another. Raises as accept does.
    """
    return _accept(list(dict.fromkeys(claim_ids)), by, reason, {})


def _accept(numbers: Sequence[int], by: str, reason: str, choices: Choices) -> tuple[ClaimRecord, ...]:
    _named(by)
    with recording() as moment:
        rows = _claims_in_order(numbers)
        said = {row.pk: contract.Claim.model_validate(row.body) for row in rows}
        standing = {row.claim_id: row for row in Judgement.objects.live().filter(claim__in=numbers)}
        waiting = [row for row in rows if row.pk not in standing or standing[row.pk].verdict != "accepted"]
        _refuse_if_any_corrected(waiting)
        _end_judgements([row for row in waiting if row.pk in standing], moment)
        standing |= _judge(waiting, "accepted", by, reason, moment)
        if choices and waiting:
            check_choices(waiting[0], said[waiting[0].pk], choices)
        make_facts([(row, said[row.pk]) for row in waiting], choices, moment)
    return tuple(claim_record_of(row, said[row.pk], standing[row.pk]) for row in rows)


def _claims_in_order(numbers: Sequence[int]) -> list[Claim]:
    """These claims, their reports without the text. Raises NotFound."""
    told = Claim.objects.select_related("report__source").defer("report__text", "report__parts")
    rows = told.in_bulk(numbers)
    return [rows[number] if number in rows else _claim(number) for number in numbers]


def _refuse_if_any_corrected(rows: Iterable[Claim]) -> None:
    by_number = {row.pk: row for row in rows}
    for corrected in (
        Claim.objects.filter(corrects__in=by_number).order_by("corrects").values_list("corrects", flat=True)
    ):
        _refuse_if_corrected(by_number[corrected], "accepted")


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
        affected = end_facts(old, moment)
        _end_judgements([old], moment)
        _judge([old], "corrected", by, reason, moment)
        _judge([new], "accepted", by, reason, moment)
        check_choices(new, corrected, people or {})
        make_facts([(new, corrected)], people or {}, moment, affected)
    return claim_record(new.pk)


def propose(sha256: str, claim: contract.Claim, *, by: str) -> ClaimRecord:
    """Add a claim that no reader made, as proposed. Raises NotFound for an unknown report, NotAllowed without words."""
    with recording() as moment:
        report = Report.objects.select_related("source").defer("parts").filter(sha256=sha256).first()
        if report is None:
            raise NotFound(f"report {sha256} is not in the register: add it first")
        said = _with_own_id(report, claim)
        (row,) = write_claims(report, [said], by=_named(by), moment=moment)
    return claim_record_of(row, said)


def _with_own_id(report: Report, claim: contract.Claim) -> contract.Claim:
    """The claim under an id that no other claim of its report has: a reason points at an event by it."""
    taken = set(Claim.objects.filter(report=report).values_list("local_id", flat=True))
    fresh = (f"{claim.id}-{number}" for number in range(2, len(taken) + 3))
    return claim if claim.id not in taken else claim.model_copy(update={"id": next(i for i in fresh if i not in taken)})


def _set_aside(claim_id: int, verdict: Verdict, by: str, reason: str) -> ClaimRecord:
    with recording() as moment:
        row = _claim(claim_id)
        if _verdict(row) != verdict:
            _end_judgements([row], moment)
            _judge([row], verdict, by, reason, moment)
            rederive(end_facts(row, moment), moment)
    return claim_record(claim_id)


def _claim(claim_id: int) -> Claim:
    row: Claim | None = Claim.objects.select_related("report").filter(pk=claim_id).first()
    if row is None:
        raise NotFound(f"claim {claim_id} is not in the register: `habeas review` lists those that are")
    return row


def _verdict(row: Claim) -> str | None:
    return Judgement.objects.live().filter(claim=row).values_list("verdict", flat=True).first()


def _end_judgements(rows: Sequence[Claim], moment: dt.datetime) -> None:
    if rows:
        Judgement.objects.live().filter(claim__in=[row.pk for row in rows]).update(superseded_at=moment)


def _judge(rows: Iterable[Claim], verdict: Verdict, by: str, reason: str, moment: dt.datetime) -> dict[int, Judgement]:
    """Judge claims on which no judgement stands any more."""
    who = _named(by)
    made = Judgement.objects.bulk_create(
        Judgement(claim=row, verdict=verdict, by=who, reason=reason, recorded_at=moment) for row in rows
    )
    return {row.claim_id: row for row in made}


def _refuse_if_corrected(row: Claim, verdict: str) -> None:
    standing = Judgement.objects.live().filter(claim__corrects=row, verdict__in=["accepted", "corrected"])
    newer = standing.values_list("claim", flat=True).first()
    if newer is not None:
        raise NotAllowed(f"claim {row.pk} cannot be {verdict}: claim {newer} corrects it; reject or correct that one")


def _named(by: str) -> str:
    if not by.strip():
        raise BadInput("a judgement needs the name of who makes it: give `by`")
    return by.strip()
