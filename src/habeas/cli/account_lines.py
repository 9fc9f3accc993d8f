"""Accounts, preferred values as lines of text."""

from collections.abc import Iterable, Iterator

from habeas.figures.words import plural
from habeas.terms.account_records import AttributeRecord, FactAccount
from habeas.terms.attributes import value_in_words


def attribute_lines(attributes: Iterable[AttributeRecord]) -> Iterator[str]:
    """Each property with its preferred value and why it is preferred."""
    for one in attributes:
        if one.preferred is not None and one.property != "name":
            yield f"  {one.property}: {_value(one, one.preferred)}{_special(one)}  — {one.rule}"


def account_lines(fact: AttributeRecord) -> Iterator[str]:
    """One fact with all its accounts, the preferred one starred."""
    of = f" of event {fact.event}" if fact.event is not None else ""
    yield f"{fact.property}{of}: {plural(len(fact.accounts), 'account')}, {_sources(fact)}"
    yield f"  preferred: {fact.rule}{_special(fact)}"
    for account in fact.accounts:
        mark = "*" if account == fact.preferred else " "
        report = account.claim.report
        yield f"  {mark} {_value(fact, account)}  “{account.words}”  (claim {account.claim.id})"
        yield f"      — {account.claim.says}, {report.published or 'no date'}"
        yield f"        in the end {account.said_by}; {_trust(account)}"


def _sources(fact: AttributeRecord) -> str:
    reports = len({account.claim.report.sha256 for account in fact.accounts})
    independent = plural(fact.independent, "independent source")
    return f"{plural(reports, 'report')}, {independent}"


def _value(fact: AttributeRecord, account: FactAccount) -> str:
    if account.value is None:
        return "not understood"
    return value_in_words(account.value, fact.property, account.kind)


def _special(fact: AttributeRecord) -> str:
    return f"  [special category: {fact.special}]" if fact.special else ""


def _trust(account: FactAccount) -> str:
    """How far it is trusted; what is not known is said once."""
    told = {"kind": account.source_kind, "reliability": account.reliability, "closeness": account.closeness}
    known = [f"{what} {grade.replace('_', ' ')}" for what, grade in told.items() if grade != "unknown"]
    unknown = [what for what, grade in told.items() if grade == "unknown"]
    return "; ".join([*known, f"{', '.join(unknown)} unknown"] if unknown else known)
