"""A damaged report is read in its mended view; what was read is then told in the report's own words and places."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from habeas.reading.draft import Draft
from habeas.reading.parsing.damage import MendedText
from habeas.terms.claims import Attribution
from habeas.terms.report import Report


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
        return {key: _in_its_words(one, mended) for key, one in value.items()}
    return [_in_its_words(one, mended) for one in value] if isinstance(value, list | tuple) else value
