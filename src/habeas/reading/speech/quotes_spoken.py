"""Direct speech to sayings: quotations with their cue, signed ones, and those that go on with what went before."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from habeas.reading.draft import Words
from habeas.reading.parsing.parsed import text_of
from habeas.reading.speech.cues import CueKind
from habeas.reading.speech.quotes_content import find_content
from habeas.reading.speech.quotes_direct import Attached, goes_on
from habeas.reading.speech.quotes_marks import Quotation
from habeas.reading.speech.quotes_saying import Saying
from habeas.reading.speech.quotes_source import find_source

_JOINED = re.compile(r"\A[^.?!;]{0,60}[,—–]\s+(?:but|and|yet|or|because|so|while|that)\s*\Z")
_SENTENCE = re.compile(r"(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!St)(?<!\b[A-Z])[.?!]\s")
_SIGNED = re.compile(r"[\s\xa0]*[―—–-]+[\s\xa0]*(?=[A-Z])")


def find_spoken(doc: Doc, quotations: Sequence[Quotation], attached: Sequence[Attached]) -> list[Saying]:
    """The sayings of the attached quotations, one a cue, and of the signed ones."""
    free = [one for one in quotations if one not in [found.quotation for found in attached]]
    sayings = []
    for cue in dict.fromkeys(found.cue for found in attached):
        found = [one for one in attached if one.cue == cue]
        sayings.append(_saying(doc, found, _going_on(doc, found, free)))
    return [*sayings, *_signed(doc, free)]


def find_continuations(doc: Doc, quotations: Sequence[Quotation], sayings: Sequence[Saying]) -> Iterator[Saying]:
    """A quotation without a cue that goes on with the saying before it, in its paragraph or the one just before."""
    spoken = {words for saying in sayings if saying.direct for words in saying.told}
    ordered = sorted((one for one in sayings if not _is_passing(one)), key=lambda saying: saying.stretch[1])
    ends = [saying.stretch[1] for saying in ordered]
    for quotation in quotations:
        if _spoken(text_of(doc), quotation) in spoken or not goes_on(doc, quotation):
            continue
        previous = next(
            (one for one in reversed(ordered[: bisect_right(ends, quotation.outer_start)]) if one.source), None
        )
        if previous is not None and _is_next(doc, previous, quotation):
            words = (_spoken(text_of(doc), quotation),)
            yield Saying(previous.kind, previous.cue, previous.source, words, words, True, True, continued=True)


def _is_passing(saying: Saying) -> bool:
    """A thing mentioned or a stand taken by somebody who is not the sentence's subject leads to no quotation."""
    return not saying.clausal and not (saying.cue.dep_ == "ROOT" and saying.source is not None)


def _saying(doc: Doc, found: Sequence[Attached], more: Sequence[Quotation]) -> Saying:
    cue, whole = found[0].cue, find_content(found[0].cue)
    quotations = sorted([*(one.quotation for one in found), *more], key=lambda one: one.start)
    words = tuple(_spoken(text_of(doc), quotation) for quotation in quotations)
    content = words
    within = all(one.place in ("within", "before") for one in found)
    if whole is not None and within and whole.words[0] - 2 <= words[0][0] <= whole.words[1] + 3:
        content = ((whole.words[0], max(whole.words[1], words[-1][1])),)
    kind: CueKind = whole.kind if whole is not None and whole.kind in ("demand", "denial") else "statement"
    return Saying(kind, cue, _source_beside(found), content, words, True, True)


def _going_on(doc: Doc, found: Sequence[Attached], free: Sequence[Quotation]) -> list[Quotation]:
    """Quotations of the same utterance: '“A,” she said. “B.”', and paragraphs left open before the last one."""
    if all(one.place == "within" for one in found):
        return []
    first, last, more = found[0].quotation, max(found, key=lambda one: one.quotation.start).quotation, []
    for quotation in free:
        between = text_of(doc)[last.outer_end : quotation.outer_start]
        after = quotation.start > last.end and found[0].cue.idx < quotation.start
        if after and "\n" not in between and _is_joined(doc, between, quotation):
            more.append(quotation)
            last = quotation
    for quotation in reversed(free):
        left_open = quotation.outer_end == quotation.end
        if left_open and quotation.end <= first.start and not text_of(doc)[quotation.end : first.outer_start].strip():
            more.append(quotation)
            first = quotation
    return more


def _is_joined(doc: Doc, between: str, quotation: Quotation) -> bool:
    """'“A,” she said. “B.”' and '“A,” she said, but “B.”'."""
    return (len(_SENTENCE.findall(between)) <= 1 and goes_on(doc, quotation)) or _JOINED.search(between) is not None


def _signed(doc: Doc, free: Sequence[Quotation]) -> Iterator[Saying]:
    """'“…” — Name': the name after the dash is the source."""
    for quotation in free:
        dash = _SIGNED.match(text_of(doc), quotation.outer_end)
        name = doc.char_span(dash.end(), dash.end() + 1, alignment_mode="expand") if dash is not None else None
        if name is None or not goes_on(doc, quotation):
            continue
        head = name[0]
        while head.i + 1 < len(doc) and head.nbor().pos_ == "PROPN" and "\n" not in head.whitespace_:
            head = head.nbor()
        if head.pos_ == "PROPN":
            words = (_spoken(text_of(doc), quotation),)
            yield Saying("statement", name[0], head, words, words, True, True)


def _spoken(text: str, quotation: Quotation) -> Words:
    """The words inside the marks, without the comma that belongs to the report's sentence."""
    start, end = quotation.start, quotation.end
    while end > start and text[end - 1] in ", \n\xa0":
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _source_beside(found: Sequence[Attached]) -> Token | None:
    """The cue's source outside the quotations; else the noun phrase next to the cue."""
    cue = found[0].cue
    outside = [
        token for token in cue.sent if token.i != cue.i and not any(one.quotation.covers(token.idx) for one in found)
    ]
    source = find_source(cue)
    if (
        source is not None
        and (source in outside or source.sent != cue.sent)
        and not any(one.quotation.covers(source.idx) for one in found)
    ):
        return source
    near = [t for t in outside if t.pos_ in ("PROPN", "NOUN", "PRON") and t.dep_ != "compound" and abs(t.i - cue.i) < 6]
    after = [t for t in near if t.i > cue.i and t.dep_ in ("nsubj", "dobj", "attr", "npadvmod", "oprd", "appos")]
    before = [t for t in near if t.i < cue.i]
    return (before[-1] if before else None) or (after[0] if after else None)


def _is_next(doc: Doc, previous: Saying, quotation: Quotation) -> bool:
    between = text_of(doc)[previous.stretch[1] : quotation.outer_start]
    if "\n" not in between:
        return len(_SENTENCE.findall(between)) <= 1
    return len(between.strip()) < 3
