"""What the register hands out (`register.lookup`): frozen values, no database behind them.

Two clocks, always named alike: `period` (since/until) is when it was true in the world;
`recorded_at`/`superseded_at` is when we knew it. `superseded_at` None: still held to be so.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from habeas.terms.account_records import AttributeRecord
from habeas.terms.assessment import AssessmentRecord
from habeas.terms.claim_records import ClaimRecord
from habeas.terms.claims import Count, Manner, Modality
from habeas.terms.law.articles import ArticleRecord
from habeas.terms.period import Period

StayKind = Literal["custody", "house_arrest"]


@dataclass(frozen=True)
class PersonRef:
    """A person without details. `id` is negative for one who is only proposed (no accepted claim yet)."""

    id: int
    name: str
    may_publish: bool = False


@dataclass(frozen=True)
class PlaceRef:
    """A place without details. `kind` is from terms/vocabularies/places.yaml."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True)
class PlaceRecord:
    """A place or facility as somebody entered it. `within`: nearest first. `country`: ISO code of the widest."""

    id: int
    name: str
    kind: str
    other_names: tuple[str, ...]
    within: tuple[PlaceRef, ...]
    country: str | None
    by: str
    reason: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class EventRecord:
    """A happening, as the claims behind it tell it. `accepted` False: only proposed, counts nowhere by default.

    `id` is negative when the event is only proposed. `claims` are all accounts of it, the first is the one
    whose values are shown. `at` is the place entered under the very words of `place`, None where it is not one.
    """

    id: int
    type: str
    modality: Modality
    manner: Manner | None
    people: tuple[PersonRef, ...]
    groups: tuple[str, ...]
    count: Count | None
    period: Period | None
    place: str | None
    agent: str | None
    offences: tuple[str, ...]
    sentence: str | None
    conditions: tuple[str, ...]
    claims: tuple[ClaimRecord, ...]
    accepted: bool
    recorded_at: dt.datetime
    superseded_at: dt.datetime | None = None
    at: PlaceRecord | None = None

    def __hash__(self) -> int:
        """By number: few events of one number are ever together, and those are compared in full."""
        return hash(self.id)


@dataclass(frozen=True)
class StayRecord:
    """A stretch of an episode in one place, or of one kind. `place`: the words, None where not told."""

    kind: StayKind
    place: str | None
    since: Period | None
    until: Period | None
    event: int
    ended_by: int | None = None


@dataclass(frozen=True)
class CustodyRecord:
    """One account of type of detention, whereabouts and contact, or counsel (vocabularies/custody_lists.yaml).

    `code`: HURIDOCS' own, None where not verified. From a claim, or entered by a person (`by`) from words of a report.
    """

    list: str
    term: str
    title: str
    code: str | None
    verified: bool
    words: str
    period: Period | None = None
    event: int | None = None
    claim: int | None = None
    says: str = ""
    by: str | None = None
    reason: str = ""
    id: int | None = None
    recorded_at: dt.datetime | None = None


@dataclass(frozen=True)
class EpisodeRecord:
    """A continuous spell from deprivation of liberty to freedom; None at an end not known of.

    `stays` say which stretch was where and which was house arrest; `ends_release` is the release that it put an end to,
    `breached` the events that set the conditions it is told to be a breach of, `custody` contact and counsel.
    """

    id: int
    since: Period | None
    until: Period | None
    opened_by: int
    closed_by: int | None
    recorded_at: dt.datetime
    superseded_at: dt.datetime | None = None
    stays: tuple[StayRecord, ...] = ()
    ends_release: int | None = None
    breached: tuple[int, ...] = ()
    custody: tuple[CustodyRecord, ...] = ()

    @property
    def arrest_unknown(self) -> bool:
        """Whether only its end is told."""
        return self.opened_by == self.closed_by


@dataclass(frozen=True)
class ChargeRecord:
    """A charge against a person, open until dropped, acquitted or tried. Ids are of events.

    `offence` is empty where the reports name none. `articles`: those that it may be, by its words or set by a person.
    """

    id: int
    offence: str
    since: Period | None
    until: Period | None
    outcome: str | None
    event: int
    recorded_at: dt.datetime
    superseded_at: dt.datetime | None = None
    articles: tuple[ArticleRecord, ...] = ()
    cases: tuple[int, ...] = ()


@dataclass(frozen=True)
class CourtCaseRecord:
    """A court case as a person entered it, in words of a report. `co_accused` are the others accused in it.

    `events` belong to it; `hearings` are those of them that are trials; `charges` those of this person, each with its
    verdict (`ChargeRecord.outcome`).
    """

    id: int
    number: str | None
    court: str | None
    sha256: str
    words: str
    by: str
    recorded_at: dt.datetime
    co_accused: tuple[PersonRef, ...] = ()
    events: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()
    charges: tuple[int, ...] = ()


@dataclass(frozen=True)
class ConditionRecord:
    """A duty or ban attached to liberty, in the words of the report. `kind` is from vocabularies/condition_kinds.yaml.

    `change`: tightened, relaxed or changed, where it took the place of an earlier one of its kind. `ending`: how it
    ended (lifted, tightened, relaxed, changed, or the event's type), by `ended_by`. `expires`: by its own words.
    `claims` are all that give these words, `set_by` the words for who set it. `breached_by`, `disputed_by`: events told
    as a breach of it, or denying it.
    """

    id: int
    kind: str
    words: str
    since: Period | None
    until: Period | None
    event: int
    recorded_at: dt.datetime
    superseded_at: dt.datetime | None = None
    expires: Period | None = None
    change: str = ""
    ending: str = ""
    ended_by: int | None = None
    set_by: str | None = None
    claims: tuple[int, ...] = ()
    breached_by: tuple[int, ...] = ()
    disputed_by: tuple[int, ...] = ()


@dataclass(frozen=True)
class DescriptionRecord:
    """A property of a person as one claim gives it."""

    property: str
    value: str
    claim: ClaimRecord


@dataclass(frozen=True)
class Flag:
    """What cannot all be right in a case file, said in words and never mended in silence. Ids of events and claims."""

    kind: str
    words: str
    events: tuple[int, ...] = ()
    claims: tuple[int, ...] = ()


@dataclass(frozen=True)
class CaseFile:
    """All that is known of one person as of a known-at moment: what figures are counted from."""

    person: PersonRef
    other_names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    events: tuple[EventRecord, ...] = ()
    episodes: tuple[EpisodeRecord, ...] = ()
    charges: tuple[ChargeRecord, ...] = ()
    conditions: tuple[ConditionRecord, ...] = ()
    descriptions: tuple[DescriptionRecord, ...] = ()
    assessments: tuple[AssessmentRecord, ...] = ()
    attributes: tuple[AttributeRecord, ...] = ()
    flags: tuple[Flag, ...] = ()
    cases: tuple[CourtCaseRecord, ...] = ()


@dataclass(frozen=True)
class Contradiction:
    """Claims on one fact that do not agree, side by side. `about` names the fact in plain words."""

    about: str
    kind: Literal["description", "figure", "event"]
    person: PersonRef | None
    claims: tuple[ClaimRecord, ...]
    values: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Chapter:
    """What was known of one person from `known_from` on, until the next chapter.

    `events` are theirs; `beside` those in which nobody is named, of the reports that tell of their release. The people
    of both are left out. `name` None: the person was not in the register.
    """

    known_from: dt.datetime
    name: str | None
    events: tuple[EventRecord, ...] = ()
    beside: tuple[EventRecord, ...] = ()
