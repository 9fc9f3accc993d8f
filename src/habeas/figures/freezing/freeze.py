"""Make a figure ready to freeze: counted, checked, and written down whole."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from habeas.figures import definitions
from habeas.figures.ask import figure_from, gather_for
from habeas.figures.freezing.document import write_document
from habeas.figures.freezing.series import drift_from, last_issue
from habeas.figures.knowledge import Question
from habeas.figures.lint.check import allow
from habeas.figures.lint.own import lint_figure
from habeas.register import lookup
from habeas.terms.errors import NotAllowed
from habeas.terms.figure import Figure


@dataclass(frozen=True)
class ToFreeze:
    """A figure and its document, ready for `record.freeze_figure`."""

    figure: Figure
    document: str


def to_freeze(
    name: str, question: Question, *, by: str, note: str = "", overrides: Mapping[str, str] | None = None
) -> ToFreeze:
    """Count the figure, check it, and write its document.

    It is asked as of the last recording by `known_at`: an answer that later recordings cannot change. Raises BadInput
    for an unknown figure, NotAllowed with proposed claims, or where something does not follow and no reason is given to
    publish it all the same (`overrides`: rule of the lint -> reason).
    """
    definitions.rule(name)
    if question.with_proposed:
        raise NotAllowed("a frozen figure counts only accepted claims (law 3): ask for it without proposed ones")
    settled = settled_question(question)
    knowledge = gather_for(name, settled)
    figure = figure_from(name, settled, knowledge)
    drift = drift_from(last_issue(name, settled), figure)
    allowed = allow((*lint_figure(figure, dt.datetime.now(dt.UTC).date()), *drift), overrides or {})
    return ToFreeze(figure, write_document(figure, settled, knowledge, (by, note), allowed))


def settled_question(question: Question) -> Question:
    """The same question as of a moment that is past: no later than the last recording."""
    return replace(question, known_at=min(question.known_at, lookup.known_until()))
