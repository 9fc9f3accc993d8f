"""Who speaks: every saying's source to a name, an office and an organisation, as the report itself gives them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from habeas.reading.parsing.parsed import ParsedText
from habeas.reading.speech.cues import UNSAID
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_sayings import find_sayings
from habeas.reading.speech.quotes_stretches import Stretches
from habeas.reading.speech.speakers_circumstances import find_said, find_via
from habeas.reading.speech.speakers_issuer import asks_readers, find_issuer
from habeas.reading.speech.speakers_references import resolve_sources
from habeas.reading.speech.speakers_repeats import Attributed, name_repeats
from habeas.reading.speech.speakers_wording import Speaker
from habeas.terms.claims import Attribution

_SAYINGS, _STRETCHES = "habeas.sayings", "habeas.said"
_FIRST_PERSON = ("i", "we", "us")
"""Outside quotation marks they are whoever made the report: the report itself says it."""


def attribute_sayings(parsed: ParsedText) -> tuple[Attributed, ...]:
    """Every saying of the text with its speaker, in order of the text. Computed once a text."""
    # Kept with the parse: a key made of the whole text would be hashed at every question.
    kept = parsed.kept
    if _SAYINGS not in kept:
        kept[_SAYINGS] = _attribute(parsed)
    return cast(tuple[Attributed, ...], kept[_SAYINGS])


def _attribute(parsed: ParsedText) -> tuple[Attributed, ...]:
    sayings = find_sayings(parsed.doc)
    sources = [saying.source for saying in sayings if saying.source is not None]
    speakers = resolve_sources(parsed, sources, [words for saying in sayings for words in saying.content])
    issuer = cache(
        lambda: find_issuer(parsed, {one.name for one in speakers.values() if one.sort == "body" and one.named})
    )
    attributed = [
        _attributed(parsed, saying, speakers[saying.source.i] if saying.source is not None else None, issuer)
        for saying in sayings
    ]
    return name_repeats(parsed.report.text, _told_by_others(attributed))


def attribute_span(parsed: ParsedText, start: int, end: int) -> Attribution:
    """Who is reported as saying text[start:end]; the empty Attribution where the report itself says it.

    The innermost saying decides: in 'HRW said police claimed he fled', 'he fled' is the police's.
    """
    inside = [(len(one), one.attribution) for one in _said(parsed).around(start, max(start, end - 1))]
    return min(inside, key=lambda found: found[0])[1] if inside else Attribution()


@dataclass(frozen=True)
class _Said:
    """A stretch that somebody is reported to have said."""

    start: int
    end: int
    attribution: Attribution

    def __len__(self) -> int:
        return self.end - self.start


def _points_to_somebody(one: Attributed) -> bool:
    """A pronoun that stands for nobody the report names is no source."""
    source = one.saying.source
    return one.settled or source is None or source.pos_ != "PRON" or source.lower_ in _FIRST_PERSON


def _is_of_somebody(one: Attributed) -> bool:
    """Said by whom the sentence names, or asked for by whoever issues the appeal."""
    return one.saying.source is not None or (one.saying.kind == "demand" and one.attribution.speaker is not None)


def _said(parsed: ParsedText) -> Stretches[_Said]:
    kept = parsed.kept
    if _STRETCHES not in kept:
        kept[_STRETCHES] = _stretches_said(parsed)
    return cast("Stretches[_Said]", kept[_STRETCHES])


def _stretches_said(parsed: ParsedText) -> Stretches[_Said]:
    return Stretches(
        (start, end, _Said(start, end, one.attribution))
        for one in attribute_sayings(parsed)
        if one.saying.kind not in UNSAID and _is_of_somebody(one) and _points_to_somebody(one)
        for start, end in one.saying.content
    )


def _told_by_others(attributed: Sequence[Attributed]) -> list[Attributed]:
    """Where one saying is inside another's, it comes through the other's speaker."""
    outer = Stretches(
        (start, end, one)
        for one in attributed
        if one.saying.kind in ("statement", "denial") and one.attribution.speaker is not None
        for start, end in one.saying.content
    )
    return [_through(one, outer) if one.saying.nested else one for one in attributed]


def _through(one: Attributed, outer: Stretches[Attributed]) -> Attributed:
    cue = one.saying.cue.idx
    speaker = next((o.attribution.speaker for o in outer.around(cue, cue + 1) if o.saying is not one.saying), None)
    if speaker is None or one.attribution.speaker in (None, speaker):
        return one
    return replace(one, attribution=one.attribution.model_copy(update={"via": speaker}))


def _attributed(
    parsed: ParsedText, saying: Saying, speaker: Speaker | None, issuer: Callable[[], str | None]
) -> Attributed:
    first_person = speaker is not None and speaker.name.lower() in _FIRST_PERSON
    of_the_appeal = speaker is None and saying.source is None and asks_readers(parsed.report.text)
    if saying.kind == "demand" and (first_person or of_the_appeal):
        return Attributed(saying, Attribution(speaker=issuer()), False)
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
