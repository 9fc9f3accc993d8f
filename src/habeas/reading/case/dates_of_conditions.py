"""When conditions were told: the date that opens their sentence, or stands among their words or right behind."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.reading.dates.date_headings import anchor_at, date_over
from habeas.reading.dates.dates import DateMention, find_dates
from habeas.reading.draft import Draft
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import EventBody

_OPENING = re.compile(r"\W*(?:In|On|During|Since|From|Between)\s+")
_BEHIND, _BEFORE = 12, 40
_PLACE_BETWEEN = re.compile(r" (?:in|at|inside) [\w’ .-]{2,45}? (?:since |on |in |from )?")
_PAUSE = re.compile(r"[,;.]")


def with_dates(parsed: ParsedText, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those without a period given the one that their sentence tells."""
    return [_with_date(parsed, draft) for draft in drafts]


def _with_date(parsed: ParsedText, draft: Draft) -> Draft:
    body = draft.body
    if not isinstance(body, EventBody) or body.period is not None:
        return draft
    date = _date_of(parsed, draft, body)
    return replace(draft, body=body.model_copy(update={"period": date.past})) if date is not None else draft


def _date_of(parsed: ParsedText, draft: Draft, body: EventBody) -> DateMention | None:
    text, sentence = parsed.report.text, parsed.sentences[draft.sentence]
    start, end = draft.trigger[0], draft.evidence[0][1]
    kept = [words for words in body.conditions if any(mark.isdigit() for mark in words)]
    dates = find_dates(text, sentence.start_char, sentence.end_char, anchor_at(parsed, sentence.start_char))
    for date in dates:
        opens = _OPENING.fullmatch(text, sentence.start_char, date.start) is not None
        among = start <= date.start and date.end <= end + _BEHIND + len(date.text)
        among = among or (date.start >= end and _PLACE_BETWEEN.fullmatch(text, end, date.start) is not None)
        among = among or (0 <= start - date.end <= _BEFORE and not _PAUSE.search(text, date.end, start))
        if (opens or among) and not any(date.text in words for words in kept):
            return date
    return date_over(parsed, sentence.start_char)
