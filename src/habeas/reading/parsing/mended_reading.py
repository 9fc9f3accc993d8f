"""A report that is damaged or in capitals is read in a view; what was read is told in the report's own words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from habeas.reading.draft import Draft
from habeas.reading.parsing.capitals import in_small_letters, is_in_capitals
from habeas.reading.parsing.damage import MendedText, is_damaged, mend
from habeas.terms.claims import Attribution
from habeas.terms.report import Report

_OUR_WORDS = {"type", "manner", "qualifier", "measure", "property", "since", "until", "direct"}
"""Fields in words of the contract, not of the report."""


def view_of(text: str) -> MendedText | None:
    """The text as it should be read; None where it should be read as it stands."""
    mended = mend(text) if is_damaged(text) else MendedText(text, text, ())
    view = in_small_letters(mended.text) if is_in_capitals(mended.text) else mended.text
    return replace(mended, text=view) if view != text else None


def mended_report(report: Report, mended: MendedText) -> Report:
    """The report with the view for its text."""
    parts = tuple(
        part.model_copy(update={"start": mended.in_view(part.start), "end": mended.in_view(part.end)})
        for part in report.parts
    )
    return report.model_copy(update={"text": mended.text, "parts": parts})


def as_written(drafts: Sequence[Draft], mended: MendedText) -> list[Draft]:
    """The drafts with the places and the words of the report itself."""
    return [
        replace(
            draft,
            body=type(draft.body).model_validate(_in_its_words(draft.body.model_dump(), mended)),
            attribution=Attribution.model_validate(_in_its_words(draft.attribution.model_dump(), mended)),
            trigger=mended.in_report(*draft.trigger),
            evidence=tuple(mended.in_report(*words) for words in draft.evidence),
            about=mended.in_report(*draft.about) if draft.about is not None else None,
        )
        for draft in drafts
    ]


def _in_its_words(value: Any, mended: MendedText) -> Any:
    if isinstance(value, str):
        return mended.as_written(value)
    if isinstance(value, dict):
        return {key: one if key in _OUR_WORDS else _in_its_words(one, mended) for key, one in value.items()}
    return [_in_its_words(one, mended) for one in value] if isinstance(value, list | tuple) else value
