"""A brief: figures with their sources, releases with their conditions, contested accounts, method and limits.

Only accepted claims, always (law 3). Names only of people whose publication was decided; all others are
counted. The same question gives the same brief: there is no clock in it but the two that were asked for.
"""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict

from habeas.figures.board import Board, board_from
from habeas.figures.freezing.series import drift_from
from habeas.figures.knowledge import Question
from habeas.figures.lint.check import allow
from habeas.figures.lint.own import lint_figure
from habeas.figures.lint.values import Finding
from habeas.figures.words import day_in_words
from habeas.publishing.contested import contested_accounts
from habeas.publishing.footnotes import Footnotes, source_in_words
from habeas.publishing.material import Material, gather_material
from habeas.publishing.method import left_out_in_words, limits_in_words
from habeas.publishing.passages import (
    Contested,
    FigureLine,
    Footnote,
    MethodNote,
    PersonLine,
    conditions_of_withheld,
    figure_lines,
    method_notes,
    person_lines,
)
from habeas.terms.errors import NotAllowed

OUT = ("charges-pending", "under-conditions", "released")

__all__ = ["Brief", "Question", "brief_from", "make_brief"]


class Brief(BaseModel):
    """What is written on the page. `identifier` is the beginning of the SHA-256 of all the rest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    as_of: dt.date
    as_of_words: str
    known_at: dt.datetime
    known_at_words: str
    group: str | None
    figures: tuple[FigureLine, ...]
    released: tuple[PersonLine, ...]
    released_withheld: str | None
    withheld_conditions: tuple[str, ...]
    held: tuple[PersonLine, ...]
    held_withheld: str | None
    contested: tuple[Contested, ...]
    method: tuple[MethodNote, ...]
    limits: tuple[str, ...]
    left_out: tuple[str, ...]
    footnotes: tuple[Footnote, ...]
    identifier: str = ""


def make_brief(question: Question, overrides: Mapping[str, str] | None = None) -> Brief:
    """The brief as of a day, as known at a moment. Raises NotAllowed when proposed claims are asked for.

    It is refused too where a figure does not follow, unless a reason is given, and printed (`overrides`, by rule).
    """
    _only_accepted(question)
    return brief_from(question, gather_material(question), overrides)


def brief_from(question: Question, material: Material, overrides: Mapping[str, str] | None = None) -> Brief:
    """The brief made from what is known, every withheld name hidden."""
    _only_accepted(question)
    draft = _draft(question, material, overrides or {})
    redactor = material.redactor
    notes = tuple(_hidden_address(note, redactor.hide_address) for note in draft.footnotes)
    data = draft.model_copy(update={"footnotes": notes}).model_dump()
    hidden = Brief.model_validate(_every_text(data, redactor.hide))
    digest = hashlib.sha256(hidden.model_dump_json().encode()).hexdigest()
    return hidden.model_copy(update={"identifier": digest[:12]})


def _only_accepted(question: Question) -> None:
    if question.with_proposed:
        raise NotAllowed("a brief counts only accepted claims (law 3): ask for it without proposed ones")


def _draft(question: Question, material: Material, overrides: Mapping[str, str]) -> Brief:
    board = board_from(replace(question, with_proposed=False), material.knowledge)
    all_the_same = allow(_findings(material, board), overrides)
    notes = Footnotes()
    figures = figure_lines(board.figures, notes)
    released, released_withheld = person_lines(board, OUT)
    held, held_withheld = person_lines(board, ("held",))
    contested = contested_accounts(material.contradictions, notes)
    return Brief(
        title="Political imprisonment: figures, releases and conditions",
        as_of=question.as_of,
        as_of_words=day_in_words(question.as_of),
        known_at=question.known_at,
        known_at_words=f"{question.known_at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC",
        group=question.group,
        figures=figures,
        released=released,
        released_withheld=released_withheld,
        withheld_conditions=conditions_of_withheld(board, OUT),
        held=held,
        held_withheld=held_withheld,
        contested=contested,
        method=method_notes(board.figures),
        limits=(*limits_in_words(), *(f"Published all the same: {words}" for words in all_the_same)),
        left_out=left_out_in_words(board.figures),
        footnotes=tuple(
            Footnote(number=number, text=source_in_words(report), url=report.url)
            for number, report in enumerate(notes.cited(), start=1)
        ),
    )


def _findings(material: Material, board: Board) -> Iterator[Finding]:
    """What does not follow in the figures, or is not defined as in the last one frozen."""
    last = {one.document.figure["definition"]["name"]: one for one in material.last_issues if one is not None}
    today = dt.datetime.now(dt.UTC).date()
    for figure in board.figures:
        yield from lint_figure(figure, today)
        yield from drift_from(last.get(figure.definition.name), figure)


def _hidden_address(note: Footnote, hide: Callable[[str | None], str | None]) -> Footnote:
    return note.model_copy(update={"url": hide(note.url)})


def _every_text(value: Any, change: Callable[[str], str]) -> Any:
    """The same data with every text changed, addresses apart: those are hidden on their own."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: inner if key == "url" else _every_text(inner, change) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_every_text(inner, change) for inner in value)
    return value
