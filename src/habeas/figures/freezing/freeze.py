"""Make a figure ready to freeze, and show it again: the same bytes for ever, or a plain word that they are not."""

import hashlib
from dataclasses import dataclass, replace

from habeas.figures import definitions
from habeas.figures.ask import figure_from
from habeas.figures.freezing.document import FrozenDocument, read_document, write_document
from habeas.figures.knowledge import Question, gather_knowledge
from habeas.register import lookup
from habeas.terms.errors import NotAllowed
from habeas.terms.figure import Figure
from habeas.terms.identifiers import identifiers_of
from habeas.terms.records import FrozenHeading, FrozenRecord


@dataclass(frozen=True)
class ToFreeze:
    """A figure and its document, ready for `record.freeze_figure`."""

    figure: Figure
    document: str


def to_freeze(name: str, question: Question, *, by: str, note: str = "") -> ToFreeze:
    """Count the figure and write its document.

    It is asked as of the last recording by `known_at`: an answer that later recordings cannot change. Raises BadInput
    for an unknown figure, NotAllowed with proposed claims.
    """
    definitions.rule(name)
    if question.with_proposed:
        raise NotAllowed("a frozen figure counts only accepted claims (law 3): ask for it without proposed ones")
    settled = settled_question(question)
    knowledge = gather_knowledge(settled)
    figure = figure_from(name, settled, knowledge)
    return ToFreeze(figure, write_document(figure, settled, knowledge, (by, note)))


def settled_question(question: Question) -> Question:
    """The same question as of a moment that is past: no later than the last recording."""
    return replace(question, known_at=min(question.known_at, lookup.known_until()))


def frozen(identifier: str) -> tuple[FrozenRecord, FrozenDocument]:
    """A frozen figure, verified. Raises BadInput, NotFound, and NotAllowed where it is not what was frozen."""
    kept = lookup.frozen_figure(identifier)
    wrong = what_is_wrong(kept)
    if wrong:
        raise NotAllowed(f"{kept.heading.identifier} is not what was frozen: {wrong}. Restore it from a backup")
    return kept, read_document(kept.document)


def what_is_wrong(kept: FrozenRecord) -> str | None:
    """How the stored row differs from what was frozen, None where it does not."""
    heading = kept.heading
    sha256 = hashlib.sha256(kept.document.encode()).hexdigest()
    if sha256 != heading.sha256:
        return f"the SHA-256 of its document is {sha256[:16]}…, it was {heading.sha256[:16]}…"
    if heading.identifier not in identifiers_of(sha256, heading.recorded_at.year):
        return "its identifier does not belong to its document"
    return "its heading is not that of its document" if _says(kept) != _heading(heading) else None


def _says(kept: FrozenRecord) -> tuple[object, ...]:
    document = read_document(kept.document)
    figure = document.figure
    numbers = (figure["low"], figure["known"], figure["high"])
    return (figure["definition"]["name"], figure["as_of"], *numbers, document.by, document.note)


def _heading(heading: FrozenHeading) -> tuple[object, ...]:
    numbers = (heading.low, heading.known, heading.high)
    return (heading.figure, str(heading.as_of), *numbers, heading.by, heading.note)
