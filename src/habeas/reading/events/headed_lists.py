"""Lists under a heading: below `Sentenced:`, each line `– X – 3 years` tells of X what the heading says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.reading.case.offences import find_offences
from habeas.reading.case.prison_terms import find_prison_term
from habeas.reading.dates.date_headings import anchor_at
from habeas.reading.dates.dates import find_dates
from habeas.reading.events.affected import Affected
from habeas.reading.events.happening import Happening
from habeas.reading.events.triggers import Trigger
from habeas.reading.names.name_rows import people_after
from habeas.reading.parsing.parsed import ParsedText
from habeas.terms.claims import EventType

_HEADINGS: dict[str, EventType] = {
    "arrested": "arrest", "arrests": "arrest", "detained": "detention", "detentions": "detention",
    "sentenced": "sentence", "sentences": "sentence", "convicted": "conviction", "convictions": "conviction",
    "released": "release", "freed": "release", "releases": "release", "charged": "charge",
    "disappeared": "disappearance", "pardoned": "pardon", "acquitted": "acquittal", "deported": "exile",
}  # fmt: skip
_HEADING = re.compile(
    rf"^[ \t]*(?:(?:new|newly|recently|also)[ ]+)?(?P<word>{'|'.join(_HEADINGS)})"
    r"(?:[ ]\(\d+\)|[ ](?:in|on|during|since)[ ][\w ]{3,20})?:?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ITEM = re.compile(r"[ \t]*(?:[•·▪◦*●–—-]+|\(?\d{1,3}[.)])[ \t]+(?=\S)")
_FAMILIES = ({"arrest", "detention", "rearrest"}, {"sentence", "conviction"}, {"release", "pardon"})


def told_in_lists(parsed: ParsedText, told: Sequence[Happening]) -> Iterator[Happening]:
    """One happening for each line under such a heading that names somebody and has no telling of its own."""
    text = parsed.report.text
    for heading in _HEADING.finditer(text):
        kind, at = _HEADINGS[heading["word"].lower()], heading.end() + 1
        for line in text[at:].split("\n"):
            item = _ITEM.match(line)
            if line.strip() and item is None:
                break
            if item is not None and not _is_told(kind, (at, at + len(line)), told):
                yield from _of_item(kind, (at + item.end(), at + len(line)), parsed)
            at += len(line) + 1


def _is_told(kind: EventType, line: tuple[int, int], told: Sequence[Happening]) -> bool:
    family = next((family for family in _FAMILIES if kind in family), {kind})
    return any(line[0] <= happening.trigger.start < line[1] and happening.type in family for happening in told)


def _of_item(kind: EventType, line: tuple[int, int], parsed: ParsedText) -> Iterator[Happening]:
    start, end = line
    first = parsed.doc.char_span(start, start + 1, alignment_mode="expand")
    people = people_after(first.start, first.sent.end, parsed) if first is not None else ()
    if not people or first is None:
        return
    text, spans = parsed.report.text, tuple((person.start, person.end) for person in people)
    end = min(end, first.sent.end_char)
    date = next(iter(find_dates(text, spans[-1][1], end, anchor_at(parsed, start))), None)
    term = find_prison_term(text, spans[-1][1], end) if kind in {"sentence", "conviction"} else None
    offences = tuple(find_offences(text, spans[-1][1], end)) if kind != "release" else ()
    index = next(n for n, sentence in enumerate(parsed.sentences) if sentence.end_char > spans[0][0])
    pieces = (*spans, *offences, *(words for words in (term,) if words), *(((date.start, date.end),) if date else ()))
    trigger = Trigger(first[0], kind, "noun", {})
    yield Happening(
        trigger=trigger,
        type=kind,
        sentence=index,
        affected=Affected(people=people, spans=spans),
        modality="asserted",
        period=date.past if date is not None else None,
        offences=offences,
        prison_term=term,
        pieces=pieces,
    )


def _as_missing(parsed: ParsedText, told: Sequence[Happening]) -> Iterator[Happening]:
    """Below `Disappeared:`, whoever was "taken from Quetta" is missing."""
    text = parsed.report.text
    for happening in told:
        over = list(_HEADING.finditer(text, 0, happening.trigger.start))[-1:]
        missing = over and over[0]["word"].lower() == "disappeared" and happening.type == "arrest"
        item = _ITEM.match(text, text.rfind("\n", 0, happening.trigger.start) + 1)
        yield replace(happening, type="disappearance") if missing and item else happening


def with_lists(parsed: ParsedText, told: list[Happening]) -> list[Happening]:
    """What is told in sentences and in lists, in the order of the text."""
    told = [*_as_missing(parsed, told)]
    listed = list(told_in_lists(parsed, told))
    return sorted([*told, *listed], key=lambda one: one.trigger.start) if listed else told
