"""Reasons: why something happened, as somebody gives it, tied to the event that it explains."""

from collections.abc import Sequence

from habeas.reading.case.reasons_finding import Ground, find_grounds, names_happening
from habeas.reading.draft import Draft, Words
from habeas.reading.parsing.parsed import ParsedText, text_of
from habeas.reading.parsing.word_lists import word_set
from habeas.reading.speech.cues import UNSAID
from habeas.reading.speech.speakers import attribute_sayings
from habeas.reading.speech.speakers_repeats import Attributed
from habeas.terms.claims import Attribution, EventBody, Modality, ReasonBody

_FAR = 2


def find_reasons(parsed: ParsedText, events: Sequence[Draft]) -> list[Draft]:
    """The reasons given, each with who gives it. `about` is the trigger of the event draft it explains, or None."""
    told = [draft for draft in events if isinstance(draft.body, EventBody)]
    drafts = (
        (ground, _as_draft(parsed, ground, number, told))
        for number, sentence in enumerate(parsed.sentences)
        for ground in find_grounds(sentence)
    )
    return [draft for ground, draft in drafts if draft.about is not None or names_happening(ground.verb)]


def _as_draft(parsed: ParsedText, ground: Ground, number: int, events: Sequence[Draft]) -> Draft:
    start, end = ground.words
    said = _saying_around(parsed, ground.words)
    about = _event_of(ground, events)
    return Draft(
        ReasonBody(text=parsed.report.text[start:end]),
        sentence=number,
        trigger=ground.words,
        evidence=(_evidence(parsed, ground, number),),
        modality=_modality(ground, said),
        attribution=said.attribution if said is not None else Attribution(),
        about=about,
        rule="reason.loose" if about is None else "reason.tied" if ground.trigger is not None else "reason.back",
    )


def _saying_around(parsed: ParsedText, words: Words) -> Attributed | None:
    """The innermost saying whose content holds the reason, with a source or not."""
    inside = [
        (last - first, attributed)
        for attributed in attribute_sayings(parsed)
        if attributed.saying.kind not in UNSAID
        for first, last in attributed.saying.content
        if first <= words[0] and words[1] <= last + 1
    ]
    return min(inside, key=lambda found: found[0])[1] if inside else None


def _modality(ground: Ground, said: Attributed | None) -> Modality:
    """Denied by 'not' or by who denies it; possible where the text only supposes it."""
    spoken = _spoken_words(ground)
    # "He is not freed because he did not confess": the freeing is denied, its reason is not.
    denied = spoken[:1] != ["because"] and any(child.dep_ == "neg" for child in ground.verb.children)
    if said is not None and said.saying.kind == "denial":
        denied = not denied
    if denied:
        return "denied"
    told = spoken[:1] and spoken[0] in {"he", "she", "they"}  # `saying that they might flee`: the court's own words
    near = {token.lower_ for token in ground.verb.children} | (set() if told else set(spoken))
    supposed = said is not None and said.saying.source is None and said.saying.cue.pos_ == "NOUN"
    return "possible" if supposed or near & word_set("reasons", "doubtful") else "asserted"


def _spoken_words(ground: Ground) -> list[str]:
    text = text_of(ground.verb.doc)[ground.words[0] : ground.words[1]]
    return text.lower().split()[:3]


def _event_of(ground: Ground, events: Sequence[Draft]) -> Words | None:
    """The event whose evidence holds the words that the reason hangs on; else the nearest told shortly before."""
    if ground.trigger is not None:
        start, end = ground.trigger
        for event in events:
            if event.trigger == ground.trigger or any(first <= start and end <= last for first, last in event.evidence):
                return event.trigger
    return _told_before(ground, events)


def _told_before(ground: Ground, events: Sequence[Draft]) -> Words | None:
    """The first event of the nearest sentence before, at most two sentences back: its main clause tells it."""
    doc, place = ground.verb.doc, ground.verb.sent.start
    for _ in range(_FAR + 1):
        sentence = doc[place].sent
        here = [
            (first, event.trigger)
            for event in events
            for first, last in event.evidence
            if sentence.start_char <= first < min(sentence.end_char, ground.words[0])
        ]
        if here:
            return min(here)[1]
        if sentence.start == 0:
            return None
        place = sentence.start - 1
    return None


def _evidence(parsed: ParsedText, ground: Ground, number: int) -> Words:
    """From the words that the reason hangs on to its end, inside its sentence."""
    starts = [ground.words[0], ground.verb.idx, *([ground.trigger[0]] if ground.trigger else [])]
    sentence = parsed.sentences[number]
    return max(sentence.start_char, min(starts)), ground.words[1]
