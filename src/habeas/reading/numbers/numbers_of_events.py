"""Figures that events give: the number of a mass release or round of arrests, and who is counted within it."""

import re
from collections.abc import Iterator, Sequence

from habeas.reading.draft import Draft, Words
from habeas.reading.numbers.counts import is_plural_number, number_pattern, read_number
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import Count, EventBody, FigureBody
from habeas.terms.vocabulary import load_vocabulary

WITHIN = re.compile(
    r"\b(?:including|included|include|among (?:them|whom|those)(?: (?:were|are|is|was))?|of (?:whom|them)|and of)\s+"
    r"(?:also\s+)?(?:an?\s+)?$",
    re.IGNORECASE,
)
_STATISTIC = 10
"""From this number on, how many it befell is a figure too; fewer are told of one by one."""


def measure_of(event: EventBody) -> str | None:
    """The state that an event puts people in, as a figure's measure; None for those that no figure counts."""
    measures: dict[str, str] = load_vocabulary("figures")["of_events"]
    return measures.get(event.type)


def figures_of_events(parsed: ParsedText, events: Sequence[Draft]) -> Iterator[tuple[FigureBody, Draft]]:
    """A figure beside each event whose count is a statistic: "summoned at least 32 journalists"."""
    for event in events:
        body = event.body
        if not isinstance(body, EventBody) or body.count is None or event.modality != "asserted":
            continue
        measure = measure_of(body)
        words = _words_of(parsed.report.text, event, body.count)
        if measure is None or words is None or not is_statistic(body.count):
            continue
        figure = FigureBody(measure=measure, of=body.count.of, count=body.count, as_of=body.period)
        yield figure, _beside(event, figure, words)


def event_around(place: Words, events: Sequence[Draft], text: str) -> Draft | None:
    """The event whose people a number at `place` is counted among: "released 6,000 prisoners, including 700 …"."""
    if not WITHIN.search(text, max(0, place[0] - 40), place[0]):
        return None
    around = [event for event in events if _counts_before(event, place[0], text)]
    return max(around, key=lambda event: event.trigger, default=None)


def _counts_before(event: Draft, start: int, text: str) -> bool:
    body = event.body
    if not isinstance(body, EventBody) or not (body.count or body.groups) or event.trigger[1] > start:
        return False
    if body.count is not None and not is_statistic(body.count):
        return False
    return event.modality == "asserted" and not re.search(r"[.;\n]", text[event.trigger[1] : start])


def is_statistic(count: Count) -> bool:
    """Whether a number of people is worth comparing by itself."""
    return count.value >= _STATISTIC


def _words_of(text: str, event: Draft, count: Count) -> Words | None:
    """The trigger and the number with its noun, from the one to the other."""
    for start, end in event.evidence:
        for match in number_pattern().finditer(text, start, end):
            if read_number(match["number"]) == count.value and not is_plural_number(match["number"]):
                return min(event.trigger[0], match.start()), max(
                    event.trigger[1], _end_of(text, match.end(), count, end)
                )
    return None


def _end_of(text: str, after: int, count: Count, end: int) -> int:
    at = text.find(count.of, after, end) if count.of else -1
    return at + len(count.of or "") if 0 <= at <= after + 2 else after


def _beside(event: Draft, figure: FigureBody, words: Words) -> Draft:
    return Draft(
        body=figure,
        sentence=event.sentence,
        trigger=words,
        evidence=(words,),
        attribution=event.attribution,
        rule="figure.of_event",
    )
