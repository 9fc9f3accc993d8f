"""A figure is one of a series: is it defined as the last one that was frozen?"""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from habeas.figures import definitions
from habeas.figures.freezing.canonical import canonical_json
from habeas.figures.freezing.definition_changes import definition_changes
from habeas.figures.freezing.document import FrozenDocument, asked_otherwise, parameters_of
from habeas.figures.freezing.verify import verified
from habeas.figures.knowledge import Question
from habeas.figures.lint.rules import drifted
from habeas.figures.lint.values import Finding
from habeas.register import lookup
from habeas.terms.errors import NotAllowed
from habeas.terms.figure import Figure


@dataclass(frozen=True)
class LastIssue:
    """The last frozen figure that asked the same, whatever the day."""

    identifier: str
    document: FrozenDocument


def last_issue(name: str, question: Question, known_at: dt.datetime | None = None) -> LastIssue | None:
    """The last figure frozen by that moment that asked the same. One that was tampered with is passed over."""
    asked = parameters_of(question)
    for heading in reversed(lookup.frozen_figures(name, known_at)):
        try:
            document = verified(lookup.frozen_figure(heading.identifier, known_at))
        except NotAllowed:
            continue
        if not asked_otherwise(document.parameters, asked):
            return LastIssue(heading.identifier, document)
    return None


def drift_from(last: LastIssue | None, figure: Figure) -> Iterator[Finding]:
    """What the figure is defined otherwise by than the last issue."""
    if last is None:
        return
    before = {"definition": last.document.figure["definition"], "rule": last.document.rule}
    changes = definition_changes(before, _defined(figure))
    if changes:
        yield drifted(figure.definition.name, f"against {last.identifier}", "; ".join(changes))


def _defined(figure: Figure) -> Mapping[str, Any]:
    rule = json.loads(canonical_json(definitions.rule(figure.definition.name).model_dump()))
    return {"definition": figure.definition.model_dump(mode="json"), "rule": rule}
