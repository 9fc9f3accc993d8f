"""The accounts of one fact side by side, the preferred one and why, and the grades of those who give them."""

import datetime as dt
from dataclasses import dataclass

from habeas.terms.claim_records import ClaimRecord
from habeas.terms.period import Period


@dataclass(frozen=True)
class FactAccount:
    """One claim's account of one fact. `value` is comparable ("KH", "female"), None where the words are not understood.

    `period`: when it happened, or the days that a birth may have been on; `kind`: of a name. `said_by` is who says it
    in the end: accounts that share it are not independent. Source kind, reliability, closeness: terms/trust.yaml.
    """

    claim: ClaimRecord
    words: str
    value: str | None
    period: Period | None = None
    kind: str | None = None
    said_by: str = ""
    source_kind: str = "unknown"
    reliability: str = "unknown"
    closeness: str = "unknown"


@dataclass(frozen=True)
class AttributeRecord:
    """A property of a person (terms/vocabularies/attributes.yaml): all accounts, the preferred one, and why that one.

    `preferred` None: no account is understood. `independent`: how many sources the accounts come from in the end.
    `special`: why the property needs particular protection, None where it does not. `event`: a field of this event.
    """

    property: str
    accounts: tuple[FactAccount, ...]
    preferred: FactAccount | None
    rule: str
    independent: int = 1
    special: str | None = None
    event: int | None = None


@dataclass(frozen=True)
class GradeRecord:
    """The grade of one aspect (terms/trust.yaml) of a source by `name`, or of a claim by number."""

    name: str | None
    claim: int | None
    aspect: str
    value: str
    by: str
    reason: str
    recorded_at: dt.datetime
