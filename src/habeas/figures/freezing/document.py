"""The document of a frozen figure: everything that is needed to read it, and to count it again."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from habeas import __version__
from habeas.figures import definitions
from habeas.figures.arithmetic.rule import Part, Rule
from habeas.figures.counted import Counting
from habeas.figures.freezing.canonical import canonical_json
from habeas.figures.freezing.definition_changes import parameter_changes
from habeas.figures.freezing.record_set import RecordSet, record_set
from habeas.figures.knowledge import Knowledge, Question
from habeas.figures.show import figure_as_text
from habeas.terms.figure import Figure

SCHEMA = "habeas-frozen-figure/1"
_QUESTION = TypeAdapter(Question)


class FrozenDocument(BaseModel):
    """`text` is the figure as it was shown when it was frozen; `overrides` what the lint said and why it stands.

    `rule` and `flow` are those of the definition; what is asked otherwise is in `parameters`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    made_with: str
    by: str
    note: str
    overrides: tuple[str, ...] = ()
    parameters: dict[str, Any]
    figure: dict[str, Any]
    rule: dict[str, Any]
    flow: dict[str, Any] | None = None
    record_set: RecordSet
    text: str

    @property
    def question(self) -> Question | None:
        """What was asked, None where this version cannot ask it any more."""
        try:
            return _QUESTION.validate_python(self.parameters)
        except ValidationError:
            return None

    @property
    def counting(self) -> Counting | None:
        """By what was counted, as defined; None where this version cannot read it any more."""
        try:
            flow = None if self.flow is None else Part.model_validate(self.flow)
            return Counting(Rule.model_validate(self.rule), flow)
        except ValidationError:
            return None


def write_document(
    figure: Figure, question: Question, knowledge: Knowledge, signed: tuple[str, str], overrides: tuple[str, ...] = ()
) -> str:
    """The document as JSON, to the byte. `signed`: who freezes it, and their note."""
    by, note = signed
    flow = definitions.flow_part(figure.definition.name)
    document = FrozenDocument(
        made_with=f"habeas {__version__}",
        by=by.strip(),
        note=note.strip(),
        overrides=overrides,
        parameters=parameters_of(question),
        figure=figure.model_dump(mode="json"),
        rule=definitions.rule(figure.definition.name).model_dump(),
        flow=flow.model_dump() if flow is not None else None,
        record_set=record_set(figure, knowledge),
        text=figure_as_text(figure, names=True),
    )
    return canonical_json({"schema": SCHEMA, **document.model_dump()}, indent=1) + "\n"


def parameters_of(question: Question) -> dict[str, Any]:
    """What is asked, as data."""
    parameters: dict[str, Any] = _QUESTION.dump_python(question, mode="json")
    return parameters


def asked_otherwise(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """How two questions differ, the two clocks apart. What an older one has no word of, it asked as by default."""
    nothing = Question(dt.date.min, dt.datetime.min.replace(tzinfo=dt.UTC))
    return parameter_changes(before, after, parameters_of(nothing))


def read_document(written: str) -> FrozenDocument:
    """The document of a frozen figure. Raises ValidationError where it is none."""
    data = json.loads(written)
    data.pop("schema")
    return FrozenDocument.model_validate(data)
