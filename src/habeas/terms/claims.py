"""The contract of a claim, `habeas-claims/1` (DESIGN.md; JSON Schema in docs/claims.schema.json).

A claim is one source's statement of one fact, pinned to the words it came from.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from habeas.terms.period import Period
from habeas.terms.report import Report

Kind = Literal["event", "figure", "quote", "description", "reason"]
Modality = Literal["asserted", "denied", "planned", "possible", "demanded"]
Qualifier = Literal["exact", "at_least", "at_most", "about"]
EventType = Literal[
    "summons", "warrant", "arrest", "detention", "charge", "charges_dropped", "trial", "conviction",
    "acquittal", "sentence", "appeal", "release", "conditions", "rearrest", "transfer", "house_arrest",
    "disappearance", "death_in_custody", "exile", "pardon",
]  # fmt: skip
Manner = Literal[
    "bail", "charges_dropped", "acquitted", "served", "suspended", "parole", "pardon", "amnesty",
    "medical", "exchange", "exile", "escape",
]  # fmt: skip


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Value):
    """The words a claim came from: report.text[start:end] == text, to the character."""

    start: int = Field(ge=0)
    end: int = Field(gt=0)
    text: str = Field(min_length=1)

    @model_validator(mode="after")
    def _as_long_as_its_text(self) -> "Evidence":
        if self.end - self.start != len(self.text):
            raise ValueError(f"evidence {self.start}:{self.end} is not as long as its text ({len(self.text)})")
        return self


class Count(_Value):
    """A number of people as the text gives it, and of whom."""

    value: int = Field(ge=0)
    qualifier: Qualifier = "exact"
    of: str | None = None


class NamedPerson(_Value):
    """A person as named in the report, in the fullest form the report has, and the role it gives there."""

    name: str = Field(min_length=1)
    role: str | None = None


class EventBody(_Value):
    """What happened, to whom, by whom. Every name, place, offence and condition is verbatim."""

    type: EventType
    manner: Manner | None = None
    people: tuple[NamedPerson, ...] = ()
    groups: tuple[str, ...] = ()
    count: Count | None = None
    period: Period | None = None
    place: str | None = None
    agent: str | None = None
    offences: tuple[str, ...] = ()
    sentence: str | None = None
    conditions: tuple[str, ...] = ()


class FigureBody(_Value):
    """A reported figure: so many (`count`) of whom (`of`) were in what state (`measure`) on what day (`as_of`)."""

    measure: str = Field(min_length=1)
    of: str | None = None
    count: Count
    as_of: Period | None = None


class QuoteBody(_Value):
    """What somebody is reported to have said. `direct` when inside quotation marks."""

    direct: bool
    text: str = Field(min_length=1)


class DescriptionBody(_Value):
    """A property of a person or group as the report words it: role, affiliation, age, nationality, other name."""

    person: str = Field(min_length=1)
    property: str = Field(min_length=1)
    value: str = Field(min_length=1)


class ReasonBody(_Value):
    """Why something happened, as somebody gives it. `of` is the id of the event claim in the same reading."""

    of: str | None = None
    text: str = Field(min_length=1)


class Attribution(_Value):
    """Who is reported as saying it, in what office, through whom and when; all None: the report itself says it."""

    speaker: str | None = None
    role: str | None = None
    organisation: str | None = None
    via: str | None = None
    said: Period | None = None

    @property
    def label(self) -> str | None:
        """The attribution in one line, None when the report itself says it."""
        return ", ".join(part for part in (self.speaker, self.role, self.organisation) if part) or None


class Claim(_Value):
    """One source's statement of one fact. Exactly the body named by `kind` is present."""

    id: str = Field(min_length=1)
    kind: Kind
    modality: Modality = "asserted"
    event: EventBody | None = None
    figure: FigureBody | None = None
    quote: QuoteBody | None = None
    description: DescriptionBody | None = None
    reason: ReasonBody | None = None
    attribution: Attribution = Attribution()
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    confidence: float = Field(ge=0, le=1)

    @model_validator(mode="after")
    def _body_of_its_kind(self) -> "Claim":
        present = [kind for kind in _BODIES if getattr(self, kind) is not None]
        if present != [self.kind]:
            raise ValueError(f"claim {self.id} of kind {self.kind} has the bodies {present or 'none'}")
        return self

    @model_serializer(mode="wrap")
    def _without_absent_bodies(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        return {key: value for key, value in data.items() if key not in _BODIES or value is not None}


_BODIES: tuple[Kind, ...] = ("event", "figure", "quote", "description", "reason")


class Reading(BaseModel):
    """All claims read from one report: one line of `habeas read --format json`."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["habeas-claims/1"] = Field(default="habeas-claims/1", alias="schema")
    reader: str
    report: Report
    claims: tuple[Claim, ...] = ()

    @model_validator(mode="after")
    def _every_claim_has_its_words(self) -> "Reading":
        for claim in self.claims:
            for words in claim.evidence:
                if self.report.text[words.start : words.end] != words.text:
                    raise ValueError(f"claim {claim.id}: text[{words.start}:{words.end}] is not its evidence")
        return self

    def to_json(self) -> str:
        """The reading as one line of JSON."""
        return self.model_dump_json(by_alias=True)
