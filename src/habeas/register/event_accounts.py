"""The accounts of each field of an event side by side, and which of them the event is shown by. Pure."""

from collections.abc import Iterator, Mapping, Sequence

from habeas.register.attributes import accounts_of
from habeas.register.happening import FIELDS
from habeas.register.names import normalise
from habeas.register.preference import Decision, decided_by, independent
from habeas.register.weighing import Weighing
from habeas.terms.account_records import AttributeRecord, FactAccount
from habeas.terms.attributes import Understood
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Count
from habeas.terms.period import Period
from habeas.terms.records import EventRecord


def facts_of_event(
    event: EventRecord, names: Sequence[str], decisions: Mapping[str, Decision], weighing: Weighing
) -> Iterator[AttributeRecord]:
    """Each field of the event of which some account says something."""
    for field in FIELDS:
        told = [(claim, *_said(claim, field)) for claim in event.claims if _given(claim, field) is not None]
        if not told:
            continue
        accounts = accounts_of(told, names, weighing)
        shown = _value(getattr(event, field))
        preferred = next((one for one in accounts if one.value == shown), None)
        rule = _rule(field, event, accounts, preferred)
        decision = decisions.get(field)
        chosen = next((one for one in accounts if decision and one.claim.id == decision.claim), None)
        if decision and chosen:
            preferred, rule = chosen, decided_by(decision)
        yield AttributeRecord(field, accounts, preferred, rule, independent(accounts), event=event.id)


def _given(claim: ClaimRecord, field: str) -> object:
    return getattr(claim.claim.event, field, None)


def _said(claim: ClaimRecord, field: str) -> tuple[str, Understood]:
    given = _given(claim, field)
    words = (given.text if isinstance(given, Period) else None) or _value(given) or ""
    return words, Understood(field, _value(given), given if isinstance(given, Period) else None)


def _value(given: object) -> str | None:
    """The field in comparable form."""
    if isinstance(given, Period):
        ends = dict.fromkeys((given.since or "", given.until or ""))
        return "/".join(ends) or None
    if isinstance(given, Count):
        number = (
            str(given.value) if given.qualifier == "exact" else f"{given.qualifier.replace('_', ' ')} {given.value}"
        )
        return f"{number} {normalise(given.of)}" if given.of else number
    return normalise(str(given)) if given is not None else None


def _rule(field: str, event: EventRecord, accounts: Sequence[FactAccount], preferred: FactAccount | None) -> str:
    """Why the event is shown so, where nobody decided (docs/register.md): the first account that gives the field."""
    if preferred is None:
        return "no account dates it"
    if len({account.value for account in accounts}) == 1:
        return "the only account" if len(accounts) == 1 else f"all {len(accounts)} accounts agree"
    counted = event.count is not None and field == "period" and preferred is not accounts[0]
    return "the dates of the account that gives the number" if counted else "the account accepted first"
