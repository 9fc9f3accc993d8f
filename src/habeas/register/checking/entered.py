"""Law 1 for what people entered: the words that an assessment or a court case rests on are in their report."""

from collections.abc import Iterator
from typing import Any

from habeas.register.checking.checks import RESTORE, Check, Step
from habeas.register.models import Assessment, CaseEntry
from habeas.terms.finding import Finding

_NAME = "entries"
_AGAIN = f"{RESTORE}, or take the entry back and enter it anew from the report's own words"


def _size() -> int:
    return Assessment.objects.filter(report__isnull=False).count() + CaseEntry.objects.count()


def _find(step: Step) -> Iterator[Finding]:
    cited = Assessment.objects.filter(report__isnull=False).order_by("pk")
    for number, start, end, words, text in _rows(cited, "start", "end", "words"):
        if text[start:end] != words:
            yield _finding(Assessment, number, f"its words are not what the report says at {start}:{end}")
        step(1)
    for number, words, case, court, text in _rows(CaseEntry.objects.order_by("pk"), "words", "number", "court"):
        if words not in text:
            yield _finding(CaseEntry, number, "its words are not in its report")
        if any(told is not None and told not in words for told in (case, court)):
            yield _finding(CaseEntry, number, "its number or court is not in its words")
        step(1)


def _rows(rows: Any, *fields: str) -> Iterator[tuple[Any, ...]]:
    found: Iterator[tuple[Any, ...]] = rows.values_list("pk", *fields, "report__text").iterator(chunk_size=100)
    return found


def _finding(model: Any, number: int, words: str) -> Finding:
    return Finding(_NAME, model._meta.db_table, str(number), words, _AGAIN)


ENTRIES = Check(_NAME, "the words behind what people entered", _size, _find)
