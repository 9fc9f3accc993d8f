"""Accounts that differ, side by side. Of people who may not be published, without their names."""

from collections.abc import Iterable

from habeas.figures.words import count_in_words, period_in_words, state_in_words
from habeas.publishing.footnotes import Footnotes
from habeas.publishing.passages import Account, Contested
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.records import Contradiction


def contested_accounts(contradictions: Iterable[Contradiction], notes: Footnotes) -> tuple[Contested, ...]:
    """The contradictions between accepted claims; one side that nobody has accepted leaves nothing contested."""
    passages = (_passage(one, notes) for one in contradictions)
    return tuple(passage for passage in passages if passage is not None)


def _passage(one: Contradiction, notes: Footnotes) -> Contested | None:
    told: dict[str, list[ClaimRecord]] = {}
    for record in one.claims:
        if record.state == "accepted":
            told.setdefault(value_in_words(record, one), []).append(record)
    if len(told) < 2:
        return None
    return Contested(
        about=f"{_whom(one)}{_fact(one)}",
        accounts=tuple(_account(value, records, notes) for value, records in told.items()),
    )


def _account(value: str, records: list[ClaimRecord], notes: Footnotes) -> Account:
    """One side, and everybody who takes it."""
    says = "; ".join(dict.fromkeys(record.says for record in records))
    return Account(value=value, says=says, notes=notes.cite(record.report for record in records))


def _whom(one: Contradiction) -> str:
    if one.person is None:
        return ""
    return f"{one.person.name} – " if one.person.may_publish else "A person whose name is withheld – "


def _fact(one: Contradiction) -> str:
    """The fact in words: how many, when, whether, or what somebody is called."""
    if one.kind == "figure":
        return f"how many: {one.about}"
    if one.about.startswith("number in "):
        return f"how many: {state_in_words(one.about.removeprefix('number in '))}"
    if one.kind == "event" and not one.about.startswith("date of "):
        return f"whether it happened: {one.about.replace('_', ' ')}"
    return one.about.replace("_", " ")


def value_in_words(record: ClaimRecord, one: Contradiction) -> str:
    """What the claim says of the contested fact."""
    claim = record.claim
    if claim.description:
        return claim.description.value
    if claim.figure:
        return count_in_words(claim.figure.count.model_copy(update={"of": claim.figure.of or claim.figure.count.of}))
    event = claim.event
    if event is None:
        return claim.kind
    if one.about.startswith("number") and event.count:
        return count_in_words(event.count)
    when = period_in_words(event.period) or "no date"
    return when if claim.modality == "asserted" else f"{claim.modality} ({when})"
