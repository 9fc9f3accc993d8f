"""What accounts are weighed by: the rule of preference, what people decided, and how sources and claims are graded."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from habeas.register.preference import Decision, Preferred, Rule, prefer
from habeas.register.said_by import voice_of, voices
from habeas.terms.account_records import FactAccount


@dataclass(frozen=True)
class Weighing:
    """Grades by aspect, of whoever says it (normalised) and of a claim's number; decisions by person and property."""

    rule: Rule
    decisions: Mapping[tuple[int, str], Decision] = field(default_factory=dict)
    of_sources: Mapping[tuple[str, str], str] = field(default_factory=dict)
    of_claims: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def graded(self, account: FactAccount) -> FactAccount:
        """The account with the grades of its claim, else of its source."""
        if not self.of_claims and not self.of_sources:
            return account
        return replace(
            account,
            reliability=self._grade(account, "reliability") or account.reliability,
            source_kind=self._grade(account, "source_kind") or account.source_kind,
            closeness=self._grade(account, "closeness") or account.closeness,
        )

    def _grade(self, account: FactAccount, aspect: str) -> str | None:
        """The grade of the claim, else of whoever says it, else of the publisher that carries it."""
        claim = account.claim
        told = [self.of_sources.get((voice, aspect)) for voice in (*voices(claim), voice_of(claim.report.source))]
        return next((grade for grade in (self.of_claims.get((claim.id, aspect)), *told) if grade), None)

    def prefer(self, person: int, fact: str, accounts: tuple[FactAccount, ...]) -> Preferred:
        """The preferred account of a fact of a person."""
        return prefer(fact, accounts, self.rule, self.decisions.get((person, fact)))
