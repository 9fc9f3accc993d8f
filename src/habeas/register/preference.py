"""Which of several accounts of one fact is preferred and what decided. Pure; the rule: vocabularies/preference.yaml."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from habeas.terms.account_records import FactAccount
from habeas.terms.attributes import properties
from habeas.terms.errors import BadInput
from habeas.terms.period import last_day
from habeas.terms.vocabulary import load_vocabulary

Score = tuple[int, ...]


@dataclass(frozen=True)
class Decision:
    """A person's decision which claim's account is preferred."""

    claim: int
    by: str
    reason: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class Preferred:
    """The account that the rule prefers, and what decided, in words."""

    account: FactAccount | None
    rule: str


@dataclass(frozen=True)
class Rule:
    """A rule of preference: criteria in order, per fact where a fact has an order of its own."""

    name: str
    version: int
    order: tuple[str, ...]
    orders: dict[str, tuple[str, ...]]
    source_kinds: dict[str, int]

    def order_of(self, fact: str) -> tuple[str, ...]:
        return self.orders.get(fact, self.order)


def decided_by(decision: Decision) -> str:
    """The decision in words."""
    return f"decided by {decision.by} on {decision.recorded_at.date().isoformat()}: {decision.reason}"


def rule_from(data: Any, where: str) -> Rule:
    """The rule that a file of the form of preference.yaml states. Raises BadInput that names the file and the fault."""
    if not isinstance(data, dict) or not {"name", "version", "order", "source_kinds"} <= data.keys():
        raise BadInput(f"{where}: a rule of preference has a name, a version, an order and source_kinds")
    facts = {*properties()}
    orders = data.get("orders") or {}
    unknown = [str(one) for order in (data["order"], *orders.values()) for one in order if one not in CRITERIA]
    unknown += [str(fact) for fact in orders if fact not in facts]
    kinds = load_vocabulary("trust")["source_kind"]["values"]
    unknown += [str(kind) for level in data["source_kinds"] for kind in level if kind not in kinds]
    if unknown or not isinstance(data["version"], int):
        raise BadInput(
            f"{where}: not known: {', '.join(unknown) or 'version'}; docs/accounts.md lists what a rule may say"
        )
    return Rule(
        name=str(data["name"]),
        version=int(data["version"]),
        order=tuple(data["order"]),
        orders={fact: tuple(order) for fact, order in data.get("orders", {}).items()},
        source_kinds={kind: rank for rank, kinds in enumerate(data["source_kinds"]) for kind in kinds},
    )


def prefer(fact: str, accounts: Sequence[FactAccount], rule: Rule, decision: Decision | None = None) -> Preferred:
    """The preferred account of a fact; of one value the best account. Words that are not understood are never it."""
    standing: dict[str, list[FactAccount]] = {}
    for account in accounts:
        if account.value is not None:
            standing.setdefault(account.value, []).append(account)
    if not standing:
        return Preferred(None, "no account is understood")
    named = f"(rule {rule.name}/{rule.version})"
    if decision and any(account.claim.id == decision.claim for told in standing.values() for account in told):
        chosen = next(one for told in standing.values() for one in told if one.claim.id == decision.claim)
        return Preferred(chosen, decided_by(decision))
    if len(standing) == 1:
        (told,) = standing.values()
        words = "the only account" if len(told) == 1 else f"all {len(told)} accounts agree"
        return Preferred(_best(told, fact, rule), words)
    for criterion in rule.order_of(fact):
        before = standing
        standing = _kept(standing, criterion, rule)
        if len(standing) == 1:
            (told,) = standing.values()
            lost = [one for value, told_so in before.items() if value not in standing for one in told_so]
            return Preferred(_best(told, fact, rule), f"{_reason(criterion, told, lost, rule)} {named}")
    (told, *_) = standing.values()
    return Preferred(_best(told, fact, rule), f"nothing tells them apart {named}")


def _kept(standing: dict[str, list[FactAccount]], criterion: str, rule: Rule) -> dict[str, list[FactAccount]]:
    scores = {value: _score(criterion, told, rule) for value, told in standing.items()}
    best = min(scores.values())
    return {value: told for value, told in standing.items() if scores[value] == best}


def _best(told: Sequence[FactAccount], fact: str, rule: Rule) -> FactAccount:
    order = [criterion for criterion in rule.order_of(fact) if criterion != "independent"]
    return min(told, key=lambda one: [*(_score(criterion, [one], rule) for criterion in order), (one.claim.id,)])


def _score(criterion: str, told: Sequence[FactAccount], rule: Rule) -> Score:
    """How good a value is by its accounts, the least is the best."""
    if criterion == "independent":
        return (-independent(told),)
    if criterion == "source_kind":
        return (min(rule.source_kinds.get(one.source_kind, len(rule.source_kinds)) for one in told),)
    scored = _SCORES.get(criterion)
    return min(scored(one) for one in told) if scored else ()


def independent(told: Sequence[FactAccount]) -> int:
    """How many sources the accounts come from in the end."""
    return len({one.said_by for one in told})


def told_on(account: FactAccount) -> dt.date:
    """The day by which the account's report was there."""
    report = account.claim.report
    return last_day(report.published) if report.published else report.recorded_at.date()


def _newest(account: FactAccount) -> Score:
    return (-told_on(account).toordinal(),)


def _precision(account: FactAccount) -> Score:
    period = account.period
    if period is None or period.earliest is None or period.latest is None:
        return (1_000_000,)
    return ((period.latest - period.earliest).days,)


def _first(account: FactAccount) -> Score:
    return (account.claim.id,)


def _graded(aspect: str, account_value: str) -> Score:
    """The place of a grade in its list; a grade that is not known stands in the middle, neither praised nor blamed."""
    grades = [grade for grade in load_vocabulary("trust")[aspect]["values"] if grade != "unknown"]
    return (2 * grades.index(account_value) if account_value in grades else len(grades) - 1,)


def _reliability(account: FactAccount) -> Score:
    return _graded("reliability", account.reliability)


def _closeness(account: FactAccount) -> Score:
    return _graded("closeness", account.closeness)


_SCORES: dict[str, Callable[[FactAccount], Score]] = {
    "newest": _newest,
    "precision": _precision,
    "first": _first,
    "reliability": _reliability,
    "closeness": _closeness,
}
CRITERIA = frozenset({*_SCORES, "decision", "source_kind", "independent"})


def _reason(criterion: str, told: Sequence[FactAccount], lost: Sequence[FactAccount], rule: Rule) -> str:
    """What decided, in words, between the value that is told and those that lost."""
    best = min(told, key=lambda one: _score(criterion, [one], rule))
    if criterion == "independent":
        return f"more independent sources: {independent(told)}"
    if criterion in ("source_kind", "reliability", "closeness"):
        against = sorted({getattr(one, criterion).replace("_", " ") for one in lost})
        return f"{getattr(best, criterion).replace('_', ' ')} before {', '.join(against)}"
    if criterion == "newest":
        return f"the newest account, of {told_on(best).isoformat()}"
    return {"precision": "the most precise date", "first": "the account recorded first"}[criterion]
