"""Who speaks: every saying's source to a name, an office and an organisation, as the report itself gives them."""

from functools import lru_cache

from habeas.reading.parsed import ParsedText
from habeas.reading.quotes_saying import Saying
from habeas.reading.quotes_sayings import find_sayings
from habeas.reading.speakers_circumstances import find_said, find_via
from habeas.reading.speakers_references import resolve_sources
from habeas.reading.speakers_repeats import Attributed, name_repeats
from habeas.reading.speakers_wording import Speaker
from habeas.terms.claims import Attribution

_FIRST_PERSON = ("i", "we", "us")
"""Outside quotation marks they are whoever made the report: the report itself says it."""


@lru_cache(maxsize=4)
def attribute_sayings(parsed: ParsedText) -> tuple[Attributed, ...]:
    """Every saying of the text with its speaker, in order of the text. Computed once a text."""
    sayings = find_sayings(parsed.doc)
    sources = [saying.source for saying in sayings if saying.source is not None]
    speakers = resolve_sources(parsed, sources, [words for saying in sayings for words in saying.content])
    return name_repeats(
        parsed.report.text,
        [
            _attributed(parsed, saying, speakers[saying.source.i] if saying.source is not None else None)
            for saying in sayings
        ],
    )


def attribute_span(parsed: ParsedText, start: int, end: int) -> Attribution:
    """Who is reported as saying text[start:end]; the empty Attribution where the report itself says it.

    The innermost saying decides: in 'HRW said police claimed he fled', 'he fled' is the police's.
    """
    inside = [
        (last - first, attributed.attribution)
        for attributed in attribute_sayings(parsed)
        if attributed.saying.kind != "belief" and attributed.saying.source is not None
        for first, last in attributed.saying.content
        if first <= start and end <= last + 1
    ]
    return min(inside, key=lambda found: found[0])[1] if inside else Attribution()


def _attributed(parsed: ParsedText, saying: Saying, speaker: Speaker | None) -> Attributed:
    if speaker is None or speaker.name.lower() in _FIRST_PERSON:
        return Attributed(saying, Attribution(), False)
    attribution = Attribution(
        speaker=speaker.name,
        role=speaker.role,
        organisation=speaker.organisation,
        via=find_via(saying, parsed),
        said=find_said(saying, parsed),
    )
    return Attributed(saying, attribution, speaker.settled and (speaker.named or speaker.sort != "other"))
